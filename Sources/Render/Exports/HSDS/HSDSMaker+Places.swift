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
