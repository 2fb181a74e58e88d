/// A record that is about to be written: its file, and what a check would say of it.
public struct NewRecord: Sendable {
    /// The file.
    public let file: ContentFile
    /// What is wrong or doubtful about it, a likely twin among it.
    public let findings: [Diagnostic]

    /// Tries a record among the files that are there.
    ///
    /// - Parameter today: the day that verifications and dates are judged by.
    public init(_ path: ContentPath, _ text: String, among listing: ContentListing, today: CalendarDate) {
        let file = ContentFile(path: path, text: text)
        let others = listing.data + listing.records.map(\.file)
        let whole = ContentListing.sorting(
            others.filter { $0.path != path } + [file],
            assets: Array(listing.assets)
        )
        let parsed = GuideParser.parse(whole.value)
        let place = SourceFile.content(path)
        let all = whole.diagnostics + parsed.diagnostics + GuideChecker.check(parsed.value, today: today)
        self.file = file
        findings = Set(all).filter { finding in
            finding.file == place || finding.notes.contains { $0.place?.file == place }
        }.sorted()
    }

    /// Whether it can be written without stopping the next build.
    public var isSound: Bool { findings.allSatisfy { $0.severity == .warning } }

    /// Records of the kind whose names are nearly the same.
    public static func twins(of name: String, kind: RecordKind, in guide: ParsedGuide) -> [Record] {
        let folded = AgencyLikeness.folded(name)
        return guide.records.filter {
            $0.id.kind == kind
                && AgencyLikeness.areAlike(folded, AgencyLikeness.folded($0.header.title.value))
        }
    }
}
