/// Opening hours in prose, read only when every word of them is understood and can mean one thing alone.
enum HoursCell {
    /// The hours as a front matter holds them, or nothing when the prose leaves any doubt.
    static func value(of text: String) -> FrontMatterValue? {
        guard let tokens = HoursPiece.tokens(of: text), !tokens.isEmpty else { return nil }
        var reader = HoursSentence(settingClock(of: tokens))
        return reader.read()
    }

    /// Gives every bare time the half of the day that the text leaves no doubt about; others stay unsaid.
    private static func settingClock(of tokens: [HoursPiece]) -> [HoursPiece] {
        var result = tokens
        let usesWholeClock = tokens.contains { token in
            if case .time(let minutes, .whole) = token { return minutes != 720 && minutes != 1440 }
            return false
        }
        for index in tokens.indices {
            guard case .time(let minutes, .unsaid) = tokens[index] else { continue }
            if usesWholeClock {
                result[index] = .time(minutes, half: .whole)
            } else if index + 2 < tokens.count, tokens[index + 1] == .dash,
                case .time(let end, let half) = tokens[index + 2],
                half == .afternoon || half == .morning || end == 720
            {
                result[index] = start(minutes, before: end, half)
            }
        }
        return result
    }

    /// "5 - 9 pm" begins in the afternoon, "9 - 5 pm" in the morning.
    private static func start(_ minutes: Int, before end: Int, _ half: HoursPiece.Half) -> HoursPiece {
        let morning = minutes % 720
        switch half {
        case .afternoon: return .time(morning + 720 < end ? morning + 720 : morning, half: .whole)
        default: return .time(morning, half: .whole)
        }
    }
}

/// Reads tokens as lines of days and times.
private struct HoursSentence {
    private let tokens: [HoursPiece]
    private var index = 0
    private var entries: [FrontMatterValue.Entry] = []
    private var taken: Set<String> = []
    /// Weekdays of which one in the month is told apart, other than as closed.
    private var monthDays: Set<Int> = []

    init(_ tokens: [HoursPiece]) {
        self.tokens = tokens
    }

    mutating func read() -> FrontMatterValue? {
        if tokens.allSatisfy({ $0 == .allDay || $0 == .comma || $0 == .days(Array(0...6)) }),
            tokens.contains(.allDay)
        {
            return .text("24/7")
        }
        if tokens == [.byAppointment] { return .text("by appointment") }
        while index < tokens.count {
            guard readLine() else { return nil }
        }
        // "Tue 9-5, 1st Tue 6-8 pm": in its place, or besides? Only a day that is closed is told beyond doubt.
        let isDoubled = monthDays.contains { taken.contains(String($0)) }
        return entries.isEmpty || isDoubled ? nil : .map(entries)
    }

    private mutating func readLine() -> Bool {
        while at(.stop) || at(.comma) { index += 1 }
        guard index < tokens.count else { return true }
        if let (keys, day) = ordinalDays() {
            guard let times = times() else { return false }
            if times != "closed" { monthDays.insert(day) }
            return add(keys, times)
        }
        guard let days = days(), !days.isEmpty, let times = times() else { return false }
        guard taken.isDisjoint(with: days.map(String.init)) else { return false }
        taken.formUnion(days.map(String.init))
        return add(Self.name(of: days), times)
    }

    private mutating func add(_ key: String, _ times: String) -> Bool {
        guard !entries.contains(where: { $0.key == key }) else { return false }
        entries.append(.init(key, .text(times)))
        return true
    }

    /// "1st & 3rd Tue".
    private mutating func ordinalDays() -> (keys: String, day: Int)? {
        let start = index
        var ordinals: [Int] = []
        while index < tokens.count {
            if case .ordinal(let ordinal) = tokens[index] {
                ordinals.append(ordinal)
            } else if !at(.comma) {
                break
            }
            index += 1
        }
        guard !ordinals.isEmpty, index < tokens.count, case .days(let days) = tokens[index], days.count == 1,
            let day = days.first
        else {
            index = start
            return nil
        }
        index += 1
        let words = ["last", "1st", "2nd", "3rd", "4th", "5th"]
        return (ordinals.map { words[$0] }.joined(separator: " & ") + " " + Self.names[day], day)
    }

    /// "Mon - Fri", "Mon, Wed & Fri", "daily"; in the order of the week.
    private mutating func days() -> [Int]? {
        var result: [Int] = []
        while index < tokens.count {
            guard case .days(let group) = tokens[index] else { break }
            index += 1
            if at(.dash), index + 1 < tokens.count, case .days(let end) = tokens[index + 1] {
                guard group.count == 1, end.count == 1, let from = group.first, let to = end.first, from != to
                else { return nil }
                result += from < to ? Array(from...to) : Array(from...6) + Array(0...to)
                index += 2
            } else {
                result += group
            }
            while at(.comma), index + 1 < tokens.count, case .days = tokens[index + 1] { index += 1 }
        }
        return Set(result).count == result.count ? result.sorted() : nil
    }

    /// "9:00-12:00, 13:00-17:00", "closed", "by appointment".
    private mutating func times() -> String? {
        while at(.comma) || at(.dash) { index += 1 }
        for (token, word) in [
            (HoursPiece.closed, "closed"), (.byAppointment, "by appointment"), (.allDay, "24 hours"),
        ]
        where at(token) {
            index += 1
            return word
        }
        var spans: [String] = []
        var last = -1
        while index + 2 < tokens.count, case .time(let start, let first) = tokens[index],
            tokens[index + 1] == .dash,
            case .time(let end, let second) = tokens[index + 2]
        {
            guard first != .unsaid, second != .unsaid, start != end, start > last, start < 1440 else {
                return nil
            }
            last = end
            spans.append(Self.clock(start) + "-" + Self.clock(end))
            index += 3
            if at(.comma), index + 1 < tokens.count, case .time = tokens[index + 1] { index += 1 }
        }
        if index < tokens.count, case .time = tokens[index] { return nil }
        return spans.isEmpty ? nil : spans.joined(separator: ", ")
    }

    private func at(_ token: HoursPiece) -> Bool { index < tokens.count && tokens[index] == token }

    private static let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    private static func name(of days: [Int]) -> String {
        var parts: [String] = []
        var index = 0
        while index < days.count {
            var end = index
            while end + 1 < days.count, days[end + 1] == days[end] + 1 { end += 1 }
            if end - index >= 2 {
                parts.append(names[days[index]] + "-" + names[days[end]])
            } else {
                parts += days[index...end].map { names[$0] }
            }
            index = end + 1
        }
        return parts.joined(separator: ", ")
    }

    private static func clock(_ minutes: Int) -> String {
        let minute = minutes % 60
        return "\(minutes / 60):\(minute < 10 ? "0" : "")\(minute)"
    }
}
