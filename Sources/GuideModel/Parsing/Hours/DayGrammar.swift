/// Reads the days of a line: `Mon-Fri`, `Mon, Wed`, `daily`, `2nd Thu`, `1st & 3rd Tue`, `last Fri`.
struct DayGrammar {
    /// What was read, or the first mistake.
    static func read(_ scalars: [Unicode.Scalar]) -> Result<[OpeningHours.Days], DayMistake> {
        var grammar = DayGrammar(scalars)
        do throws(DayMistake) {
            return .success(try grammar.days())
        } catch {
            return .failure(error)
        }
    }

    let scalars: [Unicode.Scalar]
    private var rest: ArraySlice<HoursToken>
    private var weekdays: Set<Weekday> = []
    private var ordinals: [Weekday: Set<OpeningHours.Ordinal>] = [:]

    private init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        rest = HoursToken.tokens(of: scalars)[...]
    }

    private mutating func days() throws(DayMistake) -> [OpeningHours.Days] {
        if let mistake = DayMistake.ofAnotherKind(scalars, Array(rest)) { throw mistake }
        var afterOrdinal = false
        repeat {
            afterOrdinal = try item(afterOrdinal: afterOrdinal)
            if rest.isEmpty { break }
            try separator()
        } while true
        let ofMonth = ordinals.sorted { $0.key < $1.key }
            .map { OpeningHours.Days.ofMonth(weekday: $0.key, ordinals: $0.value) }
        return (weekdays.isEmpty ? [] : [.weekdays(weekdays)]) + ofMonth
    }

    /// Reads one item and tells whether it was a weekday of the month.
    private mutating func item(afterOrdinal: Bool) throws(DayMistake) -> Bool {
        let isEvery = try skipEvery()
        guard let first = rest.first else { throw .nothing(scalars) }
        if Self.isOrdinal(first) {
            try weekdayOfMonth()
            return true
        }
        if let group = Self.groups[first.text] {
            rest.removeFirst()
            weekdays.formUnion(group)
            return false
        }
        let start = try weekday()
        if afterOrdinal, !isEvery { throw .unclearAfterOrdinal(scalars, first.range) }
        guard let dash = rest.first, Self.isThrough(dash) else {
            weekdays.insert(start)
            return false
        }
        rest.removeFirst()
        let end = try weekday()
        weekdays.formUnion(Self.days(from: start, through: end))
        return false
    }

    /// Skips "every", "each" and "on"; "every day" stays to be read as a group.
    private mutating func skipEvery() throws(DayMistake) -> Bool {
        var isEvery = false
        while let first = rest.first, first.isWord(["every", "each", "on", "the", "all"]) {
            let next = rest.dropFirst().first
            let isRepeated = first.isWord(["every", "each"])
            if isRepeated, let next, next.kind == .number || next.isWord(["other", "second", "third"]) {
                throw .everyOther(scalars, first.range.lowerBound..<next.range.upperBound)
            }
            isEvery = isEvery || isRepeated
            rest.removeFirst()
        }
        return isEvery
    }

    private mutating func weekdayOfMonth() throws(DayMistake) {
        let start = rest.first?.range.lowerBound ?? 0
        var numbers = [try ordinal()]
        var end = start
        while let sign = rest.first, Self.isThrough(sign) || Self.isSeparator(sign),
            let next = rest.dropFirst().first, Self.isOrdinal(next)
        {
            rest.removeFirst()
            let number = try ordinal()
            if Self.isThrough(sign), case (.nth(let low)?, .nth(let high)) = (numbers.last, number),
                low < high
            {
                numbers += (low + 1..<high).map { .nth($0) }
            }
            numbers.append(number)
        }
        guard let token = rest.first else { throw .ordinalWithoutDay(scalars, start..<scalars.count) }
        let day = try weekday()
        end = token.range.upperBound
        if let dash = rest.first, Self.isThrough(dash) {
            throw .unclearOrdinalRange(scalars, start..<scalars.count)
        }
        let impossible = numbers.contains { if case .nth(let n) = $0 { !(1...5).contains(n) } else { false } }
        if impossible { throw .noSuchWeekday(scalars, start..<end, day) }
        ordinals[day, default: []].formUnion(numbers)
        skipOfTheMonth()
    }

    private mutating func ordinal() throws(DayMistake) -> OpeningHours.Ordinal {
        let token = rest.removeFirst()
        if let named = Self.namedOrdinals[token.text] { return named }
        let number = Int(token.text) ?? .max
        guard let suffix = rest.first, !suffix.followsSpace, suffix.isWord(["st", "nd", "rd", "th"]) else {
            throw .numberWithoutSuffix(scalars, token.range, number)
        }
        rest.removeFirst()
        return .nth(number)
    }

    private mutating func weekday() throws(DayMistake) -> Weekday {
        guard let token = rest.popFirst() else { throw .nothing(scalars) }
        guard let day = Weekday.named(token.text) else { throw .unknownDay(scalars, token.range) }
        return day
    }

    private mutating func separator() throws(DayMistake) {
        guard let token = rest.first else { return }
        if Self.isSeparator(token) {
            rest.removeFirst()
            if rest.first.map(Self.isSeparator) == true { rest.removeFirst() }
            if rest.isEmpty { throw .loose(scalars, token.range) }
        } else if token.kind != .word || !token.followsSpace {
            throw .unknownDay(scalars, token.range)
        }
    }

    private mutating func skipOfTheMonth() {
        guard rest.first?.isWord(["of", "in"]) == true else { return }
        let words = rest.prefix { $0.isWord(["of", "in", "the", "each", "every", "a", "month"]) }
        if words.last?.text == "month" { rest = rest.dropFirst(words.count) }
    }
}

extension DayGrammar {
    private static let groups: [String: Set<Weekday>] = [
        "daily": Set(Weekday.allCases), "everyday": Set(Weekday.allCases),
        "day": Set(Weekday.allCases), "days": Set(Weekday.allCases), "week": Set(Weekday.allCases),
        "weekday": Set(Weekday.allCases.prefix(5)), "weekdays": Set(Weekday.allCases.prefix(5)),
        "weekend": [.saturday, .sunday], "weekends": [.saturday, .sunday],
    ]

    private static let namedOrdinals: [String: OpeningHours.Ordinal] = [
        "first": .nth(1), "second": .nth(2), "third": .nth(3), "fourth": .nth(4), "fifth": .nth(5),
        "last": .last,
    ]

    private static func isOrdinal(_ token: HoursToken) -> Bool {
        token.kind == .number || namedOrdinals[token.text] != nil
    }

    private static func isThrough(_ token: HoursToken) -> Bool {
        token.isSign("-") || token.isWord(["to", "through", "thru", "until", "till"])
    }

    private static func isSeparator(_ token: HoursToken) -> Bool {
        (token.kind == .sign && [",", "&", "/", ";", "+"].contains(token.text)) || token.isWord(["and"])
    }

    private static func days(from start: Weekday, through end: Weekday) -> Set<Weekday> {
        let length = (end.index - start.index + 7) % 7
        return Set((0...length).map { Weekday.allCases[(start.index + $0) % 7] })
    }
}
