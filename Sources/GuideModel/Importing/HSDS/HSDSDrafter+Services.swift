/// Services.
extension HSDSDrafter {
    /// What a service says that the agency may say for all of them.
    private struct Facts: Equatable {
        var texts: [String: String] = [:]
        var lists: [String: [String]] = [:]
    }

    /// Services as entries; what all of them say is said once, of the agency.
    mutating func addServices(_ services: [Int]) {
        let facts = services.map { self.facts($0) }
        let found = services.map { terms(of: $0) }
        let ofAgency = terms(of: organization)
        let isWhole = isWhole(services)
        let shared = context.isOwn ? ownFacts(facts) : isWhole ? facts.first : Self.shared(facts)
        addTopics(ofAgency, found, isWhole: isWhole)
        for key in ["eligibility", "fees", "apply", "interpretation"] { draft.set(key, shared?.texts[key]) }
        for key in ["documents", "languages", "service_area"] { draft.set(key, shared?.lists[key] ?? []) }
        addAges(services, shared)
        addVerified(services)
        addKeywords(services)
        for (number, own) in zip(services, facts) where !isWhole { keepDiffering(number, own, shared) }
        let topics = Set(draft.fields.value(at: "topics")?.texts ?? [])
        let wellness = Set(draft.fields.value(at: "wellness")?.texts ?? [])
        var entries: [FrontMatterValue] = []
        for (index, number) in services.enumerated() where !isWhole {
            var entry = FrontMatterValue.map([.init("name", .text(serviceName(number)))])
            addText(number, to: &entry)
            let ownTopics = found[index].topics.filter { !topics.contains($0) }
            let ownWellness = found[index].wellness.filter { !wellness.contains($0) }
            if !ownTopics.isEmpty { entry.set(.list(ownTopics.map { .text($0) }), at: "topics") }
            if !ownWellness.isEmpty { entry.set(.list(ownWellness.map { .text($0) }), at: "wellness") }
            for key in ["eligibility", "fees", "apply"] where facts[index].texts[key] != shared?.texts[key] {
                if let text = facts[index].texts[key] { entry.set(.text(text), at: key) }
            }
            // Papers that the agency's requirements name stand behind each service's own.
            let papers = row.entries("x_papers")
            let documents = (facts[index].lists["documents"] ?? []).filter { !papers.contains($0) }
            if !documents.isEmpty, documents != shared?.lists["documents"] {
                entry.set(.list(documents.map { .text($0) }), at: "documents")
            }
            addHoursAndPlaces(number, to: &entry)
            entries.append(entry)
        }
        if isWhole, let only = services.first { addWholeText(only) }
        if !entries.isEmpty { draft.fields.set(.list(entries), at: "services") }
    }

    /// Whether the only service stands for the whole agency.
    private func isWhole(_ services: [Int]) -> Bool {
        guard services.count == 1, let name = row(services[0]).plain("name") else {
            return services.count == 1
        }
        return name.lowercased() == row.plain("name")?.lowercased()
    }

    private func serviceName(_ number: Int) -> String { row(number).plain("name") ?? row.plain("name") ?? "" }

    private mutating func addText(_ number: Int, to entry: inout FrontMatterValue) {
        guard let text = row(number).plain("description") else { return }
        let summary = context.isOwn || text.count <= 200 ? text : FirstSentence.of(text)
        entry.set(.text(summary), at: "summary")
        guard summary != text, let body = row(number).markdown("description") else { return }
        draft.body.append("## " + SourceMarkup.markdown(ofPlain: serviceName(number)) + "\n\n" + body)
    }

    private mutating func addWholeText(_ number: Int) {
        guard !context.isOwn, let text = row(number).plain("description"), text != row.plain("description"),
            let body = row(number).markdown("description")
        else { return }
        if draft.fields.value(at: "summary")?.texts.first != text { draft.body.append(body) }
    }

    private mutating func facts(_ number: Int) -> Facts {
        let service = row(number)
        var facts = Facts()
        for read in directory.rows(.eligibility, .cost, .document, .language, .serviceArea, of: number) {
            draft.use(read)
        }
        let table = directory.rows(.eligibility, of: number)
        let words = [service.plain("eligibility_description", "eligibility"), service.plain("audience")]
        let all =
            words.compactMap { $0 } + table.compactMap { row($0).plain("eligibility", "name", "description") }
        facts.texts["eligibility"] = all.isEmpty ? nil : all.uniqued.joined(separator: " ")
        facts.texts["apply"] = service.plain("application_process")
        facts.texts["interpretation"] = service.plain("interpretation_services")
        let costs = context.isOwn ? [] : directory.rows(.cost, of: number).compactMap { cost($0) }
        let fees = [service.plain("fees_description", "fees")].compactMap { $0 } + costs
        facts.texts["fees"] = fees.isEmpty ? nil : fees.uniqued.joined(separator: "; ")
        let documents = directory.rows(.document, of: number).compactMap { row($0).plain("document", "name") }
        facts.lists["documents"] = (service.pieces("required_documents") + documents).uniqued.nonEmpty
        let spoken = directory.rows(.language, of: number).compactMap { language($0) }
        facts.lists["languages"] = (service.pieces("languages", "language") + spoken).uniqued.nonEmpty
        let areas = directory.rows(.serviceArea, of: number).compactMap {
            row($0).plain("name", "service_area", "description")
        }
        facts.lists["service_area"] = (service.pieces("service_areas") + areas).uniqued.nonEmpty
        if let link = service.text("url", "website") { addLink(link, number) }
        return facts
    }

