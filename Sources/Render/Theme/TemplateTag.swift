import GuideModel

/// One tag of a template, with its place.
struct TemplateTag: Hashable, Sendable {
    /// What the tag does.
    let kind: Kind
    /// The name in it, without transforms; for a comment or an unknown tag its text.
    let name: String
    /// The transforms around the name, the outermost first: `empty` in `empty(phones)`.
    let transforms: [String]
    /// Where it stands, braces included.
    let span: SourceSpan
    /// The same, counted in the template's Unicode scalars.
    let range: Range<Int>

    /// What a tag can do.
    enum Kind: Hashable, Sendable {
        /// `{{name}}`
        case variable
        /// `{{{name}}}` or `{{&name}}`
        case unescaped
        /// `{{#name}}`
        case section
        /// `{{^name}}`
        case inverted
        /// `{{/name}}`
        case close
        /// `{{>name}}`
        case partial
        /// `{{<name}}`
        case parent
        /// `{{$name}}`
        case block
        /// `{{!words}}`
        case comment
        /// `{{=…=}}`, `{{%…}}` and `{{>*name}}`: known to the engine, refused in themes
        case refused(String)
        /// A tag that is never closed.
        case unfinished
    }

    /// The name with its transforms, as it is written.
    var expression: String {
        transforms.map { $0 + "(" }.joined() + name + String(repeating: ")", count: transforms.count)
    }
}
