import Foundation

/// The index as text: JSON for programs, the same as scripts for the page.
public struct SearchIndexEncoding: Sendable {
    /// A sign of the content: eight bytes in hexadecimal digits.
    public let version: String
    /// One JSON object: the whole index of a small guide, the directory of a large one.
    public let json: String
    /// The scripts that a large guide's parts lie in, by their names.
    public let parts: [Part]

    /// A part of an index in a file of its own, as a script.
    public struct Part: Hashable, Sendable {
        /// Five letters and digits that change when the part does, and only then.
        public let name: String
        /// One JSON object, handed to one function.
        public let script: String
    }

    /// Writes an index; keys are in order, so that the same index gives the same bytes.
    public init(_ index: SearchIndex) throws {
        var files = PartFiles()
        var written = index
        if index.terms.opened.count > 1 || index.cards.opened.count > 1 {
            written.phrases = try files.write(index.phrases)
            written.terms = try files.write(index.terms)
            written.words = try index.words.map { try files.write($0) }
            written.endings = try index.endings.map { try files.write($0) }
            written.cards = try files.write(index.cards)
            written.facets = try files.write(index.facets)
        }
        let content = try Self.text(written)
        version = TextSign(content).digits
        json = "{\"version\":\"\(version)\",\(content.dropFirst())\n"
        parts = files.parts.sorted { $0.name < $1.name }
    }

    /// The same data as a classic script, which a page opened from a disk may load.
    public var script: String { Self.script(String(json.dropLast())) }

    /// Reads what `json` is, or says what is wrong with it.
    ///
    /// - Parameter part: gives the script of a part by its name.
    public static func index(
        from json: String,
        part: (String) throws -> String = { throw SearchIndexError.missing($0) }
    ) throws -> SearchIndex {
        let decoder = JSONDecoder()
        let format = try decoder.decode(Format.self, from: Data(json.utf8)).format
        guard format == SearchIndex.currentFormat else { throw SearchIndexError.format(format) }
        var index = try decoder.decode(SearchIndex.self, from: Data(json.utf8))
        index.phrases = try opened(index.phrases, part)
        index.terms = try opened(index.terms, part)
        index.words = try index.words.map { try opened($0, part) }
        index.endings = try index.endings.map { try opened($0, part) }
        index.cards = try opened(index.cards, part)
        index.facets = try opened(index.facets, part)
        return index
    }
}

extension SearchIndexEncoding {
    private struct Format: Decodable { let format: Int }

    private static let call = "Guide.search.receive("

    fileprivate static func script(_ json: String) -> String { call + json + ");\n" }

    fileprivate static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
            .replacing("\u{2028}", with: "\\u2028")
            .replacing("\u{2029}", with: "\\u2029")
    }

    /// A section with its shelves and parts read.
    private static func opened<Key, Part>(
        _ section: SearchSection<Key, Part>,
        _ part: (String) throws -> String
    ) throws -> SearchSection<Key, Part> {
        try section.read(shelf: { try read($0, part) }, part: { try read($0, part) })
    }

    /// The object that a script hands over.
    private static func read<Value: Decodable>(
        _ name: String,
        _ part: (String) throws -> String
    ) throws -> Value {
        let script = try part(name)
        guard script.hasPrefix(call), let end = script.lastIndex(of: ")") else {
            throw SearchIndexError.missing(name)
        }
        return try JSONDecoder().decode(Value.self, from: Data(script[..<end].dropFirst(call.count).utf8))
    }
}

/// Gathers the files of parts, each under a name that says what it holds.
private struct PartFiles {
    private(set) var parts: [SearchIndexEncoding.Part] = []
    private var names: [String: String] = [:]

    mutating func write<Key, Part>(_ section: SearchSection<Key, Part>) throws -> SearchSection<Key, Part> {
        let scripts = section.opened.concurrentMap { part in
            Result { SearchIndexEncoding.script(try SearchIndexEncoding.text(part)) }
        }
        let written = SearchSection<Key, Part>(
            from: section.from,
            files: try scripts.map { name(try $0.get()) }
        )
        guard let shelves = SearchShelf.shelves(of: written) else { return written }
        return SearchSection(
            shelves: try shelves.map { shelf in
                (shelf, name(SearchIndexEncoding.script(try SearchIndexEncoding.text(shelf))))
            }
        )
    }

    /// A part's name; two parts share one only when they are the same.
    private mutating func name(_ script: String) -> String {
        var name = TextSign(script).name
        var attempt = 0
        while let taken = names[name], taken != script {
            attempt += 1
            name = TextSign("\(script)\(attempt)").name
        }
        if names.updateValue(script, forKey: name) == nil {
            parts.append(SearchIndexEncoding.Part(name: name, script: script))
        }
        return name
    }
}

/// Why an index cannot be used.
public enum SearchIndexError: Error, Equatable, Sendable {
    /// It is of a format that this version does not read; which one.
    case format(Int)
    /// A part is not there, or is no part; which one.
    case missing(String)
}
