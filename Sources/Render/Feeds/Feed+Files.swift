import GuideModel

/// The two forms of a feed.
extension Feed {
    /// The feed as Atom (RFC 4287) and as JSON Feed 1.1.
    func files(_ addresses: SiteAddresses, _ clock: GuideClock) -> [(path: String, bytes: [UInt8])] {
        [
            ("\(stem).xml", Array(atom(addresses, clock).text.utf8)),
            ("\(stem).json", json(addresses, clock).compact),
        ]
    }

    private func atom(_ addresses: SiteAddresses, _ clock: GuideClock) -> HTML {
        let itself = addresses.url(of: "\(stem).xml")
        // A feed must say when it changed; one without entries has never changed.
        let updated = entries.map(\.date).max().map { clock.timestamp($0) } ?? "1970-01-01T00:00:00Z"
        let subtitle: HTML = subtitle.map { "<subtitle>\($0)</subtitle>\n" } ?? .empty
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(language)">
            <id>\(itself)</id>
            <title>\(title)</title>
            \(subtitle)<updated>\(updated)</updated>
            <author><name>\(author)</name></author>
            <link rel="self" type="application/atom+xml" href="\(itself)"/>
            <link rel="alternate" type="text/html" href="\(home)"/>
            <generator>guidegen</generator>
            \(entries.map { atom($0, clock) }.joined())</feed>

            """
    }

    private func atom(_ entry: FeedEntry, _ clock: GuideClock) -> HTML {
        let summary: HTML = entry.summary.map { "<summary>\($0)</summary>\n" } ?? .empty
        let content: HTML = entry.excerpt.map { "<content type=\"text\">\($0)</content>\n" } ?? .empty
        let topics = entry.topics.map { "<category term=\"\($0)\"/>\n" as HTML }.joined()
        return """
            <entry>
            <id>\(entry.id)</id>
            <title>\(entry.title)</title>
            <link rel="alternate" type="text/html" href="\(entry.url)"/>
            <updated>\(clock.timestamp(entry.date))</updated>
            \(summary)\(content)\(topics)</entry>

            """
    }

    private func json(_ addresses: SiteAddresses, _ clock: GuideClock) -> JSONValue {
        var feed = JSONObject("version", "https://jsonfeed.org/version/1.1")
        feed.add("title", title)
        feed.add("home_page_url", home)
        feed.add("feed_url", addresses.url(of: "\(stem).json"))
        feed.add("description", subtitle)
        feed.add("authors", [JSONObject("name", author).value])
        feed.add("language", language.description)
        let items = entries.map { entry in
            var item = JSONObject("id", entry.id)
            item.add("url", entry.url)
            item.add("title", entry.title)
            item.add("summary", entry.summary)
            // An item must have a text of its own.
            item.add("content_text", entry.excerpt ?? entry.summary ?? entry.title)
            item.add("date_modified", clock.timestamp(entry.date))
            item.add("tags", entry.topics)
            return item.value
        }
        feed.add("items", JSONValue.list(items))
        return feed.value
    }
}
