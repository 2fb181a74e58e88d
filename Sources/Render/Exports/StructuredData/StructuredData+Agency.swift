import GuideModel

/// Agencies: who they are, how to reach them, where and when. Nothing of a confidential place is told.
extension StructuredData {
    func agency(_ agency: Agency) -> JSONObject {
        let isPublic = agency.website?.isOfGovernment == true
        var object = described(isPublic ? "GovernmentOrganization" : "NGO", agency.header)
        // The page describes the agency; the agency's address is its own.
        object.add("mainEntityOfPage", addresses?.url(of: agency.id, in: page.language))
        object.add("sameAs", agency.website?.description)
        object.add("alternateName", agency.alsoKnownAs)
        object.add("email", agency.email)
        let open = agency.locations.filter { !$0.isConfidential }
        let phones = agency.phones + open.flatMap(\.phones)
        object.add("telephone", phones.first { $0.type == .voice || $0.type == .hotline }?.number)
        object.add("faxNumber", phones.first { $0.type == .fax }?.number)
        object.add(
            "contactPoint",
            phones.filter { $0.label != nil || !$0.languages.isEmpty }.map(contactPoint)
        )
        object.add("areaServed", agency.serviceArea)
        object.add("knowsLanguage", agency.languages)
        object.add("location", open.map { place($0, of: agency).value })
        object.add(
            "makesOffer",
            agency.services.map { service in
                var offered = JSONObject("@type", isPublic ? "GovernmentService" : "Service")
                offered.add("name", service.name)
                offered.add("description", service.summary)
                var offer = JSONObject("@type", "Offer")
                offer.add("itemOffered", offered)
                return offer.value
            }
        )
        return object
    }

    private func contactPoint(_ phone: Phone) -> JSONValue {
        var object = JSONObject("@type", "ContactPoint")
        object.add("telephone", phone.number)
        object.add("contactType", phone.label)
        object.add("availableLanguage", phone.languages)
        return object.value
    }

    private func place(_ location: Location, of agency: Agency) -> JSONObject {
        var object = JSONObject("@type", "Place")
        object.add("name", location.name?.value ?? agency.title)
        if let address = location.address { object.add("address", self.address(address)) }
        if let point = location.coordinates {
            var geo = JSONObject("@type", "GeoCoordinates")
            geo.add("latitude", point.latitude)
            geo.add("longitude", point.longitude)
            object.add("geo", geo)
        }
        object.add("telephone", location.phones.first?.number)
        if let hours = location.hours, agency.status == .active {
            let opening = OpeningSpecification(hours, today: guide.today)
            object.add("openingHoursSpecification", opening.regular)
            object.add("specialOpeningHoursSpecification", opening.special)
        }
        return object
    }

    /// An address in schema.org's parts.
    func address(_ address: PostalAddress) -> JSONObject {
        var object = JSONObject("@type", "PostalAddress")
        let street = [address.street, address.unit].compactMap(\.self).joined(separator: ", ")
        object.add("streetAddress", street)
        object.add("addressLocality", address.city)
        object.add("addressRegion", address.state)
        object.add("postalCode", address.postalCode)
        object.add("addressCountry", address.country)
        return object
    }
}

extension Link {
    /// Whether the address is one that only public bodies of the United States can have.
    fileprivate var isOfGovernment: Bool {
        let host = description.split(separator: "/").dropFirst().first ?? ""
        return host.hasSuffix(".gov") || host.hasSuffix(".mil")
    }
}
