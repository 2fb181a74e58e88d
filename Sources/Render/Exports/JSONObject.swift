import GuideModel

/// A JSON object in the making: what is not there gets no key, and keys keep their order.
struct JSONObject: Sendable {
    /// The keys and values so far.
    private(set) var entries: [(String, JSONValue)] = []

    /// The object.
    var value: JSONValue { .object(entries) }

    /// Whether it has no key.
    var isEmpty: Bool { entries.isEmpty }

    /// An object that begins with one text, such as its type or id.
    init(_ key: String, _ text: String) { entries = [(key, .text(text))] }

    /// An object without any key.
    init() {}

    /// Adds a value where there is one.
    mutating func add(_ key: String, _ value: JSONValue?) {
        if let value { entries.append((key, value)) }
    }

    /// Adds a text that is not empty.
    mutating func add(_ key: String, _ text: String?) {
        if let text, !text.isEmpty { entries.append((key, .text(text))) }
    }

    /// Adds a whole number where there is one.
    mutating func add(_ key: String, _ number: Int?) {
        if let number { entries.append((key, .number(number))) }
    }

    /// Adds a number where there is one.
    mutating func add(_ key: String, _ number: Double?) {
        if let number { entries.append((key, .decimal(number))) }
    }

    /// Adds a list that is not empty.
    mutating func add(_ key: String, _ items: [JSONValue]) {
        if !items.isEmpty { entries.append((key, .list(items))) }
    }

    /// Adds a list of texts that is not empty.
    mutating func add(_ key: String, _ texts: [String]) { add(key, texts.map { .text($0) }) }

    /// Adds an object that has keys.
    mutating func add(_ key: String, _ object: JSONObject) {
        if !object.isEmpty { entries.append((key, object.value)) }
    }
}
