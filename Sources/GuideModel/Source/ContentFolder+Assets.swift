import Foundation

extension ContentFolder {
    /// The bytes of a picture or other file that pages use.
    ///
    /// - Parameter path: one of the assets that `read` listed.
    /// - Returns: the bytes, or a finding when the file cannot be opened any more.
    public func asset(at path: ContentPath) -> Outcome<[UInt8]?> {
        guard isInside(path), let bytes = FileManager.default.contents(atPath: root + "/" + path.description)
        else {
            return Outcome(nil, [.unreadable(path, "it cannot be opened; are you allowed to read it?")])
        }
        return Outcome([UInt8](bytes))
    }

    /// A symbolic link may have taken a file's place since the folder was read.
    private func isInside(_ path: ContentPath) -> Bool {
        guard let base = realpath(root, nil) else { return false }
        defer { free(base) }
        guard let file = realpath(root + "/" + path.description, nil) else { return false }
        defer { free(file) }
        return String(cString: file).hasPrefix(String(cString: base) + "/")
    }
}
