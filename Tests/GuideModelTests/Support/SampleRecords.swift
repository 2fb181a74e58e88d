import Testing

@testable import GuideModel

/// Makes records for tests of linking, with no more in them than a test says.
enum Sample {
    static let today = day("2026-11-22")

    static func day(_ text: String) -> CalendarDate {
        CalendarDate(text) ?? CalendarDate(dayNumber: 0)
    }

    static func path(_ text: String) throws -> ContentPath { try #require(ContentPath(text)) }

    static func id(_ text: String) throws -> RecordID {
        try #require(RecordID(contentPath: path(text + ".md")))
    }

    static func header(
        _ name: String,
        language: LanguageTag = .english,
        title: String? = nil,
        topics: [String] = [],
        wellness: [String] = [],
        date: String? = nil,
        isDraft: Bool = false,
        expires: String? = nil,
        aliases: [String] = []
    ) throws -> RecordHeader {
        let id = try id(name)
        let suffix = language == .english ? "" : ".\(language)"
        let path = try path("\(name)\(suffix).md")
        return RecordHeader(
            id: id,
            path: path,
            language: language,
            title: located(title ?? id.slug.description, path),
            summary: nil,
            topics: try topics.map { located(try Slug($0), path) },
            wellness: try wellness.map { located(try Slug($0), path) },
            publishDate: date.map(day),
            isDraft: isDraft,
            expires: expires.map(day),
            aliases: aliases.map { located($0, path) },
            body: MarkdownBody(text: "", path: path, firstLine: 9, worksheets: []),
            frontMatter: YAMLNode(content: .mapping([]), file: path, span: .start),
            untranslated: [],
            bodyIsUntranslated: false
        )
    }

    static func agency(
        _ header: RecordHeader,
        status: AgencyStatus = .active,
        related: [String] = [],
        partOf: String? = nil,
        towns: [String] = []
    ) throws -> Record {
        .agency(
            Agency(
                header: header,
                alsoKnownAs: [],
                keywords: [],
                status: status,
                website: nil,
                email: nil,
                phones: [],
                languages: [],
                interpretation: nil,
                eligibility: nil,
                serves: [],
                ages: nil,
                requirements: [],
                documents: [],
                fees: nil,
                cost: nil,
                apply: nil,
                serviceArea: [],
                partOf: try partOf.map { try reference($0, header.path) },
                replacedBy: nil,
                related: try related.map { try reference($0, header.path) },
                verified: nil,
                verifyEvery: nil,
                isPrinted: true,
                contacts: [],
                externalIDs: [],
                locations: towns.map(location),
                services: []
            )
        )
    }

    static func topic(_ header: RecordHeader, parent: String? = nil, image: String? = nil) throws -> Record {
        let picture = try image.map {
            Image(
                file: located(try path($0), header.path),
                alt: "",
                credit: nil,
                licence: nil,
                source: nil
            )
        }
        return .topic(
            Topic(
                header: header,
                parent: try parent.map { located(try Slug($0), header.path) },
                related: [],
                synonyms: [],
                sameAs: [],
                icon: nil,
                image: picture
            )
        )
    }

    static func dimension(_ name: String, order: Int) throws -> Record {
        .wellnessDimension(
            WellnessDimension(header: try header("dimensions/\(name)"), order: order, synonyms: [])
        )
    }

    static func news(_ header: RecordHeader, agencies: [String] = []) throws -> Record {
        .newsItem(
            NewsItem(
                header: header,
                image: nil,
                url: nil,
                agencies: try agencies.map { try reference($0, header.path) }
            )
        )
    }

    static func learnerGuide(_ header: RecordHeader, webinar: String? = nil) throws -> Record {
        .learnerGuide(
            LearnerGuide(
                header: header,
                webinar: try webinar.map { try reference($0, header.path) },
                sourceURL: nil,
                outcomes: [],
                audience: []
            )
        )
    }

    static func webinar(_ header: RecordHeader, learnerGuide: String? = nil) throws -> Record {
        .webinar(
            Webinar(
                header: header,
                starts: nil,
                ends: nil,
                durationMinutes: nil,
                presenters: [],
                url: nil,
                recording: nil,
                slides: nil,
                transcript: nil,
                captions: nil,
                learnerGuide: try learnerGuide.map { try reference($0, header.path) },
                agencies: [],
                series: nil,
                follows: [],
                audience: []
            )
        )
    }

    static func page(_ header: RecordHeader) -> Record { .page(Page(header: header, nav: nil)) }

    static func guide(
        _ records: [Record],
        translations: [Record] = [],
        places: [Place] = [],
        assets: [String] = [],
        unreadable: [String] = [],
        redirects: [Redirect] = [],
        withSettings: Bool = true
    ) throws -> ParsedGuide {
        ParsedGuide(
            settings: withSettings ? settings : nil,
            records: records,
            translations: translations.map { Translation(language: $0.header.language, record: $0) },
            places: places,
            synonyms: [],
            redirects: redirects,
            strings: [:],
            unreadable: Set(try unreadable.map(id)),
            assets: Set(try assets.map(path))
        )
    }

    private static func located<Value>(_ value: Value, _ path: ContentPath) -> Located<Value> {
        Located(value, file: path, span: .start)
    }

    private static func reference(_ text: String, _ path: ContentPath) throws -> Located<RecordReference> {
        let id = try id(text)
        return located(RecordReference(kind: id.kind, slug: id.slug), path)
    }

    private static func location(in town: String) -> Location {
        Location(
            name: nil,
            isConfidential: false,
            address: PostalAddress(
                street: nil,
                unit: nil,
                city: town,
                state: nil,
                postalCode: nil,
                country: nil
            ),
            coordinates: nil,
            town: nil,
            serviceArea: nil,
            directions: nil,
            transit: nil,
            accessibility: [],
            phones: [],
            hours: nil,
            hoursText: nil,
            span: .start
        )
    }

    private static let settings: GuideSettings? = CalendarPeriod("1y").map { year in
        GuideSettings(
            title: "Guide",
            publisher: Publisher(name: "Library", url: nil, phone: nil, email: nil, address: nil),
            language: .english,
            languages: [.english] + [LanguageTag("es")].compactMap(\.self),
            timeZone: "America/New_York",
            baseURL: nil,
            serviceArea: nil,
            verifyEvery: year,
            staleAfter: year,
            editURL: nil,
            corrections: nil,
            crisis: [],
            exitPage: nil,
            idNamespace: nil,
            theme: [:]
        )
    }
}
