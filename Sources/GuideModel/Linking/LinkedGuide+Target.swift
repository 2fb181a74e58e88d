extension LinkedGuide {
    /// Where a link of a record's body leads; nothing when it leads nowhere.
    ///
    /// On a page in another language the anchor is the one that the same heading has there.
    public func target(
        of destination: String,
        in record: Record,
        shownIn language: LanguageTag? = nil
    ) -> LinkTarget? {
        let target = linkTargets[record.header.body.path]?[destination]
        guard case .record(let id, let anchor?)? = target else { return target }
        return .record(id, anchor: self.anchor(anchor, of: id, in: language ?? record.header.language))
    }

    /// The anchor on a record's page in a language that leads to where `anchor` leads in any language.
    ///
    /// Headings of a translation answer to those of the main file by their order, as long as both have
    /// the same levels; nothing when the page has no such place.
    public func anchor(_ anchor: String, of id: RecordID, in language: LanguageTag) -> String? {
        guard let shown = record(id, in: language) else { return nil }
        if PageAnchors.anchors(of: shown).contains(anchor) { return anchor }
        let headings = outline(of: shown)?.headings ?? []
        if headings.contains(where: { $0.anchor == anchor }) { return anchor }
        for other in languages(of: id).compactMap({ record(id, in: $0) }) {
            guard let others = outline(of: other)?.headings, others.map(\.level) == headings.map(\.level),
                let index = others.firstIndex(where: { $0.anchor == anchor })
            else { continue }
            return headings[index].anchor
        }
        return nil
    }
}
