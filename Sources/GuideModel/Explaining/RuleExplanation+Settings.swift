extension RuleExplanation {
    /// `guide.yaml`.
    static let settings: [RuleExplanation] = [
        RuleExplanation(
            .crisisLineWithoutContact,
            "A line for people in danger says how to reach it: `phone`, `text` or `url`.",
            wrong: .guide("crisis: [{label: Lifeline}]"),
            right: .guide("crisis: [{label: Lifeline, phone: \"988\"}]")
        ),
        RuleExplanation(
            .notATimeZone,
            "Time zones have names such as `America/New_York`, which know about summer time; abbreviations don't.",
            wrong: .guide("time_zone: Eastern"),
            right: .guide("time_zone: America/New_York")
        ),
        RuleExplanation(
            .editURLWithoutPath,
            "`edit_url` leads each page to its own file: `{path}` stands where the file's path goes.",
            wrong: .guide("edit_url: https://code.example/guide/edit/main/content/"),
            right: .guide("edit_url: https://code.example/guide/edit/main/content/{path}")
        ),
        RuleExplanation(
            .notAUUID,
            "`id_namespace` is a UUID, made once and never changed: ids in exported data come from it.",
            wrong: .guide("id_namespace: wren-county"),
            right: .guide("id_namespace: 3f0c9a52-7d1e-4b86-9c5a-e2b7416d08af")
        ),
    ]

    /// Blocks to fill in.
    static let worksheets: [RuleExplanation] = [
        RuleExplanation(
            .misspeltWorksheet,
            "A block to fill in is named `worksheet`; under another name it is shown as code.",
            wrong: .body("```worksheets\nkind: answer\nid: goals\nprompt: Your goals\n```"),
            right: .body("```worksheet\nkind: answer\nid: goals\nprompt: Your goals\n```")
        ),
        RuleExplanation(
            .unclosedWorksheet,
            "A block to fill in ends with three backticks, as it began.",
            wrong: .body("```worksheet\nkind: answer\nid: goals\nprompt: Your goals"),
            right: .body("```worksheet\nkind: answer\nid: goals\nprompt: Your goals\n```")
        ),
        RuleExplanation(
            .worksheetIDTwice,
            "Each block of a file has an id of its own, under which answers are kept.",
            wrong: .body(
                "```worksheet\nkind: answer\nid: goals\nprompt: Your goals\n```\n\n```worksheet\nkind: plan\nid: goals\nprompt: Your plan\n```"
            ),
            right: .body(
                "```worksheet\nkind: answer\nid: goals\nprompt: Your goals\n```\n\n```worksheet\nkind: plan\nid: plan\nprompt: Your plan\n```"
            )
        ),
    ]

    /// Maps of imports, and forms.
    static let imports: [RuleExplanation] = [
        RuleExplanation(
            .importMap,
            "A map says which column of a table feeds which field; docs/importing.md lists its keys.",
            wrong: .importMap("kind: agency\nfields:\n  name: Organization\nseparator: dots"),
            right: .importMap("kind: agencies\nfields:\n  name: Organization\nseparator: comma")
        ),
        RuleExplanation(
            .unknownColumn,
            "A map names columns that the table has.",
            wrong: .importMap("fields:\n  name: Organisation\n  summary: Description"),
            right: .importMap("fields:\n  name: Organization\n  summary: Description")
        ),
    ]
}
