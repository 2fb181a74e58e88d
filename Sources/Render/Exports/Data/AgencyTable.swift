import GuideModel

/// The agencies as a table that a spreadsheet opens with a double click, a row an agency.
enum AgencyTable {
    /// The table's file.
    static let path = "data/agencies.csv"

    /// The file.
    static func bytes(_ guide: LinkedGuide) -> [UInt8] {
        let addresses = SiteAddresses(guide.settings)
        var text = CSVText(isForSpreadsheets: true)
        text.add(columns.map(\.name))
        for row in guide.agencies.concurrentMap({ agency in
            let subject = Subject(
                agency: agency,
                open: agency.locations.filter { !$0.isConfidential },
                guide: guide,
                addresses: addresses
            )
            return columns.map { $0.value(subject) }
        }) {
            text.add(row)
        }
        return text.bytes
    }

    /// An agency with those of its places that are no secret.
    private struct Subject {
        let agency: Agency
        let open: [Location]
        let guide: LinkedGuide
        let addresses: SiteAddresses?

        /// What each place says, with the place's name in front where there are several.
        func places(_ value: (Location) -> String?) -> String {
            let said = open.compactMap { place in value(place).map { (place.name?.value, $0) } }
            let parts = said.map { name, value in
                open.count > 1 ? [name, value].compactMap(\.self).joined(separator: ": ") : value
            }
            return parts.joined(separator: "; ")
        }

        func titles(_ slugs: [Located<Slug>], _ kind: RecordKind) -> String {
            slugs.compactMap { guide.record(RecordID(kind, $0.value))?.title }.joined(separator: "; ")
        }
    }

    private struct Column: Sendable {
        let name: String
        let value: @Sendable (Subject) -> String

        init(_ name: String, _ value: @escaping @Sendable (Subject) -> String?) {
            self.name = name
            self.value = { value($0) ?? "" }
        }
    }

    private static let columns: [Column] = [
        Column("slug") { $0.agency.slug.description },
        Column("name") { $0.agency.title },
        Column("also_known_as") { $0.agency.alsoKnownAs.joined(separator: "; ") },
        Column("summary") { $0.agency.header.summary?.value },
        Column("status") { $0.agency.status.rawValue },
        Column("topics") { $0.titles($0.agency.allTopics, .topic) },
        Column("wellness") { $0.titles($0.agency.allWellness, .wellnessDimension) },
        Column("phones") { subject in
            (subject.agency.phones + subject.open.flatMap(\.phones)).map(phone).joined(separator: "; ")
        },
        Column("email") { $0.agency.email },
        Column("website") { $0.agency.website?.description },
        Column("address") { $0.places { $0.address.flatMap { AddressView($0)?.oneLine } } },
        Column("city") { Self.once($0.open.compactMap { $0.address?.city }) },
        Column("state") { Self.once($0.open.compactMap { $0.address?.state }) },
        Column("postal_code") { Self.once($0.open.compactMap { $0.address?.postalCode }) },
        Column("coordinates") { $0.places { $0.coordinates.map { "\($0.latitude), \($0.longitude)" } } },
        Column("hours") { subject in
            subject.places {
                $0.hours.map { HoursNotation.text($0, today: subject.guide.today) } ?? $0.hoursText
            }
        },
        Column("services") { $0.agency.services.map(\.name).joined(separator: "; ") },
        Column("languages") { $0.agency.languages.joined(separator: "; ") },
        Column("eligibility") { $0.agency.eligibility },
        Column("serves") { $0.agency.serves.joined(separator: "; ") },
        Column("requirements") { $0.agency.requirements.map(\.rawValue).joined(separator: "; ") },
        Column("documents") { $0.agency.documents.joined(separator: "; ") },
        Column("cost") { $0.agency.cost?.rawValue },
        Column("fees") { $0.agency.fees },
        Column("apply") { $0.agency.apply },
        Column("service_area") { $0.agency.serviceArea.joined(separator: "; ") },
        Column("verified") { $0.agency.verified?.date.description },
        Column("page") { $0.addresses?.url(of: $0.agency.id) ?? PagePath.name(of: $0.agency.id) },
    ]

    private static func phone(_ phone: Phone) -> String {
        let kind = phone.type == .voice ? nil : phone.type.rawValue
        let words = [phone.label, kind].compactMap(\.self).joined(separator: ", ")
        let number = phone.number + (phone.extensionNumber.map { " x\($0)" } ?? "")
        return words.isEmpty ? number : "\(number) (\(words))"
    }

    private static func once(_ texts: [String]) -> String {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }.joined(separator: "; ")
    }
}
