/// A week, with its n-th weekdays of the month, as a front matter writes it.
struct HSDSWeek: Hashable {
    private var times: [HSDSSchedule.Day: [HSDSSchedule.Times]] = [:]

    /// Puts the rows together; nothing when two of them contradict each other.
    ///
    /// All rows hold beside one another: an n-th weekday comes on top of what its week says, and a front matter, where it
    /// stands in its week's place, says both.
    init?(_ schedules: [HSDSSchedule]) {
        for schedule in schedules {
            for day in schedule.weeklyDays where !(times[day] ?? []).contains(schedule.times) {
                times[day, default: []].append(schedule.times)
            }
        }
        for (day, own) in times {
            guard Self.text(own) != nil else { return nil }
            times[day] = Self.inOrder(own)
        }
        for day in 0...6 {
            guard let own = HSDSMonthDays(times, day).settled else { return nil }
            times = times.filter { $0.key.day != day }.merging(own) { $1 }
        }
    }

    private init(_ times: [HSDSSchedule.Day: [HSDSSchedule.Times]]) {
        self.times = times
    }

    /// Whether it is closed on every day.
    var isEmpty: Bool { times.values.allSatisfy { $0 == [.word("closed")] } }

    /// Whether it tells of n-th weekdays of the month.
    var hasMonthDays: Bool { times.keys.contains { $0.ordinal != 0 } }

    /// The lines that a season needs beside those of the rest of the year: a day that it does not name keeps the year's.
    func differing(from year: HSDSWeek) -> HSDSWeek {
        let closed: [HSDSSchedule.Times] = [.word("closed")]
        var lines: [HSDSSchedule.Day: [HSDSSchedule.Times]] = [:]
        for day in Set(times.keys).union(year.times.keys) {
            // An n-th weekday of the year would stand in the place of the season's weekday.
            let own = times[day] ?? times[.init(ordinal: 0, day: day.day)] ?? closed
            if own != year.times[day] ?? (day.ordinal == 0 ? closed : []) { lines[day] = own }
        }
        return HSDSWeek(lines)
    }

    /// The hours.
    var value: FrontMatterValue {
        let weekly = (0...6).compactMap { day in times[.init(ordinal: 0, day: day)].map { (day, $0) } }
        let isAlways = weekly.count == 7 && weekly.allSatisfy { $0.1 == [.span(0, 1440)] } && times.count == 7
        if isAlways { return .text("24/7") }
        if times.count == 7, weekly.count == 7, weekly.allSatisfy({ $0.1 == weekly[0].1 }),
            case .word(let word) = weekly[0].1[0], word != "closed"
        {
            return .text(word)
        }
        var entries: [FrontMatterValue.Entry] = []
        var order: [[HSDSSchedule.Times]] = []
        for (_, own) in weekly where !order.contains(own) { order.append(own) }
        for own in order {
            let days = weekly.filter { $0.1 == own }.map { HSDSSchedule.Day(ordinal: 0, day: $0.0) }
            entries.append(.init(Self.name(of: days), .text(Self.text(own) ?? "")))
        }
        for day in 0...6 {
            let ordinals = times.keys.filter { $0.day == day && $0.ordinal != 0 }
            var done: Set<Int> = []
            for key in ordinals.sorted(by: { Self.rank($0) < Self.rank($1) })
            where done.insert(key.ordinal).inserted {
                let same = ordinals.filter { times[$0] == times[key] }
                done.formUnion(same.map(\.ordinal))
                entries.append(.init(Self.name(of: Array(same)), .text(Self.text(times[key] ?? []) ?? "")))
            }
        }
        return .map(entries)
    }

    /// `Mon-Wed, Fri` or `1st & 3rd Tue`.
    static func name(of days: [HSDSSchedule.Day]) -> String {
        let sorted = days.sorted { (rank($0), $0.day) < (rank($1), $1.day) }
        if let first = sorted.first, first.ordinal != 0 {
            let words = sorted.map { ordinalNames[$0.ordinal] ?? "last" }
            return words.joined(separator: " & ") + " " + HSDSDays.names[first.day]
        }
        let plain = sorted.map(\.day)
        var parts: [String] = []
        var index = 0
        while index < plain.count {
            var end = index
            while end + 1 < plain.count, plain[end + 1] == plain[end] + 1 { end += 1 }
            if end - index >= 2 {
                parts.append(HSDSDays.names[plain[index]] + "-" + HSDSDays.names[plain[end]])
            } else {
                parts += plain[index...end].map { HSDSDays.names[$0] }
            }
            index = end + 1
        }
        return parts.joined(separator: ", ")
    }

    /// The times of one day; nothing when they overlap or a word stands beside a span.
    static func text(_ times: [HSDSSchedule.Times]) -> String? {
        if times.count == 1, case .word(let word) = times[0] { return word }
        let sorted = inOrder(times)
        var last = -1
        var parts: [String] = []
        for time in sorted {
            guard case .span(let from, let to) = time, from > last else { return nil }
            last = to < from ? to + 1440 : to
            // A night's end has two digits: `2:00` could be the afternoon's.
            let end = (to < from && to < 600 ? "0" : "") + HSDSClock.written(to)
            parts.append(from == 0 && to == 1440 ? "24 hours" : HSDSClock.written(from) + "-" + end)
        }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// Times in the order of the day.
    static func inOrder(_ times: [HSDSSchedule.Times]) -> [HSDSSchedule.Times] {
        times.sorted { start($0) < start($1) }
    }

    private static func start(_ times: HSDSSchedule.Times) -> Int {
        if case .span(let from, _) = times { from } else { -1 }
    }

    private static func rank(_ day: HSDSSchedule.Day) -> Int { day.ordinal < 0 ? 9 : day.ordinal }

    private static let ordinalNames = [1: "1st", 2: "2nd", 3: "3rd", 4: "4th", 5: "5th", -1: "last"]
}
