import Foundation
import GuideModel

/// The kinds of pictures that every reader shows, by their media types.
enum PictureType {
    /// The media type of a picture; nothing for a file that is none of these.
    static func media(of path: ContentPath) -> String? { types[path.fileExtension.lowercased()] }

    /// A picture as an address that holds it, for a document without other files.
    static func address(of path: ContentPath, bytes: [UInt8]?) -> String? {
        guard let type = media(of: path), let bytes else { return nil }
        return "data:\(type);base64,\(Data(bytes).base64EncodedString())"
    }

    private static let types = [
        "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
        "webp": "image/webp", "gif": "image/gif",
    ]
}
