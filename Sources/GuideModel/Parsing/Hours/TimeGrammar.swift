/// Reads what happens on a day: `9:00-12:00, 13:00-17:00`, `9am-5pm`, `closed`, `by appointment`, `call first`, `24 hours`.
struct TimeGrammar {
    /// What was read, when something was, and every mistake in the text.
    static func read(_ scalars: [Unicode.Scalar]) -> (times: OpeningHours.DayTimes?, mistakes: [HoursMistake])
    {
        let tokens = HoursToken.tokens(of: scalars)
        if let word = word(tokens) { return (word, []) }
        var grammar = TimeGrammar(scalars)
        for part in parts(tokens) { grammar.read(part) }
        if grammar.mistakes.contains(where: { $0.severity == .error }) { return (nil, grammar.mistakes) }
        return grammar.joined()
    }

    /// The one word that stands for a whole day, or nothing.
    static func word(_ scalars: [Unicode.Scalar]) -> OpeningHours.DayTimes? {
        word(HoursToken.tokens(of: scalars))
    }

    private let scalars: [Unicode.Scalar]
    private var spans: [(span: OpeningHours.TimeSpan, range: Range<Int>)] = []
    private var mistakes: [HoursMistake] = []

    private init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    private mutating func read(_ part: Part) {
        do throws(TimeMistake) {
            guard let first = part.tokens.first, let last = part.tokens.last else {
                throw TimeMistake.emptyPart(scalars, part.separator ?? 0..<scalars.count)
            }
            let range = first.range.lowerBound..<last.range.upperBound
            if Self.word(Array(part.tokens)) != nil { throw Self.mixed(scalars, range) }
            if let advice = Self.advice(scalars, range, Array(part.tokens)) { throw advice }
            let resolved = try span(part.tokens)
            spans.append((resolved.span, range))
            if let doubt = resolved.doubt { mistakes.append(doubt) }
        } catch {
            mistakes.append(error.mistake)
        }
    }

    private func span(_ tokens: ArraySlice<HoursToken>) throws(TimeMistake) -> SpanResolver.Resolved {
        var rest = tokens
        if rest.first?.isWord(["from", "between"]) == true { rest.removeFirst() }
        let start = try ClockReading.read(from: &rest, scalars)
        guard let dash = rest.popFirst() else { throw .endMissing(scalars, start.range) }
        guard dash.isSign("-") || dash.isWord(["to", "until", "till", "til", "through", "thru"]) else {
            throw dash.kind == .word ? .unknownWord(scalars, dash.range) : .unreadable(scalars, dash.range)
        }
        guard !rest.isEmpty else {
            throw .endMissing(scalars, start.range.lowerBound..<dash.range.upperBound)
        }
        let end = try ClockReading.read(from: &rest, scalars)
        if let extra = rest.first, let last = rest.last {
            let range = extra.range.lowerBound..<last.range.upperBound
            throw extra.kind == .word ? .unknownWord(scalars, range) : .unreadable(scalars, range)
        }
        return try SpanResolver(start: start, end: end, scalars: scalars).resolve()
    }

    /// The spans in order, those that touch made one; overlapping ones are mistakes.
    private func joined() -> (OpeningHours.DayTimes?, [HoursMistake]) {
        var mistakes = self.mistakes
        var joined: [OpeningHours.TimeSpan] = []
        let ordered = spans.sorted { $0.span < $1.span }
        for (index, item) in ordered.enumerated() {
            guard let last = joined.last else {
                joined.append(item.span)
                continue
            }
            if item.span.start < last.end {
                mistakes.append(overlap(ordered[index - 1].range, item.range))
            }
            if item.span.start <= last.end {
                joined[joined.count - 1] = OpeningHours.TimeSpan(
                    start: last.start,
                    end: max(last.end, item.span.end)
                )
            } else {
                joined.append(item.span)
            }
        }
        if mistakes.contains(where: { $0.severity == .error }) { return (nil, mistakes) }
        return (.open(joined), mistakes)
    }

