/// A kind of data that an index keeps in parts, in order: within its own file, or each in a file of its own.
///
/// The part of a key is the last one whose beginning is not after it.
public struct SearchSection<Key, Part>: Hashable, Sendable
where Key: SearchSectionKey, Part: Codable & Hashable & Sendable {
    /// Where each part begins.
    public let from: [Key]
    /// The names of the parts' files; nothing where the parts are here.
    public let files: [String]?
    /// The parts; nothing where they are in files.
    public let parts: [Part]?

    /// Parts that are here.
    init(from: [Key], parts: [Part]) {
        self.from = from
        self.parts = parts
        files = nil
    }

    /// Parts that are in files.
    init(from: [Key], files: [String]) {
        self.from = from
        self.files = files
        parts = nil
    }

    /// The parts that are here.
    var opened: [Part] { parts ?? [] }

    /// The same with each part read from its file.
    func read(_ read: (String) throws -> Part) rethrows -> Self {
        guard parts == nil, let files else { return self }
        return Self(from: from, parts: try files.map(read))
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
    private enum CodingKeys: CodingKey { case from, files, parts }

    /// Reads a section.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        from = Key.read(try values.decode([Key].self, forKey: .from))
        files = try values.decodeIfPresent([String].self, forKey: .files)
        parts = try values.decodeIfPresent([Part].self, forKey: .parts)
    }

    /// Writes the section.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(Key.written(from), forKey: .from)
        try values.encodeIfPresent(files, forKey: .files)
        try values.encodeIfPresent(parts, forKey: .parts)
    }
}
