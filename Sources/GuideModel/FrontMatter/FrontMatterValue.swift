/// A value as it will be written into a front matter.
public indirect enum FrontMatterValue: Hashable, Sendable {
    /// Words: quoted where another reader of YAML would take them for something else.
    case text(String)
    /// A date, a number, `true` or `false`: written as it is.
    case plain(String)
    /// A list.
    case list([FrontMatterValue])
    /// Keys and values, in the order in which they will be written.
    case map([Entry])

    /// A key and its value.
    public struct Entry: Hashable, Sendable {
        /// The key.
        public let key: String
        /// The value.
        public var value: FrontMatterValue

        /// Joins a key and a value.
        public init(_ key: String, _ value: FrontMatterValue) {
            self.key = key
            self.value = value
        }
    }

    /// Whether nothing would be lost by leaving it out.
    public var isEmpty: Bool {
        switch self {
        case .text(let text), .plain(let text): text.allSatisfy(\.isWhitespace)
        case .list(let items): items.allSatisfy(\.isEmpty)
        case .map(let entries): entries.allSatisfy(\.value.isEmpty)
        }
    }

    /// All texts in it, in order.
    public var texts: [String] {
        switch self {
        case .text(let text), .plain(let text): [text]
        case .list(let items): items.flatMap(\.texts)
        case .map(let entries): entries.flatMap(\.value.texts)
        }
    }

    /// The value at a dotted path, such as `address.street`.
    public func value(at path: some StringProtocol) -> FrontMatterValue? {
        guard case .map(let entries) = self else { return nil }
        let steps = path.split(separator: ".", maxSplits: 1)
        guard let first = steps.first, let value = entries.first(where: { $0.key == first })?.value else {
            return nil
        }
        return steps.count == 1 ? value : value.value(at: steps[1])
    }

    /// Puts a value at a dotted path, making the maps on the way; what is there already is replaced.
    public mutating func set(_ value: FrontMatterValue, at path: some StringProtocol) {
        var entries: [Entry] = []
        if case .map(let own) = self { entries = own }
        let steps = path.split(separator: ".", maxSplits: 1)
        guard let first = steps.first else { return }
        let place = entries.firstIndex { $0.key == first }
        var inner = place.map { entries[$0].value } ?? .map([])
        if steps.count == 1 { inner = value } else { inner.set(value, at: steps[1]) }
        if let place { entries[place].value = inner } else { entries.append(Entry(String(first), inner)) }
        self = .map(entries)
    }
}
