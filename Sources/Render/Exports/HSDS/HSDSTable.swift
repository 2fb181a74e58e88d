/// The tables of HSDS that a guide has something for, with their columns in the standard's order.
enum HSDSTable: String, CaseIterable, Sendable {
    case organization, service, attribute, location, phone, contact, address, schedule, language,
        accessibility,
        taxonomy
    case serviceAtLocation = "service_at_location"
    case serviceArea = "service_area"
    case requiredDocument = "required_document"
    case taxonomyTerm = "taxonomy_term"
    case costOption = "cost_option"
    case organizationIdentifier = "organization_identifier"

    /// The table's file in the package.
    var fileName: String {
        switch self {
        case .address: "addresses.csv"
        case .taxonomy: "taxonomies.csv"
        case .accessibility, .serviceAtLocation: "\(rawValue).csv"
        default: "\(rawValue)s.csv"
        }
    }

    /// The columns.
    var columns: [Column] { Self.allColumns[self] ?? [] }

    /// A column of a table.
    struct Column: Sendable {
        let name: String
        /// Frictionless Data's type of the column.
        let type: String
        /// The form of its texts, where they have one.
        let format: String?
        let isRequired: Bool
        /// The table that it names a row of.
        let target: String?

        /// Reads `organization_id!>organization` or `latitude:number`.
        fileprivate init(_ text: Substring) {
            let halves = text.split(separator: ">")
            let parts = halves[0].split(separator: ":")
            isRequired = parts[0].hasSuffix("!")
            name = String(isRequired ? parts[0].dropLast() : parts[0])
            target = halves.count > 1 ? String(halves[1]) : nil
            let written = parts.count > 1 ? String(parts[1]) : nil
            let isName = name == "id" || name.hasSuffix("_id")
            let forms: Set<String> = ["uri", "email"]
            format = isName && name != "tax_id" ? "uuid" : written.flatMap { forms.contains($0) ? $0 : nil }
            type = format == nil ? written ?? "string" : "string"
        }
    }

    private static let allColumns: [HSDSTable: [Column]] = texts.mapValues { text in
        text.split(whereSeparator: \.isWhitespace).map { Column($0) }
    }

    /// The columns in writing: a name, `!` where the standard requires it, `:` and its type, `>` and the table it names.
    private static let texts: [HSDSTable: String] = [
        .organization: """
        id! name! alternate_name description! email:email website:uri tax_status tax_id year_incorporated:number
        legal_status logo uri:uri parent_organization_id
        """,
        .service: """
        id! organization_id!>organization program_id name! alternate_name description url:uri email:email status!
        interpretation_services application_process fees_description wait_time fees accreditations
        eligibility_description minimum_age:number maximum_age:number assured_date:date assurer_email:email
        licenses alert last_modified:datetime
        """,
        .attribute: "id! link_id! taxonomy_term_id!>taxonomy_term link_type link_entity! value",
        .serviceAtLocation: "id! service_id!>service location_id!>location description",
        .location: """
        id! location_type! url:uri organization_id>organization name alternate_name description transportation
        latitude:number longitude:number external_identifier external_identifier_type
        """,
        .phone: """
        id! location_id>location service_id>service organization_id>organization contact_id>contact
        service_at_location_id>service_at_location number! extension:number type description
        """,
        .contact: """
        id! organization_id>organization service_id>service service_at_location_id>service_at_location
        location_id>location name title department email:email
        """,
        .address: """
        id! location_id>location attention address_1! address_2 city! region state_province! postal_code! country!
        address_type!
        """,
        .schedule: """
        id! service_id>service location_id>location service_at_location_id>service_at_location valid_from:date
        valid_to:date dtstart:date timezone:number until:date count:number wkst freq interval:number byday byweekno
        bymonthday byyearday description opens_at:time closes_at:time schedule_link:uri attending_type notes
        """,
        .serviceArea: "id! service_id>service name description extent extent_type uri",
        .requiredDocument: "id! service_id>service document uri:uri",
        .language: "id! service_id>service location_id>location phone_id>phone name code note",
        .accessibility: "id! location_id>location description details url:uri",
        .taxonomy: "id! name! description! uri:uri version",
        .taxonomyTerm: """
        id! code name! description! parent_id taxonomy language taxonomy_id>taxonomy term_uri:uri
        """,
        .costOption: """
        id! service_id!>service valid_from:date valid_to:date option currency amount:number amount_description
        """,
        .organizationIdentifier: """
        id! organization_id!>organization identifier_scheme identifier_type! identifier!
        """,
    ]
}
