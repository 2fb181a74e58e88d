/// Takes links away that only telephones follow: readers of EPUB and ZIM files do not know them, and the programs that
/// check such files take them for mistakes.
enum FollowedLinks {
    /// The markup with the words of such links left in place.
    static func only(in markup: [UInt8]) -> [UInt8] {
        var isLeftOut = false
        return MarkupScan.rewritten(markup) { tag in
            switch MarkupScan.name(of: tag) {
            case "a" where !canBeFollowed(tag):
                isLeftOut = true
                return Array("<span>".utf8)
            case "/a" where isLeftOut:
                isLeftOut = false
                return Array("</span>".utf8)
            default: return nil
            }
        }
    }

    private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

    private static func canBeFollowed(_ tag: ArraySlice<UInt8>) -> Bool {
        guard let range = MarkupScan.value(of: "href", in: tag) else { return true }
        let address = String(decoding: tag[range], as: UTF8.self)
        let scheme = address.prefix { $0 != ":" && $0 != "/" && $0 != "#" && $0 != "?" }
        return !address[scheme.endIndex...].hasPrefix(":") || schemes.contains(scheme.lowercased())
    }
}
