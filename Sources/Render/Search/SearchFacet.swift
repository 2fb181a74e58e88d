/// A way to narrow results, with the documents of each of its values.
public struct SearchFacet: Codable, Hashable, Sendable {
    /// What it is called in the query string.
    public let name: SearchFacetName
    /// Its values, by label, a parent before its children.
    public let values: [Value]

    /// One value.
    public struct Value: Codable, Hashable, Sendable {
        /// The value as the query string has it.
        public let value: String
        /// The value as people read it.
        public let label: String
        /// The value it lies under.
        public let parent: String?
        /// Its documents, see `GapCode`.
        public let documents: String
    }

    /// Gathers the values that documents carry.
    init(_ name: SearchFacetName, of documents: [SearchDocument]) {
        self.name = name
        var found: [FacetValue] = []
        var numbers: [String: [Int]] = [:]
        for (number, document) in documents.enumerated() {
            for value in document.facets[name] ?? [] where numbers[value.value]?.last != number {
                if numbers[value.value] == nil { found.append(value) }
                numbers[value.value, default: []].append(number)
            }
        }
        values = found.sorted(by: Self.isOrdered).map { value in
            let documents = GapCode.text(numbers[value.value] ?? [], below: documents.count)
            return Value(value: value.value, label: value.label, parent: value.parent, documents: documents)
        }
    }

    private static func isOrdered(_ left: FacetValue, _ right: FacetValue) -> Bool {
        let labels = (TextFolding.fold(left.label), TextFolding.fold(right.label))
        return labels.0 == labels.1 ? left.value < right.value : labels.0 < labels.1
    }
}
