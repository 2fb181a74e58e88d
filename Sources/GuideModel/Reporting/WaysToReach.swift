/// Whom to call about an agency: its voice lines, then other numbers of it and of its places, then public contacts.
struct WaysToReach {
    let all: [String]

    init(_ agency: Agency) {
        let own = agency.phones.map { ($0, String?.none) }
        let places = agency.locations.flatMap { place in place.phones.map { ($0, place.name?.value) } }
        let numbers = (own + places).enumerated().sorted {
            (Self.rank($0.element.0), $0.offset) < (Self.rank($1.element.0), $1.offset)
        }
        let people = agency.contacts.compactMap { contact -> String? in
            let who = [contact.name, contact.title].compactMap(\.self).joined(separator: ", ")
            let how = [contact.phone, contact.email].compactMap(\.self).joined(separator: ", ")
            return how.isEmpty ? nil : who.isEmpty ? how : "\(how) (\(who))"
        }
        let written = [agency.email, agency.website?.description].compactMap(\.self)
        var seen: Set<String> = []
        all = (numbers.map { Self.words($0.element.0, at: $0.element.1) } + people + written)
            .filter { seen.insert($0).inserted }
    }

    /// A crisis line is for those in danger: it is called last.
    private static func rank(_ phone: Phone) -> Int {
        switch phone.type {
        case .voice: 0
        case .tty: 2
        case .text: 3
        case .fax: 4
        case .hotline: 1
        }
    }

    private static func words(_ phone: Phone, at place: String?) -> String {
        let type: String? = phone.type == .voice ? nil : phone.type.rawValue
        let notes = [phone.label, type, place].compactMap(\.self).joined(separator: ", ")
        let number = [phone.number, phone.extensionNumber.map { "ext. \($0)" }].compactMap(\.self)
        return number.joined(separator: " ") + (notes.isEmpty ? "" : " (\(notes))")
    }
}
