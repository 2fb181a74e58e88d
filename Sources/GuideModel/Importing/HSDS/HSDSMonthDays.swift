/// What is said of one weekday, of every week and of n-th weekdays of the month, as a front matter ranks it: there an n-th
/// weekday stands in the place of the weekday, while rows of a schedule hold beside one another.
struct HSDSMonthDays {
    private let day: Int
    private var weekly: [HSDSSchedule.Times]?
    private var monthly: [Int: [HSDSSchedule.Times]] = [:]

    init(_ times: [HSDSSchedule.Day: [HSDSSchedule.Times]], _ day: Int) {
        self.day = day
        for (own, spans) in times where own.day == day {
            if own.ordinal == 0 { weekly = spans } else { monthly[own.ordinal] = spans }
        }
    }

    /// The day's lines; nothing when the rows cannot be told so.
    var settled: [HSDSSchedule.Day: [HSDSSchedule.Times]]? {
        var own = self
        if let weekly {
            for (ordinal, times) in monthly {
                guard let both = Self.sum(weekly, times) else { return nil }
                own.monthly[ordinal] = both == weekly ? nil : both
            }
        } else {
            guard own.findWeek() else { return nil }
        }
        guard own.monthly.keys.allSatisfy({ $0 >= -1 }) else { return nil }
        // The fourth or fifth may be the last, and then both would hold.
        if let last = own.monthly[-1] {
            for ordinal in [4, 5] { if let other = own.monthly[ordinal], other != last { return nil } }
        }
        var lines: [HSDSSchedule.Day: [HSDSSchedule.Times]] = [:]
        lines[.init(ordinal: 0, day: day)] = own.weekly
        for (ordinal, times) in own.monthly { lines[.init(ordinal: ordinal, day: day)] = times }
        return lines
    }

    /// The times of a day for which its week and the month both say something.
    private static func sum(_ weekly: [HSDSSchedule.Times], _ monthly: [HSDSSchedule.Times]) -> [HSDSSchedule
        .Times]?
    {
        let isWord = { (times: [HSDSSchedule.Times]) in
            times.contains { if case .word = $0 { true } else { false } }
        }
        // Closed on that day; or open, where it takes an appointment on others.
        if weekly == monthly || monthly == [.word("closed")] || isWord(weekly) { return monthly }
        if isWord(monthly) { return nil }
        let both = (weekly + monthly).reduce(into: [HSDSSchedule.Times]()) { all, next in
            if !all.contains(next) { all.append(next) }
        }
        return HSDSWeek.text(both) == nil ? nil : HSDSWeek.inOrder(both)
    }

    /// Finds the week where all days of the month are told one by one: "every Tuesday but the first" has no other form.
    private mutating func findWeek() -> Bool {
        if let regular = monthly[-2] {
            // The last but one is the third or the fourth: with the first, second and third it is all but the last.
            guard Set([1, 2, 3, -1]).isSubset(of: monthly.keys), monthly[4] ?? regular == regular,
                monthly[3] == regular
            else { return false }
            take(regular)
        } else if Set(1...5).isSubset(of: monthly.keys), monthly[-1] == nil {
            let counts = (1...5).map { own in (1...5).count { monthly[$0] == monthly[own] } }
            guard let most = counts.max(), most > 1, let place = counts.lastIndex(of: most),
                let regular = monthly[place + 1]
            else { return true }
            take(regular)
        }
        return true
    }

    private mutating func take(_ regular: [HSDSSchedule.Times]) {
        weekly = regular
        monthly = monthly.filter { $0.key != -2 && $0.value != regular }
    }
}
