/// Why the days of a line could not be read.
struct DayMistake: Error {
    /// The mistake.
    let mistake: HoursMistake

    private init(
        _ rule: RuleID,
        _ message: String,
        _ range: Range<Int>,
        notes: [String] = [],
        fixes: [Diagnostic.Fix] = []
    ) {
        mistake = HoursMistake(rule, message, at: range, notes: notes, fixes: fixes)
    }

    private static let forms = """
        days are `Mon` to `Sun`, ranges (`Mon-Fri`), lists (`Mon, Wed`), `daily`, `weekdays`, `weekends`, \
        and days of the month (`2nd Thu`, `1st & 3rd Tue`, `last Fri`)
        """

    static func unknownDay(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> DayMistake {
        let word = scalars.text(range)
        let fixes = Weekday.nearest(to: word).map { [Diagnostic.Fix.write($0)] } ?? []
        return DayMistake(
            .hoursUnknownDay,
            "`\(word)` is not a day of the week",
            range,
            notes: fixes.isEmpty ? [forms] : [],
            fixes: fixes
        )
    }

    static func nothing(_ scalars: [Unicode.Scalar]) -> DayMistake {
        DayMistake(
            .hoursUnknownDay,
            "a day is missing in `\(scalars.text)`",
            0..<scalars.count,
            notes: [forms]
        )
    }

    static func loose(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> DayMistake {
        DayMistake(.hoursUnknownDay, "a day is missing after `\(scalars.text(range))`", range)
    }

    static func unclearAfterOrdinal(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> DayMistake {
        let day = scalars.text(range)
        return DayMistake(
            .hoursUnclearDays,
            "`\(scalars.text)` can be read in two ways: `\(day)` may be every week or only some of the month",
            range,
            notes: ["write the day with its own number (`2nd \(day)`), or give it a line of its own"]
        )
    }

    static func unclearOrdinalRange(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> DayMistake {
        DayMistake(
            .hoursUnclearDays,
            "`\(scalars.text(range))` can be read in two ways: a week, or several weekdays of the month",
            range,
            notes: ["name each day with its number: `1st Mon, 1st Tue`"]
        )
    }

    static func ordinalWithoutDay(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> DayMistake {
        DayMistake(
            .hoursUnknownDay,
            "`\(scalars.text(range))` does not say which day of the week",
            range,
            notes: ["write it with a day: `2nd Thu`; one date of the calendar goes under `exceptions`"]
        )
    }

    static func numberWithoutSuffix(_ scalars: [Unicode.Scalar], _ range: Range<Int>, _ number: Int)
        -> DayMistake
    {
        let fixes =
            (1...5).contains(number)
            ? [Diagnostic.Fix.write(["1st", "2nd", "3rd", "4th", "5th"][number - 1])] : []
        return DayMistake(
            .hoursUnknownDay,
            "`\(scalars.text(range))` is not a day",
            range,
            notes: [forms],
            fixes: fixes
        )
    }

    static func noSuchWeekday(_ scalars: [Unicode.Scalar], _ range: Range<Int>, _ day: Weekday) -> DayMistake
    {
        DayMistake(
            .hoursNoSuchWeekday,
            "`\(scalars.text(range))` never comes: no month has more than five \(day.rawValue.capitalizedFirst)s",
            range,
            notes: ["numbers go from `1st` to `5th`; `last` is the last of the month"]
        )
    }

    static func everyOther(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> DayMistake {
        DayMistake(
            .hoursUnclearDays,
            "`\(scalars.text(range))` does not say which weeks are meant",
            range,
            notes: [
                "name the weekdays of the month (`1st & 3rd Tue`), or put the sentence into `hours_text`"
            ]
        )
    }

    /// Holidays, dates and single letters: known habits that need their own answer.
    static func ofAnotherKind(_ scalars: [Unicode.Scalar], _ tokens: [HoursToken]) -> DayMistake? {
        let whole = 0..<scalars.count
        guard let first = tokens.first else { return .nothing(scalars) }
        let exceptions = [
            "single dates go under `exceptions`, each with its `date` and `closed: true` or `hours`"
        ]
        if first.isWord(["holiday", "holidays", "ph", "easter", "christmas", "thanksgiving"]) {
            return DayMistake(
                .hoursUnknownDay,
                "`\(scalars.text)` is not a day of the week",
                whole,
                notes: exceptions
            )
        }
        let isDate = first.kind == .number && tokens.allSatisfy { $0.kind == .number || $0.kind == .sign }
        if isDate || first.isWord(months) {
            return DayMistake(
                .hoursUnknownDay,
                "`\(scalars.text)` is a date, not a day of the week",
                whole,
                notes: exceptions
            )
        }
        if let letters = lettersFix[tokens.map(\.text).joined()] {
            return DayMistake(
                .hoursUnclearDays,
                "`\(scalars.text)` is too short to be sure of",
                whole,
                notes: ["days have at least two letters: `T` may be Tuesday or Thursday"],
                fixes: [.write(letters)]
            )
        }
        return nil
    }

    private static let lettersFix = [
        "m-f": "Mon-Fri", "mf": "Mon, Fri", "m-th": "Mon-Thu", "m-t": "Mon-Thu", "m-s": "Mon-Sat",
        "mwf": "Mon, Wed, Fri",
        "m-w": "Mon-Wed", "tth": "Tue, Thu", "t-th": "Tue-Thu", "m": "Mon", "w": "Wed", "f": "Fri",
        "m,w": "Mon, Wed",
        "m,w,f": "Mon, Wed, Fri", "m/w/f": "Mon, Wed, Fri", "t,th": "Tue, Thu", "t/th": "Tue, Thu",
    ]

    private static let months: Set<String> = [
        "jan", "january", "feb", "february", "mar", "march", "apr", "april", "may", "jun", "june", "jul",
        "july",
        "aug", "august", "sep", "sept", "september", "oct", "october", "nov", "november", "dec", "december",
    ]
}

extension Weekday {
    /// The day that a word of any case names: `mon`, `tues`, `thursdays`; nothing for other words.
    static func named(_ word: String) -> Weekday? { names[word.lowercased()] }

    /// The right spelling of a misspelt day or group of days, in the length that was typed.
    static func nearest(to word: String) -> String? {
        let known = allCases.map { $0.rawValue.capitalizedFirst } + ["daily", "weekdays", "weekends", "last"]
        let short = allCases.map(\.abbreviation) + ["Tues", "Thurs"]
        return NearMiss.nearest(to: word, among: word.count <= 4 ? known + short : known)
    }

    private static let names: [String: Weekday] = {
        var names: [String: Weekday] = [
            "tues": .tuesday, "weds": .wednesday, "thur": .thursday, "thurs": .thursday,
        ]
        for day in allCases {
            for name in [
                day.rawValue, day.rawValue + "s", String(day.rawValue.prefix(3)),
                String(day.rawValue.prefix(2)),
            ] {
                names[name] = day
            }
        }
        return names
    }()
}

extension String {
    /// The text with a capital first letter.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension [Unicode.Scalar] {
    /// The scalars as text.
    var text: String { text(0..<count) }

    /// A part of the scalars as text.
    func text(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: self[range])
        return String(view)
    }
}
