/// Places whose address must not be known.
extension HSDSDrafter {
    /// Whether a place is said to be secret: in its address, or in what is said of it, its agency or what is offered there.
    ///
    /// That counseling is confidential says nothing of where it is given: the word counts beside a word for a place.
    func isSecret(_ location: Int) -> Bool {
        let addresses = directory.rows(.address, of: location)
        let isWritten = addresses.contains { number in
            row(number).cells.contains { key, text in
                SecretWords.isHidden(text, isStreet: key.hasPrefix("address"))
            }
        }
        if isWritten { return true }
        let place = row(location)
        let names = [place.text("name"), place.text("alternate_name")].compactMap(\.self)
        if names.contains(where: SecretWords.namesAHiddenPlace) { return true }
        let services = directory.services(of: organization)
        // A service that names no place may be offered at any.
        let offered = services.filter { service in
            let links = directory.links[service] ?? []
            return links.isEmpty || links.contains { $0.location == location }
        }
        let links = offered.flatMap { directory.links[$0] ?? [] }.filter { $0.location == location }.map(
            \.row
        )
        let own = [place.text("name")] + descriptions(of: location)
        let others = ([organization] + offered).flatMap { descriptions(of: $0) }
        return (own + links.flatMap { descriptions(of: $0) }).compactMap(\.self)
            .contains { SecretWords.speaksOfHiding($0, isOfPlace: true) }
            || others.compactMap(\.self).contains { SecretWords.speaksOfHiding($0, isOfPlace: false) }
    }

    /// What is said of a row, in words that were not used too.
    private func descriptions(of number: Int) -> [String?] {
        [row(number).text("description"), row(number).text("short_desc")] + row(number).setAside
    }

    /// Takes out what names the street of a place that is hidden.
    mutating func hideMentions() {
        let hidden = places.filter { $0.fields.value(at: "confidential") != nil }
        let streets = hidden.flatMap { directory.rows(.address, of: $0.row) }
            .compactMap { row($0).plain("address_1", "street")?.lowercased() }.filter { $0.count > 4 }
        if streets.isEmpty { return }
        let names = { (texts: [String]) in
            texts.contains { text in streets.contains { text.lowercased().contains($0) } }
        }
        for entry in draft.fields.entries where names(entry.value.texts) {
            draft.fields = draft.fields.without(entry.key)
            if case .list(let items) = entry.value {
                let made = items.map { item in
                    item.entries.filter { names($0.value.texts) }.reduce(item) { $0.without($1.key) }
                }
                draft.fields.set(.list(made.filter { !names($0.texts) }), at: entry.key)
            }
            if entry.key == "summary", let name = row.plain("name"), !names([name]) {
                draft.set("summary", name)
            }
            draft.remark(
                organization,
                "`\(entry.key)` names the place that is confidential: that was left out"
            )
        }
        if draft.body.contains(where: { names([$0]) }) {
            draft.body.removeAll { names([$0]) }
            draft.remark(
                organization,
                "the text below names the place that is confidential: that was left out"
            )
        }
        draft.kept.removeAll { names($0.texts) }
    }

    /// Whether what is said of an agency or its place speaks of a shelter from violence at home.
    func seemsARefuge(_ location: Int) -> Bool {
        let rows = [row, row(location)] + directory.services(of: organization).map { row($0) }
        return SecretWords.speakOfARefuge(
            rows.flatMap { [$0.text("name"), $0.text("description"), $0.text("short_desc")] }.compactMap(
                \.self
            )
        )
    }
}
