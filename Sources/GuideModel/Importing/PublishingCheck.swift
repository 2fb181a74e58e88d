/// Reads the planned files as a build will, so that no row becomes a record that stops it.
struct PublishingCheck {
    let writer: ContentWriter

    /// What a build would refuse, by file.
    func faults(of files: [ContentFile], beside scaffold: [ContentFile]) -> [ContentPath: [String]] {
        var faults: [ContentPath: [String]] = [:]
        let settings = ContentPath(parts: ["guide.yaml"])
        var all = files + scaffold
        if !scaffold.contains(where: { $0.path == settings }), let text = writer.existing(settings) {
            all.append(ContentFile(path: settings, text: text))
        }
        let listing = ContentListing.sorting(all)
        let parsed = GuideParser.parse(listing.value)
        for finding in (listing.diagnostics + parsed.diagnostics).sorted() where finding.severity == .error {
            if case .content(let path) = finding.file { faults[path, default: []].append(finding.message) }
        }
        return faults
    }
}