    private func cost(_ number: Int) -> String? {
        let row = self.row(number)
        let amount = [row.plain("amount"), row.plain("currency")].compactMap { $0 }.joined(separator: " ")
        let parts = [row.plain("option", "payment"), amount, row.plain("amount_description")].compactMap {
            $0
        }
        let words = parts.filter { !$0.isEmpty }.joined(separator: ", ")
        return words.isEmpty ? nil : words
    }

    /// What all of several services say alike.
    private static func shared(_ facts: [Facts]) -> Facts? {
        guard let first = facts.first else { return nil }
        var shared = Facts()
        shared.texts = first.texts.filter { key, text in facts.allSatisfy { $0.texts[key] == text } }
        shared.lists = first.lists.filter { key, list in facts.allSatisfy { $0.lists[key] == list } }
        guard facts.count == 1 else { return shared }
        // What one service says stays with it, where a service has a key for it.
        for key in ["eligibility", "fees", "apply"] { shared.texts[key] = nil }
        shared.lists["documents"] = nil
        return shared
    }

    /// What a guide of this program's own said of the agency itself.
    private func ownFacts(_ facts: [Facts]) -> Facts {
        var own = facts.first ?? Facts()
        for key in ["eligibility", "fees", "apply"] { own.texts[key] = row.plain("x_\(key)") }
        own.lists["documents"] = row.entries("x_documents").nonEmpty
        return own
    }

    /// What a service alone says and no key of a service holds.
    private mutating func keepDiffering(_ number: Int, _ own: Facts, _ shared: Facts?) {
        var entries: [FrontMatterValue.Entry] = []
        if let text = own.texts["interpretation"], text != shared?.texts["interpretation"] {
            entries.append(.init("interpretation", .text(text)))
        }
        for key in ["languages", "service_area"] {
            if let list = own.lists[key], list != shared?.lists[key] {
                entries.append(.init(key, .list(list.map { .text($0) })))
            }
        }
        guard !entries.isEmpty else { return }
        let words = entries.map { "`\($0.key)`" }.joined(separator: ", ")
        draft.remark(
            number,
            "\(words) of this service alone: kept under `source`, since other services differ"
        )
        draft.kept.append(
            .map([.init("table", .text("service")), .init("of", .text(serviceName(number)))] + entries)
        )
    }

    private mutating func addAges(_ services: [Int], _ shared: Facts?) {
        let ages = services.map { number in
            ["minimum_age", "maximum_age"].map { column in
                row(number).text(column).flatMap { Double($0) }.flatMap { Int(exactly: $0) }
            }
        }
        guard let first = ages.first, ages.allSatisfy({ $0 == first }) else {
            for number in services {
                draft.keep(row(number), ["minimum_age", "maximum_age"], name: serviceName(number))
            }
            return
        }
        for (key, age) in zip(["min", "max"], first) {
            if let age, (0...130).contains(age) { draft.fields.set(.plain("\(age)"), at: "ages.\(key)") }
        }
    }

    /// The oldest day on which somebody made sure of a service: the whole is no surer than that.
    private mutating func addVerified(_ services: [Int]) {
        let days = services.compactMap { row($0).text("assured_date").flatMap { DateCell($0)?.date } }
        if let day = days.min(), days.count == services.count, day <= context.reader.today {
            draft.fields.set(.plain(day.description), at: "verified.date")
        }
    }

    private mutating func addKeywords(_ services: [Int]) {
        let words = services.flatMap { row($0).pieces("keywords") }.uniqued
        if draft.fields.value(at: "keywords") == nil { draft.set("keywords", words) }
        for number in services {
            let columns = [
                "wait_time", "accreditations", "licenses", "alert", "funding_sources", "alternate_name",
            ]
            draft.keep(row(number), columns, name: serviceName(number))
        }
    }
}

extension [String] {
    /// The list, or nothing when it is empty.
    fileprivate var nonEmpty: [String]? { isEmpty ? nil : self }
}
