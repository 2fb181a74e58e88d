/// Why a time of a day could not be read.
struct TimeMistake: Error {
    /// The mistake.
    let mistake: HoursMistake

    init(
        _ rule: RuleID,
        _ message: String,
        _ range: Range<Int>,
        notes: [String] = [],
        fixes: [Diagnostic.Fix] = []
    ) {
        mistake = HoursMistake(rule, message, at: range, notes: notes, fixes: fixes)
    }

    static let forms = """
        times are spans (`9:00-12:00, 13:00-17:00`, `9am-5pm`), `closed`, `by appointment`, `call first` or `24 hours`
        """

    static func missingTime(_ scalars: [Unicode.Scalar]) -> TimeMistake {
        TimeMistake(
            .hoursUnreadableTime,
            "`\(scalars.text)` needs a time where it opens and a time where it closes",
            0..<scalars.count,
            notes: [forms]
        )
    }

    static func endMissing(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> TimeMistake {
        TimeMistake(
            .hoursUnreadableTime,
            "`\(scalars.text(range))` does not say until when",
            range,
            notes: ["write both ends: `9:00-17:00`"]
        )
    }

    static func emptyPart(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> TimeMistake {
        TimeMistake(.hoursUnreadableTime, "a span is missing beside `\(scalars.text(range))`", range)
    }

    static func unreadable(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> TimeMistake {
        TimeMistake(.hoursUnreadableTime, "`\(scalars.text(range))` is not a time", range, notes: [forms])
    }

    static func unknownWord(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> TimeMistake {
        let word = scalars.text(range)
        let near = NearMiss.nearest(
            to: word,
            among: ["closed", "noon", "midnight", "by appointment", "call first"]
        )
        return TimeMistake(
            .hoursUnreadableTime,
            "`\(word)` is not a time",
            range,
            notes: near == nil ? [forms, "words that cannot be computed with go into `hours_text`"] : [],
            fixes: near.map { [.write($0)] } ?? []
        )
    }

    static func minutesNeedTwoDigits(_ scalars: [Unicode.Scalar], _ range: Range<Int>, _ hour: Int)
        -> TimeMistake
    {
        TimeMistake(
            .hoursUnreadableTime,
            "`\(scalars.text(range))` needs two digits for the minutes",
            range,
            fixes: hour <= 24 ? [Diagnostic.Fix("write `\(hour):00`")] : []
        )
    }

    static func noSuchMinute(_ scalars: [Unicode.Scalar], _ range: Range<Int>, _ minute: Int) -> TimeMistake {
        TimeMistake(
            .hoursNoSuchTime,
            "`\(scalars.text(range))` is not a time: there is no minute \(minute)",
            range,
            notes: ["minutes go from 00 to 59"]
        )
    }

    static func noSuchHalf(_ scalars: [Unicode.Scalar], _ range: Range<Int>, _ minutes: Int) -> TimeMistake {
        let isClock = minutes < 1440
        return TimeMistake(
            .hoursNoSuchTime,
            "`\(scalars.text(range))` is not a time: hours with am or pm go from 1 to 12",
            range,
            fixes: isClock ? [.write(ClockText.twentyFour(minutes))] : []
        )
    }

    static func pastMidnight(_ scalars: [Unicode.Scalar], _ range: Range<Int>, _ minutes: Int) -> TimeMistake
    {
        let isNight = minutes < 2 * 1440
        return TimeMistake(
            .hoursNoSuchTime,
            "`\(scalars.text(range))` is past 24:00",
            range,
            notes: ["a span that ends before it begins runs past midnight: `18:00-02:00`"],
            fixes: isNight ? [.write(ClockText.twentyFour(minutes - 1440, padded: true))] : []
        )
    }

    static func startsAtTheEnd(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> TimeMistake {
        TimeMistake(
            .hoursNoSuchTime,
            "`\(scalars.text(range))` can end a span but not begin one",
            range,
            fixes: [.write("0:00")]
        )
    }

    static func noLength(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> TimeMistake {
        TimeMistake(
            .hoursEmptySpan,
            "`\(scalars.text(range))` ends when it begins",
            range,
            notes: ["for a place that is open around the clock write `24 hours`"],
            fixes: [.write("24 hours")]
        )
    }

    static func unclear(_ scalars: [Unicode.Scalar], _ range: Range<Int>, _ readings: [String]) -> TimeMistake
    {
        TimeMistake(
            .hoursUnclearTime,
            "`\(scalars.text(range))` does not say whether morning or afternoon is meant",
            range,
            notes: ["write am or pm at both ends, or the 24-hour clock with minutes"],
            fixes: readings.map { .write($0) }
        )
    }
}

/// Times of day as the content format writes them.
enum ClockText {
    /// `9:00`, or `09:00` when padded; minutes up to 1440.
    static func twentyFour(_ minutes: Int, padded: Bool = false) -> String {
        let hour = minutes / 60
        let minute = minutes % 60
        return (padded && hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
    }

    /// `9:00-17:00`; an end in the next day has two digits: `21:00-05:00`.
    static func span(_ start: Int, _ end: Int) -> String {
        let isNight = end > 1440
        return twentyFour(start) + "-" + twentyFour(isNight ? end - 1440 : end, padded: isNight)
    }
}
