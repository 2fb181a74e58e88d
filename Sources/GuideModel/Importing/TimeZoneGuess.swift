/// The time zone in which a source's addresses lie, as far as they tell one.
struct TimeZoneGuess {
    private var counts: [String: Int] = [:]

    /// The zone of nearly all addresses; nothing where they lie in several, or say nothing.
    var zone: String? {
        let all = counts.values.reduce(0, +)
        guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
        return most.value * 10 >= all * 9 ? most.key : nil
    }

    /// The line of a map, with what a person should know of it.
    var line: String {
        zone.map { "  time_zone: \($0)  # where the addresses are" }
            ?? "  time_zone: UTC  # the source tells none: write yours, such as America/New_York, or \"open now\" is wrong"
    }

    /// Takes the state of an address in, as a code or by its name.
    mutating func add(state: String) {
        if let zone = Self.byState[state.trimmed.uppercased()] { counts[zone, default: 0] += 1 }
    }

    /// Takes in the language of the whole, where it is spoken in one zone.
    mutating func add(language: String) {
        let zones = ["ja": "Asia/Tokyo", "ko": "Asia/Seoul"]
        if counts.isEmpty, let zone = zones[language] { counts[zone] = 1 }
    }

    /// Takes in what a cell says: a state's code before a ZIP code.
    mutating func add(cell text: String) {
        guard text.contains(where: \.isNumber) else { return }
        let words = text.split { !$0.isLetter && !$0.isNumber }
        for (word, next) in zip(words, words.dropFirst())
        where word.count == 2 && next.count == 5 && next.allSatisfy(\.isNumber) {
            if word == word.uppercased() { add(state: String(word)) }
        }
    }

    /// The zone in which most people of a state live.
    private static let byState: [String: String] = {
        let lists = [
            "America/New_York":
                "CT DE DC FL GA IN KY ME MD MA MI NH NJ NY NC OH PA RI SC VT VA WV CONNECTICUT DELAWARE FLORIDA GEORGIA INDIANA KENTUCKY MAINE MARYLAND MASSACHUSETTS MICHIGAN NEW_HAMPSHIRE NEW_JERSEY NEW_YORK NORTH_CAROLINA OHIO PENNSYLVANIA RHODE_ISLAND SOUTH_CAROLINA VERMONT VIRGINIA WEST_VIRGINIA",
            "America/Chicago":
                "AL AR IL IA KS LA MN MS MO NE ND OK SD TN TX WI ALABAMA ARKANSAS ILLINOIS IOWA KANSAS LOUISIANA MINNESOTA MISSISSIPPI MISSOURI NEBRASKA NORTH_DAKOTA OKLAHOMA SOUTH_DAKOTA TENNESSEE TEXAS WISCONSIN",
            "America/Denver": "CO ID MT NM UT WY COLORADO IDAHO MONTANA NEW_MEXICO UTAH WYOMING",
            "America/Phoenix": "AZ ARIZONA",
            "America/Los_Angeles": "CA NV OR WA CALIFORNIA NEVADA OREGON WASHINGTON",
            "America/Anchorage": "AK ALASKA", "Pacific/Honolulu": "HI HAWAII",
            "America/Puerto_Rico": "PR PUERTO_RICO",
        ]
        var zones: [String: String] = [:]
        for (zone, list) in lists {
            for state in list.split(separator: " ") { zones[String(state).replacing("_", with: " ")] = zone }
        }
        return zones
    }()
}
