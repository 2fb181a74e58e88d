/// A file's path inside the site: relative, with `/`, and legal on FAT, NTFS and everywhere else.
public struct OutputPath: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The path as links write it, such as `agencies/harbor-house.html`.
    public let description: String

    /// Creates a path, or says why no disk can be trusted with it.
    public init(_ text: String) throws(OutputPathError) {
        if text.utf8.count > Self.longest { throw .tooLong(text) }
        for part in text.split(separator: "/", omittingEmptySubsequences: false) {
            guard Self.isSafe(part) else { throw .unsafe(text) }
        }
        description = text
    }

    /// The most bytes a path may have, so that it fits on a USB stick under a folder of its own.
    public static let longest = 150

    /// The folders the file lies in, joined by `/`; empty at the site's root.
    public var folder: String {
        description.lastIndex(of: "/").map { String(description[..<$0]) } ?? ""
    }

    /// How many folders deep the file lies; 0 at the site's root.
    public var depth: Int { description.utf8.count { $0 == UInt8(ascii: "/") } }

    /// Orders paths by their bytes.
    public static func < (left: OutputPath, right: OutputPath) -> Bool {
        left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
    }

    private static func isSafe(_ part: Substring) -> Bool {
        guard !part.isEmpty, part != ".", part != "..", part.last != "." else { return false }
        return part.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
                UInt8(ascii: "."):
                true
            default: false
            }
        }
    }
}

/// Why a text is no path for the site.
public enum OutputPathError: Error, Equatable, Sendable, CustomStringConvertible {
    /// It has an empty part, `.` or `..`, or a character that some disk refuses.
    case unsafe(String)
    /// It is longer than `OutputPath.longest`.
    case tooLong(String)

    /// The reason in words.
    public var description: String {
        switch self {
        case .unsafe(let path): "`\(path)` cannot be the name of a file on every disk"
        case .tooLong(let path):
            "the path `\(path)` is longer than the \(OutputPath.longest) characters that fit on every disk"
        }
    }
}
