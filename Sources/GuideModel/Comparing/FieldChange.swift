/// One difference between what the public sees of a record before and after.
public struct FieldChange: Hashable, Sendable {
    /// The part of the record that it is in, outermost first: `service Food boxes`; empty for the record itself.
    public let part: [String]
    /// What differs, in words: `phone`, `Monday hours`.
    public let field: String
    /// How it differs.
    public let change: Change

    /// How a field differs; a value that must not be repeated is nothing.
    public enum Change: Hashable, Sendable {
        /// It says something for the first time.
        case added(String?)
        /// It says nothing any more.
        case removed(String?)
        /// It says something else.
        case replaced(from: String?, to: String?)
        /// A list has gained and lost entries.
        case entries(added: [String], removed: [String])
        /// The same entries stand in another order.
        case reordered
        /// What happened is a sentence of its own.
        case told
    }

    init(_ field: String, _ change: Change, in part: [String] = []) {
        self.field = field
        self.change = change
        self.part = part
    }

    /// The change in words; values go through `quote`, and what is told without quotes, names among it, through `plain`.
    public func words(_ quote: (String) -> String, plain: (String) -> String = { $0 }) -> String {
        let field = plain(self.field)
        let part = part.map(plain)
        let words =
            switch change {
            case .added(let value): Self.joined(field, value.map(quote), "added")
            case .removed(let value): Self.joined(field, value.map(quote), "removed")
            case .replaced(let old?, let new?): "\(field) \(quote(old)) to \(quote(new))"
            case .replaced(_, let new?): "\(field) is now \(quote(new))"
            case .replaced: "\(field) changed"
            case .entries(let added, let removed): entries(added, removed, quote)
            case .reordered: "\(field) in another order"
            case .told: field
            }
        return (part + [words]).joined(separator: ": ")
    }

    private static func joined(_ field: String, _ value: String?, _ verb: String) -> String {
        [field, value, verb].compactMap(\.self).joined(separator: " ")
    }

    private func entries(_ added: [String], _ removed: [String], _ quote: (String) -> String) -> String {
        let phrase = Self.membership[field]
        let gained = added.map(quote).joined(separator: ", ")
        let lost = removed.map(quote).joined(separator: ", ")
        let parts = [
            added.isEmpty ? nil : phrase.map { "\($0.gained) \(gained)" } ?? "\(field) \(gained) added",
            removed.isEmpty ? nil : phrase.map { "\($0.lost) \(lost)" } ?? "\(field) \(lost) removed",
        ]
        return parts.compactMap(\.self).joined(separator: "; ")
    }

    /// Lists that say where a record is found, not what it has.
    private static let membership = [
        "topics": (gained: "new in", lost: "no longer in"),
        "wellness": (gained: "now serves", lost: "no longer serves"),
    ]
}
