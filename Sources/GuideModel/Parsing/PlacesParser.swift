/// Reads `places.yaml`.
enum PlacesParser {
    static func parse(_ file: ContentFile) -> Outcome<[Place]> {
        let list = DataFile.list(file)
        var diagnostics = list.diagnostics
        var places: [(place: Place, node: YAMLNode)] = []
        for node in list.value {
            guard case .mapping = node.content else {
                diagnostics.append(DataFile.wrongEntry(node, .place))
                continue
            }
            var reader = DataFile.reader(node, .place)
            let name = reader.text("name")
            let place = Place(
                name: name ?? "",
                parent: reader.text("parent"),
                postalCodes: reader.texts("postal_codes"),
                coordinates: reader.coordinates("coordinates")
            )
            diagnostics += reader.diagnostics
            if name != nil { places.append((place, node)) }
        }
        return Outcome(places.map(\.place), diagnostics + mistakes(places))
    }

    private static func mistakes(_ places: [(place: Place, node: YAMLNode)]) -> [Diagnostic] {
        var seen: Set<String> = []
        let names = Set(places.map(\.place.name))
        var diagnostics: [Diagnostic] = []
        for (place, node) in places {
            if !seen.insert(place.name).inserted, let name = node["name"] {
                diagnostics.append(
                    error(.placeNameTwice, "two places are called `\(place.name.clipped)`", name)
                )
            }
            guard let parent = place.parent, let written = node["parent"] else { continue }
            if !names.contains(parent) {
                let nearest = NearMiss.nearest(to: parent, among: places.map(\.place.name))
                diagnostics.append(
                    error(.unknownPlace, "there is no place called `\(parent.clipped)`", written, nearest)
                )
            } else if isBelowItself(place, places.map(\.place)) {
                diagnostics.append(error(.placeCycle, "`\(place.name.clipped)` lies in itself", written))
            }
        }
        return diagnostics
    }

    private static func isBelowItself(_ place: Place, _ places: [Place]) -> Bool {
        let parents = Dictionary(places.map { ($0.name, $0.parent) }, uniquingKeysWith: { first, _ in first })
        var name = place.parent
        var steps = 0
        while let current = name, steps <= places.count {
            if current == place.name { return true }
            name = parents[current] ?? nil
            steps += 1
        }
        return false
    }

    private static func error(_ rule: RuleID, _ message: String, _ node: YAMLNode, _ nearest: String? = nil)
        -> Diagnostic
    {
        Diagnostic(
            rule,
            .error,
            message,
            file: .content(node.file),
            span: node.span,
            fixes: nearest.map { [.init("write `\($0)`", replacement: $0)] } ?? []
        )
    }
}

extension RuleID {
    static let placeCycle = RuleID("place-cycle")
}
