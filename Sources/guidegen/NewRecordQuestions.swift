import ArgumentParser
import GuideModel

/// Gathers what a new record needs: from options, from suggestions, and at a terminal from answers.
struct NewRecordQuestions {
    let kind: RecordKind
    let name: String
    let guide: ParsedGuide
    let today: CalendarDate

    /// The record's fields; ends the command when something is missing that it cannot be without.
    func fields(_ facts: NewRecordFacts, asks: Bool) throws -> FrontMatterValue {
        var known = FrontMatterValue.map([])
        known.set(.text(name), at: kind.titleKey)
        try addGiven(facts, &known)
        if kind.fields["summary"]?.isRequired == true, known.value(at: "summary") == nil, asks,
            let answer = Terminal.ask("What is it or does it do, in one sentence?")
        {
            known.set(.text(answer), at: "summary")
        }
        addSubjects(&known, asks: asks)
        if asks { askForMore(&known) }
        addDefaults(&known)
        let missing = kind.fields.fields.filter { $0.isRequired && known.value(at: $0.key) == nil }
        guard missing.isEmpty else {
            for field in missing {
                Terminal.tell(
                    "guidegen: `\(field.key)` is missing: \(field.about) Give \(Self.option(for: field.key))."
                )
            }
            throw Failure.usage
        }
        return known
    }

    private static func option(for key: String) -> String {
        ["summary", "topics", "wellness"].contains(key)
            ? "--\(key)" : key == "publish_date" ? "--date" : "--set \(key)=…"
    }

    private func addGiven(_ facts: NewRecordFacts, _ known: inout FrontMatterValue) throws {
        let page = kind.fields["website"] == nil ? "url" : "website"
        let texts = [
            ("summary", facts.summary), ("email", facts.email), (page, facts.website),
            ("address.street", facts.street), ("address.city", facts.city), ("address.state", facts.state),
            ("address.postal_code", facts.postalCode),
        ]
        for (path, text) in texts {
            if let text { try add(.text(text), at: path, &known) }
        }
        for (key, text) in [("topics", facts.topics), ("wellness", facts.wellness)] {
            if let text { try add(.list(Self.parted(text)), at: key, &known) }
        }
        if let phone = facts.phone {
            try add(.list([.map([.init("number", .text(phone))])]), at: "phones", &known)
        }
        if let date = facts.date {
            if kind == .event {
                known.set(.list([.map([.init("starts", .plain(date))])]), at: "sessions")
            } else {
                try add(.plain(date), at: "publish_date", &known)
            }
        }
        for pair in facts.set {
            let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else {
                Terminal.tell("guidegen: `--set \(pair)` wants a key, `=` and a value")
                throw Failure.usage
            }
            try add(value(parts[1], at: parts[0]), at: parts[0], &known)
        }
        if facts.draft { known.set(.plain("true"), at: "draft") }
    }

    /// A typed value in the form that its field wants.
    private func value(_ text: String, at path: String) -> FrontMatterValue {
        let key = String(path.prefix { $0 != "." })
        switch kind.fields[key]?.shape {
        case .text, .code, .group, .link, .email, .linkOrText: return .text(text)
        case .texts, .codes, .words, .references, .languages, .links: return .list(Self.parted(text))
        default: return .plain(text)
        }
    }

    private func add(_ value: FrontMatterValue, at path: String, _ known: inout FrontMatterValue) throws {
        let key = String(path.prefix { $0 != "." })
        guard kind.fields[key] != nil else {
            let nearest = NearMiss.nearest(to: key, among: kind.fields.fields.map(\.key))
            let hint = nearest.map { "; did you mean `\($0)`?" } ?? ""
            Terminal.tell("guidegen: a record of the kind `\(kind.singular)` has no key `\(key)`\(hint)")
            throw Failure.usage
        }
        known.set(value, at: path)
    }

    private static func parted(_ text: String) -> [FrontMatterValue] {
        text.split(separator: ",").map { words in
            .text(String(words.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()))
        }
    }
}

extension NewRecordQuestions {
    /// Topics and dimensions, suggested from the words of the name and the summary.
    private func addSubjects(_ known: inout FrontMatterValue, asks: Bool) {
        let suggestions = TopicSuggestions(guide)
        let words = name + " " + (known.value(at: "summary")?.texts.first ?? "")
        if kind.fields["topics"] != nil, known.value(at: "topics") == nil {
            let found = suggestions.topics(for: words).map(\.description)
            choose("topics", found, among: slugs(of: .topic), &known, asks: asks)
        }
        if kind.fields["wellness"] != nil, known.value(at: "wellness") == nil {
            let topics = (known.value(at: "topics")?.texts ?? []).compactMap { Slug.nearest(to: $0) }
            let found = suggestions.dimensions(for: words, topics: topics).map(\.description)
            choose("wellness", found, among: slugs(of: .wellnessDimension), &known, asks: asks)
        }
    }

    private func slugs(of kind: RecordKind) -> [String] {
        guide.records.filter { $0.id.kind == kind }.map(\.slug.description)
    }

    private func choose(
        _ key: String,
        _ found: [String],
        among all: [String],
        _ known: inout FrontMatterValue,
        asks: Bool
    ) {
        var chosen = found
        if asks {
            if found.isEmpty { Terminal.tell("The guide has \(all.joined(separator: ", ")).") }
            let offer = found.isEmpty ? "" : " [\(found.joined(separator: ", "))]"
            if let answer = Terminal.ask("Which \(key), with commas between?\(offer)") {
                chosen = Self.parted(answer).flatMap(\.texts)
            }
        } else if !found.isEmpty {
            Terminal.tell(
                "note: suggested `\(key)`: \(found.joined(separator: ", ")); look at them in the file"
            )
        }
        if !chosen.isEmpty { known.set(.list(chosen.map { .text($0) }), at: key) }
    }

    /// Ways to reach an agency, which every one should have.
    private func askForMore(_ known: inout FrontMatterValue) {
        guard kind == .agency else { return }
        if known.value(at: "phones") == nil, let answer = Terminal.ask("Telephone number? (Enter for none)") {
            known.set(.list([.map([.init("number", .text(answer))])]), at: "phones")
        }
        if known.value(at: "website") == nil, let answer = Terminal.ask("Web site? (Enter for none)") {
            known.set(.text(answer.contains("://") ? answer : "https://" + answer), at: "website")
        }
    }

    /// What can be known without asking.
    private func addDefaults(_ known: inout FrontMatterValue) {
        if kind.fields["publish_date"]?.isRequired == true, known.value(at: "publish_date") == nil {
            known.set(.plain(today.description), at: "publish_date")
        }
    }
}
