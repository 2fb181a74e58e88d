/// The keys of an object of JSON, as far as each stands for one thing.
struct JSONKeys {
    /// The keys that stand once, or again with the same value.
    private(set) var entries: [(String, JSONValue)] = []
    /// The keys that stand several times with different values, of which none can be trusted.
    private(set) var doubled: [(key: String, values: [JSONValue])] = []

    init(_ object: [(String, JSONValue)]) {
        var places: [String: Int] = [:]
        var values: [[JSONValue]] = []
        var keys: [String] = []
        for (key, value) in object {
            guard let place = places[key] else {
                places[key] = keys.count
                keys.append(key)
                values.append([value])
                continue
            }
            let plain = Self.plain(value)
            if !values[place].contains(where: { Self.plain($0) == plain }) { values[place].append(value) }
        }
        for (key, own) in zip(keys, values) {
            if own.count == 1 { entries.append((key, own[0])) } else { doubled.append((key, own)) }
        }
    }

    /// What a person is told of a doubled key.
    static func remark(_ key: String, _ values: [JSONValue]) -> String {
        let words = values.map { "`" + (texts($0).first ?? "").clipped + "`" }
        return "`\(key)` stands twice in one object, as \(words.joined(separator: " and ")): neither was used"
    }

    private static func plain(_ value: JSONValue) -> String {
        value.plainText.map { CellText.cleaned($0).text } ?? value.written
    }

    private static func texts(_ value: JSONValue) -> [String] {
        switch value {
        case .list(let items): items.flatMap(texts)
        case .object(let entries): entries.flatMap { texts($0.1) }
        default: [value.plainText ?? ""].filter { !$0.isEmpty }
        }
    }
}
