/// Reads what an agency does, one entry each.
enum ServiceParser {
    static func services(_ agency: inout FieldReader, places: [Location]) -> [Service] {
        let known = places.compactMap { $0.name?.value }
        return agency.groups("services") { reader in
            let name = reader.text("name")
            let locations = reader.locatedTexts("locations")
            for location in locations where !known.contains(location.value) {
                reportUnknown(&reader, location, known)
            }
            let service = Service(
                name: name ?? "",
                summary: reader.text("summary"),
                topics: reader.slugs("topics"),
                wellness: reader.slugs("wellness"),
                eligibility: reader.text("eligibility"),
                fees: reader.text("fees"),
                apply: reader.text("apply"),
                documents: reader.texts("documents"),
                hours: reader.hours(),
                locations: locations.filter { known.contains($0.value) }
            )
            return name == nil ? nil : service
        }
    }

    private static func reportUnknown(_ reader: inout FieldReader, _ name: Located<String>, _ known: [String])
    {
        let nearest = NearMiss.nearest(to: name.value, among: known)
        reader.report(
            .unknownPlace,
            .error,
            "the agency has no place called `\(name.value.clipped)`",
            at: name.file,
            name.span,
            notes: [
                .init(known.isEmpty ? "none of its places has a name" : "its places are \(known.quotedList)")
            ],
            fixes: nearest.map { [.init("write `\($0)`", replacement: $0)] } ?? []
        )
    }
}

extension RuleID {
    static let unknownPlace = RuleID("unknown-place")
}
