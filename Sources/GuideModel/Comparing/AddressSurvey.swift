/// Where the addresses that a guide had lead in the guide that it becomes.
struct AddressSurvey: Sendable {
    private let redirects: [String: String]
    private let pages: Set<String>

    init(_ guide: ParsedGuide, published: [Record]) {
        let aliases = published.flatMap { record in
            record.header.aliases.map { ($0.value, record.id.sitePath) }
        }
        redirects = Dictionary(guide.redirects.map { ($0.from.value, $0.to) } + aliases) { first, _ in first }
        pages = Set(published.map(\.id.sitePath))
    }

    /// Where an old address leads: to itself, to what took its place, or nowhere.
    func target(of path: String) -> String? { pages.contains(path) ? path : redirects[path] }

    /// The addresses that lead elsewhere.
    var oldPaths: [String] { redirects.keys.sorted() }

    /// The record that an old address leads to.
    func record(at path: String) -> RecordID? { redirects[path].flatMap { RecordID(sitePath: $0) } }
}
