import GuideModel

/// An object already written as JSON, to which others can still be added: what many files repeat is written out once.
struct HSDSText: Sendable {
    /// The object without its closing brace; it has at least its id.
    private var bytes: [UInt8] = []

    /// Writes an object that has keys.
    init(_ object: JSONObject) {
        object.value.append(to: &bytes)
        bytes.removeLast()
    }

    /// The whole object.
    var closed: [UInt8] { bytes + [UInt8(ascii: "}")] }

    /// Adds an object under a key that needs no escaping.
    mutating func add(_ key: StaticString, _ object: HSDSText) {
        begin(key)
        bytes += object.bytes
        bytes.append(UInt8(ascii: "}"))
    }

    /// Adds a list that is not empty under such a key.
    mutating func add(_ key: StaticString, _ objects: [HSDSText]) {
        if objects.isEmpty { return }
        begin(key)
        bytes += Self.list(objects)
    }

    /// Objects as a list.
    static func list(_ objects: [HSDSText]) -> [UInt8] {
        var bytes = [UInt8(ascii: "[")]
        for (index, object) in objects.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes += object.bytes
            bytes.append(UInt8(ascii: "}"))
        }
        bytes.append(UInt8(ascii: "]"))
        return bytes
    }

    private mutating func begin(_ key: StaticString) { bytes += ",\"\(key)\":".utf8 }
}
