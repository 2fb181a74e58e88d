import GuideModel

/// What a page tells machines in schema.org's words (JSON-LD).
struct StructuredData: Sendable {
    let guide: LinkedGuide
    let page: PagePath
    let addresses: SiteAddresses?
    let clock: GuideClock

    /// Prepares to describe a page of a guide.
    init(_ guide: LinkedGuide, page: PagePath) {
        self.guide = guide
        self.page = page
        addresses = SiteAddresses(guide.settings)
        clock = GuideClock(guide.settings.timeZone)
    }

    /// The whole description as one piece of JSON.
    static func document(_ things: [JSONObject]) -> HTML {
        var object = JSONObject("@context", "https://schema.org")
        object.add("@graph", things.map(\.value))
        var bytes: [UInt8] = []
        object.value.append(to: &bytes)
        // The writer escapes what could end the element.
        return HTML(trusted: String(decoding: bytes, as: UTF8.self))
    }

    /// What a page of a record is about.
    func thing(_ record: Record) -> JSONObject {
        switch record {
        case .agency(let agency): self.agency(agency)
        case .webinar(let webinar): self.webinar(webinar)
        case .learnerGuide(let worksheet): learnerGuide(worksheet)
        case .event(let event): self.event(event)
        case .newsItem(let item): newsItem(item)
        case .topic, .wellnessDimension: collection(record.title, record.header.summary?.value)
        case .page: described("WebPage", record.header)
        }
    }

    /// The guide itself, for its home page, with the way to search it.
    func site(_ description: String?) -> JSONObject {
        let settings = guide.settings
        var site = JSONObject("@type", "WebSite")
        site.add("name", settings.title)
        site.add("description", description)
        site.add("inLanguage", page.language.description)
        site.add("url", addresses?.url(of: page.path))
        var publisher = JSONObject("@type", "Organization")
        publisher.add("name", settings.publisher.name)
        publisher.add("url", settings.publisher.url?.description)
        site.add("publisher", publisher)
        if let addresses {
            var action = JSONObject("@type", "SearchAction")
            let search = addresses.url(of: page.sibling("search.html").path)
            action.add("target", "\(search)?q={search_term_string}")
            action.add("query-input", "required name=search_term_string")
            site.add("potentialAction", action)
        }
        return site
    }

    /// A page that lists records.
    func collection(_ name: String, _ description: String?) -> JSONObject {
        var object = JSONObject("@type", "CollectionPage")
        object.add("name", name)
        object.add("description", description)
        object.add("inLanguage", page.language.description)
        object.add("url", addresses?.url(of: page.path))
        return object
    }

    /// The way to the page from the home page; it is made of addresses, and there is none without them.
    func breadcrumb(_ steps: [(name: String, path: String)]) -> JSONObject? {
        guard let addresses else { return nil }
        var list = JSONObject("@type", "BreadcrumbList")
        let items = steps.enumerated().map { number, step in
            var item = JSONObject("@type", "ListItem")
            item.add("position", number + 1)
            item.add("name", step.name)
            item.add("item", addresses.url(of: page.sibling(step.path).path))
            return item.value
        }
        list.add("itemListElement", items)
        return list
    }

    /// What all records can say of themselves.
    func described(_ type: String, _ header: RecordHeader) -> JSONObject {
        var object = JSONObject("@type", type)
        object.add("name", header.title.value)
        object.add("description", header.summary?.value)
        object.add("inLanguage", header.language.description)
        object.add("url", addresses?.url(of: header.id, in: page.language))
        return object
    }
}
