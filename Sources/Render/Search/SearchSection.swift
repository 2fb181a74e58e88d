/// A kind of data that an index keeps in parts, in order: within its own file, or each in a file of its own.
///
/// The part of a key is the last one whose beginning is not after it.
public struct SearchSection<Key, Part>: Codable, Hashable, Sendable
where Key: Codable & Hashable & Sendable, Part: Codable & Hashable & Sendable {
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
