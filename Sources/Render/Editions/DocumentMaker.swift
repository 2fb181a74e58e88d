import GuideModel

/// Gathers a guide in one language for editions that are one document.
struct DocumentMaker: Sendable {
    let guide: LinkedGuide
    let language: LanguageTag
    let strings: Strings
    /// A page that links are seen from; editions of one document have no others.
    let page: PagePath
    /// The address of a picture in a body; nothing when the document cannot show it.
    let picture: @Sendable (ContentPath) -> String?

    /// Gathers in a language.
    init(
        _ guide: LinkedGuide,
        language: LanguageTag,
        strings: Strings,
        picture: @escaping @Sendable (ContentPath) -> String? = { _ in nil }
    ) {
        self.guide = guide
        self.language = language
        self.strings = strings
        self.picture = picture
        page = PagePath("index.html", language: language, mainLanguage: guide.settings.language)
    }

    /// The id of a record's part of the document; it holds a dot, which no heading's anchor does.
    static func anchor(of id: RecordID) -> String { "\(id.kind.folder).\(id.slug)" }

    /// A document of topics and groups.
    func document(
        titled title: String? = nil,
        topics: [EntryTopicView],
        groups: [ArticleGroupView] = [],
        isLarge: Bool = false,
        parts: [LinkView] = [],
        scripts: HTML = .empty
    ) -> DocumentView {
        DocumentView(
            title: title ?? guide.settings.title,
            guide: guide.settings.title,
            lang: language.description,
            direction: language.isRightToLeft ? "rtl" : "ltr",
            copy: CopyView(guide, strings: strings),
            publisher: PublisherView(guide.settings, strings: strings),
            crisis: CrisisLineView.all(guide, page: page, strings: strings),
            topics: topics,
            groups: groups,
            index: Self.index(of: topics, language: language),
            isLarge: isLarge,
            parts: parts,
            scripts: scripts
        )
    }

    /// Topics in the order of their tree, each agency in full under the topic that its record names first.
    ///
    /// - Parameters:
    ///   - roots: only these topics and those below them; all when there are none.
    ///   - byNeed: topics and agencies with the most need first, instead of by the tree and by name, and no
    ///     agency a second time.
    ///   - code: a picture of an address for telephones.
    ///   - wanted: which agencies are shown.
    func topics(
        below roots: [Slug] = [],
        byNeed: Bool = false,
        code: (String) -> HTML = { _ in .empty },
        where wanted: (Agency) -> Bool
    ) -> [EntryTopicView] {
        let records = RecordSorting.sort(guide.records(of: .agency, in: language), today: guide.today)
        var rows = rows(below: roots)
        let known = Set(rows)
        var under: [Slug: [Agency]] = [:]
        for case .agency(let agency) in records where agency.status != .closed && wanted(agency) {
            let topics = agency.allTopics.map(\.value).filter(known.contains)
            for topic in byNeed ? topics.prefix(1) : topics[...] { under[topic, default: []].append(agency) }
        }
        if byNeed {
            rows = Need.sorted(rows) { Need.of(under[$0] ?? []) }
            under = under.mapValues { Need.sorted($0, by: Need.of) }
        }
        let sections = rows.compactMap { topic -> EntryTopicView? in
            guard let listed = under[topic],
                let title = LinkView(RecordID(.topic, topic), guide: guide, page: page)?.text
            else { return nil }
            let isMain = { (agency: Agency) in
                agency.allTopics.first { known.contains($0.value) }?.value == topic
            }
            return EntryTopicView(
                id: Self.anchor(of: RecordID(.topic, topic)),
                title: title,
                entries: listed.filter(isMain).map { entry($0, code: code) },
                also: listed.filter { !isMain($0) }.map(link)
            )
        }
        return roots.isEmpty ? sections + rest(code: code, where: wanted) : sections
    }

    /// The agencies whose topics have no page, such as drafts: in full, in a section of their own; no section where there
    /// are none.
    func rest(code: (String) -> HTML = { _ in .empty }, where wanted: (Agency) -> Bool) -> [EntryTopicView] {
        let known = Set(guide.coverage.rows.map(\.topic))
        let records = RecordSorting.sort(guide.records(of: .agency, in: language), today: guide.today)
        let agencies = records.compactMap { record -> Agency? in
            guard case .agency(let agency) = record, agency.status != .closed, wanted(agency),
                known.isDisjoint(with: agency.allTopics.map(\.value))
            else { return nil }
            return agency
        }
        guard !agencies.isEmpty else { return [] }
        let entries = agencies.map { entry($0, code: code) }
        return [
            EntryTopicView(
                id: "topic--rest",
                title: TextView(strings.text("a_z_rest"), language: language, page: language),
                entries: entries,
                also: []
            )
        ]
    }

    /// The topics that begin trees of their own.
    var roots: [Slug] { guide.coverage.rows.filter { $0.depth == 0 }.map(\.topic) }

    private func rows(below roots: [Slug]) -> [Slug] {
        let rows = guide.coverage.rows
        guard !roots.isEmpty else { return rows.map(\.topic) }
        var seen: Set<Slug> = []
        return roots.flatMap { root -> [Slug] in
            guard let start = rows.firstIndex(where: { $0.topic == root }) else { return [] }
            let below = rows[(start + 1)...].prefix { $0.depth > rows[start].depth }
            return [root] + below.map(\.topic)
        }.filter { seen.insert($0).inserted }
    }

    private func entry(_ agency: Agency, code: (String) -> HTML) -> EntryView {
        let address = address(of: agency.id)
        return EntryView(
            id: Self.anchor(of: agency.id),
            agency: AgencyView(agency, body: .empty, guide: guide, page: page, strings: strings),
            verified: ProvenanceView(agency: agency, guide: guide, strings: strings).verified,
            address: address,
            code: address.map(code) ?? .empty
        )
    }

    /// What a topic is called.
    func title(of topic: Slug) -> String? {
        LinkView(RecordID(.topic, topic), guide: guide, page: page)?.text.value
    }

    /// A record's page on the web.
    func address(of id: RecordID) -> String? {
        guide.settings.baseURL.map { base in
            base.description + (base.description.hasSuffix("/") ? "" : "/")
                + page.sibling(PagePath.name(of: id)).path
        }
    }

    private func link(to agency: Agency) -> LinkView {
        let text = RecordText(agency.header, page: language, main: guide.settings.language)
        return LinkView(text: text.title(of: agency.header), href: "#" + Self.anchor(of: agency.id))
    }

    private static func index(of topics: [EntryTopicView], language: LanguageTag) -> [LinkView] {
        let links = topics.flatMap(\.entries).map { LinkView(text: $0.agency.head.title, href: "#" + $0.id) }
        return links.map { (NameOrder($0.text.value, language: language), $0) }.sorted { $0.0 < $1.0 }.map(
            \.1
        )
    }
}
