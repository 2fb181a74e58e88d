/// A time of day as it was typed: `9:00`, `9am`, `noon`, `9`.
struct ClockReading: Sendable {
    /// Minutes after midnight; a time without "am" or "pm" is taken by the 24-hour clock.
    let minutes: Int
    /// How sure the minutes are.
    let form: Form
    /// Where it stands in the text.
    let range: Range<Int>

    /// How a time was typed.
    enum Form: Hashable, Sendable {
        /// With "am" or "pm".
        case half
        /// `noon` or `midnight`.
        case named
        /// By the 24-hour clock beyond doubt: `13:00`, `09:00`, `0:30`, `0900`.
        case certain
        /// An hour from 1 to 12 with minutes, `9:00`: the 24-hour clock by the contract.
        case clock
        /// An hour from 1 to 12 alone: `9`.
        case bare
    }

    /// Whether it is midnight by name or `24:00`, so that as an end it means the day's end.
    var isMidnight: Bool { form == .named && minutes == 0 }

    /// Reads a time at the front of some tokens and takes it off.
    static func read(
        from tokens: inout ArraySlice<HoursToken>,
        _ scalars: [Unicode.Scalar]
    ) throws(TimeMistake) -> ClockReading {
        guard let first = tokens.popFirst() else { throw .missingTime(scalars) }
        if first.isWord(["noon", "midday", "midnight"]) {
            return ClockReading(minutes: first.text == "midnight" ? 0 : 720, form: .named, range: first.range)
        }
        guard first.kind == .number else { throw .unknownWord(scalars, first.range) }
        if let name = tokens.first, first.text == "12", name.isWord(["noon", "midday", "midnight"]) {
            tokens.removeFirst()
            let range = first.range.lowerBound..<name.range.upperBound
            return ClockReading(minutes: name.text == "midnight" ? 0 : 720, form: .named, range: range)
        }
        let (hour, minute, end) = try digits(first, &tokens, scalars)
        return try reading(first, hour: hour, minute: minute, end: end, &tokens, scalars)
    }

    /// The hour and, where they were typed, the minutes, with the end of both.
    private static func digits(
        _ first: HoursToken,
        _ tokens: inout ArraySlice<HoursToken>,
        _ scalars: [Unicode.Scalar]
    ) throws(TimeMistake) -> (hour: Int, minute: Int?, end: Int) {
        let digits = first.text
        if digits.count == 4, let number = Int(digits) {
            return (number / 100, number % 100, first.range.upperBound)
        }
        guard digits.count <= 2, let hour = Int(digits) else {
            throw .unreadable(scalars, first.range)
        }
        guard let sign = tokens.first, sign.isSign(":") || sign.isSign("."), !sign.followsSpace else {
            return (hour, nil, first.range.upperBound)
        }
        tokens.removeFirst()
        guard let minutes = tokens.popFirst(), minutes.kind == .number, minutes.text.count == 2,
            let minute = Int(minutes.text)
        else {
            throw .minutesNeedTwoDigits(scalars, first.range.lowerBound..<sign.range.upperBound, hour)
        }
        return (hour, minute, minutes.range.upperBound)
    }

    private static func reading(
        _ first: HoursToken,
        hour: Int,
        minute: Int?,
        end: Int,
        _ tokens: inout ArraySlice<HoursToken>,
        _ scalars: [Unicode.Scalar]
    ) throws(TimeMistake) -> ClockReading {
        let start = first.range.lowerBound
        if let minute, minute > 59 { throw .noSuchMinute(scalars, start..<end, minute) }
        let minutes = hour * 60 + (minute ?? 0)
        if let half = tokens.first, half.isWord(["am", "pm", "a", "p"]) {
            tokens.removeFirst()
            let range = start..<half.range.upperBound
            guard (1...12).contains(hour) else { throw .noSuchHalf(scalars, range, minutes) }
            let isAfternoon = half.text.hasPrefix("p")
            return ClockReading(minutes: minutes % 720 + (isAfternoon ? 720 : 0), form: .half, range: range)
        }
        guard minutes <= 1440 else { throw .pastMidnight(scalars, start..<end, minutes) }
        let isCertain = hour > 12 || hour == 0 || first.text.count > 1 && first.text.hasPrefix("0")
        let isLong = first.text.count == 4
        let form: Form = isCertain || isLong ? .certain : minute == nil ? .bare : .clock
        return ClockReading(minutes: minutes, form: form, range: start..<end)
    }
}
