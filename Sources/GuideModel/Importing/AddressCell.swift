import Foundation

/// A postal address in one cell, taken apart only as far as its form leaves no doubt.
struct AddressCell: Sendable, Equatable {
    var street: String?
    var unit: String?
    var city: String?
    var state: String?
    var postalCode: String?

    /// Whether it is known which part is the town, or that none is.
    private(set) var isCertain: Bool

    /// Takes a cell apart; `cities` are towns that the map names, `state` and `city` what it says when none is given.
    init(_ cell: String, cities: Set<String> = [], city: String? = nil, state: String? = nil) {
        var parts = cell.split(whereSeparator: { $0 == "," || $0 == "\n" })
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        isCertain = true
        if let last = parts.last, Self.countries.contains(last.lowercased()), parts.count > 2 {
            parts.removeLast()
        }
        if parts.count > 1, let tail = Self.stateAndCode(parts[parts.count - 1]) {
            (self.state, postalCode) = tail
            parts.removeLast()
            self.city = parts.count > 1 ? parts.removeLast() : nil
        } else if parts.count > 1, let tail = Self.codeAndCity(parts[parts.count - 1]) {
            (postalCode, self.city) = tail
            parts.removeLast()
        } else if parts.count > 1, let last = parts.last, cities.contains(last.lowercased()) {
            self.city = parts.removeLast()
        }
        if parts.count > 1, let last = parts.last, Self.isUnit(last) { unit = parts.removeLast() }
        if parts.count == 2, Self.isUnit(parts[0]), unit == nil { unit = parts.removeFirst() }
        if parts.count > 1, self.city == nil {
            // Which of the parts is the town cannot be known: the whole stays one line.
            (street, unit) = (cell.split(separator: "\n").joined(separator: ", "), nil)
            isCertain = false
            return
        }
        street = parts.isEmpty ? nil : parts.joined(separator: ", ")
        if self.city == nil { self.city = city }
        if self.state == nil, self.city != nil { self.state = state }
    }

    /// The parts as a front matter holds them.
    var value: FrontMatterValue {
        let parts: [(String, String?)] = [
            ("street", street), ("unit", unit), ("city", city), ("state", state), ("postal_code", postalCode),
        ]
        return .map(parts.compactMap { name, text in text.map { .init(name, .text($0)) } })
    }

    private static let countries: Set<String> = [
        "usa", "us", "u.s.a.", "united states", "france", "canada", "españa",
    ]

    /// `WA 98057`, `DC 20001-1234`, `WA`.
    private static func stateAndCode(_ text: String) -> (String?, String?)? {
        let words = text.split(separator: " ").map(String.init)
        let isState =
            words.first.map { $0.count == 2 && $0.allSatisfy { $0.isASCII && $0.isUppercase } } ?? false
        if words.count == 1, isState { return (words[0], nil) }
        if words.count == 2, isState, isZIP(words[1]) { return (words[0], words[1]) }
        return nil
    }

    /// `75011 Paris`, as the continent writes it.
    private static func codeAndCity(_ text: String) -> (String?, String?)? {
        let words = text.split(separator: " ", maxSplits: 1).map(String.init)
        guard words.count == 2, (4...5).contains(words[0].count), words[0].allSatisfy(\.isASCIIDigit),
            words[1].first?.isLetter == true, words[1].first?.isUppercase == true,
            !words[1].contains(where: \.isNumber)
        else { return nil }
        return (words[0], words[1])
    }

    private static func isZIP(_ text: String) -> Bool {
        let halves = text.split(separator: "-", omittingEmptySubsequences: false)
        guard halves.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }) else { return false }
        return halves.map(\.count) == [5] || halves.map(\.count) == [5, 4]
    }

    private static func isUnit(_ text: String) -> Bool {
        let lower = text.lowercased()
        let words = ["suite", "ste", "unit", "room", "rm", "apt", "floor", "bldg", "building", "#", "fl"]
        if lower.hasSuffix(" floor") || lower.hasSuffix(" fl.") { return true }
        return words.contains { word in
            lower.hasPrefix(word) && lower.dropFirst(word.count).first.map { !$0.isLetter } ?? false
        }
    }
}
