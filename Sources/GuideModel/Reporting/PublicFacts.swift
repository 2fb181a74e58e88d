/// What an agency's page says, as lines to read out to the agency.
struct PublicFacts {
    let all: [CallList.Fact]

    init(_ agency: Agency) {
        var facts: [CallList.Fact] = []
        func say(_ name: String, _ words: String?) {
            if let words, !words.isEmpty { facts.append(CallList.Fact(name: name, words: words)) }
        }
        if agency.status != .active { say("Status", agency.status.rawValue.replacing("_", with: " ")) }
        say("What it does", agency.header.summary?.value)
        for place in agency.locations { Self.tell(place, alone: agency.locations.count == 1, say) }
        say("Phones", agency.phones.map(Self.words).joined(separator: "; "))
        say("Email", agency.email)
        say("Website", agency.website?.description)
        say("Languages", agency.languages.joined(separator: ", "))
        say("Who can get help", agency.eligibility)
        say("How to get help", agency.apply)
        say(
            "Asked of people",
            agency.requirements.map { $0.rawValue.replacing("_", with: " ") }.joined(separator: ", ")
        )
        say("What to bring", agency.documents.joined(separator: ", "))
        let cost = agency.cost?.rawValue.replacing("_", with: " ")
        say("Cost", [cost, agency.fees].compactMap(\.self).joined(separator: "; "))
        say("Area served", agency.serviceArea.joined(separator: ", "))
        for service in agency.services { say("Service", Self.words(service)) }
        say("Contacts", agency.contacts.compactMap(\.name).joined(separator: ", "))
        all = facts
    }

    private static func tell(_ place: Location, alone: Bool, _ say: (String, String?) -> Void) {
        let prefix = place.name.map { "\($0.value): " } ?? ""
        if place.isConfidential {
            let town = place.town.map { " (\($0))" } ?? ""
            say(prefix + "Address", "kept private\(town): do not ask for it or write it down")
        } else if let address = place.address {
            let parts = [
                address.street, address.unit, address.city, address.state, address.postalCode,
                address.country,
            ]
            say(prefix + "Address", parts.compactMap(\.self).joined(separator: ", "))
        }
        say(prefix + "Hours", place.hours?.writtenShort ?? (place.hoursText == nil ? "not known: ask" : nil))
        say(prefix + "Hours as stated", place.hoursText)
        let coming = place.hours?.exceptions.map { "\($0.days) \($0.words)" } ?? []
        say(prefix + "Other dates", coming.joined(separator: "; "))
        if !place.phones.isEmpty { say(prefix + "Phones", place.phones.map(words).joined(separator: "; ")) }
        say(prefix + "Getting in", place.accessibility.joined(separator: ", "))
    }

    private static func words(_ phone: Phone) -> String {
        let notes = [
            phone.label, phone.type == .voice ? nil : phone.type.rawValue, phone.hours?.writtenShort,
        ]
        let more = notes.compactMap(\.self).joined(separator: ", ")
        let number = [phone.number, phone.extensionNumber.map { "ext. \($0)" }].compactMap(\.self)
        return number.joined(separator: " ") + (more.isEmpty ? "" : " (\(more))")
    }

    private static func words(_ service: Service) -> String {
        let notes = [service.hours?.writtenShort, service.fees, service.eligibility, service.apply]
        let more = notes.compactMap(\.self).joined(separator: "; ")
        return service.name + (more.isEmpty ? "" : ": \(more)")
    }
}
