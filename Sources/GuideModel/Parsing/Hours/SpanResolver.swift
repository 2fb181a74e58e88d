/// Decides which span two typed times mean, or says that they could mean two.
///
/// Times with minutes are of the 24-hour clock by the contract. With am or pm on one side only,
/// the other side is taken as people speak (`9-5pm`, `2-4pm`) and refused where people differ (`8-10pm`).
struct SpanResolver {
    let start: ClockReading
    let end: ClockReading
    let scalars: [Unicode.Scalar]

    /// A span, with a warning where it may not be what was meant.
    struct Resolved {
        let span: OpeningHours.TimeSpan
        let doubt: HoursMistake?
    }

    /// The span that is meant.
    func resolve() throws(TimeMistake) -> Resolved {
        if start.minutes == 1440 { throw .startsAtTheEnd(scalars, start.range) }
        if start.form == .half || end.form == .half { return try resolveHalves() }
        if start.form == .bare || end.form == .bare { try checkBare() }
        let resolved = try span(start.minutes, end.minutes)
        return Resolved(span: resolved, doubt: doubt(about: resolved))
    }

    private var range: Range<Int> { start.range.lowerBound..<end.range.upperBound }

    private var isCertain: Bool { start.form == .certain || end.form == .certain }

    /// At least one side has am or pm.
    private func resolveHalves() throws(TimeMistake) -> Resolved {
        switch (start.form, end.form) {
        case (.clock, .half), (.bare, .half):
            return Resolved(span: try span(try startBeforeHalf(), end.minutes), doubt: nil)
        case (.half, .clock), (.half, .bare):
            let later = (0...2).map { end.minutes % 720 + 720 * $0 }.filter { $0 > start.minutes }.prefix(2)
            throw .unclear(scalars, range, later.map { ClockText.span(start.minutes, $0) })
        default:
            return Resolved(span: try span(start.minutes, end.minutes), doubt: nil)
        }
    }

    /// The start before an end with am or pm.
    private func startBeforeHalf() throws(TimeMistake) -> Int {
        let (from, to) = (start.minutes % 720, end.minutes % 720)
        let isAfternoon = end.minutes >= 720
        if from > to { return isAfternoon ? from : from + 720 }
        let mayBeMorning = isAfternoon && (360..<720).contains(from)
        if from == to || mayBeMorning {
            let readings = [from, from + 720].filter { $0 < end.minutes }
            throw .unclear(scalars, range, readings.map { ClockText.span($0, end.minutes) })
        }
        return isAfternoon ? from + 720 : from
    }

    /// Refuses hours without minutes unless the other side shows which half of the day is meant.
    private func checkBare() throws(TimeMistake) {
        if isCertain, end.minutes > start.minutes || start.minutes > 720 { return }
        let isMorning = end.form == .named && end.minutes == 720 && (360..<720).contains(start.minutes)
        let isBesideClock = (start.form == .clock || end.form == .clock) && end.minutes > start.minutes
        if isMorning || isBesideClock && start.minutes >= 360 { return }
        throw .unclear(scalars, range, readings)
    }

    /// Both readings by the 24-hour clock, the likelier first.
    private var readings: [String] {
        let from = start.minutes % 720
        let starts = start.form == .named || start.minutes > 720 ? [start.minutes] : [from, from + 720]
        let isMorningLikely = from >= 420
        let ordered = isMorningLikely ? starts : starts.reversed()
        return ordered.compactMap { start in
            let ends =
                end.form == .named
                ? [end.isMidnight ? 1440 : 720] : (0...3).map { end.minutes % 720 + 720 * $0 }
            return ends.first { $0 > start }.map { ClockText.span(start, $0) }
        }
    }

    private func span(_ start: Int, _ end: Int) throws(TimeMistake) -> OpeningHours.TimeSpan {
        let end = self.end.isMidnight ? 1440 : end
        if end == start { throw .noLength(scalars, range) }
        return OpeningHours.TimeSpan(start: start, end: end < start ? end + 1440 : end)
    }

    /// A span that is right by the 24-hour clock, and that people write who mean the afternoon.
    private func doubt(about span: OpeningHours.TimeSpan) -> HoursMistake? {
        let isPlain =
            start.form != .certain && end.form != .certain && (start.form == .clock || end.form == .clock)
        let isEarly = start.form == .clock && (60..<360).contains(start.minutes)
        guard isPlain, span.end > 1440 || isEarly else { return nil }
        let text = scalars.text(range)
        let meant =
            isEarly || start.minutes == 720
            ? ClockText.span(start.minutes % 720 + 720, end.isMidnight ? 1440 : end.minutes % 720 + 720)
            : ClockText.span(start.minutes, end.minutes % 720 + 720)
        let night =
            ClockText.twentyFour(span.start, padded: true) + "-"
            + ClockText.twentyFour(span.end % 1440, padded: true)
        return HoursMistake(
            .hoursUnclearTime,
            "`\(text)` is read by the 24-hour clock and \(span.end > 1440 ? "runs through the night" : "ends before noon")",
            at: range,
            severity: .warning,
            notes: ["when that is meant, write `\(night)`"],
            fixes: [.write(meant)]
        )
    }
}
