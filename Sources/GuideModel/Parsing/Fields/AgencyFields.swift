extension FieldTable {
    /// The keys of `agencies/`.
    static let agency = FieldTable(
        [
            FieldDefinition("name", .text, required: true, "What the agency is called."),
            FieldDefinition("summary", .text, required: true, "What it does for people, in one sentence."),
            FieldDefinition("topics", .references([.topic]), required: true, "What it helps with."),
            FieldDefinition(
                "wellness",
                .references([.wellnessDimension]),
                required: true,
                "The dimensions of wellness it serves."
            ),
            FieldDefinition("also_known_as", .texts, "Other names it goes by."),
            FieldDefinition("keywords", .texts, "Words people look for it by."),
            FieldDefinition(
                "status",
                .word(AgencyStatus.allCases.map(\.rawValue)),
                "Whether it works at all."
            ),
            FieldDefinition("website", .link, "Its web site."),
            FieldDefinition("email", .email, "Its address for mail."),
            FieldDefinition("phones", .groups(.phone), "Its numbers."),
            FieldDefinition("languages", .texts, "Languages spoken there."),
            FieldDefinition("interpretation", .text, "What interpreting there is."),
            FieldDefinition("eligibility", .text, "Who may use it."),
            FieldDefinition("serves", .texts, "Whom it serves, as tags such as `families` or `veterans`."),
            FieldDefinition("ages", .group(.ages), "The ages it serves."),
            FieldDefinition(
                "requirements",
                .words(Requirement.allCases.map(\.rawValue)),
                "What is asked of those who come."
            ),
            FieldDefinition("documents", .texts, "What to bring."),
            FieldDefinition("fees", .text, "What it costs, in words."),
            FieldDefinition("cost", .word(Cost.allCases.map(\.rawValue)), "What it costs, as a class."),
            FieldDefinition("apply", .text, "How to get help."),
            FieldDefinition("service_area", .texts, "Where it works."),
            FieldDefinition("part_of", .reference([.agency]), "The agency it is a part of."),
            FieldDefinition("replaced_by", .reference([.agency]), "The agency that took over."),
            FieldDefinition("related", .references(RecordKind.allCases), "Records that belong beside it."),
            FieldDefinition("verified", .group(.verified), "When somebody last made sure of it."),
            FieldDefinition(
                "verify_every",
                .period,
                "How long that lasts, where it differs from the guide's."
            ),
            FieldDefinition("print", .flag, "`false` keeps it out of printed editions."),
            FieldDefinition("contacts", .groups(.contact), "People to turn to; public ones only."),
            FieldDefinition("external_ids", .open, "Its names in other systems."),
        ] + placeFields + [
            FieldDefinition("locations", .groups(.location), "Its places, when there is more than one."),
            FieldDefinition("services", .groups(.service), "What it does, one entry each."),
        ] + FieldDefinition.ofEveryRecord
    )

    /// The keys of one place, which stand at an agency's top level when it has only one.
    static let placeFields: [FieldDefinition] = [
        FieldDefinition("address", .group(.address), "Where it is."),
        FieldDefinition("coordinates", .coordinates, "Where on the map: latitude, longitude."),
        FieldDefinition("confidential", .flag, "`true` for a place whose address must stay secret."),
        FieldDefinition("town", .code, "The town that may be known of a confidential place."),
        FieldDefinition("directions", .text, "How to find it."),
        FieldDefinition("transit", .text, "How to get there without a car."),
        FieldDefinition("accessibility", .texts, "How accessible it is, one fact an entry."),
        FieldDefinition("hours", .hours, "When it is open."),
        FieldDefinition(
            "hours_text",
            .text,
            "The hours as the agency states them; shown, never computed with."
        ),
        FieldDefinition("seasons", .seasons, "Hours of a part of the year."),
        FieldDefinition("exceptions", .exceptions, "Hours of some dates."),
    ]

    static let location = FieldTable(
        [
            FieldDefinition("name", .text, "What the place is called."),
            FieldDefinition("service_area", .text, "Whom the place serves."),
            FieldDefinition("phones", .groups(.phone), "Its own numbers."),
        ] + placeFields
    )

    static let service = FieldTable([
        FieldDefinition("name", .text, required: true, "What the service is called."),
        FieldDefinition("summary", .text, "What it does, in one sentence."),
        FieldDefinition("topics", .references([.topic]), "Its topics, beside the agency's."),
        FieldDefinition(
            "wellness",
            .references([.wellnessDimension]),
            "Its dimensions, beside the agency's."
        ),
        FieldDefinition("eligibility", .text, "Who may use it."),
        FieldDefinition("fees", .text, "What it costs."),
        FieldDefinition("apply", .text, "How to get it."),
        FieldDefinition("documents", .texts, "What to bring."),
        FieldDefinition("hours", .hours, "When it is offered."),
        FieldDefinition("locations", .texts, "Names of the agency's places where it is offered."),
    ])

    static let phone = FieldTable([
        FieldDefinition("number", .code, required: true, "The number, as people write it."),
        FieldDefinition("extension", .code, "The extension."),
        FieldDefinition("type", .word(PhoneType.allCases.map(\.rawValue)), "What answers there."),
        FieldDefinition("label", .text, "What the number is for."),
        FieldDefinition("languages", .texts, "Languages spoken there."),
        FieldDefinition("hours", .hours, "When it is answered."),
    ])

    static let ages = FieldTable([
        FieldDefinition("min", .integer(0...130), "The youngest."),
        FieldDefinition("max", .integer(0...130), "The oldest."),
    ])

    static let verified = FieldTable([
        FieldDefinition("date", .date, required: true, "The day."),
        FieldDefinition("by", .code, "Who checked."),
        FieldDefinition("source", .text, "Where it was checked."),
    ])
}
