/// Reads `hours`, `seasons` and `exceptions` of a place or a service.
///
/// Every mistake in the three is reported at its own key or part of a value; what could be read is still given.
struct OpeningHoursParser {
    /// The hours that the three nodes describe together, or nothing when none of them says anything.
    static func parse(hours: YAMLNode?, seasons: YAMLNode?, exceptions: YAMLNode?) -> Outcome<OpeningHours?> {
        var parser = OpeningHoursParser()
        if let hours, !hours.isAbsent { parser.readHours(hours, season: nil) }
        if let seasons, !seasons.isAbsent { parser.readSeasons(seasons) }
        if let exceptions, !exceptions.isAbsent { parser.readExceptions(exceptions) }
        parser.reportConflicts()
        let exceptions = parser.exceptions.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
        let rules = parser.lines.flatMap(\.rules)
        let isEmpty = rules.isEmpty && exceptions.isEmpty
        return Outcome(isEmpty ? nil : OpeningHours(rules: rules, exceptions: exceptions), parser.diagnostics)
    }

    /// One line of hours: the days as typed, and what is said of them.
    struct Line {
        let key: HoursText
        let rules: [OpeningHours.Rule]
        /// Where the map of the line stands, so that a key typed twice in one map is left to the YAML reader.
        let map: SourceSpan
    }

    var lines: [Line] = []
    var exceptions: [OpeningHours.Exception] = []
    var diagnostics: [Diagnostic] = []

    private init() {}

    /// Reads `hours`: a map from days to times, or one word for always.
    mutating func readHours(_ node: YAMLNode, season: OpeningHours.Season?) {
        switch node.content {
        case .mapping(let entries):
            if entries.isEmpty {
                report(.hoursShape, .warning, "`hours` names no day", node, note: Self.shapeNote)
            }
            for entry in entries { readLine(entry, in: node.span, season: season) }
        case .scalar(let text, _):
            readWord(HoursText(text, file: node.file, span: node.span), season: season)
        case .sequence:
            let note = "leave out the dashes: each line is a day and its times, `Mon-Fri: 9:00-17:00`"
            report(
                .hoursShape,
                .error,
                "`hours` is a list here, and must be a map from days to times",
                node,
                note: note
            )
        }
    }

    private mutating func readWord(_ text: HoursText, season: OpeningHours.Season?) {
        if let times = TimeGrammar.word(text.scalars) {
            let rule = OpeningHours.Rule(days: .weekdays(Set(Weekday.allCases)), season: season, times: times)
            lines.append(Line(key: text, rules: [rule], map: text.span))
            return
        }
        let known = ["24/7", "by appointment", "call first", "closed"]
        let isTimes = TimeGrammar.read(text.scalars).times != nil
        let near = NearMiss.nearest(to: text.text, among: known)
        let fixes =
            isTimes
            ? [Diagnostic.Fix("write `daily: \(text.text)` on a line below")]
            : near.map { [.write($0)] } ?? []
        let message = "`\(text.text)` does not say on which days"
        diagnostics.append(
            Diagnostic(
                .hoursShape,
                .error,
                message,
                file: .content(text.file),
                span: text.span,
                notes: [
                    Diagnostic.Note(Self.shapeNote),
                    Diagnostic.Note("hours in sentences go into `hours_text`"),
                ],
                fixes: fixes
            )
        )
    }

    private mutating func readLine(_ entry: YAMLNode.Entry, in map: SourceSpan, season: OpeningHours.Season?)
    {
        let key = HoursText(entry.key)
        let days: [OpeningHours.Days]
        switch DayGrammar.read(key.scalars) {
        case .success(let read): days = read
        case .failure(let error):
            days = []
            diagnostics += key.diagnostics([error.mistake])
        }
        if entry.value.isAbsent {
            let message = "`\(key.text)` has no times and is read as closed"
            let fix = Diagnostic.Fix("write `closed`, or the times")
            diagnostics.append(
                Diagnostic(
                    .hoursEmptyDay,
                    .warning,
                    message,
                    file: .content(key.file),
                    span: key.span,
                    fixes: [fix]
                )
            )
            return
        }
        let times = readTimes(entry.value)
        guard !days.isEmpty else { return }
        // A day whose times are wrong keeps its place, so that a second line for it is still noticed.
        let rules = days.map { OpeningHours.Rule(days: $0, season: season, times: times ?? .callFirst) }
        lines.append(Line(key: key, rules: rules, map: map))
    }

    /// The times of a day, as text or as a list of spans.
    mutating func readTimes(_ node: YAMLNode) -> OpeningHours.DayTimes? {
        switch node.content {
        case .scalar(let text, _):
            let place = HoursText(text, file: node.file, span: node.span)
            let (times, mistakes) = TimeGrammar.read(place.scalars)
            diagnostics += place.diagnostics(mistakes)
            return times
        case .sequence(let parts):
            let spans = parts.map { readTimes($0) }
            return joined(spans, node)
        case .mapping:
            let note = "write the times in one line: `Mon: 9:00-12:00, 13:00-17:00`"
            report(
                .hoursShape,
                .error,
                "the times of a day are a text here, not keys and values",
                node,
                note: note
            )
            return nil
        }
    }

    private mutating func joined(_ parts: [OpeningHours.DayTimes?], _ node: YAMLNode) -> OpeningHours
        .DayTimes?
    {
        let read = parts.compactMap { $0 }
        guard read.count == parts.count else { return nil }
        if read.count == 1 { return read.first }
        var spans: [OpeningHours.TimeSpan] = []
        for part in read {
            guard case .open(let more) = part else {
                let note = "a word such as `closed` stands alone"
                report(
                    .hoursUnreadableTime,
                    .error,
                    "a word for the whole day cannot be mixed with other times",
                    node,
                    note: note
                )
                return nil
            }
            spans += more
        }
        guard let joined = OpeningHours.TimeSpan.joined(spans) else {
            report(
                .hoursOverlap,
                .error,
                "two of these spans overlap",
                node,
                note: "spans of one day may touch"
            )
            return nil
        }
        return .open(joined)
    }

    /// Adds a finding at a node.
    mutating func report(
        _ rule: RuleID,
        _ severity: Severity,
        _ message: String,
        _ node: YAMLNode,
        note: String,
        fixes: [Diagnostic.Fix] = []
    ) {
        diagnostics.append(
            Diagnostic(
                rule,
                severity,
                message,
                file: .content(node.file),
                span: node.span,
                notes: [Diagnostic.Note(note)],
                fixes: fixes
            )
        )
    }

    static let shapeNote =
        "`hours` is a map from days to times (`Mon-Fri: 9:00-17:00`), or `24/7`, `by appointment` or `call first`."
}

extension YAMLNode {
    /// Whether nothing was written: no value, `~` or `null`.
    var isAbsent: Bool {
        guard case .scalar(let text, isPlain: true) = content else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(text)
    }
}

extension OpeningHours.TimeSpan {
    /// Spans in order, those that touch made one; nothing when two overlap.
    static func joined(_ spans: [Self]) -> [Self]? {
        var joined: [Self] = []
        for span in spans.sorted() {
            guard let last = joined.last, span.start <= last.end else {
                joined.append(span)
                continue
            }
            guard span.start == last.end else { return nil }
            joined[joined.count - 1] = Self(start: last.start, end: span.end)
        }
        return joined
    }
}
