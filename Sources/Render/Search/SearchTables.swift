import GuideModel

/// Tables beside an index that a page fetches when it needs them: the order of names, when records were checked,
/// where they are and when they are open. Each has one entry a document, in the index's order.
struct SearchTables {
    let documents: [SearchDocument]
    let language: LanguageTag
    let gazetteer: Gazetteer
    let copy: GuideCopy

    /// A table as it is written.
    struct Table {
        /// What it is for: `hours`.
        let name: String
        /// A sign of what it says, by which a reader knows that it belongs to an index.
        let sign: String
        /// What it says.
        fileprivate let fields: String
    }

    /// The tables that say something.
    func tables() -> [Table] {
        let all = [("name", names), ("verified", verified), ("near", near), ("hours", hours)]
        return all.compactMap { name, fields in
            // Days are counted from the build, and an index is not to change because a night has passed.
            let told = name == "verified" ? checks : fields
            return fields.map { Table(name: name, sign: TextSign(told ?? $0).digits, fields: $0) }
        }
    }

    private var checks: String {
        documents.map { $0.facts.verified.map { "\($0)" } ?? "" }.joined(separator: ",")
    }

    /// A table's file; `name` is the index's path without its ending.
    func file(of table: Table, beside name: String) throws -> OutputFile {
        let head = "\"table\":\"\(table.name)\",\"sign\":\"\(table.sign)\",\"count\":\(documents.count)"
        return OutputFile(
            path: try OutputPath("\(name)-\(table.name).js"),
            text: "Guide.search.receive({\(head),\(table.fields)});\n"
        )
    }

    /// For each document its place in the order of names.
    private var names: String? {
        let keys = documents.map { NameOrder($0.card.title, language: language) }
        var ranks = [Int](repeating: 0, count: documents.count)
        let order = documents.indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }
        for (rank, number) in order.enumerated() { ranks[number] = rank }
        return "\"ranks\":\(Self.list(ranks))"
    }

    /// For each document the days between its check and the build; -1 for none.
    private var verified: String? {
        let days = documents.map { document in
            document.facts.verified.map { max(0, copy.built.dayNumber - $0.dayNumber) } ?? -1
        }
        guard days.contains(where: { $0 >= 0 }) else { return nil }
        return "\"built\":\"\(copy.built)\",\"days\":\(Self.list(days))"
    }

    /// The places, and for each document where it is, in thousandths of a degree, and what it serves.
    private var near: String? {
        guard gazetteer.places.contains(where: { $0.coordinates != nil }),
            documents.contains(where: { !$0.facts.positions.isEmpty })
        else { return nil }
        let places = gazetteer.places.enumerated().map { number, place in
            let codes = place.postalCodes.map(HoursData.string).joined(separator: ",")
            let middle = place.coordinates.map { Self.list(Self.thousandths([$0])) } ?? "0"
            return
                "[\(HoursData.string(place.name)),[\(codes)],\(middle),\(gazetteer.parent(of: number) ?? -1)]"
        }
        let positions = documents.map { document in
            let positions = document.facts.positions.reduce(into: [Coordinates]()) {
                if !$0.contains($1) { $0.append($1) }
            }
            return positions.isEmpty ? "0" : Self.list(Self.thousandths(positions))
        }
        let areas = documents.map { $0.facts.areas.isEmpty ? "0" : Self.list($0.facts.areas) }
        return "\"places\":[\(places.joined(separator: ","))],\"at\":[\(positions.joined(separator: ","))],"
            + "\"serves\":[\(areas.joined(separator: ","))]"
    }

    /// The rules that occur, each once, and for each document the numbers of its own.
    private var hours: String? {
        var rules: [String] = []
        var numbers: [String: Int] = [:]
        let own = documents.map { document -> String in
            let mine = Set(document.facts.hours.map { HoursData.rules($0, copy: copy) })
            for rule in mine.sorted() where numbers[rule] == nil {
                numbers[rule] = rules.count
                rules.append(rule)
            }
            return mine.isEmpty ? "0" : Self.list(mine.compactMap { numbers[$0] }.sorted())
        }
        guard !rules.isEmpty else { return nil }
        return "\"rules\":[\(rules.joined(separator: ","))],\"of\":[\(own.joined(separator: ","))]"
    }

    private static func list(_ numbers: [Int]) -> String {
        "[" + numbers.map(String.init).joined(separator: ",") + "]"
    }

    private static func thousandths(_ positions: [Coordinates]) -> [Int] {
        positions.flatMap { [$0.latitude, $0.longitude] }.map { Int(($0 * 1000).rounded()) }
    }
}
