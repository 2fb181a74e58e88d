import GuideModel

/// Makes the pages of a plan, each by itself and in any order.
public struct PageRenderer: Sendable {
    let guide: LinkedGuide
    let theme: Theme
    let strings: [LanguageTag: Strings]
    let indexVersions: [LanguageTag: String]
    private let templates: [LanguageTag: FilledTemplates]
    private let isCopy: Bool
    private let chrome: [ChromeKey: Chrome]
    private let hoursWords: [LanguageTag: HTML]

    /// Prepares what pages share: the head and foot of each language and depth are rendered here, once.
    ///
    /// - Parameters:
    ///   - indexVersions: for each language the sign of its search index, by which the page knows a stale one.
    ///   - isCopy: whether the pages leave the web, and each says when it was copied and whom to call.
    public init(
        guide: LinkedGuide,
        theme: Theme,
        plan: SitePlan,
        indexVersions: [LanguageTag: String] = [:],
        isCopy: Bool = false
    ) {
        self.guide = guide
        self.isCopy = isCopy
        self.indexVersions = indexVersions
        self.theme = theme
        strings = plan.strings
        templates = plan.strings.mapValues { theme.templates(in: $0) }
        hoursWords = plan.strings.mapValues { HTML(trusted: HoursData.phrases($0)) }
        var chrome: [ChromeKey: Chrome] = [:]
        for page in plan.pages {
            let key = ChromeKey(page.path)
            guard chrome[key] == nil, let strings = plan.strings[page.path.language] else { continue }
            let view = NavigationView(
                guide,
                page: page.path.standIn,
                strings: strings,
                version: theme.version,
                logo: plan.look.logo
            )
            chrome[key] = templates[page.path.language].map { Chrome(view, $0) }
        }
        self.chrome = chrome
    }

    /// The finished file of a page.
    public func render(_ page: PlannedPage) -> OutputFile {
        let strings = strings[page.path.language] ?? Strings(language: page.path.language, words: [:])
        let layout = LayoutView(
            page: meta(of: page, strings: strings),
            site: SiteView(guide, page: page.path, version: theme.version),
            copy: isCopy ? CopyView(guide, strings: strings) : nil,
            correction: correction(of: page, strings: strings),
            header: chrome[ChromeKey(page.path)]?.header ?? .empty,
            footer: chrome[ChromeKey(page.path)]?.footer ?? .empty,
            hoursWords: hoursWords[page.path.language] ?? .empty
        )
        let html = templates(in: strings).render(
            view(for: page, strings: strings),
            in: layout,
            with: page.template.name
        )
        // The one page whose style lies in it, since it is shown at any depth.
        let text = page.subject == .notFound ? InlineStyle.allowed(in: html.text) : html.text
        return OutputFile(path: page.output, text: text)
    }

    /// The templates with the words of a page's language in them.
    func templates(in strings: Strings) -> FilledTemplates {
        templates[strings.language] ?? theme.templates(in: strings)
    }

    private struct ChromeKey: Hashable {
        let language: LanguageTag
        let depth: Int

        init(_ page: PagePath) {
            language = page.language
            depth = page.depth
        }
    }

    /// The head and foot that all pages of one language and depth share.
    private struct Chrome {
        let header: HTML
        let footer: HTML

        init(_ view: NavigationView, _ templates: FilledTemplates) {
            header = templates.render(view, with: PageTemplate.header)
            footer = templates.render(view, with: PageTemplate.footer)
        }
    }
}

extension PagePath {
    /// A page of the same language and depth in a folder that no page has, so that links from it are right from all.
    fileprivate var standIn: PagePath {
        let folders = name.utf8.count { $0 == UInt8(ascii: "/") }
        return sibling(String(repeating: "-/", count: folders) + "-")
    }
}
