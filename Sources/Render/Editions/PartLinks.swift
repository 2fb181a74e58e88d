/// Leads the links of a document that is cut into files to the file that holds what they are about.
struct PartLinks: Sendable {
    /// The first file that holds each id.
    private let files: [String: String]

    /// Knows which ids each file holds; of two files with one id the first is meant.
    init(_ parts: [(file: String, ids: Set<String>)]) {
        var files: [String: String] = [:]
        for part in parts {
            for id in part.ids where files[id] == nil { files[id] = part.file }
        }
        self.files = files
    }

    /// A file's markup with `#id` led to another file, where the file does not hold the id itself.
    func fitted(_ markup: [UInt8], holding ids: Set<String>) -> [UInt8] {
        MarkupScan.rewritten(markup) { tag in
            guard let range = MarkupScan.value(of: "href", in: tag), tag[range].first == UInt8(ascii: "#")
            else { return nil }
            let id = String(decoding: tag[range].dropFirst(), as: UTF8.self)
            guard !ids.contains(id), let file = files[id] else { return nil }
            return Array(tag[..<range.lowerBound]) + Array("\(file)#\(id)".utf8) + tag[range.upperBound...]
        }
    }
}
