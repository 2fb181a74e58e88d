import Foundation

/// Holds a folder for one build at a time; the system frees it when the build dies.
struct FolderLock {
    private let descriptor: Int32

    /// Makes the folder where it is missing and takes it.
    ///
    /// - Throws: `OutputError.busy` when another build holds it.
    init(_ folder: String, of output: String) throws(OutputError) {
        while true {
            try FileSystem.makeFolder(folder)
            let descriptor = open(folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
            guard descriptor >= 0 else { throw FileSystem.failure(folder) }
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                close(descriptor)
                throw .busy(output)
            }
            if Self.isStill(folder, descriptor) {
                self.descriptor = descriptor
                return
            }
            // The build that held it removed it just now: this lock is on a folder without a name.
            close(descriptor)
        }
    }

    /// Lets the next build have it.
    func release() { close(descriptor) }

    private static func isStill(_ folder: String, _ descriptor: Int32) -> Bool {
        var named = stat()
        var held = stat()
        return stat(folder, &named) == 0 && fstat(descriptor, &held) == 0
            && named.st_ino == held.st_ino && named.st_dev == held.st_dev
    }
}
