/// The texts of a content folder as they were last read, so that only files that changed are read again.
public struct ContentCache: Sendable {
    var texts: [ContentPath: Text] = [:]

    /// A file's text and the state of the file that it was read from.
    struct Text: Sendable {
        let stamp: FileStamp
        let outcome: Outcome<ContentFile?>
    }

    /// Remembers nothing.
    public init() {}
}
