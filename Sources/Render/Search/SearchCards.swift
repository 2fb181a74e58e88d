import GuideModel

/// What results show of a stretch of the documents.
///
/// In JSON a card is a list: its record, title, summary, phone, town, status, language and other names, then its page; what it lacks is `null`, or left out at the end. The record and the page are left out where they follow from
/// the title and the record.
public struct SearchCards: Hashable, Sendable {
    /// The cards, in order.
    let cards: [SearchCard]
    /// What the pages' addresses begin with, in languages but the first.
    let root: String
}

extension SearchCards: Codable {
    private enum CodingKeys: CodingKey { case root, cards }

    /// Reads a stretch, or says what is wrong with it.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let root = try values.decodeIfPresent(String.self, forKey: .root) ?? ""
        self.root = root
        cards = try values.decode([SearchCardRow].self, forKey: .cards).map { $0.card(root: root) }
    }

    /// Writes the stretch.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        if !root.isEmpty { try values.encode(root, forKey: .root) }
        try values.encode(cards.map { SearchCardRow($0, root: root) }, forKey: .cards)
    }
}
