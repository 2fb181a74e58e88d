import GuideModel

/// A place where an agency can be met: when, how to call it, how to get there and get in.
struct LocationView: TemplateView {
    /// The id that links lead to.
    let id: String
    /// What it is called; nothing when the agency has one place without a name.
    let name: TextView?
    /// Whether the place is kept secret.
    let isConfidential: Bool
    /// Whom to call about a place that is kept secret.
    let callFirst: PhoneView?
    /// Where it stands.
    let address: AddressView?
    /// The town, for a place whose address is kept secret.
    let town: TextView?
    /// Whom it serves.
    let serviceArea: TextView?
    /// How to find it.
    let directions: TextView?
    /// How to get there without a car.
    let transit: TextView?
    /// How accessible it is.
    let accessibility: [TextView]
    /// Its own numbers.
    let phones: [PhoneView]
    /// When it is open.
    let hours: HoursView?
    /// What is done there, when services differ by place.
    let services: [LinkView]

    static let shape = ViewShape<LocationView>([
        .text("id") { $0.id },
        .view("name", TextView.self) { $0.name },
        .flag("is_confidential") { $0.isConfidential },
        .view("call_first", PhoneView.self) { $0.callFirst },
        .view("address", AddressView.self) { $0.address },
        .view("town", TextView.self) { $0.town },
        .view("service_area", TextView.self) { $0.serviceArea },
        .view("directions", TextView.self) { $0.directions },
        .view("transit", TextView.self) { $0.transit },
        .list("accessibility", TextView.self) { $0.accessibility },
        .list("phones", PhoneView.self) { $0.phones },
        .flag("has_phones") { !$0.phones.isEmpty },
        .view("hours", HoursView.self) { $0.hours },
        .list("services", LinkView.self) { $0.services },
    ])
}

extension LocationView {
    /// Shows an agency's n-th place, counted from 0.
    init(
        _ location: Location,
        number: Int,
        of agency: Agency,
        guide: LinkedGuide,
        page: PagePath,
        strings: Strings
    ) {
        let text = PlaceText(agency, number: number, page: page, guide: guide)
        id = PageAnchors.location(number + 1)
        name = text(location.name?.value, "name")
        isConfidential = location.isConfidential
        // The checks refuse such a file; a leak here would still be one.
        let isOpenToAll = !location.isConfidential
        address =
            isOpenToAll
            ? location.address.flatMap { AddressView($0, coordinates: location.coordinates) } : nil
        town = address == nil ? text(location.town, "town") : nil
        serviceArea = text(location.serviceArea, "service_area")
        directions = isOpenToAll ? text(location.directions, "directions") : nil
        transit = isOpenToAll ? text(location.transit, "transit") : nil
        accessibility = text(location.accessibility, "accessibility")
        phones = text.phones(location.phones, guide: guide, strings: strings)
        let whole = RecordText(agency.header, page: page.language, main: guide.settings.language)
        let general = PhoneView.list(
            agency.phones,
            key: "phones",
            text: whole,
            guide: guide,
            strings: strings
        )
        callFirst = isOpenToAll ? nil : (phones + general).first { $0.callLink != nil }
        let prose = text(location.hoursText, "hours_text")
        // A place of an agency that does not serve people now must never be said to be open.
        hours =
            switch agency.status {
            case .active: HoursView(location.hours, text: prose, guide: guide, strings: strings)
            case .temporarilyClosed: HoursView(closedWith: strings.text("hours_status_closed_for_now"))
            case .closed: HoursView(closedWith: strings.text("hours_status_closed_for_good"))
            }
        services = Self.services(at: location, of: agency, page: page)
    }

    /// An agency whose services are all offered everywhere need not say it at each place.
    private static func services(at location: Location, of agency: Agency, page: PagePath) -> [LinkView] {
        guard agency.locations.count > 1, agency.services.contains(where: { !$0.locations.isEmpty }),
            let name = location.name?.value
        else { return [] }
        return agency.services.enumerated().compactMap { number, service in
            let isHere = service.locations.isEmpty || service.locations.contains { $0.value == name }
            let words = TextView(service.name, language: agency.header.language, page: page.language)
            return isHere ? LinkView(text: words, href: "#" + PageAnchors.service(number + 1)) : nil
        }
    }
}

/// The texts of a place, whether it was written under `locations` or, alone, at the top level.
private struct PlaceText {
    private let text: RecordText
    private let prefix: String

    init(_ agency: Agency, number: Int, page: PagePath, guide: LinkedGuide) {
        text = RecordText(agency.header, page: page.language, main: guide.settings.language)
        prefix = agency.header.frontMatter["locations"] != nil ? "locations[\(number)]." : ""
    }

    func callAsFunction(_ value: String?, _ key: String) -> TextView? { text(value, prefix + key) }

    func callAsFunction(_ values: [String], _ key: String) -> [TextView] { text(values, prefix + key) }

    func phones(_ phones: [Phone], guide: LinkedGuide, strings: Strings) -> [PhoneView] {
        PhoneView.list(
            phones,
            key: prefix + "phones",
            text: text,
            guide: guide,
            strings: strings
        )
    }
}
