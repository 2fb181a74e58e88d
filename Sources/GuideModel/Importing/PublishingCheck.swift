/// Reads the planned files as a build will, so that no row becomes a record that stops it.
struct PublishingCheck {
    /// Files that are in the folder already.
    let there: [ContentFile]
    /// Files that are made beside the records.
    let scaffold: [ContentFile]

    /// What a build would refuse.
    struct Faults {
        /// In the records, by file.
        var byFile: [ContentPath: [Diagnostic]] = [:]
        /// In what the map makes beside them.
        var ofScaffold: [Diagnostic] = []
    }

    /// The errors that a build would find in the planned files; what was wrong before stays unsaid.
    func faults(of files: [ContentFile]) -> Faults {
        let planned = Set(files.map(\.path))
        let made = Set(scaffold.map(\.path))
        let kept = there.filter { !planned.contains($0.path) && !made.contains($0.path) }
        let listing = ContentListing.sorting(files + scaffold + kept)
        let parsed = GuideParser.parse(listing.value)
        // No error depends on the day; what is stale is a warning.
        let day = CalendarDate(dayNumber: 0)
        let found = listing.diagnostics + parsed.diagnostics + GuideChecker.check(parsed.value, today: day)
        var faults = Faults()
        for finding in found.sorted() where finding.severity == .error {
            guard case .content(let path) = finding.file else { continue }
            if planned.contains(path) { faults.byFile[path, default: []].append(finding) }
            if made.contains(path) { faults.ofScaffold.append(finding) }
        }
        return faults
    }
}

/// The folder that an import goes into, as it is before.
struct TargetFolder {
    /// Its text files.
    let files: [ContentFile]
    /// The guide that they make.
    let guide: ParsedGuide

    /// Reads a folder; one that is not there yet is empty.
    init(_ root: String) {
        var files: [ContentFile] = []
        if let listing = try? ContentFolder(root: root).read().value {
            files = listing.data + listing.records.map(\.file)
        }
        self.files = files
        guide = GuideParser.parse(ContentListing.sorting(files).value).value
    }
}

extension RecordDraft {
    /// Moves a field that cannot stand to `source`; refuses the row where the field is one that a record needs.
    mutating func settle(_ fault: Diagnostic, in file: ContentFile) {
        let kind = file.path.folders.first.flatMap(RecordKind.init(folder:)) ?? .agency
        guard let key = Self.key(at: fault.span.start.line, of: file.text),
            kind.fields[key]?.isRequired == false,
            key != "source", let value = fields.value(at: key)
        else { return }
        fields = fields.without(key)
        if fields.value(at: "source.not_used.\(key)") == nil {
            fields.set(value, at: "source.not_used.\(key)")
        }
        remarks.append("`\(key)` is kept under `source` only: \(fault.message)")
    }

    /// The key of the front matter that a line belongs to.
    private static func key(at line: Int, of text: String) -> String? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let end = lines.dropFirst().firstIndex(of: "---"), (2...end).contains(line) else { return nil }
        let start = lines[1..<line].last { $0.first.map { !$0.isWhitespace && $0 != "-" } ?? false }
        return start?.split(separator: ":").first.map(String.init)
    }
}
