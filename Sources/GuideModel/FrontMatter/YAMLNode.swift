/// A piece of YAML as it was written: text without types, with its place.
///
/// The schema types a value, not YAML: `02134` and `no` stay the text that was typed.
public struct YAMLNode: Sendable {
    /// What was written.
    public let content: Content
    /// The file it was written in.
    public let file: ContentPath
    /// Where in that file.
    public let span: SourceSpan

    /// The three shapes of YAML.
    public indirect enum Content: Sendable {
        /// Text; `isPlain` when it stood without quotes, so that `~`, `null` and nothing mean "absent".
        case scalar(String, isPlain: Bool)
        /// A list.
        case sequence([YAMLNode])
        /// Keys and values, in the order written.
        case mapping([Entry])
    }

    /// A key and its value.
    public struct Entry: Sendable {
        /// The key, with its place.
        public let key: Located<String>
        /// The value.
        public let value: YAMLNode
    }

    /// The value of a key, when this is a mapping that has it.
    public subscript(key: String) -> YAMLNode? {
        guard case .mapping(let entries) = content else { return nil }
        return entries.first { $0.key.value == key }?.value
    }
}
