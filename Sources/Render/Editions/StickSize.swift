/// How much of a stick files take: each takes whole clusters, so that many small files take more than they hold.
struct StickSize: Sendable {
    /// How many files there are.
    let files: Int
    /// What they hold.
    let bytes: Int
    private let sizes: [Int]

    /// Measures files and the folders they lie in.
    init(_ files: [OutputFile]) {
        self.files = files.count
        bytes = files.reduce(0) { $0 + $1.bytes.count }
        sizes = files.map(\.bytes.count) + Self.folders(of: files)
    }

    /// What is taken on a disk with clusters of so many bytes.
    func taken(cluster: Int) -> Int {
        sizes.reduce(0) { $0 + ($1 + cluster - 1) / cluster * cluster }
    }

    /// A sentence with the figures for the clusters of small, usual and very large sticks.
    var words: String {
        let figures = [4, 32, 128].map { size in
            "\(Self.megabytes(taken(cluster: size * 1024))) with clusters of \(size) kB"
        }
        return "\(files) files of \(Self.megabytes(bytes)) take " + figures.joined(separator: ", ")
    }

    private static func megabytes(_ bytes: Int) -> String {
        let tenths = (bytes + 52_428) / 104_858
        return "\(tenths / 10).\(tenths % 10) MB"
    }

    /// The bytes of each folder on a FAT disk: an entry for the short name and one for each 13 letters of the long one.
    private static func folders(of files: [OutputFile]) -> [Int] {
        var names: [String: Set<Substring>] = [:]
        for file in files {
            var folder = ""
            for part in file.path.description.split(separator: "/") {
                names[folder, default: []].insert(part)
                folder += "/" + part
            }
        }
        return names.values.map { names in names.reduce(64) { $0 + 32 * (1 + ($1.utf8.count + 12) / 13) } }
    }
}
