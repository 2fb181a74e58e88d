extension FieldTable {
    /// The keys of `exports` in `guide.yaml`.
    static let exports = FieldTable([
        FieldDefinition(
            "sitemap",
            .flag,
            "`sitemap.xml`, `robots.txt` and what browsers' search fields need."
        ),
        FieldDefinition("feeds", .flag, "Atom and JSON feeds of the guide and of each topic."),
        FieldDefinition("calendars", .flag, "Calendars of events, webinars and opening hours."),
        FieldDefinition("cards", .flag, "A card of each agency for address books."),
        FieldDefinition("structured_data", .flag, "What pages tell search engines in schema.org's words."),
        FieldDefinition("csv", .flag, "The agencies as a table for spreadsheets."),
        FieldDefinition("json", .flag, "All records as JSON for programs."),
        FieldDefinition("hsds", .flag, "The directory as Open Referral HSDS."),
        FieldDefinition(
            "hsds_version",
            .word(HSDSVersion.allCases.map(\.rawValue)),
            "The version of HSDS; `3.0` when nothing is said."
        ),
        FieldDefinition(
            "hsds_profile",
            .word(HSDSProfile.allCases.map(\.rawValue)),
            "`extended` adds keys that begin with `x_`; `strict` when nothing is said."
        ),
    ])
}
