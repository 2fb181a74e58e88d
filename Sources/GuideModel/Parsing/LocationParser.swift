/// Reads an agency's places, whether one stands at the top level or several in `locations`.
enum LocationParser {
    static func locations(_ agency: inout FieldReader) -> [Location] {
        let own = FieldTable.placeFields.map(\.key).filter { agency.has($0) }
        let coversAll = agency.flag("confidential") ?? false
        if agency.has("locations") {
            refuseBoth(&agency, own)
            let locations = agency.groups("locations") { place in
                location(
                    &place,
                    isConfidential: (place.flag("confidential") ?? false) || coversAll,
                    isWholeAgency: false
                )
            }
            checkNames(&agency, locations)
            if coversAll { refuseElsewhere(&agency) }
            return locations
        }
        guard !own.isEmpty else { return [] }
        let place = location(&agency, isConfidential: coversAll, isWholeAgency: true)
        if coversAll { refuseElsewhere(&agency) }
        return place.map { [$0] } ?? []
    }

    /// Keys that would give a confidential place away.
    static let secretKeys = ["address", "coordinates", "directions", "transit"]

    private static func location(
        _ reader: inout FieldReader,
        isConfidential: Bool,
        isWholeAgency: Bool
    ) -> Location? {
        if isConfidential {
            for key in secretKeys where reader.has(key) { refuse(&reader, key) }
        }
        return Location(
            name: isWholeAgency ? nil : reader.locatedText("name"),
            isConfidential: isConfidential,
            address: reader.address("address"),
            coordinates: reader.coordinates("coordinates"),
            town: reader.text("town"),
            serviceArea: isWholeAgency ? nil : reader.text("service_area"),
            directions: reader.text("directions"),
            transit: reader.text("transit"),
            accessibility: reader.texts("accessibility"),
            phones: isWholeAgency ? [] : reader.phones("phones"),
            hours: reader.hours(),
            hoursText: reader.text("hours_text"),
            span: reader.node.span
        )
    }

    private static func refuse(_ reader: inout FieldReader, _ key: String) {
        guard let place = reader.place(of: key) else { return }
        reader.report(
            .confidentialPlace,
            .error,
            "a confidential place has `\(key)`, which would give it away",
            at: place.file,
            place.span,
            notes: [
                .init(
                    "`town` and `service_area` say what may be known; anything else goes nowhere, not even into this file"
                )
            ],
            fixes: [.init("delete `\(key)`")]
        )
    }

    /// What an import kept, or staff noted, must not hold the secret either when the whole agency is confidential.
    private static func refuseElsewhere(_ agency: inout FieldReader) {
        for key in ["source", "internal"] {
            for name in agency.value(key)?.namesBelow ?? [] where giveaways.contains(name.value.lowercased())
            {
                agency.report(
                    .confidentialPlace,
                    .error,
                    "`\(key)` of a confidential agency has `\(name.value)`, which would give it away",
                    at: name.file,
                    name.span,
                    fixes: [.init("delete `\(name.value)`")]
                )
            }
        }
    }

    private static let giveaways: Set<String> = [
        "address", "street", "street_address", "address1", "address_1", "coordinates", "latitude",
        "longitude", "lat", "lon", "lng",
        "geo", "location", "directions", "transit",
    ]

    private static func refuseBoth(_ agency: inout FieldReader, _ own: [String]) {
        for key in own where key != "confidential" {
            guard let place = agency.place(of: key) else { continue }
            agency.report(
                .placeTwice,
                .error,
                "`\(key)` stands at the top level, and there are `locations` too",
                at: place.file,
                place.span,
                notes: [.init("an agency has either one place at the top level or several in `locations`")],
                fixes: [.init("move `\(key)` into the entry of `locations` that it is for")]
            )
        }
    }

    private static func checkNames(_ agency: inout FieldReader, _ locations: [Location]) {
        var first: [String: Located<String>] = [:]
        for name in locations.compactMap(\.name) {
            guard let earlier = first[name.value] else {
                first[name.value] = name
                continue
            }
            agency.report(
                .placeNameTwice,
                .error,
                "two places are called `\(name.value.clipped)`",
                at: name.file,
                name.span,
                notes: [
                    .init(
                        "the first one is here",
                        at: .init(file: .content(earlier.file), span: earlier.span)
                    )
                ]
            )
        }
    }
}

extension YAMLNode {
    /// All keys in this node and below, with their places.
    fileprivate var namesBelow: [Located<String>] {
        switch content {
        case .scalar: []
        case .sequence(let items): items.flatMap(\.namesBelow)
        case .mapping(let entries): entries.flatMap { [$0.key] + $0.value.namesBelow }
        }
    }
}

extension RuleID {
    static let confidentialPlace = RuleID("confidential-place")
    static let placeTwice = RuleID("place-written-twice")
    static let placeNameTwice = RuleID("place-name-twice")
}
