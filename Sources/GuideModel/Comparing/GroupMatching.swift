/// Finds out which entry of a list has become which: places, services, numbers, people.
struct GroupMatching {
    private let key: String
    private let before: [YAMLNode]
    private let after: [YAMLNode]
    /// For each entry of the new list the one of the old that it was.
    private let origin: [Int?]

    init(_ key: String, _ was: YAMLNode?, _ now: YAMLNode?) {
        self.key = key
        before = was.map { $0.isEmpty ? [] : $0.items } ?? []
        after = now.map { $0.isEmpty ? [] : $0.items } ?? []
        origin = Self.match(before, after)
    }

    /// Equal entries first, then those of one name, then those that share what comes nearest to a name.
    private static func match(_ before: [YAMLNode], _ after: [YAMLNode]) -> [Int?] {
        var origin = [Int?](repeating: nil, count: after.count)
        var free = Set(before.indices)
        func pair(_ fits: (YAMLNode, YAMLNode) -> Bool) {
            for (index, entry) in after.enumerated() where origin[index] == nil {
                guard let found = free.sorted().first(where: { fits(before[$0], entry) }) else { continue }
                origin[index] = found
                free.remove(found)
            }
        }
        pair { $0.means($1) }
        pair { left, right in names(left).contains { $0 == names(right).first } }
        pair { left, right in !Set(traits(left)).isDisjoint(with: traits(right)) }
        if free.count == 1, origin.count(where: { $0 == nil }) == 1 { pair { _, _ in true } }
        return origin
    }

    private static func names(_ node: YAMLNode) -> [String] {
        ["name", "title", "number", "label"].compactMap { node[$0]?.scalar }.prefix(1).map { $0.lowercased() }
    }

    private static func traits(_ node: YAMLNode) -> [String] {
        let own = ["label", "type", "starts", "email", "phone"].compactMap { key in
            node[key]?.scalar.map { "\(key) \($0)" }
        }
        return own + (node["address"]?["street"]?.scalar.map { ["street \($0)"] } ?? [])
    }

    /// The changes of all entries, then what is gone.
    func changes(_ comparer: FieldComparer, by table: FieldTable, in part: [String]) -> [FieldChange] {
        var changes: [FieldChange] = []
        for (index, entry) in after.enumerated() {
            guard let old = origin[index].map({ before[$0] }) else {
                changes.append(FieldChange(noun, .added(title(entry, comparer)), in: part))
                continue
            }
            var inner = comparer
            inner.isSecret = comparer.isSecret || old.isConfidential || entry.isConfidential
            changes += inner.changes(old, entry, by: table, in: part + [label(entry, inner)])
        }
        for index in before.indices where !origin.contains(index) {
            let shown = comparer.hidesOld ? nil : title(before[index], comparer)
            changes.append(FieldChange(noun, .removed(shown), in: part))
        }
        let order = origin.compactMap(\.self)
        if changes.isEmpty, order != order.sorted() {
            changes.append(FieldChange(FieldWords.name(of: key), .reordered, in: part))
        }
        return changes
    }

    private var noun: String { FieldWords.noun(of: key) }

    private func label(_ entry: YAMLNode, _ comparer: FieldComparer) -> String {
        // One place without a name is the agency itself.
        [noun, title(entry, comparer)].compactMap(\.self).joined(separator: " ")
    }

    private func title(_ entry: YAMLNode, _ comparer: FieldComparer) -> String? {
        for key in ["name", "title", "number", "label"] {
            if let text = entry[key]?.plainWords, !text.isEmpty {
                let more = key == "number" ? entry["label"]?.plainWords : nil
                return more.map { "\(text) (\($0))" } ?? text
            }
        }
        if comparer.isSecret || entry.isConfidential { return nil }
        let address = entry["address"]
        let words = ["street", "city"].compactMap { address?[$0]?.plainWords }
        return words.isEmpty ? entry["starts"]?.plainWords : words.joined(separator: ", ")
    }
}

extension YAMLNode {
    /// Whether it is a place or a record marked as confidential.
    var isConfidential: Bool { self["confidential"]?.scalar == "true" }

    /// Whether it or one of its places is.
    var hasConfidentialPlace: Bool {
        isConfidential || (self["locations"]?.items ?? []).contains(where: \.isConfidential)
    }
}
