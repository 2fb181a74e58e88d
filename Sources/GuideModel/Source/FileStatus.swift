import Foundation

/// What stands at a path of the disk.
struct FileStatus {
    /// What it is.
    let kind: Kind
    /// Its size in bytes.
    let size: Int

    enum Kind {
        case file, folder, link, other
    }

    /// Looks at the thing itself, without following a symbolic link.
    init?(_ path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    /// Looks at what a symbolic link leads to.
    init?(following path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    private init(_ status: stat) {
        size = Int(status.st_size)
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
    }
}
