/// The list of files that guidegen wrote into an output folder, kept in that folder.
///
/// By it a later build knows which files it may remove, and which paths were published.
struct SiteManifest {
    /// The files, in order.
    let paths: [OutputPath]
    /// The list's own name.
    static let fileName = ".guidegen-files"

    /// Stands in a staged site until its list is written.
    static let unfinishedMark = ".guidegen-unfinished"

    /// Reads the list of a folder; an absent one is empty. Lines that are no path are passed over.
    static func read(in folder: String) -> SiteManifest {
        guard let bytes = FileSystem.read(folder + "/" + fileName) else {
            return SiteManifest(paths: [])
        }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        return SiteManifest(paths: lines.compactMap { try? OutputPath(String($0)) })
    }

    /// The list as a file's bytes.
    static func bytes(of paths: [OutputPath]) -> [UInt8] {
        Array(paths.map { $0.description + "\n" }.joined().utf8)
    }
}
