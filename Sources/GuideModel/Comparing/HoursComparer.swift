/// Tells day by day how opening hours differ.
struct HoursComparer {
    private let comparer: FieldComparer
    private let part: [String]

    init(_ comparer: FieldComparer, in part: [String]) {
        self.comparer = comparer
        self.part = part
    }

    func changes(from old: OpeningHours?, to new: OpeningHours?) -> [FieldChange] {
        guard let old, let new else {
            return comparer.change("hours", old?.writtenShort, new?.writtenShort, part)
        }
        if old == new { return [] }
        let seasons = Set((old.rules + new.rules).map(\.season))
        let sorted = seasons.compactMap(\.self).sorted { ($0.from, $0.to) < ($1.from, $1.to) }
        let parts = (seasons.contains(nil) ? [nil] : []) + sorted.map(Optional.some)
        let found = parts.flatMap { week($0, old, new) + month($0, old, new) }
        // Rules can differ in a way that changes no day: nobody meets that.
        return found + exceptions(old, new)
    }

    private func week(
        _ season: OpeningHours.Season?,
        _ old: OpeningHours,
        _ new: OpeningHours
    ) -> [FieldChange] {
        var groups: [(days: [Weekday], from: String?, to: String?)] = []
        for day in Weekday.allCases {
            let from = old.times(of: day, season)?.written
            let to = new.times(of: day, season)?.written
            if from == to { continue }
            if let index = groups.firstIndex(where: { $0.from == from && $0.to == to }) {
                groups[index].days.append(day)
            } else {
                groups.append(([day], from, to))
            }
        }
        return groups.flatMap { group in
            comparer.change(label(season, Weekday.words(for: group.days)), group.from, group.to, part)
        }
    }

    private func month(
        _ season: OpeningHours.Season?,
        _ old: OpeningHours,
        _ new: OpeningHours
    ) -> [FieldChange] {
        let before = old.monthly(season)
        let after = new.monthly(season)
        let days = Set(before.keys).union(after.keys).sorted {
            ($0.weekday, $0.ordinal) < ($1.weekday, $1.ordinal)
        }
        return days.flatMap { day in
            comparer.change(label(season, day.words), before[day]?.written, after[day]?.written, part)
        }
    }

    private func exceptions(_ old: OpeningHours, _ new: OpeningHours) -> [FieldChange] {
        let before = old.exceptions.map { ($0.days, $0.words) }
        let after = new.exceptions.map { ($0.days, $0.words) }
        let was = Dictionary(before) { first, _ in first }
        let now = Dictionary(after) { first, _ in first }
        return Set(was.keys).union(now.keys).sorted().flatMap { days in
            comparer.change("hours on \(days)", was[days], now[days], part)
        }
    }

    private func label(_ season: OpeningHours.Season?, _ days: String) -> String {
        season.map { "\(days) hours (\($0.words))" } ?? "\(days) hours"
    }
}
