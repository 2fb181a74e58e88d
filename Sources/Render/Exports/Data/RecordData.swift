import GuideModel

/// All records as JSON for programs, a file a kind, in the words of the content format.
struct RecordData: Sendable {
    let guide: LinkedGuide
    let addresses: SiteAddresses?

    /// The folder of the files.
    static let folder = "data"

    /// The files: one a kind that has records, and one that says what there is.
    static func jobs(_ guide: LinkedGuide) -> [SiteExports.Job] {
        let data = RecordData(guide: guide, addresses: SiteAddresses(guide.settings))
        let kinds = RecordKind.allCases.filter { kind in guide.records.contains { $0.id.kind == kind } }
        return [SiteExports.Job { [("\(folder)/index.json", data.index(kinds).compact)] }]
            + kinds.map { kind in
                SiteExports.Job { [("\(folder)/\(kind.folder).json", data.records(of: kind).compact)] }
            }
    }

    private func index(_ kinds: [RecordKind]) -> JSONValue {
        let settings = guide.settings
        var object = JSONObject("title", settings.title)
        object.add("format", 1)
        object.add("built", guide.today.description)
        object.add("language", settings.language.description)
        object.add("languages", settings.languages.map(\.description))
        object.add("time_zone", settings.timeZone)
        object.add("base_url", settings.baseURL?.description)
        var publisher = JSONObject("name", settings.publisher.name)
        publisher.add("url", settings.publisher.url?.description)
        publisher.add("phone", settings.publisher.phone)
        publisher.add("email", settings.publisher.email)
        object.add("publisher", publisher)
        object.add("crisis", settings.crisis.map(crisisLine))
        object.add(
            "files",
            kinds.map { kind in
                var file = JSONObject("kind", kind.folder)
                file.add("path", "\(Self.folder)/\(kind.folder).json")
                file.add("count", guide.records.count { $0.id.kind == kind })
                return file.value
            }
        )
        return object.value
    }

    private func crisisLine(_ line: CrisisLine) -> JSONValue {
        var object = JSONObject("label", line.label)
        object.add("phone", line.phone)
        object.add("text", line.text)
        object.add("url", line.url?.description)
        object.add("languages", line.languages)
        return object.value
    }

    private func records(of kind: RecordKind) -> JSONValue {
        .list(guide.records.filter { $0.id.kind == kind }.concurrentMap { record($0).value })
    }

    /// The slugs of those that have a page: of a draft not even its name is told.
    func published(_ slugs: [Slug], _ kind: RecordKind) -> [String] {
        slugs.filter { guide.record(RecordID(kind, $0)) != nil }.map(\.description)
    }

    private func record(_ record: Record) -> JSONObject {
        let header = record.header
        var object = JSONObject("id", header.id.description)
        object.add("slug", header.id.slug.description)
        object.add(header.id.kind.titleKey, header.title.value)
        object.add("summary", header.summary?.value)
        object.add("path", header.id.sitePath)
        object.add("url", addresses?.url(of: header.id))
        object.add("topics", published(header.topics.map(\.value), .topic))
        object.add("wellness", published(header.wellness.map(\.value), .wellnessDimension))
        object.add("publish_date", header.publishDate?.description)
        object.add("translations", guide.languages(of: header.id).dropFirst().map(\.description))
        switch record {
        case .agency(let agency): add(agency, to: &object)
        case .webinar(let webinar): add(webinar, to: &object)
        case .learnerGuide(let worksheet): add(worksheet, to: &object)
        case .event(let event): add(event, to: &object)
        case .newsItem(let item): add(item, to: &object)
        case .topic(let topic): add(topic, to: &object)
        case .wellnessDimension(let dimension):
            object.add("order", dimension.order)
            object.add("synonyms", dimension.synonyms)
        case .page: break
        }
        object.add("text", guide.outline(of: record)?.plainText)
        return object
    }

    /// Records that a record names, as `kind/slug`; those that are not published are not named.
    func names(_ references: [Located<RecordReference>], _ kind: RecordKind? = nil) -> [String] {
        references.compactMap { reference in
            guard let kind = reference.value.kind ?? kind else { return nil }
            return guide.record(RecordID(kind, reference.value.slug))?.id.description
        }
    }
}
