import GuideModel

/// An agency as a card for address books (vCard 4.0).
struct AgencyCard: Sendable {
    let guide: LinkedGuide
    let strings: Strings
    let addresses: SiteAddresses?

    /// The card of an agency.
    func file(of agency: Agency) -> [UInt8] {
        var text = CalendarText()
        text.add("BEGIN:VCARD")
        text.add("VERSION:4.0")
        text.add("KIND:org")
        text.add("FN", agency.title)
        text.add("ORG", agency.title)
        if !agency.alsoKnownAs.isEmpty {
            text.add("NICKNAME:" + agency.alsoKnownAs.map(CalendarText.escaped).joined(separator: ","))
        }
        let open = agency.locations.filter { !$0.isConfidential }
        for phone in agency.phones + open.flatMap(\.phones) { add(phone, to: &text) }
        text.add("EMAIL", agency.email)
        text.add("URL", uri: agency.website?.description)
        for place in open { add(place, to: &text) }
        for language in agency.languages {
            if let tag = LanguageTag(language), language.utf8.count <= 3 { text.add("LANG:\(tag)") }
        }
        let topics = agency.allTopics.compactMap { guide.record(RecordID(.topic, $0.value))?.title }
        if !topics.isEmpty {
            text.add("CATEGORIES:" + topics.map(CalendarText.escaped).joined(separator: ","))
        }
        text.add("NOTE", note(of: agency))
        text.add("SOURCE", uri: addresses?.url(of: CalendarNames.card(of: agency.id)))
        if let date = agency.verified?.date { text.add("REV:\(date.compact)T000000Z") }
        text.add("END:VCARD")
        return text.bytes
    }

    /// What the agency is, that it does not serve people where that is so, and when this was made sure of.
    private func note(of agency: Agency) -> String {
        let status = agency.status == .active ? nil : strings.text("notice_\(agency.status.rawValue)")
        let verified = agency.verified.map { strings.text("verified_on", ["date": strings.date($0.date)]) }
        return [status, agency.header.summary?.value, verified].compactMap(\.self).joined(separator: "\n")
    }

    private func add(_ phone: Phone, to text: inout CalendarText) {
        let number = TelephoneNumber(
            phone.number,
            extensionTyped: phone.extensionNumber,
            timeZone: guide.settings.timeZone
        )
        let kind =
            switch phone.type {
            case .voice, .hotline: "voice"
            case .text: "text"
            case .fax: "fax"
            case .tty: "textphone"
            }
        guard let number else { return text.add("TEL;VALUE=text;TYPE=\"work,\(kind)\"", phone.number) }
        text.add("TEL;VALUE=uri;TYPE=\"work,\(kind)\"", uri: number.callLink)
    }

    private func add(_ place: Location, to text: inout CalendarText) {
        if let address = place.address {
            let parts = [
                nil, nil, [address.street, address.unit].compactMap(\.self).joined(separator: ", "),
                address.city, address.state, address.postalCode, address.country,
            ]
            if parts.contains(where: { $0?.isEmpty == false }) {
                text.add(
                    "ADR;TYPE=work:" + parts.map { CalendarText.escaped($0 ?? "") }.joined(separator: ";")
                )
            }
        }
        if let point = place.coordinates { text.add("GEO:geo:\(point.latitude),\(point.longitude)") }
    }
}
