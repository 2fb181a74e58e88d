/// Countries as ISO 3166 writes them with two letters.
package enum CountryCode {
    /// The code of a country that goes by a name or a code.
    package static func named(_ text: String) -> String? {
        let plain = text.filter(\.isLetter).uppercased()
        if plain.count == 2, plain == text.uppercased() { return plain }
        switch plain {
        case "USA", "UNITEDSTATES", "UNITEDSTATESOFAMERICA", "AMERICA", "ESTADOSUNIDOS": return "US"
        case "CAN", "CANADA": return "CA"
        default: return nil
        }
    }

    /// The country of a state and a postal code that fit no other.
    package static func certain(state: String, postalCode: String) -> String? {
        let code = postalCode.filter { !$0.isWhitespace && $0 != "-" }
        let isZIP = [5, 9].contains(code.count) && code.allSatisfy { ("0"..."9").contains($0) }
        let state = state.uppercased()
        if isZIP, states.contains(state) || stateNames.contains(state) { return "US" }
        let pattern = code.map { $0.isLetter ? "A" : "0" }.joined()
        return pattern == "A0A0A0" && provinces.contains(state) ? "CA" : nil
    }

    private static let states: Set<String> = Set(
        """
        AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK
        OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR VI GU AS MP
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )

    private static let stateNames: Set<String> = Set(
        """
        ALABAMA,ALASKA,ARIZONA,ARKANSAS,CALIFORNIA,COLORADO,CONNECTICUT,DELAWARE,DISTRICT OF COLUMBIA,FLORIDA,GEORGIA,\
        HAWAII,IDAHO,ILLINOIS,INDIANA,IOWA,KANSAS,KENTUCKY,LOUISIANA,MAINE,MARYLAND,MASSACHUSETTS,MICHIGAN,MINNESOTA,\
        MISSISSIPPI,MISSOURI,MONTANA,NEBRASKA,NEVADA,NEW HAMPSHIRE,NEW JERSEY,NEW MEXICO,NEW YORK,NORTH CAROLINA,\
        NORTH DAKOTA,OHIO,OKLAHOMA,OREGON,PENNSYLVANIA,RHODE ISLAND,SOUTH CAROLINA,SOUTH DAKOTA,TENNESSEE,TEXAS,UTAH,\
        VERMONT,VIRGINIA,WASHINGTON,WEST VIRGINIA,WISCONSIN,WYOMING,PUERTO RICO
        """.split(separator: ",").map(String.init)
    )

    private static let provinces: Set<String> = Set(
        "AB BC MB NB NL NS NT NU ON PE QC SK YT".split(separator: " ").map(String.init)
    )
}
