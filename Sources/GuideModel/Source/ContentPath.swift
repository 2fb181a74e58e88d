/// A file's path inside the content folder: relative, with `/`, without `.` or `..`.
public struct ContentPath: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The path as it is shown, such as `agencies/harbor-house.md`.
    public let description: String

    /// Creates a path from its text, or nothing when it is empty, absolute or leaves the folder.
    public init?(_ text: String) {
        guard let parts = Self.resolve(text.split(separator: "/", omittingEmptySubsequences: false)[...]),
            !parts.isEmpty, !text.hasPrefix("/")
        else { return nil }
        self.init(parts: parts)
    }

    init(parts: [Substring]) {
        description = parts.joined(separator: "/")
    }

    /// The folders the file lies in, outermost first.
    public var folders: [String] { description.split(separator: "/").dropLast().map(String.init) }

    /// The name of the file itself.
    public var fileName: String { String(description[nameStart...]) }

    /// The name without the folders and without what follows its last dot.
    public var stem: String {
        let name = description[nameStart...]
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
        return String(name[..<dot])
    }

    /// What follows the last dot of the name, in lower case; empty when there is no dot.
    public var fileExtension: String {
        let name = description[nameStart...]
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    /// The file that a relative link in this file names, or nothing when it leaves the content folder.
    public func resolving(_ relative: String) -> ContentPath? {
        let base = description.split(separator: "/").dropLast()
        let steps = relative.split(separator: "/", omittingEmptySubsequences: true)
        guard let parts = Self.resolve((base + steps)[...]), !parts.isEmpty else { return nil }
        return ContentPath(parts: parts)
    }

    /// Orders paths by their text, scalar by scalar: the same on every machine and in every locale.
    public static func < (left: ContentPath, right: ContentPath) -> Bool {
        left.description.unicodeScalars.lexicographicallyPrecedes(right.description.unicodeScalars)
    }

    private var nameStart: String.Index {
        description.lastIndex(of: "/").map { description.index(after: $0) } ?? description.startIndex
    }

    private static func resolve(_ steps: ArraySlice<Substring>) -> [Substring]? {
        var parts: [Substring] = []
        for step in steps where step != "." && !step.isEmpty {
            if step == ".." {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(step)
            }
        }
        return parts
    }
}
