/// One finished file of the site.
public struct OutputFile: Sendable {
    /// Where it goes.
    public let path: OutputPath
    /// All of its bytes.
    public let bytes: [UInt8]

    /// Creates a file from bytes.
    public init(path: OutputPath, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// Creates a file from text, as UTF-8.
    public init(path: OutputPath, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }
}
