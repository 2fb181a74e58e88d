/// A draft record made of an issue that a form has made.
public struct IssueImport: Sendable {
    /// The draft's file.
    public let file: ContentFile
    /// What a person should look at.
    public let remarks: [String]

    /// Makes a draft; throws when the text holds no answers, or none to what a record must have.
    public init(
        _ text: String,
        kind: RecordKind,
        among listing: ContentListing,
        today: CalendarDate
    ) throws(IssueImportError) {
        let guide = GuideParser.parse(listing).value
        let form = IssueForm(suggesting: kind, in: guide)
        let answers = IssueAnswers(text, labels: form.questions.map(\.label) + [IssueForm.remarksLabel])
        guard !answers.byLabel.isEmpty else { throw .noAnswers(kind) }
        var fields = FrontMatterValue.map([])
        for question in form.questions {
            guard let answer = answers.byLabel[question.label], let value = question.value(of: answer) else {
                continue
            }
            fields.set(value, at: question.path)
        }
        guard let title = fields.value(at: kind.titleKey)?.texts.first, let slug = Self.slug(title) else {
            throw .noTitle(kind)
        }
        let missing = kind.fields.fields.filter { $0.isRequired && fields.value(at: $0.key)?.isEmpty ?? true }
        guard missing.isEmpty else { throw .missing(missing.map(\.key)) }
        fields.set(.plain("true"), at: "draft")
        if let words = answers.byLabel[IssueForm.remarksLabel] {
            fields.set(.text(OneParagraph.of(words).value), at: "internal.remarks")
        }
        var settled = Settling(kind: kind, listing: listing, today: today, fields: fields)
        file = try settled.file(Self.path(slug, kind, listing))
        remarks = settled.remarks
    }

    private static func slug(_ title: String) -> Slug? {
        SlugChooser.readable(title) ?? Slug.nearest(to: title)
    }

    /// The record's path, with a number behind its name where that is taken.
    private static func path(_ slug: Slug, _ kind: RecordKind, _ listing: ContentListing) -> ContentPath {
        let taken = Set(listing.records.map(\.id.slug.description))
        var name = slug.description
        var number = 2
        while taken.contains(name) {
            name = "\(slug.description.prefix(56))-\(number)"
            number += 1
        }
        return ContentPath(parts: [kind.folder[...], name[...] + ".md"])
    }
}

/// Why an issue became no draft.
public enum IssueImportError: Error, Equatable, Sendable, CustomStringConvertible {
    /// No heading of the text is a question of the form.
    case noAnswers(RecordKind)
    /// It names nothing that a file could be named after.
    case noTitle(RecordKind)
    /// Questions that must be answered are not.
    case missing([String])
    /// What must be there cannot be read.
    case unusable(String, String)

    /// One sentence for the person who ran the command.
    public var description: String {
        switch self {
        case .noAnswers(let kind): "the text has no answer to any question of the form for `\(kind.singular)`"
        case .noTitle(let kind): "the form says no `\(kind.titleKey)`, after which the file could be named"
        case .missing(let keys):
            "the form says nothing for \(keys.quotedList), which a record cannot be without"
        case .unusable(let key, let why): "`\(key)` cannot be used: \(why)"
        }
    }
}

/// Moves answers that a field cannot hold out of the way, so that a draft stops no build.
private struct Settling {
    let kind: RecordKind
    let listing: ContentListing
    let today: CalendarDate
    var fields: FrontMatterValue
    var remarks: [String] = []

    init(kind: RecordKind, listing: ContentListing, today: CalendarDate, fields: FrontMatterValue) {
        self.kind = kind
        self.listing = listing
        self.today = today
        self.fields = fields
    }

    mutating func file(_ path: ContentPath) throws(IssueImportError) -> ContentFile {
        for _ in 0...kind.fields.fields.count {
            guard case .map(let entries) = fields.inOrder(of: kind.fields) else { break }
            let text = FrontMatterWriter.write(entries, body: "")
            let record = NewRecord(path, text, among: listing, today: today)
            guard let fault = record.findings.first(where: { $0.severity == .error }) else {
                remarks += record.findings.filter { $0.rule != .neverVerified }.map(\.message)
                return record.file
            }
            guard let key = key(at: fault.span.start.line, of: text) else {
                throw .unusable(kind.titleKey, fault.message)
            }
            guard kind.fields[key]?.isRequired == false, let value = fields.value(at: key) else {
                throw .unusable(key, fault.message)
            }
            fields = fields.without(key)
            fields.set(.text(value.texts.joined(separator: "; ")), at: "internal.not_used.\(key)")
            remarks.append("`\(key)` was moved to `internal`: \(fault.message)")
        }
        throw .unusable(kind.titleKey, "the draft cannot be made sound")
    }

    /// The key of the front matter that a line belongs to.
    private func key(at line: Int, of text: String) -> String? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).prefix(line)
        return lines.last { $0.first.map { $0.isLetter } ?? false }?.split(separator: ":").first.map(
            String.init
        )
    }
}
