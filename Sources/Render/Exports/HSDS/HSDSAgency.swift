import GuideModel

/// An agency in the words of HSDS. Nothing of a confidential place is in it.
struct HSDSAgency: Sendable {
    /// The organization with its phones, people and identifiers.
    let organization: HSDSEntity
    /// Its places.
    let places: [HSDSEntity]
    /// Its services; one that stands for the whole agency where none are listed.
    let services: [HSDSEntity]
    /// Which service is offered at which place.
    let links: [(link: HSDSEntity, service: Int, place: Int)]

    /// Puts an agency into those words.
    init(_ agency: Agency, _ context: HSDSContext) {
        var maker = HSDSMaker(agency, context)
        let organization = maker.organization()
        let open = agency.locations.enumerated().filter { !$0.element.isConfidential }
        let places = open.map { maker.place($0.element, number: $0.offset, of: organization.id) }
        let services =
            agency.services.isEmpty
            ? [maker.wholeService(organization.id)]
            : agency.services.map { maker.service($0, organization.id) }
        var links: [(link: HSDSEntity, service: Int, place: Int)] = []
        for (number, service) in services.enumerated() {
            let names = agency.services.isEmpty ? [] : agency.services[number].locations.map(\.value)
            for (index, location) in open.map(\.element).enumerated() {
                guard names.isEmpty || location.name.map({ names.contains($0.value) }) == true else {
                    continue
                }
                links.append((maker.link(service, places[index]), number, index))
            }
        }
        self.organization = organization
        self.places = places
        self.services = services
        self.links = links
    }

    /// The rows of a table.
    func entities(of table: HSDSTable) -> [HSDSEntity] {
        ([organization] + places + services + links.map(\.link)).flatMap { $0.entities(of: table) }
    }

    /// The organization with its places and services.
    var organizationFull: JSONObject {
        var object = organization.full
        object.add("locations", places.map(\.full.value))
        object.add("services", services.map(\.full.value))
        return object
    }

    /// A service in a list: with its organization's own fields.
    func serviceBrief(_ number: Int) -> JSONObject {
        var object = services[number].brief
        object.add("organization", organization.brief)
        return object
    }

    /// A service with its organization and the places where it is offered.
    func serviceFull(_ number: Int) -> JSONObject {
        var object = services[number].full
        object.add("organization", organization.full)
        let here = links.filter { $0.service == number }
        object.add(
            "service_at_locations",
            here.map { link, _, place in
                var object = link.full
                object.add("location", places[place].full)
                return object.value
            }
        )
        return object
    }

    /// A service at a place, in a list or with all there is to know.
    func link(_ number: Int, isFull: Bool) -> JSONObject {
        let (link, service, place) = links[number]
        var object = isFull ? link.full : link.brief
        object.add("location", isFull ? places[place].full : places[place].brief)
        var offered = isFull ? services[service].full : services[service].brief
        offered.add("organization", isFull ? organization.full : organization.brief)
        object.add("service", offered)
        return object
    }
}