    private func overlap(_ one: Range<Int>, _ other: Range<Int>) -> HoursMistake {
        let (first, second) = one.lowerBound < other.lowerBound ? (one, other) : (other, one)
        return HoursMistake(
            .hoursOverlap,
            "`\(scalars.text(second))` overlaps with `\(scalars.text(first))`",
            at: second,
            notes: ["spans of one day may touch, and must not overlap"]
        )
    }
}

extension TimeGrammar {
    private struct Part {
        var tokens: ArraySlice<HoursToken>
        let separator: Range<Int>?
    }

    private static func parts(_ tokens: [HoursToken]) -> [Part] {
        var parts: [Part] = []
        var start = tokens.startIndex
        for (index, token) in tokens.enumerated() where isSeparator(token) {
            parts.append(Part(tokens: tokens[start..<index], separator: token.range))
            start = index + 1
        }
        return parts + [Part(tokens: tokens[start...], separator: parts.last?.separator)]
    }

    private static func isSeparator(_ token: HoursToken) -> Bool {
        [",", ";", "&", "/", "+"].contains(token.text) || token.isWord(["and"])
    }

    private static func word(_ tokens: [HoursToken]) -> OpeningHours.DayTimes? {
        var words = tokens.enumerated().map {
            $0.element.followsSpace && $0.offset > 0 ? " " + $0.element.text : $0.element.text
        }
        .joined()
        if words.hasPrefix("open ") { words.removeFirst(5) }
        if words.hasSuffix(" only") { words.removeLast(5) }
        return Self.words[words]
    }

    private static let words: [String: OpeningHours.DayTimes] = [
        "closed": .closed,
        "by appointment": .byAppointment, "appointment": .byAppointment, "by appt": .byAppointment,
        "by-appointment": .byAppointment, "by appointments": .byAppointment,
        "call first": .callFirst, "call": .callFirst, "call ahead": .callFirst, "phone first": .callFirst,
        "call-first": .callFirst,
        "24 hours": .open([.wholeDay]), "24 hour": .open([.wholeDay]), "24hours": .open([.wholeDay]),
        "24-hour": .open([.wholeDay]), "24-hours": .open([.wholeDay]), "24 hrs": .open([.wholeDay]),
        "24hrs": .open([.wholeDay]), "24h": .open([.wholeDay]), "24 h": .open([.wholeDay]),
        "24/7": .open([.wholeDay]), "24 / 7": .open([.wholeDay]), "24x7": .open([.wholeDay]),
        "24 hours a day": .open([.wholeDay]), "around the clock": .open([.wholeDay]),
    ]

    private static func mixed(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> TimeMistake {
        TimeMistake(
            .hoursUnreadableTime,
            "`\(scalars.text(range))` stands for the whole day and cannot be mixed with other times",
            range,
            notes: ["what needs more words goes into `hours_text`"]
        )
    }

    /// Words that people write here and that need an answer of their own.
    private static func advice(_ scalars: [Unicode.Scalar], _ range: Range<Int>, _ tokens: [HoursToken])
        -> TimeMistake?
    {
        let text = scalars.text(range)
        let words = tokens.map(\.text).joined(separator: " ")
        if ["varies", "vary", "hours vary", "tbd", "tba", "unknown", "?"].contains(words) {
            return TimeMistake(
                .hoursUnreadableTime,
                "`\(text)` is not a time",
                range,
                fixes: [.write("call first")]
            )
        }
        if ["open", "all day", "yes", "true"].contains(words) {
            let note = "say from when to when, or `24 hours` for the whole day and night"
            return TimeMistake(
                .hoursUnreadableTime,
                "`\(text)` does not say from when to when",
                range,
                notes: [note]
            )
        }
        guard !tokens.isEmpty, tokens.allSatisfy({ $0.kind == .word }),
            !tokens.contains(where: { $0.isWord(["noon", "midnight"]) }),
            let near = NearMiss.nearest(
                to: text,
                among: ["closed", "by appointment", "call first", "24 hours"]
            )
        else { return nil }
        return TimeMistake(.hoursUnreadableTime, "`\(text)` is not a time", range, fixes: [.write(near)])
    }
}
