import Foundation

extension ContentFolder {
    /// The bytes of a picture or other file that pages use.
    ///
    /// - Parameter path: one of the assets that `read` listed.
    /// - Returns: the bytes, or a finding when the file cannot be opened any more.
    public func asset(at path: ContentPath) -> Outcome<[UInt8]?> {
        guard let bytes = FileManager.default.contents(atPath: root + "/" + path.description) else {
            return Outcome(nil, [.unreadable(path, "it cannot be opened; are you allowed to read it?")])
        }
        return Outcome([UInt8](bytes))
    }
}
