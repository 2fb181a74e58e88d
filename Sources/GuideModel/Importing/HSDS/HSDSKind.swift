/// What a row of HSDS is, whatever its version calls the table.
enum HSDSKind: String, CaseIterable, Sendable {
    case organization, program, service, location, phone, contact, address, schedule, language, accessibility
    case eligibility, cost, attribute, term, taxonomy, identifier, link, unit, funding
    case serviceAtLocation = "service_at_location"
    case holiday = "holiday_schedule"
    case serviceArea = "service_area"
    case document = "required_document"
    case metadata, description

    /// The kind of a table or of a key of JSON, by its name without an ending; `columns` tell terms from vocabularies.
    init?(table name: String, columns: [String] = []) {
        let plain = name.lowercased().replacing("-", with: "_").replacing(" ", with: "_")
        guard var kind = Self.names[plain] else { return nil }
        if kind == .taxonomy, columns.contains("parent_id") || columns.contains("parent_name") {
            kind = .term
        }
        self = kind
    }

    /// The names of all versions, from Ohana's to 3.1's.
    private static let names: [String: HSDSKind] = {
        let lists: [(HSDSKind, String)] = [
            (.organization, "organization organizations"), (.program, "program programs"),
            (.service, "service services"), (.location, "location locations"),
            (
                .serviceAtLocation,
                "service_at_location service_at_locations services_at_location services_at_locations"
            ),
            (.phone, "phone phones"), (.contact, "contact contacts"),
            (
                .address,
                "address addresses physical_address physical_addresses postal_address postal_addresses mail_address mail_addresses"
            ),
            (.schedule, "schedule schedules regular_schedule regular_schedules"),
            (.holiday, "holiday_schedule holiday_schedules"), (.language, "language languages"),
            (.accessibility, "accessibility accessibility_for_disabilities"),
            (.eligibility, "eligibility eligibilities"), (.serviceArea, "service_area service_areas"),
            (.document, "required_document required_documents"),
            (.cost, "cost_option cost_options payment_accepted payments_accepted fee fees"),
            (
                .attribute,
                "attribute attributes service_attribute service_attributes other_attribute other_attributes service_taxonomy services_taxonomy service_taxonomies"
            ),
            (.term, "taxonomy_term taxonomy_terms"), (.taxonomy, "taxonomy taxonomies"),
            (.identifier, "organization_identifier organization_identifiers"),
            (.link, "url urls additional_urls additional_websites"), (.unit, "unit units"),
            (.funding, "funding fundings"), (.metadata, "metadata"),
            (.description, "meta_table_description meta_table_descriptions"),
        ]
        var names: [String: HSDSKind] = [:]
        for (kind, list) in lists { for name in list.split(separator: " ") { names[String(name)] = kind } }
        return names
    }()

    /// Whether rows of this kind are things of their own, which others refer to by their `id`.
    var isEntity: Bool {
        switch self {
        case .organization, .program, .service, .location, .serviceAtLocation, .term, .taxonomy, .contact,
            .phone:
            true
        default: false
        }
    }

    /// The columns that name what a row of this kind belongs to, the one that says most first.
    var owners: [(column: String, kind: HSDSKind)] {
        let service = ("service_id", HSDSKind.service)
        let location = ("location_id", HSDSKind.location)
        let both = ("service_at_location_id", HSDSKind.serviceAtLocation)
        let organization = ("organization_id", HSDSKind.organization)
        switch self {
        case .organization, .term, .taxonomy, .description, .metadata, .unit: return []
        case .service: return [organization, location]
        case .program, .identifier, .funding: return [organization, service]
        case .location: return [organization]
        case .serviceAtLocation: return [service]
        case .phone: return [("contact_id", .contact), both, location, service, organization]
        case .language: return [("phone_id", .phone), location, service]
        case .address, .accessibility: return [location, organization]
        default: return [both, service, location, organization]
        }
    }
}

/// A row of a table, or an object of JSON, in the words of any version.
struct HSDSRow: Sendable {
    let kind: HSDSKind
    /// The table or document.
    let file: String
    /// The line of the table; in JSON, the object's number in its document.
    let line: Int
    /// The cells that are not empty.
    var cells: [String: String]
    /// What was noticed while reading.
    var remarks: [String] = []
    /// Why it cannot be used at all.
    var fault: String?
    /// Whether its id was made up here, because it has none.
    var hasMadeUpID = false
    /// Whether another row has its id and is something else.
    var isAmbiguous = false
    /// What was said of it and not used: it may still say that a place is secret.
    var setAside: [String] = []
    /// The column that names what the object stood in, where it did not name that itself.
    var inheritedOwner: String?

    /// Its name among rows of its kind.
    var id: String? { cells["id"] }

    /// The first of some columns that is filled.
    func text(_ columns: String...) -> String? {
        for column in columns { if let text = cells[column] { return text } }
        return nil
    }
}
