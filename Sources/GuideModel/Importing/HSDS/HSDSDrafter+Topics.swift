/// Topics and dimensions.
extension HSDSDrafter {
    /// What the terms said of a row stand for.
    mutating func terms(of number: Int) -> HSDSTopics.Found {
        var found = HSDSTopics.Found()
        for attribute in directory.rows(.attribute, of: number) {
            draft.use(attribute)
            let id = row(attribute).text("taxonomy_term_id", "taxonomy_id")
            guard let term = directory.row(.term, id) else {
                let name = row(attribute).plain("value", "label", "taxonomy_detail")
                guard let name else {
                    draft.remark(attribute, "it names the term `\(id?.clipped ?? "")`, which is not there")
                    continue
                }
                add(name, nil, term: nil, attribute, &found)
                continue
            }
            add(row(term).plain("name") ?? "", row(term).text("code"), term: term, attribute, &found)
        }
        for code in row(number).pieces("taxonomy_ids") {
            let term = directory.row(.term, code) ?? context.termsByCode[code]
            guard let term else {
                draft.remark(number, "it names the term `\(code.clipped)`, which is not there")
                continue
            }
            add(row(term).plain("name") ?? "", row(term).text("code") ?? code, term: term, number, &found)
        }
        return found
    }

    private mutating func add(
        _ name: String,
        _ code: String?,
        term: Int?,
        _ number: Int,
        _ found: inout HSDSTopics.Found
    ) {
        if let term { draft.use(term) }
        guard !name.isEmpty else { return }
        let above = term.flatMap { directory.row(.term, row($0).text("parent_id")) }
        let parent = above.flatMap { row($0).text("code") }.flatMap { code in
            code.hasPrefix("topics/") ? String(code.dropFirst(7)) : nil
        }
        let summary = term.flatMap { row($0).plain("description") }
        switch context.topics.meaning(name: name, code: code, summary: summary, parent: parent) {
        case .topics(let slugs, let new, let wellness):
            found.topics = (found.topics + slugs).uniqued
            if !context.isOwn { found.wellness = (found.wellness + wellness).uniqued }
            draft.newTopics += new
        case .dimension(let slug): found.wellness = (found.wellness + [slug]).uniqued
        case .nothing(let refuses):
            draft.unmapped.append(name)
            draft.remark(number, "`\(name.clipped)` is no topic here")
            if refuses {
                draft.refusals.append(
                    "`\(name.clipped)` is no topic here; say in `topics: values:` which one it stands for"
                )
            }
        }
    }

    /// The agency's topics: its own, and what all its services share; a service keeps what is only its own.
    mutating func addTopics(_ own: HSDSTopics.Found, _ services: [HSDSTopics.Found], isWhole: Bool) {
        var topics = own.topics
        var wellness = own.wellness
        let common = services.dropFirst().reduce(services.first?.topics ?? []) { left, right in
            left.filter { right.topics.contains($0) }
        }
        let commonWellness = services.dropFirst().reduce(services.first?.wellness ?? []) { left, right in
            left.filter { right.wellness.contains($0) }
        }
        if own.topics.isEmpty { topics += common }
        if own.wellness.isEmpty { wellness += commonWellness }
        // An agency needs topics of its own, by which it is found: where its services share none, it has all of theirs.
        if topics.isEmpty { topics = services.flatMap(\.topics).uniqued }
        if wellness.isEmpty { wellness = services.flatMap(\.wellness).uniqued }
        if topics.isEmpty {
            topics = context.topics.fallback
            draft.remark(organization, "the directory names no topic for it")
            if topics.isEmpty {
                topics = ["other"]
                let isNew = !context.topics.known.contains("other")
                let summary = "Agencies whose source names no topic."
                if isNew { draft.newTopics.append(NewTopic("other", "Other", summary: summary)) }
            }
        }
        if wellness.isEmpty { wellness = context.topics.dimensions(of: topics) }
        if wellness.isEmpty {
            wellness = ["social"]
            draft.remark(
                organization,
                "no dimension of wellness could be told from its topics: `social` stands for it"
            )
        }
        draft.set("topics", topics.uniqued)
        draft.set("wellness", wellness.uniqued)
    }
}
