extension FieldTable {
    /// The keys of `guide.yaml`.
    public static let guide = FieldTable([
        FieldDefinition("title", .text, required: true, "What the guide is called."),
        FieldDefinition("publisher", .group(.publisher), required: true, "Who publishes it."),
        FieldDefinition("language", .language, required: true, "The language of the main files."),
        FieldDefinition("languages", .languages, "All languages of the site."),
        FieldDefinition("time_zone", .code, required: true, "The IANA name of its time zone."),
        FieldDefinition("base_url", .link, "Where it is published."),
        FieldDefinition("service_area", .text, "Whom it serves."),
        FieldDefinition("verify_every", .period, "How long a verification lasts; 365d when nothing is said."),
        FieldDefinition(
            "stale_after",
            .period,
            "The age at which a copy stops saying that a place is open; 180d."
        ),
        FieldDefinition("edit_url", .code, "Where a record is edited, with `{path}` for its file."),
        FieldDefinition("corrections", .group(.corrections), "Where mistakes are told."),
        FieldDefinition("crisis", .groups(.crisisLine), "Lines for people in danger, first things first."),
        FieldDefinition("exit_page", .link, "Where the quick exit leads."),
        FieldDefinition(
            "reading_grade",
            .integer(3...16),
            "The school grade up to which texts should read easily; `check` tells which are harder. Nothing is measured without it."
        ),
        FieldDefinition("id_namespace", .code, "The UUID under which the guide's own ids are made."),
        FieldDefinition(
            "exports",
            .group(.exports),
            "What a build hands on beside pages; `false` switches a part off."
        ),
        FieldDefinition("theme", .open, "The theme's settings."),
    ])

    static let publisher = FieldTable([
        FieldDefinition("name", .text, required: true, "Their name."),
        FieldDefinition("url", .link, "Their web site."),
        FieldDefinition("phone", .code, "Their number."),
        FieldDefinition("email", .email, "Their address for mail."),
        FieldDefinition("address", .group(.address), "Where they are."),
    ])

    static let corrections = FieldTable([
        FieldDefinition("email", .email, "Where to write."),
        FieldDefinition("phone", .code, "Where to call."),
        FieldDefinition("url", .link, "A page to report mistakes on."),
        FieldDefinition("name", .code, "Who reads it."),
        FieldDefinition("text", .text, "Anything else, in words."),
    ])

    static let crisisLine = FieldTable([
        FieldDefinition("label", .text, required: true, "What it is for."),
        FieldDefinition("phone", .code, "The number to call."),
        FieldDefinition("text", .text, "How to reach it by text message, or what to know."),
        FieldDefinition("url", .link, "Where to chat or read."),
        FieldDefinition("languages", .texts, "Languages spoken."),
        FieldDefinition("verified", .date, "When it was last made sure of."),
    ])

    /// The keys of an entry of `places.yaml`.
    public static let place = FieldTable([
        FieldDefinition("name", .code, required: true, "What the place is called."),
        FieldDefinition("parent", .code, "The place it lies in."),
        FieldDefinition("postal_codes", .codes, "Its postal codes."),
        FieldDefinition("coordinates", .coordinates, "Its middle."),
    ])

    /// The keys of an entry of `synonyms.yaml` that stands for one direction.
    public static let synonym = FieldTable([
        FieldDefinition("from", .texts, required: true, "What a reader types."),
        FieldDefinition("to", .texts, required: true, "What is looked for as well."),
        FieldDefinition("language", .language, "The language whose search it is for."),
    ])

    /// The keys of a worksheet block in a body.
    public static let worksheet = FieldTable([
        FieldDefinition(
            "kind",
            .word(["answer", "checklist", "table", "coverage", "plan"]),
            required: true,
            "What form the answer takes."
        ),
        FieldDefinition("id", .code, required: true, "Its name, unique in the file."),
        FieldDefinition("prompt", .text, required: true, "What is asked."),
        FieldDefinition("rows", .integer(1...100), "How many lines to write on."),
        FieldDefinition("items", .texts, "What to mark."),
        FieldDefinition("marks", .texts, "One or two marks that an item can have."),
        FieldDefinition("write_in", .integer(0...50), "Blank lines for more items."),
        FieldDefinition("columns", .texts, "The heads of the columns."),
        FieldDefinition("fill", .word(["agencies"]), "What the guide offers to fill in."),
    ])
}
