/// The hours of a place or a service, put together from all rows that speak of it.
struct HSDSHours {
    /// `hours`, `hours_text`, `seasons` and `exceptions`, as far as they are known.
    private(set) var fields: [FrontMatterValue.Entry] = []
    /// What a person should know, by row.
    private(set) var remarks: [(row: Int, text: String)] = []
    private var prose: [String] = []

    /// Reads the rows, given with their numbers. One row in doubt puts all of them in words: half a week would be wrong.
    ///
    /// - Parameter weekOnly: there is room for one week; what differs in parts of the year or on dates puts all in words.
    init(_ rows: [(number: Int, row: HSDSRow)], _ reader: HSDSScheduleReader, weekOnly: Bool = false) {
        var schedules: [HSDSSchedule] = []
        var doubts: [String] = []
        var isComplete = true
        for (number, row) in rows {
            switch reader.read(row) {
            case .schedule(let schedule): schedules.append(schedule)
            case .prose(let words): prose.append(words)
            case .nothing(let why):
                remarks.append((number, "\(why ?? "it names no time"): it was left out"))
            case .doubt(let words):
                remarks.append(
                    (number, "`\(words.clipped)` cannot be computed with: the hours are shown in words")
                )
                doubts.append(words)
                isComplete = false
            }
        }
        for schedule in schedules {
            if let note = schedule.weeklyNote, !prose.contains(note) { prose.append(note) }
        }
        if weekOnly { schedules.removeAll { $0.isOver(reader.today) } }
        let isAdded = isComplete && add(schedules, reader)
        let isTooMuch = weekOnly && fields.contains { $0.key != "hours" }
        if !isAdded || isTooMuch {
            if isComplete, let first = rows.first {
                let why =
                    isTooMuch
                    ? "a service has no field for hours of parts of the year or of single dates"
                    : schedules.contains { $0.isOfSomeDates(reader.today) }
                        ? "its hours are of some dates, and nothing says that they come again"
                        : "the rows contradict one another"
                remarks.append((first.number, "\(why): the hours are shown in words"))
            }
            fields = []
            prose = schedules.map { $0.words(reader.today) }.uniqued + doubts + prose
        }
        if !prose.isEmpty {
            fields.append(
                .init("hours_text", .text(OneParagraph.of(prose.uniqued.joined(separator: "; ")).value))
            )
        }
    }

    private mutating func add(_ schedules: [HSDSSchedule], _ reader: HSDSScheduleReader) -> Bool {
        let weekly = schedules.filter(\.isWeekly)
        if weekly.contains(where: { $0.isOfSomeDates(reader.today) }) {
            guard let seasons = HSDSSeasons(weekly, today: reader.today, isOwn: reader.isOwn) else {
                return false
            }
            if let hours = seasons.hours { fields.append(.init("hours", hours)) }
            if !seasons.seasons.isEmpty { fields.append(.init("seasons", .list(seasons.seasons))) }
        } else if !weekly.isEmpty {
            guard let hours = HSDSWeek(weekly)?.value else { return false }
            fields.append(.init("hours", hours))
        }
        return addYearly(schedules) && addExceptions(schedules)
    }

    private mutating func addExceptions(_ schedules: [HSDSSchedule]) -> Bool {
        var exceptions: [(from: CalendarDate, to: CalendarDate, times: [HSDSSchedule.Times], note: String?)] =
            []
        for schedule in schedules {
            guard case .dates(let from, let to) = schedule.days else { continue }
            if let last = exceptions.firstIndex(where: { $0.from == from && $0.to == to }) {
                if !exceptions[last].times.contains(schedule.times) {
                    exceptions[last].times.append(schedule.times)
                }
            } else {
                exceptions.append((from, to, [schedule.times], schedule.note))
            }
        }
        let sorted = exceptions.sorted { $0.from < $1.from }
        for (left, right) in zip(sorted, sorted.dropFirst()) where right.from <= left.to { return false }
        var entries: [FrontMatterValue] = []
        for exception in sorted {
            guard let times = HSDSWeek.text(exception.times) else { return false }
            var entry = FrontMatterValue.map([])
            if exception.from == exception.to {
                entry.set(.plain(exception.from.description), at: "date")
            } else {
                entry.set(.plain(exception.from.description), at: "from")
                entry.set(.plain(exception.to.description), at: "to")
            }
            if times == "closed" {
                entry.set(.plain("true"), at: "closed")
            } else {
                entry.set(.text(times), at: "hours")
            }
            if let note = exception.note { entry.set(.text(note), at: "note") }
            entries.append(entry)
        }
        if !entries.isEmpty { fields.append(.init("exceptions", .list(entries))) }
        return true
    }

    /// A holiday of every year is a season of its own days, unless a day of the month would outrank it.
    private mutating func addYearly(_ schedules: [HSDSSchedule]) -> Bool {
        let yearly = schedules.filter { if case .yearly = $0.days { true } else { false } }
        if yearly.isEmpty { return true }
        let hasOrdinals = schedules.contains { $0.weeklyDays.contains { $0.ordinal != 0 } }
        // Without a week all other days would read as closed.
        guard fields.contains(where: { $0.key == "hours" }) else { return false }
        guard !hasOrdinals, !fields.contains(where: { $0.key == "seasons" }) else { return false }
        var seasons: [FrontMatterValue] = []
        for schedule in yearly {
            guard case .yearly(let from, let to) = schedule.days, let times = HSDSWeek.text([schedule.times])
            else {
                return false
            }
            seasons.append(HSDSSeasons.season(from, to, .map([.init("Mon-Sun", .text(times))])))
        }
        fields.append(.init("seasons", .list(seasons)))
        return true
    }
}

extension HSDSSchedule {
    var isWeekly: Bool { if case .weekly = days { true } else { false } }

    /// The days of the week or month; none for dates.
    var weeklyDays: [Day] { if case .weekly(let days) = days { days } else { [] } }

    /// Whether all that it is about is past.
    fileprivate func isOver(_ today: CalendarDate) -> Bool {
        if case .dates(_, let last) = days { return last < today }
        return false
    }

    /// What is said of a week beside its times.
    fileprivate var weeklyNote: String? { isWeekly ? note : nil }

    /// Whether it is a week's rule that has not begun, or will end.
    func isOfSomeDates(_ today: CalendarDate) -> Bool {
        isWeekly && (to != nil || (from.map { $0 > today } ?? false))
    }

    /// The days and times in words, with their dates.
    fileprivate func words(_ today: CalendarDate) -> String {
        let times = HSDSWeek.text([times]) ?? ""
        switch days {
        case .weekly(let days):
            return HSDSWeek.name(of: days) + " " + times + (isOfSomeDates(today) ? period : "")
        case .dates(let from, let to): return (from == to ? "\(from) " : "\(from)–\(to) ") + times
        case .yearly(let from, let to):
            return HSDSSeasons.monthDay(from) + (from == to ? " " : "–\(HSDSSeasons.monthDay(to)) ") + times
        }
    }

    private var period: String {
        switch (from, to) {
        case (let from?, let to?): " (\(from)–\(to))"
        case (let from?, nil): " (from \(from))"
        case (nil, let to?): " (until \(to))"
        case (nil, nil): ""
        }
    }
}

extension [String] {
    /// Each text once, in order.
    var uniqued: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
