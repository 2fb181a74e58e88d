import GuideModel

/// The whole way from a folder of records to a site, a stage a line.
public enum SiteBuild {
    /// Reads, checks, links and plans a guide, and writes nothing.
    ///
    /// - Parameter site: the folder of the former site; pages of it that are gone without a redirect are reported.
    public static func check(
        _ sources: GuideSources,
        against site: OutputFolder? = nil
    ) throws(SiteBuildError) -> CheckedGuide {
        var cache = BuildCache()
        return try check(sources, against: site, reusing: &cache)
    }

    /// The same, with what did not change since the cache saw it taken from the cache.
    public static func check(
        _ sources: GuideSources,
        against site: OutputFolder? = nil,
        reusing cache: inout BuildCache
    ) throws(SiteBuildError) -> CheckedGuide {
        let listing = try read(sources.content, &cache)
        let theme = try read(theme: sources.theme, &cache)
        let parsed = GuideParser.parse(listing.value, reusing: &cache.records)
        let today = sources.today.date(in: parsed.value.settings?.timeZone)
        let checked = GuideChecker.check(parsed.value, today: today)
        let outlines = OutlineScanner.outlines(of: parsed.value, reusing: &cache.outlines)
        let linked = CrossLinker.link(
            parsed.value,
            outlines: outlines.value,
            today: today,
            includingDrafts: sources.includesDrafts
        )
        let plan = plan(linked.value, theme.value)
        let dressed = theme.value?.dressed(in: plan.value?.look ?? .plain)
        let themeFiles = dressed?.files() ?? Outcome([])
        let diagnostics =
            listing.diagnostics + theme.diagnostics + themeFiles.diagnostics + parsed.diagnostics + checked
            + outlines.diagnostics + linked.diagnostics + plan.diagnostics
            + vanishedPages(from: site, plan: plan.value)
            + (linked.value.map(SynonymCheck.findings) ?? [])
        let texts = listing.value.texts
        return CheckedGuide(
            diagnostics: diagnostics,
            guide: linked.value,
            plan: plan.value,
            texts: texts,
            lines: SourceLines.lines(of: texts, for: diagnostics),
            content: ContentFolder(root: sources.content),
            theme: dressed,
            themeFiles: themeFiles.value
        )
    }

    private static func read(
        _ folder: String,
        _ cache: inout BuildCache
    ) throws(SiteBuildError) -> Outcome<ContentListing> {
        do throws(ContentFolderError) {
            return try ContentFolder(root: folder).read(reusing: &cache.texts)
        } catch {
            throw .usage(error.description)
        }
    }

    private static func read(
        theme folder: String,
        _ cache: inout BuildCache
    ) throws(SiteBuildError) -> Outcome<Theme?> {
        let stamp = FolderStamp(of: folder)
        if let kept = cache.theme, kept.stamp == stamp { return kept.outcome }
        do throws(ThemeFolderError) {
            let outcome = try ThemeFolder(root: folder).read()
            cache.theme = BuildCache.KeptTheme(stamp: stamp, outcome: outcome)
            return outcome
        } catch {
            throw .usage("there is no theme folder `\(folder)`")
        }
    }

    private static func plan(_ guide: LinkedGuide?, _ theme: Theme?) -> Outcome<SitePlan?> {
        guard let guide, let theme else { return Outcome(nil) }
        return SitePlan.plan(guide: guide, theme: theme).map(Optional.some)
    }
}

/// Why there is no site, apart from what the findings say.
public enum SiteBuildError: Error, Sendable, CustomStringConvertible {
    /// What was asked for makes no sense; why, in one sentence.
    case usage(String)
    /// The search index could not be made; why.
    case search(String)
    /// The site could not be written.
    case output(OutputError)

    /// One sentence for the person at the terminal.
    public var description: String {
        switch self {
        case .usage(let reason): reason
        case .search(let reason): "the search index could not be made: \(reason)"
        case .output(let error): error.description
        }
    }
}
