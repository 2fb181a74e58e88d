import CExchange
import Foundation

/// The few calls to the system that writing a site needs, each with its failure as a value.
enum FileSystem {
    static func read(_ path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        var filled = 0
        while filled < bytes.count {
            let start = filled
            let count = bytes.withUnsafeMutableBytes { buffer in
                Foundation.read(descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
            }
            if count <= 0 { return nil }
            filled += count
        }
        return bytes
    }

    static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        var written = 0
        while written < bytes.count {
            let start = written
            let count = bytes.withUnsafeBytes { buffer in
                Foundation.write(descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw failure(path)
            }
            written += count
        }
    }

    static func makeFolder(_ path: String) throws(OutputError) {
        if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
            throw failure(path)
        }
        try makeFolder(String(path[..<slash]))
        if mkdir(path, 0o755) != 0, errno != EEXIST { throw failure(path) }
    }

    /// Moves a file or folder within one file system.
    static func move(_ from: String, to: String) throws(OutputError) {
        if rename(from, to) != 0 { throw failure(to) }
    }

    /// Gives a file a second name; false where the file system has no such thing.
    static func link(_ from: String, to: String) -> Bool { Foundation.link(from, to) == 0 }

    /// Lets two folders trade places in one step; nothing when the file system cannot do that.
    static func exchange(_ one: String, _ other: String) -> Bool {
        let exchangeFlag: UInt32 = 2
        return renameat2(AT_FDCWD, one, AT_FDCWD, other, exchangeFlag) == 0
    }

    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The names in a folder, sorted; none when there is no such folder.
    static func names(in folder: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? []
    }

    /// Removes a file or a folder with all that is in it; what is not there is no failure.
    static func remove(_ path: String) throws(OutputError) {
        if isFolder(path) {
            for name in names(in: path) { try remove(path + "/" + name) }
            if rmdir(path) != 0, errno != ENOENT { throw failure(path) }
        } else if unlink(path) != 0, errno != ENOENT {
            throw failure(path)
        }
    }

    static func failure(_ path: String) -> OutputError {
        .refused(path: path, reason: String(cString: strerror(errno)))
    }
}
