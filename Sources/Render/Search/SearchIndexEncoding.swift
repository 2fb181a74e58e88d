import Foundation

/// The index as text: JSON for programs, the same as a script for the page.
public struct SearchIndexEncoding: Sendable {
    /// A sign of the content: eight bytes in hexadecimal digits.
    public let version: String
    /// One JSON object.
    public let json: String

    /// Writes an index; keys are in order, so that the same index gives the same bytes.
    public init(_ index: SearchIndex) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let content = String(decoding: try encoder.encode(index), as: UTF8.self)
            .replacing("\u{2028}", with: "\\u2028")
            .replacing("\u{2029}", with: "\\u2029")
        version = Self.sign(of: content)
        json = "{\"version\":\"\(version)\",\(content.dropFirst())\n"
    }

    /// The same data as a classic script, which a page opened from a disk may load.
    public var script: String { "Guide.search.receive(\(json.dropLast()));\n" }

    /// Reads what `json` is, or says what is wrong with it.
    public static func index(from json: String) throws -> SearchIndex {
        let index = try JSONDecoder().decode(SearchIndex.self, from: Data(json.utf8))
        guard index.format == SearchIndex.currentFormat else { throw SearchIndexError.format(index.format) }
        return index
    }

    /// FNV-1a over 64 bits: enough to tell two versions of one file apart.
    private static func sign(of text: String) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// Why an index cannot be used.
public enum SearchIndexError: Error, Equatable, Sendable {
    /// It is of a format that this version does not read; which one.
    case format(Int)
}
