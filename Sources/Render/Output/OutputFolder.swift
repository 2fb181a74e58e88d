import Foundation

/// The folder that holds the finished site, and the only door through which it is written.
///
/// A site is first staged as a whole in a hidden folder beside the output, then takes the
/// output's place in one step. Whenever the build is killed, a reader of the output sees the old
/// site or the new one. Files that guidegen did not write (`.git`, `CNAME`) move along untouched.
public struct OutputFolder: Sendable {
    let path: String

    /// Names the folder; nothing is touched.
    ///
    /// - Throws: `OutputError.overlaps` when the folder and one of the inputs lie in one another.
    public init(_ path: String, apartFrom inputs: [String]) throws(OutputError) {
        self.path = Self.absolute(path)
        for input in inputs where Self.overlap(self.path, Self.absolute(input)) {
            throw .overlaps(path, input)
        }
    }

    /// Stages a site: `fill` writes its files, in any order and from any thread; then the site is published.
    ///
    /// When `fill` throws, the output stays as it was.
    /// - Returns: what changed against the site that was there.
    public func replace(
        _ fill: (StagedSite) throws(OutputError) -> Void
    ) throws(OutputError) -> OutputChanges {
        let workshop = workshopPath
        let lock = try FolderLock(workshop, of: path)
        try rescueLeftovers(in: workshop)
        do throws(OutputError) {
            let staged = try StagedSite(folder: workshop + "/site", old: path)
            try fill(staged)
            let changes = try staged.finish()
            try swap(workshop + "/site", keeping: changes.removed)
            try FileSystem.remove(workshop)
            lock.release()
            return changes
        } catch {
            try? FileSystem.remove(workshop)
            lock.release()
            throw error
        }
    }

    /// The paths of the site that stands there now; empty when guidegen has written none.
    public func publishedPaths() -> [OutputPath] { SiteManifest.read(in: path).paths }
}

extension OutputFolder {
    /// A hidden folder beside the output, on the same file system, where the new site is made.
    private var workshopPath: String {
        let url = URL(fileURLWithPath: path)
        return url.deletingLastPathComponent().path + "/." + url.lastPathComponent + ".guidegen"
    }

    /// Puts the staged site in the output's place, then brings over what is not guidegen's.
    private func swap(_ staged: String, keeping removed: [OutputPath]) throws(OutputError) {
        guard FileSystem.exists(path) else { return try FileSystem.move(staged, to: path) }
        if FileSystem.exchange(staged, path) {
            return try bringOver(from: staged)
        }
        // A file system without an exchange: two renames, with the old site aside for the moment between.
        let aside = workshopPath + "/old"
        try FileSystem.move(path, to: aside)
        do throws(OutputError) {
            try FileSystem.move(staged, to: path)
        } catch {
            try FileSystem.move(aside, to: path)
            throw error
        }
        try bringOver(from: aside)
    }

    /// A build that was killed may have left the old site aside with foreign files in it, or even
    /// without any output in its place.
    private func rescueLeftovers(in workshop: String) throws(OutputError) {
        for name in ["site", "old"] where FileSystem.exists(workshop + "/" + name) {
            let left = workshop + "/" + name
            if name == "old", !FileSystem.exists(path) {
                try FileSystem.move(left, to: path)
            } else {
                try bringOver(from: left)
                try FileSystem.remove(left)
            }
        }
    }

    /// Moves everything that a former site's list does not name into the output.
    ///
    /// A staged site that was never finished holds nothing of others.
    private func bringOver(from old: String) throws(OutputError) {
        if FileSystem.exists(old + "/" + SiteManifest.unfinishedMark) { return }
        let manifest = SiteManifest.read(in: old)
        try bringOver(folder: "", from: old, own: Set(manifest.paths.map(\.description)))
    }

    private func bringOver(folder: String, from old: String, own: Set<String>) throws(OutputError) {
        for name in FileSystem.names(in: old + folder) {
            let entry = folder + "/" + name
            if own.contains(String(entry.dropFirst())) || entry == "/" + SiteManifest.fileName { continue }
            let isFolder = FileSystem.isFolder(old + entry)
            if isFolder, FileSystem.isFolder(path + entry) {
                try bringOver(folder: entry, from: old, own: own)
            } else if isFolder, own.contains(where: { $0.hasPrefix(entry.dropFirst() + "/") }) {
                try FileSystem.makeFolder(path + entry)
                try bringOver(folder: entry, from: old, own: own)
                _ = rmdir(path + entry)
            } else if !FileSystem.exists(path + entry) {
                try FileSystem.move(old + entry, to: path + entry)
            }
        }
    }

    private static func absolute(_ path: String) -> String {
        URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
    }

    private static func overlap(_ one: String, _ other: String) -> Bool {
        one == other || one.hasPrefix(other + "/") || other.hasPrefix(one + "/")
    }
}
