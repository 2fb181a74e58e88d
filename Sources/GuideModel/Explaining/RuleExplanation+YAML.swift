extension RuleExplanation {
    /// Front matter that cannot be read as it was meant.
    static let yaml: [RuleExplanation] = [
        RuleExplanation(
            .yamlColon,
            "A colon with a space behind it begins a value in YAML. A text that has one in it goes into quotes; and between a key's colon and its value there is a space.",
            wrong: .agency("fees: Free: donations welcome"),
            right: .agency("fees: \"Free: donations welcome\"")
        ),
        RuleExplanation(
            .yamlQuote,
            "A text that begins with a quote ends with the same quote, and nothing follows it.",
            wrong: .agency("fees: \"Free for all"),
            right: .agency("fees: \"Free for all\"")
        ),
        RuleExplanation(
            .yamlTab,
            "YAML is indented with spaces, two for each step; a tab looks the same and is refused.",
            wrong: .agency("address:\n\tstreet: 4 Elm Street"),
            right: .agency("address:\n  street: 4 Elm Street")
        ),
        RuleExplanation(
            .yamlIndentation,
            "Keys that belong together begin in one column.",
            wrong: .agency("address:\n    street: 4 Elm Street\n  city: Larkspur"),
            right: .agency("address:\n  street: 4 Elm Street\n  city: Larkspur")
        ),
        RuleExplanation(
            .yamlReserved,
            "A few characters mean something to YAML at the beginning of a value: put such a text into quotes.",
            wrong: .agency("fees: @ 5 dollars a visit"),
            right: .agency("fees: \"@ 5 dollars a visit\"")
        ),
        RuleExplanation(
            .yamlList,
            "The entries of a list stand below their key, each behind a hyphen and a space, or between square brackets that are closed again.",
            wrong: .agency("keywords: [beds, shelter"),
            right: .agency("keywords: [beds, shelter]")
        ),
        RuleExplanation(
            .yamlSyntax,
            "Each line of the front matter is a key, a colon, a space and a value.",
            wrong: .agency("fees Free for all"),
            right: .agency("fees: Free for all")
        ),
        RuleExplanation(
            .yamlTooLarge,
            "Lists that lie very deep in one another, or that repeat themselves without end, are refused before they fill the memory.",
            wrong: .agency(
                "keywords: " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
            ),
            right: .agency("keywords: [beds, shelter]")
        ),
        RuleExplanation(
            .duplicateKey,
            "A key stands once in a record. Keep the one that is true, and make a list where there are several values.",
            wrong: .agency("fees: Free\nfees: 5 dollars"),
            right: .agency("fees: Free, or 5 dollars for a bed by the window")
        ),
        RuleExplanation(
            .noFrontMatter,
            "A record begins with its facts between two lines that hold only three hyphens; prose follows below.",
            wrong: .file("pages/volunteering.md", "Help us sort books."),
            right: .file("pages/volunteering.md", "---\ntitle: Volunteering\n---\n\nHelp us sort books.")
        ),
        RuleExplanation(
            .frontMatterFence,
            "The lines above and below the facts are exactly three hyphens. Word processors make dashes of them.",
            wrong: .file("pages/volunteering.md", "---\ntitle: Volunteering\n----\n\nHelp us sort books."),
            right: .file("pages/volunteering.md", "---\ntitle: Volunteering\n---\n\nHelp us sort books.")
        ),
        RuleExplanation(
            .unclosedFrontMatter,
            "A second line of three hyphens ends the facts; without it nobody can tell where the prose begins.",
            wrong: .file("pages/volunteering.md", "---\ntitle: Volunteering\n\nHelp us sort books."),
            right: .file("pages/volunteering.md", "---\ntitle: Volunteering\n---\n\nHelp us sort books.")
        ),
    ]
}
