/// A piece of opening hours in prose that can mean only one thing.
enum HoursPiece: Equatable, Sendable {
    /// Days of the week, 0 for Monday; "daily" and "weekdays" name several.
    case days([Int])
    /// "1st", "last": which one in the month; 0 for the last.
    case ordinal(Int)
    /// A time of day in minutes, with what was said of its half of the day.
    case time(Int, half: Half)
    /// From one to another.
    case dash
    /// What parts entries.
    case comma
    /// What parts lines.
    case stop
    case closed
    case byAppointment
    case allDay

    /// What the text says of the half of the day that a time is in.
    enum Half: Equatable, Sendable {
        case morning, afternoon, unsaid
        /// On a clock of 24 hours, as `9h30` and `09:00` are.
        case whole
    }

    /// The pieces of a text, or nothing when a word of it is not known.
    static func tokens(of text: String) -> [HoursPiece]? {
        var words = HoursWords(text)
        var tokens: [HoursPiece] = []
        while let word = words.next() {
            if fillers.contains(word) { continue }
            guard let token = token(for: word) else { return nil }
            tokens.append(token)
        }
        return tokens
    }

    private static func token(for word: String) -> HoursPiece? {
        if let sign = signs[word] { return sign }
        if let day = dayNames[word] { return .days([day]) }
        if let group = dayGroups[word] { return .days(group) }
        if let ordinal = ordinals[word] { return .ordinal(ordinal) }
        return time(word)
    }

    /// `9`, `9:30`, `9am`, `9:30pm`, `9h`, `9h30`, `noon`.
    private static func time(_ word: String) -> HoursPiece? {
        if word == "noon" || word == "midi" || word == "mediodía" { return .time(720, half: .whole) }
        if word == "midnight" || word == "minuit" || word == "medianoche" { return .time(1440, half: .whole) }
        var text = word[...]
        var half = Half.unsaid
        if text.hasSuffix("am") || text.hasSuffix("pm") {
            half = text.hasSuffix("am") ? .morning : .afternoon
            text = text.dropLast(2)
        }
        let parts = text.split(whereSeparator: { ":h.時".contains($0) }).map(String.init)
        guard (1...2).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.count) }),
            let hour = Int(parts[0]), let minute = parts.count > 1 ? Int(parts[1]) : 0, minute < 60,
            hour <= 24
        else { return nil }
        if text.contains("h") || text.contains("時") || hour > 12 || (parts.count > 1 && text.hasPrefix("0")) {
            guard half == .unsaid, hour * 60 + minute <= 1440 else { return nil }
            return .time(hour * 60 + minute, half: .whole)
        }
        guard half == .unsaid || hour > 0 else { return nil }
        switch half {
        case .morning: return .time(hour % 12 * 60 + minute, half: half)
        case .afternoon: return .time((hour % 12 + 12) * 60 + minute, half: half)
        default: return .time(hour * 60 + minute, half: half)
        }
    }

    private static let signs: [String: HoursPiece] = [
        "-": .dash, "to": .dash, "through": .dash, "thru": .dash, "till": .dash, "until": .dash, "à": .dash,
        "au": .dash,
        "a": .dash, "al": .dash, ",": .comma, "&": .comma, "and": .comma, "y": .comma, "et": .comma,
        "/": .comma,
        "・": .comma, ";": .stop, "closed": .closed, "fermé": .closed, "cerrado": .closed, "休み": .closed,
        "appointment": .byAppointment, "24hours": .allDay,
    ]

    private static let fillers: Set<String> = [
        "open", "from", "hours", ":", "on", "of", "the", "month", "each", "every", "only", "by", "le", "la",
        "du", "de",
        "des", "los", "las", "el", "h", "office", "walk-in", "(", ")", "曜日", "曜", "分",
    ]

    private static let dayGroups: [String: [Int]] = [
        "daily": Array(0...6), "everyday": Array(0...6), "weekdays": Array(0...4), "weekends": [5, 6],
        "平日": Array(0...4),
        "毎日": Array(0...6),
    ]

    private static let ordinals: [String: Int] = [
        "1st": 1, "first": 1, "2nd": 2, "second": 2, "3rd": 3, "third": 3, "4th": 4, "fourth": 4, "5th": 5,
        "fifth": 5,
        "last": 0,
    ]

    private static let dayNames: [String: Int] = {
        let names = [
            "mon monday mondays mo lundi lun lunes 月", "tue tues tuesday tuesdays tu mardi mar martes 火",
            "wed weds wednesday wednesdays mercredi mer miércoles mié 水",
            "thu thur thurs thursday thursdays th jeudi jeu jueves jue 木",
            "fri friday fridays fr vendredi ven viernes vie 金",
            "sat saturday saturdays samedi sam sábado sáb 土",
            "sun sunday sundays dimanche dim domingo dom 日",
        ]
        let pairs = names.enumerated().flatMap { day, words in
            words.split(separator: " ").map { (String($0), day) }
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }()
}

