import Foundation

/// The content folder as a place to write to; the only one that does.
public struct ContentWriter: Sendable {
    /// The folder as it was given.
    public let root: String

    /// Names a folder; it is made when something is written.
    public init(root: String) {
        self.root = root
    }

    /// The text of a file that is there already.
    public func existing(_ path: ContentPath) -> String? {
        FileManager.default.contents(atPath: full(path)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether something has that path already.
    public func has(_ path: ContentPath) -> Bool { FileManager.default.fileExists(atPath: full(path)) }

    /// The slugs of the records that are there already, in order.
    public func slugs(of kind: RecordKind) -> [Slug] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root + "/" + kind.folder)) ?? []
        return names.compactMap { name in
            name.hasSuffix(".md") ? try? Slug(String(name.dropLast(3))) : nil
        }.sorted()
    }

    /// Writes a file whole: a reader sees the old one or the new one.
    public func write(_ text: String, to path: ContentPath) throws(ContentWriterError) {
        let target = full(path)
        do {
            let folder = URL(fileURLWithPath: target).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            // A symbolic link stays one: what it leads to is replaced.
            let file = URL(fileURLWithPath: target).resolvingSymlinksInPath()
            try Data(text.utf8).write(to: file, options: .atomic)
        } catch {
            throw .failed(path.description, "\(error.localizedDescription)")
        }
    }

    private func full(_ path: ContentPath) -> String { root + "/" + path.description }
}

/// Why a content file could not be written.
public enum ContentWriterError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The file and what the system said.
    case failed(String, String)

    /// One sentence for the person who ran the command.
    public var description: String {
        switch self {
        case .failed(let path, let reason): "`\(path)` cannot be written: \(reason)"
        }
    }
}
