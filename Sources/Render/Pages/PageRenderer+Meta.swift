import Foundation
import GuideModel

/// What pages say of themselves to browsers and search engines.
extension PageRenderer {
    /// The head of a page's document.
    func meta(of page: PlannedPage, strings: Strings) -> PageMetaView {
        let record = page.record.flatMap { guide.record($0, in: page.path.language) }
        let title = record?.title ?? title(of: page.subject, strings: strings)
        let site = guide.settings.title
        let isApart = page.subject == .notFound || page.subject == .neutral
        return PageMetaView(
            title: page.subject == .home || page.subject == .neutral ? title : "\(title) · \(site)",
            heading: title,
            description: record?.header.summary?.value ?? description(of: page.subject, strings: strings),
            lang: page.path.language.description,
            direction: page.path.language.isRightToLeft ? "rtl" : "ltr",
            kind: page.template.name,
            canonical: isApart ? nil : address(of: page.path),
            record: page.record?.description,
            externalIDs: externalIDs(of: record),
            image: record.flatMap { image(of: $0) },
            feeds: isApart ? [] : feeds(of: page),
            searchDescription: searchDescription(of: page.path),
            structuredData: isApart ? .empty : structuredData(of: page, record: record, strings: strings),
            isUnlisted: isApart,
            languages: isApart ? [] : languages(of: page.path)
        )
    }

    func title(of subject: PageSubject, strings: Strings) -> String {
        switch subject {
        case .list(let kind): strings.text(kind.listName)
        case .coverage: strings.text("coverage_title")
        case .aToZ: strings.text("a_z_title")
        case .places: strings.text("places_title")
        case .search: strings.text("search_title")
        case .print: strings.text("print_title")
        case .notFound: strings.text("not_found_title")
        case .myList: strings.text("my_list_title")
        case .device: strings.text("device_title")
        case .neutral: guide.settings.publisher.name
        case .redirect: strings.text("moved_title")
        case .home, .record: guide.settings.title
        }
    }

    func description(of subject: PageSubject, strings: Strings) -> String? {
        switch subject {
        case .home: strings.text("home_lead")
        case .list(let kind): strings.text("list_lead_\(kind.rawValue)")
        case .coverage: strings.text("coverage_lead")
        case .aToZ: strings.text("a_z_lead")
        case .places: strings.text("places_lead")
        case .print: strings.text("print_lead")
        case .myList: strings.text("my_list_lead")
        case .device: strings.text("device_lead")
        case .search, .notFound, .neutral, .redirect, .record: nil
        }
    }

    /// Where to tell of mistakes on a page that is no record; a record's own page says it beside the record.
    func correction(of page: PlannedPage, strings: Strings) -> ProvenanceView? {
        switch page.subject {
        case .record, .notFound, .neutral, .redirect: nil
        default:
            ProvenanceView(
                page: page.path,
                title: title(of: page.subject, strings: strings),
                guide: guide,
                strings: strings
            )
        }
    }

    private func externalIDs(of record: Record?) -> [String] {
        guard case .agency(let agency) = record else { return [] }
        return agency.externalIDs.map(\.id)
    }

    /// The page's address on the web, where the guide says where it is published.
    private func address(of page: PagePath) -> String? {
        guide.settings.baseURL.map { base in
            base.description + (base.description.hasSuffix("/") ? "" : "/") + page.path
        }
    }

    private func languages(of page: PagePath) -> [AlternateView] {
        let settings = guide.settings
        guard settings.languages.count > 1 else { return [] }
        return settings.languages.map { language in
            let other = page.inLanguage(language, mainLanguage: settings.language)
            return AlternateView(
                lang: language.description,
                name: Self.ownName(of: language),
                href: page.link(toSitePath: other.path),
                url: address(of: other),
                isCurrent: language == page.language
            )
        }
    }

    /// A language's name in itself, with a capital as names on buttons have: "Español".
    private static func ownName(of language: LanguageTag) -> String {
        let name =
            Locale(identifier: language.description)
            .localizedString(forIdentifier: language.description) ?? language.description
        return name.prefix(1).uppercased() + name.dropFirst()
    }
}
