/// Something to fill in, written as a fenced block in a body.
public struct WorksheetBlock: Sendable {
    /// Its name, unique in the file; also its anchor.
    public let id: Slug
    /// What is asked.
    public let prompt: String
    /// What form the answer takes.
    public let kind: Kind
    /// The line of the opening fence, counted from 1 at the file's top.
    public let fenceLine: Int
    /// Where the block stands.
    public let span: SourceSpan

    /// The forms an answer can take.
    public enum Kind: Sendable {
        /// Free text on so many ruled lines.
        case answer(rows: Int)
        /// Items to mark, each with one or two independent marks, and blank lines for more.
        case checklist(items: [String], marks: [String], writeIn: Int)
        /// A table with blank rows; `fillsAgencies` offers the guide's agencies.
        case table(columns: [String], rows: Int, fillsAgencies: Bool)
        /// The seven dimensions by places of coverage.
        case coverage(columns: [String])
        /// Steps with who and when.
        case plan(columns: [String], rows: Int)
    }
}
