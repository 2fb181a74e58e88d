/// A date in a text stays true however late it is read.
struct RelativeDateCheck: Check {
    let rules: [RuleID] = [.relativeDate]

    /// Keys that tell people what to bring or do, where "last month" is theirs, not the guide's.
    private static let instructions: Set<String> = ["documents", "eligibility", "apply", "keywords"]

    /// Kinds that tell what happens around a day; other records speak of their readers' days.
    private static let datedKinds: Set<RecordKind> = [.newsItem, .event, .webinar]

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        guide.everyRecord.concurrentMap { record -> [Diagnostic] in
            guard let words = RelativeDateWords.of(record.header.language) else { return [] }
            let isDated = Self.datedKinds.contains(record.id.kind)
            return Prose.all(of: record).flatMap { prose -> [Diagnostic] in
                if let key = prose.key, Self.instructions.contains(key) { return [] }
                return words.parts(of: prose.text, isDatedKind: isDated).map { finding(prose, $0) }
            }
        }.flatMap { $0 }
    }

    private func finding(_ prose: Prose, _ part: RelativeDateWords.Part) -> Diagnostic {
        prose.finding(
            .relativeDate,
            "`\(part.words)` does not say of which year or day, and will be wrong before long",
            at: part.range,
            fixes: [.init("write the date with its year, or `\(part.everyWord)` if it comes back each year")]
        )
    }
}

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

    static func of(_ language: LanguageTag) -> RelativeDateWords? {
        let name = language.description.prefix(2)
        return name == "en" ? english : name == "es" ? spanish : nil
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

extension RuleID {
    /// A date that is told from the day of writing.
    static let relativeDate = RuleID("relative-date")
}
