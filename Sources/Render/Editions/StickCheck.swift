/// What a stick's files are, beside what its list says they are.
public struct StickCheck: Sendable {
    /// How a file differs from the list.
    public enum Difference: String, Sendable {
        /// The list has it, the stick has not.
        case missing
        /// Its bytes are others.
        case changed
        /// The stick has it, the list has not.
        case extra
        /// The stick will not give it out.
        case unreadable
    }

    /// The files that differ, in the order of their paths.
    public let differences: [(path: String, difference: Difference)]
    /// How many files the list names.
    public let count: Int
    /// The digest of the list itself: two sticks with the same one are to be the same.
    public let fingerprint: SHA256Digest

    /// Reads every file of a folder.
    public init(folder: String) throws(StickCheckError) {
        guard FileSystem.isFolder(folder) else { throw .noFolder(folder) }
        guard let bytes = FileSystem.read(folder + "/" + StickManifest.name) else { throw .noList(folder) }
        guard let manifest = StickManifest(bytes) else { throw .brokenList(folder) }
        let found = manifest.entries.concurrentMap { entry -> (path: String, difference: Difference)? in
            let path = entry.path.description
            guard FileSystem.exists(folder + "/" + path) else { return (path, .missing) }
            guard let bytes = FileSystem.read(folder + "/" + path) else { return (path, .unreadable) }
            return SHA256Digest(of: bytes) == entry.digest ? nil : (path, .changed)
        }
        let known = Set(manifest.entries.map(\.path.description) + [StickManifest.name])
        let extra = Self.files(in: folder).filter { !known.contains($0) }
        differences = (found.compactMap { $0 } + extra.map { ($0, .extra) })
            .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        count = manifest.entries.count
        fingerprint = SHA256Digest(of: bytes)
    }

    /// The files below a folder, by their path in it, without what systems leave on every stick.
    private static func files(in folder: String, below path: String = "") -> [String] {
        FileSystem.names(in: folder + "/" + path).flatMap { name -> [String] in
            if litter.contains(name.lowercased()) || name.hasPrefix("._") { return [] }
            let full = path.isEmpty ? name : path + "/" + name
            return FileSystem.isFolder(folder + "/" + full) ? files(in: folder, below: full) : [full]
        }
    }

    /// What Windows, macOS and Linux write by themselves.
    private static let litter: Set<String> = [
        "system volume information", "$recycle.bin", "thumbs.db", "desktop.ini", "lost+found", ".ds_store",
        ".trashes", ".spotlight-v100", ".fseventsd", ".temporaryitems", ".directory", ".trash-1000",
    ]
}

/// Why a stick cannot be checked at all.
public enum StickCheckError: Error, Equatable, Sendable, CustomStringConvertible {
    /// There is no such folder.
    case noFolder(String)
    /// The folder has no list.
    case noList(String)
    /// The list is damaged.
    case brokenList(String)

    /// The reason in words, and what to do about it.
    public var description: String {
        switch self {
        case .noFolder(let folder): "there is no folder `\(folder)`"
        case .noList(let folder):
            "`\(folder)` has no \(StickManifest.name) that can be read; name the folder that holds \(StickEdition.start)"
        case .brokenList(let folder):
            "\(StickManifest.name) in `\(folder)` is damaged; copy the stick anew"
        }
    }
}
