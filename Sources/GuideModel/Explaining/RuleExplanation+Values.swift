extension RuleExplanation {
    /// Values that are none of those that a key can have.
    static let values: [RuleExplanation] = [
        RuleExplanation(
            .unknownWord,
            "Some keys can have one of a few words. They are listed below the finding and in docs/content-format.md.",
            wrong: .agency("cost: gratis"),
            right: .agency("cost: free")
        ),
        RuleExplanation(
            .notABoolean,
            "A key that is on or off has `true` or `false`, so that `no` can be the language Norwegian and `yes` a word.",
            wrong: .agency("print: no"),
            right: .agency("print: false")
        ),
        RuleExplanation(
            .notANumber,
            "A whole number in digits, within the bounds that make sense for the key.",
            wrong: .agency("ages: {min: six}"),
            right: .agency("ages: {min: 6}")
        ),
        RuleExplanation(
            .agesOutOfOrder,
            "The youngest age is not above the oldest.",
            wrong: .agency("ages: {min: 18, max: 12}"),
            right: .agency("ages: {min: 12, max: 18}")
        ),
        RuleExplanation(
            .notADate,
            "Dates are year, month, day, so that 3/4 is never the wrong month; and the calendar must have the day.",
            wrong: .agency("expires: 2027-02-30"),
            right: .agency("expires: 2027-02-28")
        ),
        RuleExplanation(
            .notAPeriod,
            "A stretch of time is a number and `d`, `w`, `m` or `y` for days, weeks, months or years.",
            wrong: .agency("verify_every: yearly"),
            right: .agency("verify_every: 1y")
        ),
        RuleExplanation(
            .notADuration,
            "A duration is a number of minutes or hours, or `PT90M` as machines write it.",
            wrong: .file(
                "webinars/first-steps.md",
                "---\ntitle: First steps\nsummary: How to begin.\npublish_date: 2026-05-01\ntopics: [housing]\nduration: long\n---"
            ),
            right: .file(
                "webinars/first-steps.md",
                "---\ntitle: First steps\nsummary: How to begin.\npublish_date: 2026-05-01\ntopics: [housing]\nduration: 90 minutes\n---"
            )
        ),
        RuleExplanation(
            .endBeforeStart,
            "What ends has begun before.",
            wrong: .file(
                "events/forum.md",
                "---\ntitle: Forum\nsummary: Neighbours meet.\ntopics: [housing]\nsessions:\n  - starts: 2027-01-14T15:00\n    ends: 2027-01-14T13:00\n---"
            ),
            right: .file(
                "events/forum.md",
                "---\ntitle: Forum\nsummary: Neighbours meet.\ntopics: [housing]\nsessions:\n  - starts: 2027-01-14T13:00\n    ends: 2027-01-14T15:00\n---"
            )
        ),
        RuleExplanation(
            .notALanguage,
            "Languages of the guide are short codes, such as `en`, `es` or `zh-Hant`.",
            wrong: .guide("languages: [en, Spanish]"),
            right: .guide("languages: [en, es]")
        ),
        RuleExplanation(
            .notCoordinates,
            "Latitude and then longitude, in degrees: two numbers between brackets.",
            wrong: .agency("coordinates: [236.41, -81.47]"),
            right: .agency("coordinates: [36.41, -81.47]")
        ),
        RuleExplanation(
            .notALink,
            "A link is whole, as the address line of a browser shows it.",
            wrong: .agency("website: www.harborhouse.example"),
            right: .agency("website: https://www.harborhouse.example")
        ),
        RuleExplanation(
            .linkScheme,
            "Links lead to the web, to mail, to a telephone or to a map. Anything else could do harm on a reader's device, or does nothing there.",
            wrong: .agency("website: ftp://harborhouse.example"),
            right: .agency("website: https://harborhouse.example")
        ),
        RuleExplanation(
            .notAnEmail,
            "An address for mail is a name, `@` and a host, and nothing else.",
            wrong: .agency("email: help at harborhouse.example"),
            right: .agency("email: help@harborhouse.example")
        ),
        RuleExplanation(
            .notAFile,
            "Pictures lie in `images/` and are named from the record's own file.",
            wrong: .file(
                "topics/housing.md",
                "---\ntitle: Housing\nsummary: Roofs.\nimage: {file: /images/door.jpg, alt: A door}\n---"
            ),
            right: .file(
                "topics/housing.md",
                "---\ntitle: Housing\nsummary: Roofs.\nimage: {file: ../images/door.jpg, alt: A door}\n---",
                assets: ["images/door.jpg"]
            )
        ),
        RuleExplanation(
            .undialablePhone,
            "A number is one that somebody in need can dial: ten digits where ten are usual, no words, one number to an entry.",
            wrong: .agency("phones: [{number: 828-555-010}]"),
            right: .agency("phones: [{number: 828-555-0100}]")
        ),
        RuleExplanation(
            .controlCharacter,
            "Copying from other programs brings along characters that nobody sees and that break searches. Delete them.",
            wrong: .agency("fees: \"Free\\u0007\""),
            right: .agency("fees: Free")
        ),
    ]
}
