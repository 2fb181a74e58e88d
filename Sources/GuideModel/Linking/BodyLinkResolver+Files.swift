extension BodyLinkResolver {
    /// The end of a link such as `../agencies/harbor-house.md#hours`.
    func file(_ path: String, anchor: String?, at place: LinkPlace) -> Outcome<LinkTarget?> {
        guard let target = place.path.resolving(path) else {
            return place.error(
                .linkLeavesFolder,
                "the \(place.noun) \(place.address) leads out of the content folder"
            )
        }
        if let (id, language) = record(at: target) {
            return record(id, language: language, anchor: anchor, at: place)
        }
        if table.assets.contains(target) { return Outcome(.asset(target)) }
        if let page = page(target.description) ?? page(path) {
            return self.page(page, anchor: anchor, at: place)
        }
        return place.error(
            .brokenLink,
            "the \(place.noun) \(place.address) leads to no file of the guide",
            fixes: nearest(to: target).map { [place.fix($0, from: place.path, anchor: anchor)] } ?? []
        )
    }

    /// The end of a link that begins at the site's root: it works, but not where the site lies in a folder.
    func absolute(_ path: String, anchor: String?, at place: LinkPlace) -> Outcome<LinkTarget?> {
        let rule = RuleID.absoluteLink
        let message = "the address \(place.address) only works where the guide lies at the root of its host"
        var target: LinkTarget?
        var written: String?
        if let content = ContentPath(path), table.assets.contains(content) {
            target = .asset(content)
            written = place.path.address(of: content)
        } else if let page = page(path) {
            let outcome = self.page(page, anchor: anchor, at: place, isTold: true)
            guard outcome.value != nil else { return outcome }
            (target, written) = (outcome.value, self.written(page, anchor: anchor, at: place))
        } else if let content = ContentPath(path), let (id, language) = record(at: content) {
            let outcome = record(id, language: language, anchor: anchor, at: place)
            guard outcome.value != nil else { return outcome }
            (target, written) = (outcome.value, place.path.address(of: content) + Self.suffix(anchor))
        }
        guard let target, let written else {
            return place.error(
                .brokenLink,
                "the \(place.noun) \(place.address) leads to no page of the guide"
            )
        }
        return Outcome(target, [place.finding(rule, .warning, message, fixes: [place.fix(written)])])
    }

    /// The record of a file, in the main language or translated.
    private func record(at path: ContentPath) -> (RecordID, LanguageTag?)? {
        if let id = RecordID(contentPath: path), table.find(id) != .unknown { return (id, nil) }
        guard path.fileExtension == "md", path.folders.count == 1 else { return nil }
        let parts = path.stem.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2, let language = LanguageTag(parts[1]),
            let main = ContentPath("\(path.folders[0])/\(parts[0]).md"), let id = RecordID(contentPath: main)
        else { return nil }
        if table.translations[id]?[language]?.header.path == path { return (id, language) }
        return table.find(id) == .unreadable ? (id, language) : nil
    }

    private func record(
        _ id: RecordID,
        language: LanguageTag?,
        anchor: String?,
        at place: LinkPlace
    ) -> Outcome<LinkTarget?> {
        switch table.find(id) {
        case .unknown, .unreadable: return Outcome(nil)
        case .unpublished:
            guard table.published.contains(place.record.id) else { return Outcome(nil) }
            return Outcome(
                nil,
                [
                    place.finding(
                        .referenceToUnpublished,
                        .warning,
                        "\(place.address) is not published: the page shows the words without a link"
                    )
                ]
            )
        case .published:
            guard let anchor else { return Outcome(.record(id, anchor: nil)) }
            let own = place.record.header.language
            let versions = [
                language == nil ? table.records[id] : nil, table.translations[id]?[language ?? own],
            ]
            return self.anchor(anchor, of: versions.compactMap(\.self), at: place)
                .map { $0.map { .record(id, anchor: $0) } }
        }
    }

    /// A page of the site by its path from the root, in whatever language.
    private func page(_ path: String) -> SitePage? {
        var parts = path.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count > 1, languageFolders.contains(String(parts[0])) { parts.removeFirst() }
        let path = parts.joined(separator: "/")
        if path.isEmpty { return .other("index.html") }
        for name in [path, path + "/index.html"] where LinkTarget.sitePages.contains(name) {
            return .other(name)
        }
        guard let id = RecordID(sitePath: path), table.find(id) != .unknown else { return nil }
        return .record(id)
    }

    private enum SitePage {
        case record(RecordID)
        case other(String)
    }

    private func page(
        _ page: SitePage,
        anchor: String?,
        at place: LinkPlace,
        isTold: Bool = false
    ) -> Outcome<LinkTarget?> {
        switch page {
        case .other(let name): return Outcome(.sitePage(name))
        case .record(let id):
            let outcome = record(id, language: nil, anchor: anchor, at: place)
            guard outcome.value != nil, !isTold else { return outcome }
            let warning = place.finding(
                .linkToPage,
                .warning,
                "\(place.address) names a page, not the file that it is made from",
                fixes: [place.fix(written(page, anchor: anchor, at: place))]
            )
            return Outcome(outcome.value, outcome.diagnostics + [warning])
        }
    }

    /// How a link to a page is best written in a file.
    private func written(_ page: SitePage, anchor: String?, at place: LinkPlace) -> String {
        let root = String(repeating: "../", count: place.path.folders.count)
        return switch page {
        case .other(let name): root + name + Self.suffix(anchor)
        case .record(let id):
            table.records[id].map { place.path.address(of: $0.header.path) + Self.suffix(anchor) }
                ?? root + id.sitePath
        }
    }

    private static func suffix(_ anchor: String?) -> String { anchor.map { "#" + $0 } ?? "" }

    /// The file that was probably meant: of that name in another folder, or of nearly that path.
    private func nearest(to path: ContentPath) -> ContentPath? {
        let translated = table.translations.values.flatMap { $0.values.map(\.header.path) }
        let all = table.records.values.map(\.header.path) + translated + table.assets
        let names = [path.fileName, path.fileName + ".md"]
        if let same = all.filter({ names.contains($0.fileName) }).min() { return same }
        return NearMiss.nearest(to: path.description, among: all.map(\.description)).flatMap {
            ContentPath($0)
        }
    }
}

extension LinkPlace {
    fileprivate func fix(_ target: ContentPath, from path: ContentPath, anchor: String?) -> Diagnostic.Fix {
        fix(path.address(of: target) + (anchor.map { "#" + $0 } ?? ""))
    }
}

extension ContentPath {
    /// A file as it is best written in a link of this one: a space would end the address.
    fileprivate func address(of target: ContentPath) -> String {
        relative(to: target).split(separator: " ", omittingEmptySubsequences: false).joined(separator: "%20")
    }
}