/// Cuts prose into words, numbers and signs.
struct HoursWords {
    private let characters: [Character]
    private var index = 0

    init(_ text: String) {
        var plain = WidthFolding.folded(text).lowercased()
        let spellings = [
            ("a.m.", "am"), ("p.m.", "pm"), ("a. m.", "am"), ("p. m.", "pm"), ("a .m.", "am"),
            ("p .m.", "pm"), ("a.m", "am"), ("p.m", "pm"), ("—", "-"),
            ("–", "-"), ("−", "-"), ("‐", "-"), ("〜", "-"), ("～", "-"), ("~", "-"), ("\n", " ; "),
            ("\r", " "),
            ("24 hours a day", "24hours"), ("24 hours", "24hours"), ("24 hrs", "24hours"),
            ("24/7", "24hours daily"),
            ("24h/24", "24hours"), ("24 h/24", "24hours"), ("7j/7", "daily"), ("7 j/7", "daily"),
            ("7 days a week", "daily"), ("seven days a week", "daily"), ("7 days per week", "daily"),
            ("every day", "daily"), ("monday - sunday", "daily"), ("tous les jours", "daily"),
            ("todos los días", "daily"), ("24 horas", "24hours"), ("24 heures", "24hours"),
            ("24時間", "24hours"),
            ("\u{A0}", " "), ("\u{202F}", " "), ("、", ","),
        ]
        for (old, new) in spellings { plain = plain.replacing(old, with: new) }
        characters = Array(plain)
    }

    mutating func next() -> String? {
        while index < characters.count, characters[index] == " " || characters[index] == "\t" { index += 1 }
        guard index < characters.count else { return nil }
        let start = index
        let first = characters[index]
        index += 1
        if first.isASCIIDigit { return number(from: start) }
        guard first.isLetter else { return String(first) }
        if !first.isASCII, "月火水木金土日曜休平毎時分み".contains(first) { return eastern(from: start) }
        while index < characters.count, characters[index].isLetter { index += 1 }
        let word = String(characters[start..<index])
        if index < characters.count, characters[index] == "." { index += 1 }
        return word
    }

    private mutating func number(from start: Int) -> String {
        while index < characters.count {
            let character = characters[index]
            let goesOn = index + 1 < characters.count && characters[index + 1].isASCIIDigit
            guard character.isASCIIDigit || (":.h時".contains(character) && goesOn) else { break }
            index += 1
        }
        if index < characters.count, "h時".contains(characters[index]),
            index + 1 == characters.count || !characters[index + 1].isLetter
        {
            index += 1
            return String(characters[start..<index])
        }
        return String(characters[start..<index]) + suffix()
    }

    /// `am`, `pm`, `st`, `hours` right behind a number, or after one space for `am` and `pm`.
    private mutating func suffix() -> String {
        var from = index
        if from < characters.count, characters[from] == " " { from += 1 }
        var end = from
        while end < characters.count, characters[end].isLetter { end += 1 }
        let word = String(characters[from..<end])
        let isHalf = word == "am" || word == "pm"
        guard isHalf || (from == index && ["st", "nd", "rd", "th", "hours"].contains(word)) else { return "" }
        index = end
        return word
    }

    private mutating func eastern(from start: Int) -> String {
        for word in ["平日", "毎日", "休み", "曜日"] where characters[start...].starts(with: word) {
            index = start + word.count
            return word
        }
        return String(characters[start])
    }
}
