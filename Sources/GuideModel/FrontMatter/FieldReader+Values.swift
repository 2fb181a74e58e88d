/// Words, numbers, yes and no, languages, points on the map.
extension FieldReader {
    /// `true` or `false`, and nothing else.
    mutating func flag(_ key: String) -> Bool? {
        guard let node = value(key), let text = self.text(of: node, key)?.value else { return nil }
        if text == "true" { return true }
        if text == "false" { return false }
        let meant: String? =
            switch text.lowercased() {
            case "yes", "y", "on", "1", "true", "t", "x": "true"
            case "no", "n", "off", "0", "false", "f": "false"
            default: nil
            }
        reject(
            node,
            .notABoolean,
            "`\(text.clipped)` is neither `true` nor `false`",
            fixes: meant.map { [.init("write `\($0)`", replacement: $0)] } ?? []
        )
        return nil
    }

    /// A whole number within the bounds that the field has.
    mutating func integer(_ key: String) -> Int? {
        guard let node = value(key), let text = self.text(of: node, key)?.value else { return nil }
        guard case .integer(let range)? = table[key]?.shape else { return nil }
        guard let number = Int(text) else {
            reject(node, .notANumber, "`\(text.clipped)` is not a whole number", notes: wish(key))
            return nil
        }
        guard range.contains(number) else {
            reject(node, .notANumber, "`\(text.clipped)` is out of bounds", notes: wish(key))
            return nil
        }
        return number
    }

    /// One of the words that an enumeration has.
    mutating func word<Word: RawRepresentable<String> & CaseIterable>(_ key: String) -> Word? {
        value(key).flatMap { word(of: $0, key) }
    }

    /// Some of the words that an enumeration has.
    mutating func words<Word: RawRepresentable<String> & CaseIterable & Hashable>(_ key: String) -> [Word] {
        guard let node = value(key) else { return [] }
        var seen: Set<Word> = []
        var words: [Word] = []
        for item in node.items where !item.isEmpty {
            if let word: Word = word(of: item, key), seen.insert(word).inserted { words.append(word) }
        }
        return words
    }

    private mutating func word<Word: RawRepresentable<String> & CaseIterable>(
        of node: YAMLNode,
        _ key: String
    ) -> Word? {
        guard let text = self.text(of: node, key)?.value else { return nil }
        if let word = Word(rawValue: text) { return word }
        let known = Word.allCases.map(\.rawValue)
        let nearest = NearMiss.nearest(to: text, among: known)
        reject(
            node,
            .unknownWord,
            "`\(text.clipped)` is not a word that `\(key)` can have",
            notes: [.init("it can have \(known.quotedList)")],
            fixes: nearest.map { [.init("write `\($0)`", replacement: $0)] } ?? []
        )
        return nil
    }

    /// A language as BCP 47 writes it.
    mutating func language(_ key: String) -> LanguageTag? { value(key).flatMap { language(of: $0, key) } }

    /// A list of such languages.
    mutating func languages(_ key: String) -> [LanguageTag] {
        var tags: [LanguageTag] = []
        for item in value(key)?.items ?? [] {
            if let tag = language(of: item, key), !tags.contains(tag) { tags.append(tag) }
        }
        return tags
    }

    private mutating func language(of node: YAMLNode, _ key: String) -> LanguageTag? {
        guard let text = self.text(of: node, key)?.value else { return nil }
        if let tag = LanguageTag(text) { return tag }
        reject(
            node,
            .notALanguage,
            "`\(text.clipped)` is not a language tag",
            notes: [.init("a language is written as in BCP 47: `en`, `es`, `zh-Hant`")]
        )
        return nil
    }

    /// A point on the map: latitude first.
    mutating func coordinates(_ key: String) -> Coordinates? {
        guard let node = value(key) else { return nil }
        var parts = node.items.map { $0.scalar?.trimmed ?? "" }
        if parts.count == 1 { parts = parts[0].split(separator: ",").map { $0.trimmed } }
        guard parts.count == 2, let latitude = Self.degrees(parts[0]), let longitude = Self.degrees(parts[1])
        else {
            reject(node, .notCoordinates, "`\(key)` is not two numbers", notes: wish(key))
            return nil
        }
        if abs(latitude) <= 90, abs(longitude) <= 180 {
            return Coordinates(latitude: latitude, longitude: longitude)
        }
        let swapped = abs(longitude) <= 90 && abs(latitude) <= 180
        reject(
            node,
            .notCoordinates,
            "there is no such point on the earth",
            notes: [.init("latitude is from -90 to 90 and comes first, longitude from -180 to 180")],
            fixes: swapped
                ? [.init("write `[\(parts[1]), \(parts[0])]`", replacement: "[\(parts[1]), \(parts[0])]")]
                : []
        )
        return nil
    }

    private static func degrees(_ text: String) -> Double? {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E].contains($0) }) else {
            return nil
        }
        return Double(text)
    }
}

extension RuleID {
    static let notABoolean = RuleID("not-a-boolean")
    static let notANumber = RuleID("not-a-number")
    static let unknownWord = RuleID("unknown-word")
    static let notALanguage = RuleID("not-a-language")
    static let notCoordinates = RuleID("not-coordinates")
}
