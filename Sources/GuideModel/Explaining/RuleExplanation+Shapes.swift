extension RuleExplanation {
    /// Keys that are missing, unknown or of the wrong shape.
    static let shapes: [RuleExplanation] = [
        RuleExplanation(
            .missingKey,
            "Some keys must be there, and must not be empty: without them a page would have no title or could not be found.",
            wrong: .file("topics/tenants.md", "---\ntitle: Tenants\n---"),
            right: .file(
                "topics/tenants.md",
                "---\ntitle: Tenants\nsummary: Rights of those who rent.\nparent: housing\n---",
                beside: ["agencies/tenant-line.md": tenantLine]
            )
        ),
        RuleExplanation(
            .unknownKey,
            "A key that the format does not know is never published. Most are misspelt; notes of your own go under `internal`.",
            wrong: .agency("adress: {street: 4 Elm Street}"),
            right: .agency("address: {street: 4 Elm Street}")
        ),
        RuleExplanation(
            .misspeltConfidential,
            "A misspelt `confidential` would publish a place that must stay secret, so it is an error, not a warning.",
            wrong: .agency("confidentail: true"),
            right: .agency("confidential: true")
        ),
        RuleExplanation(
            .wrongShape,
            "A key wants text, a list, or keys of its own. Where it wants a list of entries, each begins with a hyphen and has its own keys.",
            wrong: .agency("phones: 828-555-0100"),
            right: .agency("phones: [{number: 828-555-0100}]")
        ),
        RuleExplanation(
            .severalParagraphs,
            "A fact in the front matter is one paragraph. What needs more goes below, into the body.",
            wrong: .agency("fees: |\n  Free.\n\n  A gift is welcome."),
            right: .agency("fees: Free. A gift is welcome.")
        ),
        RuleExplanation(
            .notASlug,
            "Records name each other by their file's name without folder and ending: small letters, digits and hyphens.",
            wrong: .agency("related: [agencies/Larkspur Pantry]"),
            right: .agency("related: [agencies/larkspur-pantry]")
        ),
        RuleExplanation(
            .wrongKind,
            "Some keys can only name records of one kind: an agency is a part of an agency, not of a topic.",
            wrong: .agency("part_of: topics/housing"),
            right: .agency("part_of: larkspur-pantry")
        ),
        RuleExplanation(
            .unknownReference,
            "A record that is named must be there. The fix names the one that is spelt most alike.",
            wrong: .agency("related: [agencies/larkspur-pantri]"),
            right: .agency("related: [agencies/larkspur-pantry]")
        ),
        RuleExplanation(
            .unknownTopic,
            "Topics are files in `topics/`, so that a list has one name and one description. Write a new file for a new topic.",
            wrong: .agency("topics: [huosing]"),
            right: .agency("topics: [housing]")
        ),
        RuleExplanation(
            .unknownDimension,
            "There are seven dimensions of wellness: physical, emotional, spiritual, occupational, social, environmental, intellectual.",
            wrong: .agency("wellness: [phsyical]"),
            right: .agency("wellness: [physical]")
        ),
    ]

    /// An agency that gives a topic of an example something to list.
    static let tenantLine =
        "---\nname: Tenant Line\nsummary: Advice by telephone.\ntopics: [tenants]\nwellness: [social]\nphones: [{number: 828-555-0144}]\nverified: {date: 2026-11-01}\n---\n"
}
