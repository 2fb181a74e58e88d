/// YAML taken apart into what is said and what stands around it: comments, empty lines, the way a value was written.
indirect enum LaidOut {
    /// A value on its key's line.
    case line(String)
    /// A value of several lines, as it was written: its first line, and the others without their indentation.
    case lines(first: String, rest: [String])
    /// Keys and values, each on a line of its own, with the lines that follow the last of them.
    case mapping([Entry], tail: [String])
    /// Entries behind hyphens, with the lines that follow the last of them.
    case list([Item], tail: [String])

    /// A key with its value and what stands around it.
    struct Entry {
        /// Comments and empty lines above it.
        let leading: [String]
        /// The key by its name.
        let name: String
        /// The key as it is written.
        let key: String
        let value: LaidOut
        /// A comment behind the value, or behind the key where the value is on lines of its own.
        let comment: String?
    }

    /// An entry of a list with what stands around it.
    struct Item {
        let leading: [String]
        let value: LaidOut
        let comment: String?
    }
}

/// Why a file is left as it is.
struct LayoutProblem: Error {
    /// The line of the YAML, counted from 1.
    let line: Int
    /// What is there.
    let what: String
}
