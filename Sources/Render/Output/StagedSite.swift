import Foundation
import Synchronization

/// A site in the making, in a folder of its own.
public final class StagedSite: Sendable {
    private let folder: String
    private let old: String
    private let oldPaths: Set<OutputPath>
    private let tally = Mutex(Tally())

    private struct Tally {
        var added: [OutputPath] = []
        var changed: [OutputPath] = []
        var unchanged: [OutputPath] = []
    }

    init(folder: String, old: String) throws(OutputError) {
        self.folder = folder
        self.old = old
        oldPaths = Set(SiteManifest.read(in: old).paths)
        try FileSystem.makeFolder(folder)
        try FileSystem.write([], to: folder + "/" + SiteManifest.unfinishedMark)
    }

    /// Writes one file; each path once. A file with the same bytes as before keeps its date.
    public func write(_ file: OutputFile) throws(OutputError) {
        let target = folder + "/" + file.path.description
        let former = old + "/" + file.path.description
        if !file.path.folder.isEmpty, !FileSystem.isFolder(folder + "/" + file.path.folder) {
            try FileSystem.makeFolder(folder + "/" + file.path.folder)
        }
        guard oldPaths.contains(file.path) else {
            if FileSystem.exists(former) { throw .foreign(former) }
            try FileSystem.write(file.bytes, to: target)
            return tally.withLock { $0.added.append(file.path) }
        }
        if FileSystem.read(former) == file.bytes {
            if !FileSystem.link(former, to: target) { try FileSystem.write(file.bytes, to: target) }
            return tally.withLock { $0.unchanged.append(file.path) }
        }
        try FileSystem.write(file.bytes, to: target)
        tally.withLock { $0.changed.append(file.path) }
    }

    /// Closes the site with its list of files.
    func finish() throws(OutputError) -> OutputChanges {
        let tally = tally.withLock { $0 }
        let all = (tally.added + tally.changed + tally.unchanged).sorted()
        try FileSystem.write(SiteManifest.bytes(of: all), to: folder + "/" + SiteManifest.fileName)
        try FileSystem.remove(folder + "/" + SiteManifest.unfinishedMark)
        return OutputChanges(
            added: tally.added.sorted(),
            changed: tally.changed.sorted(),
            removed: oldPaths.subtracting(all).sorted(),
            unchanged: tally.unchanged.count
        )
    }
}
