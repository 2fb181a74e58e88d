import GuideModel

extension RuleExplanation {
    /// Rules about what people type.
    static let ofSearch: [RuleExplanation] = synonyms + queries

    private static let synonyms: [RuleExplanation] = [
        RuleExplanation(
            .unknownSynonym,
            "A synonym leads to words that some record of the guide has; any other finds nothing.",
            wrong: .file("synonyms.yaml", "- {from: grub, to: restaurants}"),
            right: .file("synonyms.yaml", "- {from: grub, to: groceries}")
        ),
        RuleExplanation(
            .deadSynonym,
            "Of words that stand for one another at least one has to be in a record.",
            wrong: .file("synonyms.yaml", "- [bus, coach]"),
            right: .file("synonyms.yaml", "- [grub, groceries]")
        ),
        RuleExplanation(
            .synonymOfItself,
            "A word finds itself, its plural and its other forms without a synonym.",
            wrong: .file("synonyms.yaml", "- {from: pantry, to: pantries}"),
            right: .file("synonyms.yaml", "- {from: grub, to: pantry}")
        ),
        RuleExplanation(
            .repeatedSynonym,
            "A synonym is said once; the second time has no use.",
            wrong: .file("synonyms.yaml", "- {from: grub, to: groceries}\n- {from: grub, to: groceries}"),
            right: .file("synonyms.yaml", "- {from: grub, to: groceries}")
        ),
        RuleExplanation(
            .circularSynonym,
            "Words that stand for each other are one rule both ways, not two rules one way.",
            wrong: .file("synonyms.yaml", "- {from: grub, to: groceries}\n- {from: groceries, to: grub}"),
            right: .file("synonyms.yaml", "- [grub, groceries]")
        ),
    ]

    private static let queries: [RuleExplanation] = [
        RuleExplanation(
            .queryMissesRecord,
            "A record that a library's list of queries expects is not among the first answers. Give the record the words that people type, or add a synonym.",
            wrong: .disk("`check --queries` asks for `bed tonight`, and the shelter comes as number 9."),
            right: .disk("The shelter is among the first three answers.")
        ),
        RuleExplanation(
            .queryExpectsUnknown,
            "A list of queries names published records: agencies by their slug, any record as `folder/slug`.",
            wrong: .disk("`expect: harbor-hose` in a list of queries."),
            right: .disk("`expect: harbor-house` in a list of queries.")
        ),
        RuleExplanation(
            .queryInUnknownLanguage,
            "A query is asked in one of the guide's own languages.",
            wrong: .disk("`language: fr` in a list of queries, for a guide in English and Spanish."),
            right: .disk("`language: es` in a list of queries.")
        ),
    ]
}
