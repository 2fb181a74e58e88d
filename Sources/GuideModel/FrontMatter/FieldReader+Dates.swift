/// Days, times and stretches of time.
extension FieldReader {
    /// A day of the calendar.
    mutating func date(_ key: String) -> CalendarDate? {
        guard let node = value(key), let text = self.text(of: node, key)?.value else { return nil }
        if let date = CalendarDate(text) { return date }
        rejectDate(node, text, key)
        return nil
    }

    /// A day and a time of day.
    mutating func moment(_ key: String) -> Moment? {
        guard let node = value(key), let text = self.text(of: node, key)?.value else { return nil }
        if let moment = Moment(text) { return moment }
        if CalendarDate(text) != nil {
            reject(
                node,
                .notADate,
                "`\(text)` has no time of day",
                fixes: [.init("write `\(text)T14:00`, with the right time")]
            )
        } else {
            rejectDate(node, text, key)
        }
        return nil
    }

    /// A day, with minutes after its midnight where a time was given.
    mutating func dateOrMoment(_ key: String) -> (date: CalendarDate, minutes: Int?)? {
        guard let node = value(key), let text = self.text(of: node, key)?.value else { return nil }
        if let date = CalendarDate(text) { return (date, nil) }
        if let moment = Moment(text) { return (moment.date, moment.minutes) }
        rejectDate(node, text, key)
        return nil
    }

    /// A number of days, weeks, months or years.
    mutating func period(_ key: String) -> CalendarPeriod? {
        guard let node = value(key), let text = self.text(of: node, key)?.value else { return nil }
        if let period = CalendarPeriod(text) { return period }
        reject(node, .notAPeriod, "`\(text.clipped)` is not a stretch of time", notes: wish(key))
        return nil
    }

    /// How long something takes, in minutes.
    mutating func duration(_ key: String) -> Int? {
        guard let node = value(key), let text = self.text(of: node, key)?.value else { return nil }
        if let minutes = DurationText.minutes(text) { return minutes }
        reject(node, .notADuration, "`\(text.clipped)` is not a duration", notes: wish(key))
        return nil
    }

    private mutating func rejectDate(_ node: YAMLNode, _ text: String, _ key: String) {
        let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
        let isShaped = parts.map(\.utf8.count) == [4, 2, 2] && parts.allSatisfy { Int($0) != nil }
        let isDay = isShaped && CalendarDate(text.prefix(10)) != nil
        let sentence =
            isShaped && !isDay
            ? "`\(text.clipped)` is no day of the calendar"
            : "`\(text.clipped)` is not \(isDay ? "a time" : "a date") that can be read"
        let guess = Self.guess(text)
        reject(
            node,
            .notADate,
            sentence,
            notes: wish(key),
            fixes: guess.map { [.init("write `\($0)`", replacement: $0)] } ?? []
        )
    }

    /// The ISO date of `2026/11/5`, `11/30/2026` or `30.11.2026`; nothing when day and month could be swapped.
    private static func guess(_ text: String) -> String? {
        let numbers = text.split(whereSeparator: { "/.-".contains($0) }).map { Int($0) ?? -1 }
        guard numbers.count == 3 else { return nil }
        if numbers[0] > 999 {
            return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])?.description
        }
        let monthFirst = CalendarDate(year: numbers[2], month: numbers[0], day: numbers[1])
        let dayFirst = CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
        guard numbers[2] > 999, monthFirst == nil || dayFirst == nil || monthFirst == dayFirst else {
            return nil
        }
        return (monthFirst ?? dayFirst)?.description
    }
}

/// How long something takes, as ISO 8601 (`PT1H30M`) or in English (`90 minutes`, `1 hour 30 minutes`).
enum DurationText {
    /// The minutes, from 1 to those of a week; nothing when the text is no duration.
    static func minutes(_ text: String) -> Int? {
        let lower = text.lowercased()
        let body = lower.hasPrefix("pt") ? String(lower.dropFirst(2)) : lower
        var total = 0.0
        var number = ""
        var unit = ""
        for character in body + " " {
            let isNumber = character.isASCII && (character.isNumber || character == ".")
            if isNumber, !unit.isEmpty {
                guard let part = minutes(number, unit) else { return nil }
                (total, number, unit) = (total + part, "", "")
            }
            if isNumber {
                number.append(character)
            } else if character.isLetter {
                unit.append(character)
            } else if character != " " {
                return nil
            }
        }
        guard let last = minutes(number, unit) else { return nil }
        let whole = (total + last).rounded()
        return (1...10_080).contains(whole) ? Int(whole) : nil
    }

    private static func minutes(_ number: String, _ unit: String) -> Double? {
        guard let value = Double(number), value >= 0 else { return nil }
        switch unit {
        case "m", "min", "mins", "minute", "minutes": return value
        case "h", "hr", "hrs", "hour", "hours": return value * 60
        case "s", "sec", "seconds": return value / 60
        default: return nil
        }
    }
}

extension RuleID {
    static let notADate = RuleID("not-a-date")
    static let notAPeriod = RuleID("not-a-period")
    static let notADuration = RuleID("not-a-duration")
}
