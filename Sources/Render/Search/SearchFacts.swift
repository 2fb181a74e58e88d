import GuideModel

/// What results are sorted and sifted by beside words: when a record was checked, where it is, when it is open.
public struct SearchFacts: Sendable {
    /// The day on which it was last made sure of.
    var verified: CalendarDate?
    /// Where one goes: of a place without coordinates the middle of its town.
    var positions: [Coordinates] = []
    /// The numbers of the places that it says it serves.
    var areas: [Int] = []
    /// The hours of its places.
    var hours: [OpeningHours] = []

    /// Knows nothing of a record.
    public init() {}
}

extension SearchDocumentMaker {
    /// The facts of a record.
    func facts(of record: Record, towns: [String]) -> SearchFacts {
        var facts = SearchFacts()
        // Areas are named as places.yaml names them in the guide's main language.
        guard case .agency(let agency) = guide.record(record.id) ?? record else {
            facts.positions = towns.compactMap(gazetteer.middle)
            return facts
        }
        facts.verified = agency.verified?.date
        facts.positions = agency.locations.compactMap(position)
        let written = agency.serviceArea + agency.locations.compactMap(\.serviceArea)
        facts.areas = Set(written.flatMap(gazetteer.places(in:))).sorted()
        // Of an agency that serves nobody now, no hours are true.
        if agency.status == .active { facts.hours = agency.locations.compactMap(\.hours) }
        return facts
    }

    /// Of a place that is kept secret only the town may be known.
    private func position(of location: Location) -> Coordinates? {
        let town = location.town.flatMap(gazetteer.middle)
        guard !location.isConfidential else { return town }
        return location.coordinates ?? location.address?.postalCode.flatMap(gazetteer.middle)
            ?? location.address?.city.flatMap(gazetteer.middle) ?? town
    }
}
