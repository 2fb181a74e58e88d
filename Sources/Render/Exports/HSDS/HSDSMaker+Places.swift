import GuideModel

/// Places.
extension HSDSMaker {
    /// A place that is no secret, the agency's n-th, counted from 0.
    mutating func place(_ location: Location, number: Int, of organization: String) -> HSDSEntity {
        let label = location.name.flatMap { Slug.nearest(to: $0.value)?.description } ?? "\(number + 1)"
        let name = "\(agency.id)/locations/\(label)"
        var entity = names.entity(.location, name)
        entity.fields.add("location_type", "physical")
        entity.fields.add("organization_id", organization)
        entity.fields.add("name", location.name?.value ?? agency.title)
        entity.fields.add("description", location.directions)
        entity.fields.add("transportation", location.transit)
        entity.fields.add("latitude", location.coordinates?.latitude)
        entity.fields.add("longitude", location.coordinates?.longitude)
        if let address = location.address.flatMap({ self.address($0, of: name, entity.id) }) {
            entity.add("addresses", [address])
        }
        entity.add("phones", location.phones.map { phone($0, of: name, ("location_id", entity.id)) })
        entity.add(
            "accessibility",
            location.accessibility.map { fact in
                var row = names.entity(.accessibility, "\(name)/accessibility/\(fact)")
                row.fields.add("location_id", entity.id)
                row.fields.add("description", fact)
                return row
            }
        )
        entity.add(
            "schedules",
            schedules(location.hours, location.hoursText, of: name, ("location_id", entity.id))
        )
        return entity
    }

    /// An address that has all the parts that the standard demands; of any other nothing is told.
    private mutating func address(_ address: PostalAddress, of owner: String, _ location: String)
        -> HSDSEntity?
    {
        guard let street = address.street, let city = address.city, let state = address.state,
            let code = address.postalCode, let country = country(of: address)
        else { return nil }
        var entity = names.entity(.address, "\(owner)/address")
        entity.fields.add("location_id", location)
        entity.fields.add("address_1", street)
        entity.fields.add("address_2", address.unit)
        entity.fields.add("city", city)
        entity.fields.add("state_province", state)
        entity.fields.add("postal_code", code)
        entity.fields.add("country", country)
        entity.fields.add("address_type", "physical")
        return entity
    }

    /// The country as two letters: as written, as the guide's publisher has it, or as a state's letters and a postal
    /// code of the same country's form make it certain.
    private func country(of address: PostalAddress) -> String? {
        if let written = address.country ?? context.guide.settings.publisher.address?.country {
            return CountryCode.named(written) ?? written
        }
        guard let state = address.state, let code = address.postalCode else { return nil }
        return CountryCode.certain(state: state, postalCode: code)
    }
}

/// Countries as ISO 3166 writes them with two letters.
enum CountryCode {
    /// The code of a country that goes by a name or a code.
    static func named(_ text: String) -> String? {
        let plain = text.filter(\.isLetter).uppercased()
        if plain.count == 2, plain == text.uppercased() { return plain }
        switch plain {
        case "USA", "UNITEDSTATES", "UNITEDSTATESOFAMERICA", "AMERICA", "ESTADOSUNIDOS": return "US"
        case "CAN", "CANADA": return "CA"
        default: return nil
        }
    }

    /// The country of a state and a postal code that fit no other.
    static func certain(state: String, postalCode: String) -> String? {
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
