/// Finds the record that a source's row is already: by its names in other systems, then by name and place.
struct RecordMatching {
    /// The record of an id; nothing where several have it.
    private var byID: [String: Slug?] = [:]
    private var systems: [Slug: Set<String>] = [:]
    private var byName: [String: [(slug: Slug, town: String?)]] = [:]
    /// Records that an import made.
    private(set) var marked: Set<Slug> = []
    /// All records of the kind.
    private(set) var all: Set<Slug> = []

    init(_ guide: ParsedGuide, _ files: [ContentFile], kind: RecordKind) {
        for record in guide.records where record.id.kind == kind {
            all.insert(record.id.slug)
            var town: String?
            if case .agency(let agency) = record {
                town = agency.locations.lazy.compactMap { $0.address?.city }.first
                for id in agency.externalIDs {
                    let isShared = byID.keys.contains("\(id.system) \(id.id)")
                    byID["\(id.system) \(id.id)"] = .some(isShared ? nil : record.id.slug)
                    systems[record.id.slug, default: []].insert("\(id.system)")
                }
            }
            byName[record.title.lowercased(), default: []].append((record.id.slug, town))
        }
        let folder = kind.folder + "/"
        for file in files
        where file.path.description.hasPrefix(folder) && file.text.contains(ImportMarks.key + ":") {
            if let slug = try? Slug(file.path.stem) { marked.insert(slug) }
        }
    }

    /// The record that has one of a draft's ids, where no other has it.
    private func slugByID(of draft: RecordDraft) -> Slug? {
        guard case .map(let ids)? = draft.fields.value(at: "external_ids") else { return nil }
        for id in ids {
            if let text = id.value.texts.first, let slug = byID["\(id.key) \(text)"] ?? nil { return slug }
        }
        return nil
    }

    /// The record that has a draft's name; of several the one in its town, and none that has another id of its system.
    private func slugByName(of draft: RecordDraft) -> Slug? {
        var own: Set<String> = []
        if case .map(let ids)? = draft.fields.value(at: "external_ids") { own = Set(ids.map(\.key)) }
        let named = (byName[draft.title.lowercased()] ?? []).filter {
            own.isDisjoint(with: systems[$0.slug] ?? [])
        }
        let town = draft.town
        if let town, let same = named.first(where: { $0.town?.lowercased() == town.lowercased() }) {
            return same.slug
        }
        let unplaced = named.filter { $0.town == nil || town == nil }
        return named.count == 1 && unplaced.count == 1 ? unplaced[0].slug : nil
    }

    /// The drafts under the names of the records that they are; a new one never under a name that is taken.
    func renamed(_ drafts: [RecordDraft]) -> [RecordDraft] {
        var taken: Set<String> = Set(all.map(\.description))
        var used: Set<String> = []
        var known: Set<Int> = []
        var names: [String: String] = [:]
        var result = drafts
        // All ids go before all names: a row must not take the record of a later one.
        for find in [slugByID, slugByName] {
            for index in result.indices where !known.contains(index) {
                guard let slug = find(result[index])?.description, used.insert(slug).inserted else {
                    continue
                }
                known.insert(index)
                if slug != result[index].slug { names[result[index].slug] = slug }
                result[index].rename(slug)
            }
        }
        for index in result.indices where !known.contains(index) {
            let first = result[index].slug
            var number = 2
            var slug = first
            while taken.contains(slug) {
                slug = "\(first.prefix(Slug.longest - 4))-\(number)"
                number += 1
            }
            taken.insert(slug)
            if slug != first {
                names[first] = slug
                result[index].rename(slug)
                result[index].remarks.append("another record has that name: this one is `\(slug)`")
            }
        }
        if names.isEmpty { return result }
        for index in result.indices { result[index].point(by: names) }
        return result
    }
}

extension RecordDraft {
    /// Its first town.
    fileprivate var town: String? {
        if let town = fields.value(at: "address.city")?.texts.first { return town }
        guard case .list(let places)? = fields.value(at: "locations") else { return nil }
        return places.lazy.compactMap { $0.value(at: "address.city")?.texts.first }.first
    }

    /// Lets references follow records to their names.
    fileprivate mutating func point(by names: [String: String]) {
        for key in ["part_of", "replaced_by"] {
            if let name = fields.value(at: key)?.texts.first, let now = names[name] {
                fields.set(.text(now), at: key)
            }
        }
    }
}
