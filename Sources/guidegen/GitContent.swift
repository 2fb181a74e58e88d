import Foundation
import GuideModel

/// A content folder as git has it at some revision; nothing is checked out.
struct GitContent {
    /// The content folder in the working tree.
    let folder: String

    /// The files at a revision.
    func listing(at revision: String) throws(GitContentError) -> Outcome<ContentListing> {
        guard FileManager.default.fileExists(atPath: folder) else { throw .noFolder(folder) }
        let verify = ["rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}"]
        let commit: String
        do {
            commit = try git(verify).text.trimmingCharacters(in: .whitespacesAndNewlines)
        } catch {
            throw try unknown(revision)
        }
        let lines = try git(["ls-tree", "-r", "-z", commit]).text.split(separator: "\0")
        let entries = lines.compactMap(Entry.init)
        guard !entries.isEmpty else { throw .empty(folder, revision) }
        let objects = Dictionary(entries.map { ($0.path, $0.object) }) { first, _ in first }
        return try ContentListing.reading(entries.map(\.path)) { paths throws(GitContentError) in
            let request = paths.compactMap { objects[$0] }.map { $0 + "\n" }.joined()
            return try Self.blobs(in: git(["cat-file", "--batch"], input: request).bytes, paths.count)
        }
    }

    /// Git says on its own why there is no repository; a revision alone it only lacks.
    private func unknown(_ revision: String) throws(GitContentError) -> GitContentError {
        _ = try git(["rev-parse", "--git-dir"])
        return .noRevision(revision)
    }

    private struct Entry {
        let path: ContentPath
        let object: String

        /// Reads `100644 blob ID<tab>path`; links and other repositories are passed over.
        init?(_ line: Substring) {
            guard let tab = line.firstIndex(of: "\t") else { return nil }
            let words = line[..<tab].split(separator: " ")
            guard words.count == 3, words[0].hasPrefix("100"), words[1] == "blob",
                let path = ContentPath(String(line[line.index(after: tab)...]))
            else { return nil }
            self.path = path
            object = String(words[2])
        }
    }

    /// What `cat-file --batch` gave: a line `ID blob SIZE`, the bytes, a line feed, for each.
    private static func blobs(in bytes: [UInt8], _ count: Int) throws(GitContentError) -> [[UInt8]] {
        var blobs: [[UInt8]] = []
        var rest = bytes[...]
        while blobs.count < count {
            guard let end = rest.firstIndex(of: UInt8(ascii: "\n")),
                let size = Int(
                    String(decoding: rest[..<end], as: UTF8.self).split(separator: " ").last ?? ""
                ),
                rest.endIndex - end > size
            else { throw .failed("git gave fewer files than it listed") }
            let first = end + 1
            blobs.append(Array(rest[first..<first + size]))
            rest = rest[min(first + size + 1, rest.endIndex)...]
        }
        return blobs
    }
}

extension GitContent {
    private struct Answer {
        let bytes: [UInt8]
        var text: String { String(decoding: bytes, as: UTF8.self) }
    }

    private func git(_ arguments: [String], input: String? = nil) throws(GitContentError) -> Answer {
        do {
            return Answer(bytes: try Subprocess.run("git", ["-C", folder] + arguments, input: input))
        } catch {
            throw .failed("\(error)")
        }
    }
}

/// Why there is no content at a revision.
enum GitContentError: Error, CustomStringConvertible {
    case noFolder(String)
    case noRevision(String)
    case empty(String, String)
    case failed(String)

    var description: String {
        switch self {
        case .noFolder(let folder): "there is no content folder `\(folder)`"
        case .noRevision(let name):
            "`\(name)` is neither a folder nor a revision that git knows here; in a copy without history, fetch it first"
        case .empty(let folder, let name): "`\(folder)` holds no file at the revision `\(name)`"
        case .failed(let reason): reason
        }
    }
}
