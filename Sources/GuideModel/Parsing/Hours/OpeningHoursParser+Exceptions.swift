extension OpeningHoursParser {
    /// Reads `exceptions`: dates on which the hours are others, or there are none.
    mutating func readExceptions(_ node: YAMLNode) {
        let keys = ["date", "from", "to", "closed", "hours", "note"]
        var read: [(exception: OpeningHours.Exception, node: YAMLNode)] = []
        for entry in entries(of: node, named: "exceptions", keys: keys) {
            let dates = readDates(entry)
            let times = readExceptionTimes(entry)
            guard let dates else { continue }
            let exception = OpeningHours.Exception(
                from: dates.lowerBound,
                to: dates.upperBound,
                times: times ?? .callFirst,
                note: readNote(entry)
            )
            if let other = read.first(where: {
                $0.exception.from <= exception.to && exception.from <= $0.exception.to
            }) {
                reportTwo(exception, entry, other.exception, other.node)
            }
            read.append((exception, entry))
        }
        exceptions += read.map(\.exception)
    }

    private mutating func readDates(_ entry: YAMLNode) -> ClosedRange<CalendarDate>? {
        let note = "an exception needs `date`, or `from` and `to`"
        let date = present(entry, "date")
        let from = present(entry, "from")
        let to = present(entry, "to")
        if let date {
            if let other = from ?? to {
                report(
                    .hoursContradiction,
                    .error,
                    "this exception has both a `date` and a range",
                    other,
                    note: note
                )
            }
            return readDate(date).map { $0...$0 }
        }
        guard let from, let to else {
            let isHalf = from != nil || to != nil
            let message =
                isHalf
                ? "this exception lacks `\(from == nil ? "from" : "to")`" : "this exception has no date"
            reportMissing(entry, message, note: note)
            _ = (from ?? to).flatMap { readDate($0) }
            return nil
        }
        let first = readDate(from)
        guard let last = readDate(to), let first else { return nil }
        if last < first {
            let message = "this exception ends on `\(last)`, before it starts on `\(first)`"
            report(
                .hoursEndBeforeStart,
                .error,
                message,
                to,
                note: "both days are included: `from` comes first"
            )
            return nil
        }
        return first...last
    }

    private mutating func readDate(_ node: YAMLNode) -> CalendarDate? {
        guard case .scalar(let text, _) = node.content else {
            report(.hoursDate, .error, "a date is one text here", node, note: "write `date: 2026-11-26`")
            return nil
        }
        if let date = CalendarDate(text) { return date }
        let numbers = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        let isShaped = numbers.count == 3 && !numbers.contains(nil) && text.utf8.count == 10
        let message = isShaped ? "`\(text)` is not a day of the calendar" : "`\(text)` is not a date"
        let padded = Self.padded(numbers.compactMap { $0 })
        report(
            .hoursDate,
            .error,
            message,
            node,
            note: "dates are year, month and day: `2026-11-26`",
            fixes: isShaped ? [] : padded.map { [.write($0)] } ?? []
        )
        return nil
    }

    private mutating func readExceptionTimes(_ entry: YAMLNode) -> OpeningHours.DayTimes? {
        let note = "write `closed: true`, or `hours` with the times of those days"
        let hours = present(entry, "hours")
        let closed = present(entry, "closed").flatMap { readFlag($0) }
        if closed == true, let hours {
            report(.hoursContradiction, .error, "this exception is closed and has `hours`", hours, note: note)
            _ = readTimes(hours)
            return nil
        }
        if closed == true { return .closed }
        if let hours { return readTimes(hours) }
        if closed == false {
            reportMissing(entry, "this exception says `closed: false` and no `hours`", note: note)
        } else if present(entry, "closed") == nil {
            reportMissing(entry, "this exception does not say what happens on those days", note: note)
        }
        return nil
    }

    private mutating func readFlag(_ node: YAMLNode) -> Bool? {
        if case .scalar(let text, _) = node.content {
            if text == "true" || text == "false" { return text == "true" }
            let meant = [
                "yes": "true", "y": "true", "on": "true", "no": "false", "n": "false", "off": "false",
            ]
            let word = meant[text.lowercased()] ?? NearMiss.nearest(to: text, among: ["true", "false"])
            let fixes = word.map { [Diagnostic.Fix.write($0)] } ?? []
            let message = "`\(text)` is neither `true` nor `false`"
            report(.hoursShape, .error, message, node, note: "`closed` is `true` or `false`.", fixes: fixes)
        } else {
            report(.hoursShape, .error, "`closed` is `true` or `false`", node, note: "times go into `hours`")
        }
        return nil
    }

    private mutating func readNote(_ entry: YAMLNode) -> String? {
        guard let node = present(entry, "note") else { return nil }
        guard case .scalar(let text, _) = node.content else {
            report(
                .hoursShape,
                .error,
                "`note` is one text",
                node,
                note: "say why in a few words: `note: Thanksgiving`"
            )
            return nil
        }
        return text
    }

    private mutating func reportTwo(
        _ exception: OpeningHours.Exception,
        _ node: YAMLNode,
        _ other: OpeningHours.Exception,
        _ otherNode: YAMLNode
    ) {
        let day = max(exception.from, other.from)
        let (place, earlier) = (Self.datePlace(node), Self.datePlace(otherNode))
        diagnostics.append(
            Diagnostic(
                .hoursTwoExceptions,
                .error,
                "two exceptions speak of `\(day)`",
                file: .content(node.file),
                span: place,
                notes: [
                    Diagnostic.Note(
                        "the other one is here",
                        at: .init(file: .content(otherNode.file), span: earlier)
                    )
                ]
            )
        )
    }

    private func present(_ entry: YAMLNode, _ key: String) -> YAMLNode? {
        entry[key].flatMap { $0.isAbsent ? nil : $0 }
    }

    private static func datePlace(_ entry: YAMLNode) -> SourceSpan {
        (entry["date"] ?? entry["from"] ?? entry).span
    }

    /// `2026-07-04` for the numbers of `2026-7-4`.
    private static func padded(_ numbers: [Int]) -> String? {
        guard numbers.count == 3 else { return nil }
        return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])?.description
    }
}
