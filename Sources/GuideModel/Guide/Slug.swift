import Foundation

/// A record's permanent name: its file name, in links, URLs and ids.
public struct Slug: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// One to sixty of `a-z`, `0-9` and `-`, the first a letter or a digit.
    public let description: String

    /// Creates a slug, or says why the text is none.
    public init(_ text: String) throws(SlugError) {
        guard let first = text.unicodeScalars.first else { throw .empty }
        for scalar in text.unicodeScalars where !Self.allows(scalar) { throw .character(scalar) }
        if first == "-" { throw .leadingHyphen }
        if text.utf8.count > Self.longest { throw .tooLong(text.utf8.count) }
        if Self.reserved.contains(text) { throw .reserved }
        description = text
    }

    /// The most characters a slug may have.
    public static let longest = 60

    /// The nearest slug to any text: accents dropped, other characters as hyphens; nothing when none are left.
    public static func nearest(to text: String) -> Slug? {
        let plain = text.decomposedStringWithCompatibilityMapping.lowercased()
        var result = ""
        for scalar in plain.unicodeScalars {
            if allows(scalar), scalar != "-" {
                result.unicodeScalars.append(scalar)
            } else if !isDropped(scalar), !result.isEmpty, !result.hasSuffix("-") {
                result.append("-")
            }
        }
        var parts = result.split(separator: "-")
        while parts.count > 1, parts.joined(separator: "-").utf8.count > longest { parts.removeLast() }
        let text = String(parts.joined(separator: "-").prefix(longest))
        return try? Slug(reserved.contains(text) ? text + "-1" : text)
    }

    /// Orders slugs by their text.
    public static func < (left: Slug, right: Slug) -> Bool { left.description < right.description }

    private static func allows(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || scalar == "-"
    }

    /// Marks and apostrophes vanish, so that "Wren's" is `wrens` and "é" is `e`.
    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .nonspacingMark || scalar == "'" || scalar == "\u{2019}"
    }

    /// `index` would collide with a folder's own page; the rest cannot be file names on Windows.
    private static let reserved: Set<String> = {
        let ports = (1...9).flatMap { ["com\($0)", "lpt\($0)"] }
        return Set(["index", "con", "prn", "aux", "nul"] + ports)
    }()
}

/// Why a text is no slug.
public enum SlugError: Error, Equatable, Sendable {
    /// There is no text.
    case empty
    /// A character other than a lower-case letter, a digit or a hyphen.
    case character(Unicode.Scalar)
    /// The first character is a hyphen.
    case leadingHyphen
    /// More than sixty characters; how many there are.
    case tooLong(Int)
    /// `index`, or a name that Windows keeps for itself.
    case reserved
}
