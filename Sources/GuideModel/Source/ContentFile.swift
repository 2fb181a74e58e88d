/// One text file of the content folder, as read: UTF-8, without a byte order mark, lines ended by `\n`.
public struct ContentFile: Sendable {
    /// Where it lies in the content folder.
    public let path: ContentPath
    /// All of its text.
    public let text: String

    /// Creates a file from text that is already normalised, or that a test has at hand.
    public init(path: ContentPath, text: String) {
        self.path = path
        self.text = text
    }
}
