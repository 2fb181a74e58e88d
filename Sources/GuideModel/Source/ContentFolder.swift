import Foundation

/// The folder that a guide is written in; the only place that reads it.
public struct ContentFolder: Sendable {
    /// The folder as it was given.
    public let root: String

    /// The most bytes a text file may have: 8 MB.
    public static let largestFile = 8_000_000

    /// Names a folder; nothing is read yet.
    public init(root: String) {
        self.root = root
    }

    /// Reads every file that the guide is made of, in one sorted walk; pictures and the like are only listed.
    ///
    /// Throws when the folder itself is not there or cannot be opened; all else becomes a finding.
    public func read() throws(ContentFolderError) -> Outcome<ContentListing> {
        var cache = ContentCache()
        return try read(reusing: &cache)
    }

    /// Reads the same, but files that are as they were when the cache saw them only from the cache.
    public func read(reusing cache: inout ContentCache) throws(ContentFolderError) -> Outcome<ContentListing>
    {
        let base = try openedRoot()
        var walk = FolderWalk(base: base)
        walk.run()
        let sorted = ContentSorter.sort(walk.files)
        let known = cache.texts
        let read = sorted.value.textFiles.concurrentMap {
            path -> (ContentPath, FileStamp?, Outcome<ContentFile?>) in
            // The stamp is taken first: a file that changes while it is read has another one the next time.
            let stamp = FileStamp(base + "/" + path.description)
            if let stamp, let text = known[path], text.stamp == stamp { return (path, stamp, text.outcome) }
            return (path, stamp, Self.text(at: path, below: base))
        }
        let kept = read.compactMap { path, stamp, text in
            stamp.map { (path, ContentCache.Text(stamp: $0, outcome: text)) }
        }
        cache.texts = Dictionary(kept, uniquingKeysWith: { first, _ in first })
        let texts = read.map(\.2)
        let files = texts.compactMap(\.value)
        let listing = sorted.value.listing(with: files)
        return Outcome(listing, walk.diagnostics + sorted.diagnostics + texts.flatMap(\.diagnostics))
    }

    private func openedRoot() throws(ContentFolderError) -> String {
        guard let resolved = realpath(root, nil) else { throw .missing(root) }
        defer { free(resolved) }
        let path = String(cString: resolved)
        guard let status = FileStatus(following: path), status.kind == .folder else {
            throw .notAFolder(root)
        }
        return path
    }

    private static func text(at path: ContentPath, below base: String) -> Outcome<ContentFile?> {
        let full = base + "/" + path.description
        guard let status = FileStatus(following: full) else {
            return Outcome(nil, [.unreadable(path, "it cannot be opened")])
        }
        guard status.size <= largestFile else {
            return Outcome(nil, [.tooLarge(path, size: status.size)])
        }
        guard let bytes = FileManager.default.contents(atPath: full) else {
            return Outcome(nil, [.unreadable(path, "it cannot be opened; are you allowed to read it?")])
        }
        return TextDecoder.decode([UInt8](bytes), of: path)
    }
}

/// Why a content folder cannot be read at all.
public enum ContentFolderError: Error, Equatable, Sendable, CustomStringConvertible {
    /// There is nothing of that name.
    case missing(String)
    /// There is something else of that name.
    case notAFolder(String)

    /// One sentence for the person who named the folder.
    public var description: String {
        switch self {
        case .missing(let path): "there is no content folder `\(path)`"
        case .notAFolder(let path): "`\(path)` is not a folder"
        }
    }
}

extension RuleID {
    static let unreadableFile = RuleID("unreadable-file")
    static let fileTooLarge = RuleID("file-too-large")
}

extension Diagnostic {
    static func unreadable(_ path: ContentPath, _ why: String) -> Diagnostic {
        Diagnostic(
            .unreadableFile,
            .error,
            "`\(path)` cannot be read: \(why)",
            file: .content(path),
            span: .start
        )
    }

    fileprivate static func tooLarge(_ path: ContentPath, size: Int) -> Diagnostic {
        Diagnostic(
            .fileTooLarge,
            .error,
            "`\(path)` has \(size / 1_000_000) MB, which is too much for a text file",
            file: .content(path),
            span: .start,
            notes: [.init("a file may have at most \(ContentFolder.largestFile / 1_000_000) MB")]
        )
    }
}
