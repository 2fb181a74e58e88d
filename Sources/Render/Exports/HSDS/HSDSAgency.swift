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

    private let organizationTexts: Texts
    private let placeTexts: [Texts]
    private let serviceTexts: [Texts]

    /// An entity written out: its own fields, and with all that belongs to it.
    private struct Texts: Sendable {
        let brief: HSDSText
        let full: HSDSText

        init(_ entity: HSDSEntity) {
            brief = HSDSText(entity.brief)
            full = HSDSText(entity.full)
        }
    }

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
        organizationTexts = Texts(organization)
        placeTexts = places.map { Texts($0) }
        serviceTexts = services.map { Texts($0) }
        self.organization = organization
        self.places = places
        self.services = services
        self.links = links
    }

    /// The rows of a table.
    func entities(of table: HSDSTable) -> [HSDSEntity] {
        ([organization] + places + services + links.map(\.link)).flatMap { $0.entities(of: table) }
    }

    /// The organization in a list.
    var organizationBrief: HSDSText { organizationTexts.brief }

    /// The organization with its places and services.
    var organizationFull: HSDSText {
        var text = organizationTexts.full
        text.add("locations", placeTexts.map(\.full))
        text.add("services", serviceTexts.map(\.full))
        return text
    }

    /// A service in a list: with its organization's own fields.
    func serviceBrief(_ number: Int) -> HSDSText {
        var text = serviceTexts[number].brief
        text.add("organization", organizationTexts.brief)
        return text
    }

    /// A service with its organization and the places where it is offered.
    func serviceFull(_ number: Int) -> HSDSText {
        var text = serviceTexts[number].full
        text.add("organization", organizationTexts.full)
        let here = links.filter { $0.service == number }
        text.add(
            "service_at_locations",
            here.map { link, _, place in
                var text = HSDSText(link.full)
                text.add("location", placeTexts[place].full)
                return text
            }
        )
        return text
    }

    /// A service at a place, in a list or with all there is to know.
    func link(_ number: Int, isFull: Bool) -> HSDSText {
        let (link, service, place) = links[number]
        var text = HSDSText(isFull ? link.full : link.brief)
        text.add("location", isFull ? placeTexts[place].full : placeTexts[place].brief)
        var offered = isFull ? serviceTexts[service].full : serviceTexts[service].brief
        offered.add("organization", isFull ? organizationTexts.full : organizationTexts.brief)
        text.add("service", offered)
        return text
    }
}
