/// A time of day as directories write it, in minutes; read only when it can be one time alone.
enum HSDSClock {
    /// Reads `9:00`, `09:00:00`, `0900`, `2400`, `9am`, `4:00 PM`, `09:00-05:00`; a time of Greenwich is doubted.
    static func minutes(_ text: String) -> Int? {
        var plain = text.lowercased().filter { !$0.isWhitespace && $0 != "." }
        guard !plain.isEmpty else { return nil }
        if ["noon", "12noon"].contains(plain) { return 720 }
        if ["midnight", "12midnight"].contains(plain) { return 0 }
        // With an offset the time is the place's own; Greenwich may be meant, or nothing at all.
        if let sign = plain.dropFirst().firstIndex(where: { "+-".contains($0) }) {
            guard isOffset(plain[sign...]) else { return nil }
            plain = String(plain[..<sign])
        }
        var half: Int?
        for (word, hours) in [("am", 0), ("pm", 12), ("a", 0), ("p", 12)] where plain.hasSuffix(word) {
            plain = String(plain.dropLast(word.count))
            half = hours
            break
        }
        guard let time = clock(plain) else { return nil }
        guard let half else { return time.isWhole ? time.hour * 60 + time.minute : nil }
        guard (1...12).contains(time.hour) else { return nil }
        return (time.hour % 12 + half) * 60 + time.minute
    }

    /// What a time has behind it that says how far its clock is from Greenwich's.
    static func offset(_ text: String) -> Substring? {
        text.dropFirst().firstIndex { "+-".contains($0) }.map { text[$0...] }
    }

    /// Whether a text is an offset in which people live, other than Greenwich's own: `-05:00`, not `-17:00`.
    private static func isOffset(_ text: Substring) -> Bool {
        let digits = text.dropFirst().filter { $0 != ":" }
        guard digits.count == 4 || digits.count == 2, digits.allSatisfy(\.isNumber),
            let hours = Int(digits.prefix(2)), let minutes = Int("0" + digits.dropFirst(2))
        else { return false }
        return hours <= (text.hasPrefix("-") ? 11 : 14) && minutes % 15 == 0 && minutes < 60
            && hours + minutes > 0
    }

    /// Hours and minutes; `isWhole` when they need no half of the day beside them.
    private static func clock(_ text: String) -> (hour: Int, minute: Int, isWhole: Bool)? {
        var parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 1, parts[0].count == 3 || parts[0].count == 4 {
            parts = [String(parts[0].dropLast(2)), String(parts[0].suffix(2))]
        }
        guard (1...3).contains(parts.count), let hour = Int(parts[0]), parts[0].count <= 2 else { return nil }
        let minute = parts.count > 1 ? Int(parts[1]) : 0
        guard let minute, (0...24).contains(hour), (0..<60).contains(minute), hour < 24 || minute == 0 else {
            return nil
        }
        if parts.count == 3, !parts[2].allSatisfy(\.isNumber) { return nil }
        return (hour, minute, parts.count > 1)
    }

    /// The time as a front matter writes it.
    static func written(_ minutes: Int) -> String {
        let minute = minutes % 60
        return "\(minutes / 60):\(minute < 10 ? "0" : "")\(minute)"
    }
}

/// Weekdays as directories write them.
enum HSDSDays {
    static let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    /// A day from 0 for Monday, by its name or its number; `zero` is the day that a 0 stands for.
    static func day(_ text: String, zero: Int?) -> Int? {
        if let number = Int(text) {
            // Where 0 is Monday, 6 is Sunday, and there is no 7.
            if let zero { return (0...(zero == 0 ? 6 : 7)).contains(number) ? (number + zero) % 7 : nil }
            return (1...7).contains(number) ? number - 1 : nil
        }
        let plain = text.lowercased().filter { $0.isLetter }
        if let known = words[plain] { return known }
        let head = String(plain.prefix(3))
        guard plain.count >= 2, english.contains(where: { $0.hasPrefix(plain) }) else { return nil }
        return names.firstIndex { $0.lowercased().hasPrefix(plain.count == 2 ? plain : head) }
    }

    /// `MO,WE` or `1TU,-1FR`: ordinals, 0 for every week, with their days.
    static func rule(_ text: String, zero: Int?) -> [(ordinal: Int, day: Int)]? {
        var result: [(Int, Int)] = []
        for part in text.split(whereSeparator: { ",; ".contains($0) }) {
            let sign = part.prefix { "+-0123456789".contains($0) }
            let name = part.dropFirst(sign.count)
            if name.isEmpty {
                guard let day = day(String(part), zero: zero) else { return nil }
                result.append((0, day))
                continue
            }
            guard let day = day(String(name), zero: zero) else { return nil }
            let ordinal = sign.isEmpty ? 0 : Int(sign) ?? 9
            guard (-5...5).contains(ordinal), sign.isEmpty || ordinal != 0 else { return nil }
            result.append((ordinal, day))
        }
        return result.isEmpty ? nil : result
    }

    /// Whether some row names a day 0: then no number says by itself which day it is.
    static func countsFromZero(_ rows: [HSDSRow]) -> Bool {
        rows.contains { row in
            guard row.kind == .schedule, let text = row.text("byday", "weekday") else { return false }
            return text.split(whereSeparator: { ",; ".contains($0) }).contains { Int($0) == 0 }
        }
    }

    /// Whether days are told by numbers.
    static func hasNumbers(_ text: String) -> Bool {
        text.split(whereSeparator: { ",; ".contains($0) }).contains { Int($0) != nil }
    }

    private static let english = [
        "monday", "tuesday", "tues", "wednesday", "thursday", "thurs", "friday", "saturday", "sunday",
    ]

    private static let words: [String: Int] = {
        let lists = [
            "lunes lundi montag 月", "martes mardi dienstag 火", "miércoles miercoles mercredi mittwoch 水",
            "jueves jeudi donnerstag 木", "viernes vendredi freitag 金", "sábado sabado samedi samstag 土",
            "domingo dimanche sonntag 日",
        ]
        var words: [String: Int] = [:]
        for (day, list) in lists.enumerated() {
            for word in list.split(separator: " ") { words[String(word)] = day }
        }
        return words
    }()
}
