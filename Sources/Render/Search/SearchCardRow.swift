import GuideModel

/// A card as a list, in which what follows from something else is left out.
struct SearchCardRow: Hashable {
    private let card: SearchCard
    private let id: String
    private let url: String?

    /// Shortens a card; pages of the language lie under `root`.
    init(_ card: SearchCard, root: String) {
        self.card = card
        let halves = card.id.split(separator: "/", maxSplits: 1)
        let isPlain = halves.count == 2 && Self.slug(of: card.title) == String(halves[1])
        id = isPlain ? String(halves[0]) : card.id
        url = Self.url(of: card.id, root: root) == card.url ? nil : card.url
    }

    /// The card itself; pages of the language lie under `root`.
    func card(root: String) -> SearchCard {
        var whole = card
        if url == nil { whole.url = Self.url(of: card.id, root: root) }
        return whole
    }

    /// The slug that most titles have: small letters and digits of ASCII, hyphens for all between; nothing for
    /// titles with other letters.
    static func slug(of title: String) -> String? {
        var slug = ""
        var isBetween = false
        for byte in title.utf8 {
            switch byte {
            case 0x80...: return nil
            case 0x30...0x39, 0x61...0x7A, 0x41...0x5A:
                if isBetween, !slug.isEmpty { slug += "-" }
                slug.unicodeScalars.append(Unicode.Scalar(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte))
                isBetween = false
            default: isBetween = true
            }
        }
        return slug.isEmpty ? nil : slug
    }

    /// Where a record's page lies.
    static func url(of id: String, root: String) -> String {
        root + (id.hasPrefix("pages/") ? String(id.dropFirst(6)) : id) + ".html"
    }
}

extension SearchCardRow: Codable {
    /// Reads a card as it was shortened.
    init(from decoder: any Decoder) throws {
        var values = try decoder.unkeyedContainer()
        func text() throws -> String? {
            values.isAtEnd ? nil : try values.decodeIfPresent(String.self)
        }
        let id = try text() ?? ""
        let title = try text() ?? ""
        self.id = id.contains("/") ? id : "\(id)/\(Self.slug(of: title) ?? "")"
        let texts = (try text(), try text(), try text(), try text(), try text())
        let also = values.isAtEnd ? nil : try values.decodeIfPresent([String].self)
        url = try text()
        card = SearchCard(
            id: self.id,
            title: title,
            url: url ?? "",
            summary: texts.0,
            phone: texts.1,
            town: texts.2,
            status: texts.3,
            language: texts.4,
            also: also
        )
    }

    func encode(to encoder: any Encoder) throws {
        var values = encoder.unkeyedContainer()
        try values.encode(id)
        try values.encode(card.title)
        let texts = [card.summary, card.phone, card.town, card.status, card.language]
        let length = length(texts)
        for (place, text) in texts.enumerated() where place + 2 < length { try values.encode(text) }
        if length > 7 { try values.encode(card.also) }
        if length > 8 { try values.encode(url) }
    }

    /// How many values the list has up to the last that is there.
    private func length(_ texts: [String?]) -> Int {
        if url != nil { return 9 }
        if card.also != nil { return 8 }
        return (texts.lastIndex { $0 != nil } ?? -1) + 3
    }
}
