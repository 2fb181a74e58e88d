/// A kind of data that an index keeps in parts, in order: within its own file, or each in a file of its own.
///
/// The part of a key is the last one whose beginning is not after it. Where parts are many, what is written of them is
/// itself cut into shelves, so that a reader loads the shelves it looks into and not a list of all parts.
public struct SearchSection<Key, Part>: Hashable, Sendable
where Key: SearchSectionKey, Part: Codable & Hashable & Sendable {
    /// Where each part begins; where there are shelves, where each shelf does.
    public let from: [Key]
    /// The names of the parts' files; nothing where the parts are here.
    public let files: [String]?
    /// The parts; nothing where they are in files.
    public let parts: [Part]?
    /// The names of the shelves' files; nothing where there are none.
    public let shelves: [String]?
    /// How many parts each shelf has.
    public let counts: [Int]?

    /// Parts that are here.
    init(from: [Key], parts: [Part]) {
        self.from = from
        self.parts = parts
        files = nil
        shelves = nil
        counts = nil
    }

    /// Parts that are in files.
    init(from: [Key], files: [String]) {
        self.from = from
        self.files = files
        parts = nil
        shelves = nil
        counts = nil
    }

    /// Parts whose files are listed on shelves, each shelf with its file's name.
    init(shelves: [(shelf: SearchShelf<Key>, name: String)]) {
        from = shelves.compactMap(\.shelf.from.first)
        self.shelves = shelves.map(\.name)
        counts = shelves.map(\.shelf.files.count)
        files = nil
        parts = nil
    }

    /// The parts that are here.
    var opened: [Part] { parts ?? [] }

    /// The same with each part read from its file, and the shelves before them.
    func read(
        shelf: (String) throws -> SearchShelf<Key>,
        part: (String) throws -> Part
    ) rethrows -> Self {
        if let shelves {
            let read = try shelves.map(shelf)
            return try Self(from: read.flatMap(\.from), files: read.flatMap(\.files)).read(
                shelf: shelf,
                part: part
            )
        }
        guard parts == nil, let files else { return self }
        return Self(from: from, parts: try files.map(part))
    }
}

/// Some neighbouring parts of a section: where each begins and what its file is called.
public struct SearchShelf<Key: SearchSectionKey>: Hashable, Sendable {
    let from: [Key]
    let files: [String]

    /// The usual number of parts on a shelf.
    ///
    /// A shelf costs about 60 bytes and each part on it 8; its line in the directory costs another 9.
    static var usual: Int { 32 }

    /// Shelves for parts in files, cut where the content says; nothing where the parts are few.
    static func shelves(of section: SearchSection<Key, some Any>) -> [Self]? {
        guard let files = section.files, files.count > usual * 2 else { return nil }
        let starts = SearchPartition.starts(
            usual: usual,
            keys: section.from.map { "\($0)" },
            sizes: files.map { _ in 1 }
        )
        return zip(starts, starts.dropFirst() + [files.count]).map { start, end in
            Self(from: Array(section.from[start..<end]), files: Array(files[start..<end]))
        }
    }
}

extension SearchShelf: Codable {
    private enum CodingKeys: CodingKey { case from, files }

    /// Reads a shelf.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        from = Key.read(try values.decode([Key].self, forKey: .from))
        files = try values.decode([String].self, forKey: .files)
    }

    /// Writes the shelf.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(Key.written(from), forKey: .from)
        try values.encode(files, forKey: .files)
    }
}

/// What parts of a section are looked up by.
public protocol SearchSectionKey: Codable, Hashable, Sendable {
    /// Rising keys as the index writes them.
    static func written(_ keys: [Self]) -> [Self]
    /// The keys that were written so.
    static func read(_ written: [Self]) -> [Self]
}

extension SearchSectionKey {
    /// Keys are written as they are, unless a kind of key has a shorter way.
    public static func written(_ keys: [Self]) -> [Self] { keys }

    /// The same keys.
    public static func read(_ written: [Self]) -> [Self] { written }
}

extension String: SearchSectionKey {}
extension SearchFacetName: SearchSectionKey {}

/// Numbers are written as the steps between them, which take a digit where the numbers take four.
extension Int: SearchSectionKey {
    /// The steps.
    public static func written(_ keys: [Int]) -> [Int] {
        zip(keys, [0] + keys).map { $0 - $1 }
    }

    /// The sums of steps.
    public static func read(_ written: [Int]) -> [Int] {
        written.reduce(into: []) { keys, step in keys.append((keys.last ?? 0) &+ step) }
    }
}

extension SearchSection: Codable {
    private enum CodingKeys: CodingKey { case from, files, parts, shelves, counts }

    /// Reads a section.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        from = Key.read(try values.decode([Key].self, forKey: .from))
        files = try values.decodeIfPresent([String].self, forKey: .files)
        parts = try values.decodeIfPresent([Part].self, forKey: .parts)
        shelves = try values.decodeIfPresent([String].self, forKey: .shelves)
        counts = try values.decodeIfPresent([Int].self, forKey: .counts)
    }

    /// Writes the section.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(Key.written(from), forKey: .from)
        try values.encodeIfPresent(files, forKey: .files)
        try values.encodeIfPresent(parts, forKey: .parts)
        try values.encodeIfPresent(shelves, forKey: .shelves)
        try values.encodeIfPresent(counts, forKey: .counts)
    }
}
