extension RuleExplanation {
    /// Days and times.
    static let hours: [RuleExplanation] = [
        RuleExplanation(
            .hoursUnknownDay,
            "Days are `Mon` to `Sun` or their whole names, ranges such as `Mon-Fri`, lists with commas, or weekdays of the month such as `2nd Thu` and `last Fri`.",
            wrong: .agency("hours:\n  Wendsday: 9:00-17:00"),
            right: .agency("hours:\n  Wednesday: 9:00-17:00")
        ),
        RuleExplanation(
            .hoursUnclearDays,
            "Some ways to write days can be read in two ways, or cannot be computed with: every other Tuesday depends on which was the first.",
            wrong: .agency("hours:\n  M-F: 9:00-17:00"),
            right: .agency("hours:\n  Mon-Fri: 9:00-17:00")
        ),
        RuleExplanation(
            .hoursNoSuchWeekday,
            "A month has at most five of a weekday.",
            wrong: .agency("hours:\n  6th Mon: 9:00-17:00"),
            right: .agency("hours:\n  last Mon: 9:00-17:00")
        ),
        RuleExplanation(
            .hoursUnreadableTime,
            "Times are `9:00-17:00` or `9am-5pm`, several with commas; or `closed`, `by appointment`, `call first`, `24 hours`. Anything else goes into `hours_text`.",
            wrong: .agency("hours:\n  Mon: nine to five"),
            right: .agency("hours:\n  Mon: 9am-5pm")
        ),
        RuleExplanation(
            .hoursUnclearTime,
            "A person guesses that `9-5` ends in the afternoon. A guide must not guess: say am and pm, or write the hours from 0 to 24 with minutes.",
            wrong: .agency("hours:\n  Mon: 9-5"),
            right: .agency("hours:\n  Mon: 9:00-17:00")
        ),
        RuleExplanation(
            .hoursNoSuchTime,
            "A clock shows 0:00 to 23:59; only an end may be 24:00. A night that runs past midnight is written `18:00-2:00`.",
            wrong: .agency("hours:\n  Fri: 18:00-26:00"),
            right: .agency("hours:\n  Fri: 18:00-2:00")
        ),
        RuleExplanation(
            .hoursEmptySpan,
            "A time that ends when it begins says nothing, or means the whole day: write `24 hours`.",
            wrong: .agency("hours:\n  Mon: 9:00-9:00"),
            right: .agency("hours:\n  Mon: 24 hours")
        ),
        RuleExplanation(
            .hoursOverlap,
            "Times of one day lie apart. Where they overlap one of them is a mistake.",
            wrong: .agency("hours:\n  Mon: 9:00-13:00, 12:00-17:00"),
            right: .agency("hours:\n  Mon: 9:00-12:00, 13:00-17:00")
        ),
        RuleExplanation(
            .hoursShape,
            "`hours` has a line for each day or range of days; or one word for all: `24/7`, `by appointment`, `call first`.",
            wrong: .agency("hours: Mon-Fri 9 to 5"),
            right: .agency("hours:\n  Mon-Fri: 9:00-17:00")
        ),
        RuleExplanation(
            .hoursEmptyDay,
            "A day without times counts as closed. Write so, or delete the line, or write what is true.",
            wrong: .agency("hours:\n  Mon: 9:00-17:00\n  Tue:"),
            right: .agency("hours:\n  Mon: 9:00-17:00\n  Tue: closed")
        ),
        RuleExplanation(
            .hoursTwoLines,
            "A day has one line of each rank: a weekday one, a weekday of the month another.",
            wrong: .agency("hours:\n  Mon-Fri: 9:00-17:00\n  Fri: 9:00-12:00"),
            right: .agency("hours:\n  Mon-Thu: 9:00-17:00\n  Fri: 9:00-12:00")
        ),
        RuleExplanation(
            .hoursNeverOpen,
            "Hours that are closed on every day are told as \"closed\" for ever. If the agency rests, say `status: temporarily_closed`; if the hours are unknown, leave them out.",
            wrong: .agency("hours:\n  Mon-Sun: closed"),
            right: .agency("hours:\n  Mon-Sat: closed\n  Sun: 9:00-12:00")
        ),
    ]

    /// Seasons and exceptions.
    static let seasons: [RuleExplanation] = [
        RuleExplanation(
            .hoursUnknownKey,
            "A season has `from`, `to` and `hours`; an exception has `date`, or `from` and `to`, and `closed` or `hours`, and a `note`.",
            wrong: .agency(
                "hours: {Mon: 9:00-17:00}\nexceptions: [{date: 2026-12-25, closed: true, why: Christmas}]"
            ),
            right: .agency(
                "hours: {Mon: 9:00-17:00}\nexceptions: [{date: 2026-12-25, closed: true, note: Christmas}]"
            )
        ),
        RuleExplanation(
            .hoursMissingPart,
            "A season or an exception says for when it is and what happens then.",
            wrong: .agency("hours: {Mon: 9:00-17:00}\nexceptions: [{date: 2026-12-25}]"),
            right: .agency("hours: {Mon: 9:00-17:00}\nexceptions: [{date: 2026-12-25, closed: true}]")
        ),
        RuleExplanation(
            .hoursDate,
            "Exceptions have whole dates, `2026-12-25`; seasons month and day, `12-25`. The calendar must have them.",
            wrong: .agency("hours: {Mon: 9:00-17:00}\nexceptions: [{date: December 25, closed: true}]"),
            right: .agency("hours: {Mon: 9:00-17:00}\nexceptions: [{date: 2026-12-25, closed: true}]")
        ),
        RuleExplanation(
            .hoursEndBeforeStart,
            "An exception for several days begins before it ends.",
            wrong: .agency(
                "hours: {Mon: 9:00-17:00}\nexceptions: [{from: 2026-12-27, to: 2026-12-24, closed: true}]"
            ),
            right: .agency(
                "hours: {Mon: 9:00-17:00}\nexceptions: [{from: 2026-12-24, to: 2026-12-27, closed: true}]"
            )
        ),
        RuleExplanation(
            .hoursContradiction,
            "An exception says one thing: closed, or these hours.",
            wrong: .agency(
                "hours: {Mon: 9:00-17:00}\nexceptions: [{date: 2026-12-24, closed: true, hours: 9:00-12:00}]"
            ),
            right: .agency("hours: {Mon: 9:00-17:00}\nexceptions: [{date: 2026-12-24, hours: 9:00-12:00}]")
        ),
        RuleExplanation(
            .hoursTwoExceptions,
            "One date has one exception.",
            wrong: .agency(
                "hours: {Mon: 9:00-17:00}\nexceptions:\n  - {date: 2026-12-24, hours: 9:00-12:00}\n  - {date: 2026-12-24, closed: true}"
            ),
            right: .agency("hours: {Mon: 9:00-17:00}\nexceptions: [{date: 2026-12-24, closed: true}]")
        ),
    ]
}
