/// What became of every row of a source.
public struct ImportReport: Sendable {
    /// The source as it was named.
    public let source: String
    /// How it was read, in words.
    public let reading: String
    /// Facts about the source that a person should know.
    public let notes: [String]
    /// What became of each row, in the order of the source.
    public let rows: [Row]
    /// Columns that the map does not name, with how many rows had something in them.
    public let unmappedColumns: [Count]
    /// Values that are no topic, with how often they stand.
    public let unmappedValues: [Count]
    /// Files that were made beside the records, and those that were there already.
    public let scaffold: [String]
    /// What the public will see change by an update, in words.
    public let publicChanges: String?

    /// A row and what became of it.
    public struct Row: Sendable {
        /// The row's number, from 1, headers not counted.
        public let number: Int
        /// The line of the source on which it begins, from 1.
        public let line: Int
        /// The file, where each row has its own.
        public let file: String?
        /// What it is called.
        public let title: String
        /// What became of it.
        public let fate: Fate
        /// What a person should know.
        public let remarks: [String]
    }

    /// What can become of a row.
    public enum Fate: Sendable, Equatable {
        /// It is in this file.
        case imported(String)
        /// It could not be imported; the reasons.
        case refused([String])
        /// It was passed over on purpose; why.
        case skipped(String)
    }

    /// How often something was met.
    public struct Count: Sendable, Equatable {
        /// What it is.
        public let name: String
        /// How often.
        public let count: Int
    }

    /// Rows that were imported without a remark.
    public var imported: Int { rows.count { $0.fate.isImported && $0.remarks.isEmpty } }
    /// Rows that were imported with remarks.
    public var importedWithRemarks: Int { rows.count { $0.fate.isImported && !$0.remarks.isEmpty } }
    /// Rows that were refused.
    public var refused: Int { rows.count { if case .refused = $0.fate { true } else { false } } }
    /// Rows that were passed over.
    public var skipped: Int { rows.count { if case .skipped = $0.fate { true } else { false } } }
}

extension ImportReport.Fate {
    fileprivate var isImported: Bool { if case .imported = self { true } else { false } }
}
