/// The list of a stick's files with the digest of each, in the form that `sha256sum --check` reads.
public struct StickManifest: Sendable {
    /// The list's own name.
    public static let name = "MANIFEST.sha256"

    /// Files and their digests, in the order of their paths.
    let entries: [Entry]

    /// A file and the digest of its bytes.
    struct Entry: Equatable, Sendable {
        let path: OutputPath
        let digest: SHA256Digest
    }

    /// Lists files.
    init(of files: [OutputFile]) {
        entries = files.concurrentMap { Entry(path: $0.path, digest: SHA256Digest(of: $0.bytes)) }
            .sorted { $0.path < $1.path }
    }

    /// Reads a list; nothing when a line of it is none of ours.
    init?(_ bytes: [UInt8]) {
        var entries: [Entry] = []
        for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
            guard let digest = SHA256Digest(line.prefix(64)), line.dropFirst(64).hasPrefix("  ") else {
                return nil
            }
            do {
                entries.append(Entry(path: try OutputPath(String(line.dropFirst(66))), digest: digest))
            } catch {
                return nil
            }
        }
        self.entries = entries
    }

    /// The list as a file.
    func file() throws(OutputPathError) -> OutputFile {
        let lines = entries.map { "\($0.digest)  \($0.path)\n" }
        return OutputFile(path: try OutputPath(Self.name), text: lines.joined())
    }
}
