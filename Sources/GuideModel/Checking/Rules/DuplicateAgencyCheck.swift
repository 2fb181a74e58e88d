import Foundation

/// Two agencies of one name and one phone or address are probably one agency.
struct DuplicateAgencyCheck: Check {
    let rules: [RuleID] = [.duplicateAgency]

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        var byName: [String: [Agency]] = [:]
        var diagnostics: [Diagnostic] = []
        for agency in guide.agencies where agency.status != .closed {
            let name = Self.folded(agency.title)
            let marks = Self.marks(of: agency)
            if let twin = byName[name]?.first(where: { !Self.marks(of: $0).isDisjoint(with: marks) }) {
                diagnostics.append(finding(agency, twin))
            }
            byName[name, default: []].append(agency)
        }
        return diagnostics
    }

    private func finding(_ agency: Agency, _ twin: Agency) -> Diagnostic {
        agency.header.title.finding(
            .duplicateAgency,
            .warning,
            "`\(agency.slug)` and `\(twin.slug)` have one name, and one phone or address",
            notes: [.init("the other one is here", at: twin.header.title.place)],
            fixes: [.init("keep one record, and name the other's path in its `aliases`")]
        )
    }

    /// The words of a name without case, accents, punctuation and what says only what kind of body it is.
    static func folded(_ name: String) -> String {
        let plain = name.decomposedStringWithCompatibilityMapping.lowercased().replacing("&", with: " and ")
        var words = ""
        for scalar in plain.unicodeScalars where scalar.properties.generalCategory != .nonspacingMark {
            let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            if isWord {
                words.unicodeScalars.append(scalar)
            } else if scalar != "'" && scalar != "\u{2019}" {
                words.append(" ")
            }
        }
        let idle: Set<Substring> = ["the", "inc", "llc", "of", "and", "for"]
        return words.split(separator: " ").filter { !idle.contains($0) }.joined(separator: " ")
    }

    /// Phones by their last ten digits, and addresses by street and town.
    private static func marks(of agency: Agency) -> Set<String> {
        let phones = (agency.phones + agency.locations.flatMap(\.phones)).map { phone in
            "tel:" + String(phone.number.filter { $0.isASCII && $0.isNumber }.suffix(10))
        }
        let addresses = agency.locations.compactMap(\.address).compactMap { address in
            address.street.map { "at:" + folded($0) + "/" + folded(address.city ?? address.postalCode ?? "") }
        }
        return Set(phones + addresses)
    }
}

extension RuleID {
    static let duplicateAgency = RuleID("duplicate-agency")
}
