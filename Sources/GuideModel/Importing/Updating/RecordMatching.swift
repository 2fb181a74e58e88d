/// Finds the record that a source's row is already: by its names in other systems, then by name and place.
struct RecordMatching {
    private var byID: [String: Slug] = [:]
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
                for id in agency.externalIDs { byID["\(id.system) \(id.id)"] = record.id.slug }
            }
            byName[record.title.lowercased(), default: []].append((record.id.slug, town))
        }
        let folder = kind.folder + "/"
        for file in files
        where file.path.description.hasPrefix(folder) && file.text.contains(ImportMarks.key + ":") {
            if let slug = try? Slug(file.path.stem) { marked.insert(slug) }
        }
    }

    /// The record that a draft is; of several with its name, the one in its town.
    func slug(of draft: RecordDraft) -> Slug? {
        if case .map(let ids)? = draft.fields.value(at: "external_ids") {
            for id in ids {
                if let text = id.value.texts.first, let slug = byID["\(id.key) \(text)"] { return slug }
            }
        }
        let named = byName[draft.title.lowercased()] ?? []
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
        var names: [String: String] = [:]
        var result = drafts
        for index in result.indices {
            guard let slug = slug(of: result[index])?.description, used.insert(slug).inserted else {
                continue
            }
            if slug != result[index].slug { names[result[index].slug] = slug }
            result[index].rename(slug)
        }
        for index in result.indices where !used.contains(result[index].slug) {
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
