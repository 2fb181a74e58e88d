extension RuleExplanation {
    /// What is stale, thin or doubtful in a guide.
    static let doubts: [RuleExplanation] = [
        RuleExplanation(
            .agencyWithoutContact,
            "Somebody in need must be able to turn to an agency: by telephone, mail, web site, a person or a door.",
            wrong: .agency("phones:"),
            right: .agency("phones: [{number: 828-555-0100}]")
        ),
        RuleExplanation(
            .closedWithoutSuccessor,
            "Whoever looks for an agency that has closed wants to know where to turn now.",
            wrong: .agency("status: closed"),
            right: .agency("status: closed\nreplaced_by: larkspur-pantry")
        ),
        RuleExplanation(
            .activeWithSuccessor,
            "An agency that another took over is closed; one that works was not taken over.",
            wrong: .agency("replaced_by: larkspur-pantry"),
            right: .agency("status: closed\nreplaced_by: larkspur-pantry")
        ),
        RuleExplanation(
            .hardToRead,
            "`reading_grade` in `guide.yaml` is the school grade whose pupils should read the guide with ease. English is measured by Flesch and Kincaid, Spanish by INFLESZ; texts of less than sixty words are not.",
            wrong: .body(
                "Applicants experiencing residential instability are encouraged to initiate communication with an appropriate organization representative at their earliest available opportunity, notwithstanding documentation requirements, because eligibility determinations necessitate comprehensive consideration of individual circumstances, anticipated accommodation availability, and supplementary administrative prerequisites that participating organizations have established in accordance with applicable regulations governing emergency residential accommodation and associated supportive services for families and individuals.",
                beside: [
                    "guide.yaml":
                        "title: Wren County Guide\npublisher: {name: Wren County Library}\nlanguage: en\nlanguages: [en, es]\ntime_zone: America/New_York\nreading_grade: 8\n"
                ]
            ),
            right: .body(
                "Call them as soon as you can, even if you have no papers yet. They will ask who you are, how many people are with you, and if you are safe now. Tell them if you have a child, a pet, or need a ramp. If there is no bed, ask them to call other places for you. They do this each day. You can also walk in. The door is open from nine to five.",
                beside: [
                    "guide.yaml":
                        "title: Wren County Guide\npublisher: {name: Wren County Library}\nlanguage: en\nlanguages: [en, es]\ntime_zone: America/New_York\nreading_grade: 8\n"
                ]
            )
        ),
        RuleExplanation(
            .duplicateAgency,
            "Two records of one agency drift apart, and readers find the wrong one. They are compared by name, telephone and address.",
            wrong: .agency(
                "name: Tenants' Line\nphones: [{number: 828-555-0144}]",
                beside: ["agencies/tenant-line.md": tenantLine.replacing("[tenants]", with: "[housing]")]
            ),
            right: .agency(
                "name: Larkspur Legal Aid\nphones: [{number: 828-555-0144}]",
                beside: ["agencies/tenant-line.md": tenantLine.replacing("[tenants]", with: "[housing]")]
            )
        ),
        RuleExplanation(
            .neverVerified,
            "Readers trust a guide that says when somebody last made sure of each agency.",
            wrong: .agency("verified:"),
            right: .agency("verified: {date: 2026-11-01, by: Reference desk, source: telephone}")
        ),
        RuleExplanation(
            .verificationOverdue,
            "Facts about agencies grow stale. Call, correct what changed, and write the new date. `verify_every` says how long a verification lasts.",
            wrong: .agency("verified: {date: 2024-01-15}"),
            right: .agency("verified: {date: 2026-11-01}")
        ),
        RuleExplanation(
            .verifiedInFuture,
            "Nobody has made sure of anything on a day that is still to come.",
            wrong: .agency("verified: {date: 2027-11-01}"),
            right: .agency("verified: {date: 2026-11-01}")
        ),
        RuleExplanation(
            .oneSidedPair,
            "A webinar and its learner guide name each other, so that readers of one find the other.",
            wrong: .file(
                "webinars/first-steps.md",
                "---\ntitle: First steps\nsummary: How to begin.\npublish_date: 2026-05-01\ntopics: [housing]\nlearner_guide: first-steps\n---",
                beside: [
                    "learner-guides/first-steps.md": learnerGuide.replacing(
                        "webinar: first-steps\n",
                        with: ""
                    )
                ]
            ),
            right: .file(
                "webinars/first-steps.md",
                "---\ntitle: First steps\nsummary: How to begin.\npublish_date: 2026-05-01\ntopics: [housing]\nlearner_guide: first-steps\n---",
                beside: ["learner-guides/first-steps.md": learnerGuide]
            )
        ),
        RuleExplanation(
            .unusedTopic,
            "A topic that no record names is a dead end on the site. Name it in a record, or delete its file.",
            wrong: .file("topics/tenants.md", "---\ntitle: Tenants\nsummary: Rights of those who rent.\n---"),
            right: .file(
                "topics/tenants.md",
                "---\ntitle: Tenants\nsummary: Rights of those who rent.\n---",
                beside: ["agencies/tenant-line.md": tenantLine]
            )
        ),
        RuleExplanation(
            .thinDimension,
            "A dimension of wellness that few agencies serve is a gap in the guide or in the county; both are worth knowing. It is told once a guide has twenty agencies.",
            wrong: .disk("Twenty agencies, and none of them has `spiritual` under `wellness`."),
            right: .disk("Twenty agencies, and two of them have `spiritual` under `wellness`.")
        ),
        RuleExplanation(
            .forbiddenLicence,
            "A picture may only be published when its licence allows it. Ask, and write down the permission; or take another picture.",
            wrong: .file(
                "topics/housing.md",
                "---\ntitle: Housing\nsummary: Roofs.\nimage: {file: ../images/door.jpg, alt: A door, licence: All rights reserved}\n---",
                assets: ["images/door.jpg"]
            ),
            right: .file(
                "topics/housing.md",
                "---\ntitle: Housing\nsummary: Roofs.\nimage: {file: ../images/door.jpg, alt: A door, licence: CC BY 4.0}\n---",
                assets: ["images/door.jpg"]
            )
        ),
    ]

    private static let learnerGuide =
        "---\ntitle: First steps, the worksheet\nsummary: Questions to work through.\nwebinar: first-steps\ntopics: [housing]\n---\n"

    /// What a reader would stumble over in texts.
    static let prose: [RuleExplanation] = [
        RuleExplanation(
            .longSummary,
            "A summary stands in lists and results of a search: one sentence, at most 200 characters.",
            wrong: .agency(
                "summary: " + String(repeating: "A bed, a meal and a shower for anyone. ", count: 6)
            ),
            right: .agency("summary: A bed, a meal and a shower for anyone.")
        ),
        RuleExplanation(
            .summaryRepeatsName,
            "A summary stands below the name. Begin with what it does.",
            wrong: .agency("summary: Harbor House offers beds for a night."),
            right: .agency("summary: Beds for a night.")
        ),
        RuleExplanation(
            .relativeDate,
            "\"Next week\" and \"in August\" are true when they are written and wrong when they are read. Write the day with its year; what comes back each year says \"every August\".",
            wrong: .agency("fees: Free in August"),
            right: .agency("fees: Free until August 31, 2027")
        ),
        RuleExplanation(
            .unknownAcronym,
            "An abbreviation that is nearly one that the guide explains is probably a slip.",
            wrong: .agency("fees: Paid by DHM", beside: ["agencies/tenant-line.md": mentalHealth]),
            right: .agency("fees: Paid by DMH", beside: ["agencies/tenant-line.md": mentalHealth])
        ),
        RuleExplanation(
            .emptyHeading,
            "A heading without words, or with nothing below it, promises what is not there.",
            wrong: .body("## How to help\n\n## Whom to call\n\nThe front desk."),
            right: .body("## How to help\n\nSort books on Mondays.\n\n## Whom to call\n\nThe front desk.")
        ),
        RuleExplanation(
            .linkWithoutAddress,
            "Words between square brackets become a link when an address stands behind them in round ones.",
            wrong: .body("Fill in the [form for volunteers]."),
            right: .body("Fill in the [form for volunteers](https://wrenlibrary.example/volunteers).")
        ),
        RuleExplanation(
            .pastedBullet,
            "Bullets that a word processor made are no list in Markdown; begin each entry with a hyphen.",
            wrong: .body("• Sort books\n• Read to children"),
            right: .body("- Sort books\n- Read to children")
        ),
    ]

    private static let mentalHealth = tenantLine.replacing("[tenants]", with: "[housing]")
        .replacing("Tenant Line", with: "Department of Mental Health (DMH)")
}
