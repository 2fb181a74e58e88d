import Foundation

/// What tells one state of a folder's files from another, without reading any of them.
public struct FolderStamp: Hashable, Sendable {
    /// Each file, by its path in the folder.
    let files: [String: FileStamp]
    /// The folder and all folders in it, by their path on the disk.
    public let folders: [String]

    /// Looks at a folder; files of editors, desktops and tools are passed over.
    public init(of root: String) {
        var look = FolderLook()
        look.visit(root, "", depth: 0)
        files = look.files
        folders = look.folders
    }
}

/// What tells one state of a file from another.
struct FileStamp: Hashable, Sendable {
    let size: Int
    let seconds: Int
    let nanoseconds: Int
    /// Another number stands for another file under the same name, as editors that save atomically leave it.
    let number: UInt64

    /// Looks at what stands at a path, through symbolic links.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    fileprivate init(_ status: stat) {
        size = Int(status.st_size)
        seconds = Int(status.st_mtim.tv_sec)
        nanoseconds = Int(status.st_mtim.tv_nsec)
        number = UInt64(status.st_ino)
    }
}

/// One walk for stamps: quick, because it is walked at every change.
private struct FolderLook {
    var files: [String: FileStamp] = [:]
    var folders: [String] = []

    mutating func visit(_ root: String, _ path: String, depth: Int) {
        let full = path.isEmpty ? root : root + "/" + path
        guard depth < 16, let folder = opendir(full) else { return }
        defer { closedir(folder) }
        folders.append(full)
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if FolderWalk.isPassedOver(name) { continue }
            let inner = path.isEmpty ? name : path + "/" + name
            var status = stat()
            guard stat(root + "/" + inner, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                visit(root, inner, depth: depth + 1)
            } else {
                files[inner] = FileStamp(status)
            }
        }
    }
}
