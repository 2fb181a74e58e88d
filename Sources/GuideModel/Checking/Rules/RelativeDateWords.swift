/// The words by which a language tells dates from the day of writing.
struct RelativeDateWords: Sendable {
    /// What was found in a text.
    struct Part {
        let words: String
        let range: Range<Int>
        let everyWord: String
    }

    let months: Set<String>
    /// Words before a month that make it one certain month.
    let beforeMonth: Set<String>
    /// Words before a unit that tell it from today: "next", "last", "this".
    let pointers: Set<String>
    /// What pointers point at, beside months.
    let units: Set<String>
    /// Words that are relative on their own.
    let alone: Set<String>
    /// Words that make a sentence true each year.
    let recurring: Set<String>
    /// Words before which a pointer or a lone word means something else.
    let harmless: Set<String>
    /// What is a reader's own day in records that have none: "short of food this month".
    let patrons: Set<String>
    let every: String
    private let quick: QuickWords

    init(
        months: Set<String>,
        beforeMonth: Set<String>,
        pointers: Set<String>,
        units: Set<String>,
        alone: Set<String>,
        recurring: Set<String>,
        harmless: Set<String>,
        patrons: Set<String>,
        every: String
    ) {
        self.months = months
        self.beforeMonth = beforeMonth
        self.pointers = pointers
        self.units = units
        self.alone = alone
        self.recurring = recurring
        self.harmless = harmless
        self.patrons = patrons
        self.every = every
        quick = QuickWords(ends: months.union(units), alone: alone, starts: beforeMonth.union(pointers))
    }

    static func of(_ language: LanguageTag) -> RelativeDateWords? {
        let name = language.description.prefix(2)
        return name == "en" ? english : name == "es" ? spanish : nil
    }

    /// Whether two words of a text could be a relative date; most texts have none, and nothing else is asked of them.
    func mayStand(in text: String) -> Bool {
        var word: UInt64 = 0
        var before: UInt64 = 0
        for byte in text.utf8 {
            let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            if (0x61...0x7A).contains(lower) || lower >= 0x80 {
                word = word &* 31 &+ UInt64(lower)
            } else if word != 0 {
                if quick.isEnd(word, behind: before) { return true }
                (before, word) = (word, 0)
            }
        }
        return word != 0 && quick.isEnd(word, behind: before)
    }

    /// The relative dates of a text, in order.
    func parts(of text: String, isDatedKind: Bool) -> [Part] {
        let words = ProseWord.all(in: text)
        var found: [Part] = []
        for index in words.indices {
            guard let first = start(of: index, in: words, isDatedKind), !isDated(index, in: words) else {
                continue
            }
            let range = words[first].range.lowerBound..<words[index].range.upperBound
            let part = words[first...index].map(\.text).joined(separator: " ")
            found.append(Part(words: part, range: range, everyWord: "\(every) \(words[index].text)"))
        }
        return found
    }

    /// The first word of a relative date that ends at a word.
    private func start(of index: Int, in words: [ProseWord], _ isDatedKind: Bool) -> Int? {
        let word = words[index]
        if alone.contains(word.text), !word.isPossessive {
            return index > 0 && harmless.contains(words[index - 1].lower) ? nil : index
        }
        guard index > 0, words[index].sentence == words[index - 1].sentence else { return nil }
        let before = words[index - 1].lower
        if months.contains(word.text) {
            return beforeMonth.contains(before) || pointers.contains(before) ? index - 1 : nil
        }
        guard units.contains(word.lower), pointers.contains(before), !word.isPossessive else { return nil }
        // "Third Avenue, last Friday, 11:00 to 2:00" is a line of a schedule.
        if words[index - 1].isBehindComma || (index > 1 && harmless.contains(words[index - 2].lower)) {
            return nil
        }
        if patrons.contains("\(before) \(word.lower)"), !isDatedKind { return nil }
        let isOfMonth = index + 1 < words.count && ["of", "in", "del", "de"].contains(words[index + 1].lower)
        return isOfMonth ? nil : index - 1
    }

    /// Whether the sentence says the year, or that it comes back; several months are a season or a list.
    private func isDated(_ index: Int, in words: [ProseWord]) -> Bool {
        let sentence = words[index].sentence
        var position = index
        var namedMonths = 0
        while position > 0, words[position - 1].sentence == sentence { position -= 1 }
        while position < words.count, words[position].sentence == sentence {
            let word = words[position]
            if word.isYear || recurring.contains(word.lower) { return true }
            if months.contains(word.text) { namedMonths += 1 }
            position += 1
        }
        return namedMonths > 1
    }
}

/// Words as numbers, for a first look: two words of one number are rare and do no harm.
struct QuickWords: Sendable {
    private let ends: Set<UInt64>
    private let alone: Set<UInt64>
    private let starts: Set<UInt64>

    init(ends: Set<String>, alone: Set<String>, starts: Set<String>) {
        self.ends = Set(ends.map(Self.number))
        self.alone = Set(alone.map(Self.number))
        self.starts = Set(starts.map(Self.number))
    }

    func isEnd(_ word: UInt64, behind before: UInt64) -> Bool {
        alone.contains(word) || (starts.contains(before) && ends.contains(word))
    }

    private static func number(_ word: String) -> UInt64 {
        word.lowercased().utf8.reduce(0) { $0 &* 31 &+ UInt64($1) }
    }
}
