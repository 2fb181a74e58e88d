/// The content format as the configuration of Decap CMS and Sveltia CMS, where records are edited on a web page.
public struct ContentManagerFace: Sendable {
    /// Where the guide's files are kept, as `owner/name`.
    let repository: String

    /// A configuration for a repository.
    public init(repository: String) {
        self.repository = repository
    }

    /// The file `config.yml`.
    public var text: String {
        let settings: [FrontMatterValue.Entry] = [
            .init(
                "backend",
                .map([
                    .init("name", .text("github")), .init("repo", .text(repository)),
                    .init("branch", .text("main")),
                ])
            ),
            .init("publish_mode", .text("editorial_workflow")),
            .init("media_folder", .text("content/images")), .init("public_folder", .text("../images")),
            .init("slug", .map([.init("encoding", .text("ascii")), .init("clean_accents", .plain("true"))])),
            .init("collections", .list(RecordKind.allCases.map(collection))),
        ]
        return "# Made by `guidegen schema --face cms`; change the field definitions, not this file.\n"
            + FrontMatterWriter.yaml(settings)
    }

    private func collection(_ kind: RecordKind) -> FrontMatterValue {
        let body = FrontMatterValue.map([
            .init("name", .text("body")), .init("label", .text("Text")), .init("widget", .text("markdown")),
            .init("required", .plain("false")),
        ])
        return .map([
            .init("name", .text(kind.folder)), .init("label", .text(IssueQuestionMaker.label(kind.folder))),
            .init("label_singular", .text(IssueQuestionMaker.label(kind.singular))),
            .init("folder", .text("content/" + kind.folder)),
            .init("create", .plain(kind == .wellnessDimension ? "false" : "true")),
            .init("extension", .text("md")), .init("format", .text("yaml-frontmatter")),
            .init("identifier_field", .text(kind.titleKey)), .init("slug", .text("{{slug}}")),
            .init("fields", .list(kind.fields.fields.compactMap(field) + [body])),
        ])
    }

    /// A field as the editing page asks for it; nothing for what it cannot show and leaves as it is.
    private func field(_ field: FieldDefinition) -> FrontMatterValue? {
        guard let widget = widget(field) else { return nil }
        return .map(
            [
                .init("name", .text(field.key)),
                .init("label", .text(IssueQuestionMaker.label(field.key))),
            ] + widget + [
                .init("required", .plain(field.isRequired ? "true" : "false")),
                .init("hint", .text(field.about.replacing("`", with: ""))),
            ]
        )
    }

    private func widget(_ field: FieldDefinition) -> [FrontMatterValue.Entry]? {
        let named = { (name: String) in [FrontMatterValue.Entry("widget", .text(name))] }
        switch field.shape {
        case .open, .seasons, .exceptions: return nil
        case .flag: return named("boolean")
        case .integer(let range):
            return named("number") + [
                .init("value_type", .text("int")), .init("min", .plain(String(range.lowerBound))),
                .init("max", .plain(String(range.upperBound))),
            ]
        case .word(let words): return named("select") + [.init("options", .list(words.map { .text($0) }))]
        case .words(let words):
            return named("select") + [
                .init("multiple", .plain("true")), .init("options", .list(words.map { .text($0) })),
            ]
        case .date:
            return named("datetime") + [
                .init("format", .text("YYYY-MM-DD")), .init("time_format", .plain("false")),
            ]
        case .moment: return named("datetime") + [.init("format", .text("YYYY-MM-DDTHH:mm"))]
        case .file: return named("image")
        case .reference(let kinds): return relation(kinds, several: false)
        case .references(let kinds): return relation(kinds, several: true)
        case .texts, .codes, .links, .languages: return named("list")
        case .coordinates:
            return named("list") + [.init("min", .plain("2")), .init("max", .plain("2"))]
        case .group(let table):
            return named("object") + [
                .init("collapsed", .plain("true")),
                .init("fields", .list(table.fields.compactMap(self.field))),
            ]
        case .groups(let table):
            return named("list") + [.init("fields", .list(table.fields.compactMap(self.field)))]
        case .hours:
            return named("object") + [.init("collapsed", .plain("true")), .init("fields", .list(Self.days))]
        default: return named("string") + pattern(field)
        }
    }

    /// What is typed must have the form that the schema asks for.
    private func pattern(_ field: FieldDefinition) -> [FrontMatterValue.Entry] {
        guard let form = SchemaPattern.of(field.shape) else { return [] }
        return [
            .init(
                "pattern",
                .list([.text(form.pattern), .text("Write \(field.shape.wish.replacing("`", with: ""))")])
            )
        ]
    }

    /// A record of one kind is chosen from a list; one of any kind is typed.
    private func relation(_ kinds: [RecordKind], several: Bool) -> [FrontMatterValue.Entry] {
        guard kinds.count == 1, let kind = kinds.first else {
            return [.init("widget", .text(several ? "list" : "string"))]
        }
        return [
            .init("widget", .text("relation")), .init("collection", .text(kind.folder)),
            .init("value_field", .text("{{slug}}")),
            .init("search_fields", .list([.text(kind.titleKey)])),
            .init("display_fields", .list([.text(kind.titleKey)])),
            .init("multiple", .plain(several ? "true" : "false")),
        ]
    }

    /// A line for each day; other lines of `hours`, such as those for the second Thursday, stay as they are.
    private static let days: [FrontMatterValue] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].map {
        day in
        .map([
            .init("name", .text(day)), .init("label", .text(day)), .init("widget", .text("string")),
            .init("required", .plain("false")),
            .init("hint", .text("9:00-17:00, or closed, or by appointment")),
        ])
    }
}
