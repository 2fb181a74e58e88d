import Foundation

/// Draft agencies made of a worksheet that a reader saved: those they listed where a table asks for agencies.
public struct WorksheetImport: Sendable {
    /// The drafts' files, in the order in which the reader listed them.
    public let files: [ContentFile]
    /// What a person should know: agencies that are in the guide already, rows that make no record.
    public let remarks: [String]

    /// Reads a saved worksheet; throws when the text is none.
    ///
    /// What stands beside an agency's name, people above all, goes into `internal`: it is not published before an
    /// editor says so.
    public init(
        _ text: String,
        among listing: ContentListing,
        today: CalendarDate
    ) throws(WorksheetImportError) {
        let saved = try SavedWorksheet(text)
        let guide = GuideParser.parse(listing).value
        let suggestions = TopicSuggestions(guide)
        guard let anyTopic = guide.records.first(where: { $0.id.kind == .topic })?.id.slug else {
            throw .noTopics
        }
        var taken = Set(listing.records.map(\.id.slug))
        var listed: [String] = []
        var files: [ContentFile] = []
        var remarks: [String] = []
        for entry in saved.entries where !listed.contains(AgencyLikeness.folded(entry.name)) {
            listed.append(AgencyLikeness.folded(entry.name))
            if let twin = NewRecord.twins(of: entry.name, kind: .agency, in: guide).first {
                remarks.append("`\(entry.name)` is in the guide already: `\(twin.id)`")
                continue
            }
            guard let slug = Self.slug(for: entry.name, taken: taken) else {
                remarks.append("no file can be named after `\(entry.name)`")
                continue
            }
            taken.insert(slug)
            let topics = suggestions.topics(for: entry.name, limit: 1)
            let fields = Self.fields(
                entry,
                of: saved,
                topics: topics.isEmpty ? [anyTopic] : topics,
                dimensions: suggestions.dimensions(for: entry.name, topics: topics, limit: 1)
            )
            let path = ContentPath(parts: [RecordKind.agency.folder[...], slug.description[...] + ".md"])
            let record = NewRecord(
                path,
                FrontMatterWriter.write(fields, body: ""),
                among: listing,
                today: today
            )
            if let fault = record.findings.first(where: { $0.severity == .error }) {
                remarks.append("`\(entry.name)` makes no record: \(fault.message)")
                continue
            }
            files.append(record.file)
            remarks.append("`\(path)` is a draft: correct its summary, topics and wellness")
        }
        self.files = files
        self.remarks = remarks
    }

    private static func slug(for name: String, taken: Set<Slug>) -> Slug? {
        guard let first = SlugChooser.readable(name) else { return nil }
        if !taken.contains(first) { return first }
        for number in 2...99 {
            if let slug = Slug.nearest(to: "\(first.description.prefix(Slug.longest - 3))-\(number)"),
                !taken.contains(slug)
            {
                return slug
            }
        }
        return nil
    }

    private static func fields(
        _ entry: SavedWorksheet.Entry,
        of saved: SavedWorksheet,
        topics: [Slug],
        dimensions: [Slug]
    ) -> [FrontMatterValue.Entry] {
        let wellness = dimensions.first?.description ?? "social"
        let beside = entry.beside.map { column, value in
            FrontMatterValue.map([
                .init("column", .text(column)), .init("text", .text(OneParagraph.of(value).value)),
            ])
        }
        return [
            .init("name", .text(entry.name)),
            .init("summary", .text("Listed by a reader; say in one sentence what they do.")),
            .init("topics", .list(topics.map { .text($0.description) })),
            .init("wellness", .list([.text(wellness)])),
            .init("draft", .plain("true")),
            .init(
                "internal",
                .map([
                    .init("worksheet", .text(saved.guide)), .init("saved", .text(saved.saved)),
                    .init("beside_the_name", .list(beside)),
                ])
            ),
        ]
    }
}

/// Why a file became no drafts.
public enum WorksheetImportError: Error, Equatable, Sendable, CustomStringConvertible {
    /// It is no worksheet that a reader saved from a guide.
    case notSaved
    /// The guide has no topic that an agency could be under.
    case noTopics

    /// One sentence for the person who ran the command.
    public var description: String {
        switch self {
        case .notSaved: "the file is no worksheet that was saved from a learner guide's page"
        case .noTopics: "the guide has no topics yet, and an agency needs one"
        }
    }
}
