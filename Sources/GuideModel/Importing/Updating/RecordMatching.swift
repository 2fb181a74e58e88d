/// Finds the record that a source's row is already: by its names in other systems, by what the source wrote last, then
/// by name and place.
struct RecordMatching {
    /// What is known of a record.
    private struct Known: Sendable {
        let slug: Slug
        let town: String?
        let systems: Set<String>
        var marks = RecordMarks(nil)
        var last: ImportMarks?
    }

    private let scope: ImportScope
    private var records: [Known] = []
    /// The record of an id; nothing where several have it.
    private var byID: [String: Int?] = [:]
    private var byName: [String: [Int]] = [:]
    /// The records to which this source gave a name, by the name's mark.
    private var byMark: [String: [Int]] = [:]
    /// Records that this source made or has written into.
    var marked: Set<Slug> { Set(records.filter { $0.last != nil }.map(\.slug)) }
    /// Other sources that have written into records which this one has never seen.
    private(set) var others: [String] = []
    private let titleKey: String

    init(_ guide: ParsedGuide, _ files: [ContentFile], kind: RecordKind, _ scope: ImportScope) {
        self.scope = scope
        titleKey = kind.titleKey
        let marks = Self.marks(files, kind, scope)
        for record in guide.records where record.id.kind == kind {
            let index = records.count
            var town: String?
            var systems: Set<String> = []
            if case .agency(let agency) = record {
                town = agency.locations.lazy.compactMap { $0.address?.city }.first
                for id in agency.externalIDs {
                    let isShared = byID.keys.contains("\(id.system) \(id.id)")
                    byID["\(id.system) \(id.id)"] = .some(isShared ? nil : index)
                    systems.insert("\(id.system)")
                }
            }
            var known = Known(slug: record.id.slug, town: town, systems: systems)
            known.marks = marks[record.id.slug] ?? RecordMarks(nil)
            known.last = known.marks.last(of: scope)
            records.append(known)
            byName[record.title.lowercased(), default: []].append(index)
            if let mark = known.last?[kind.titleKey] { byMark[mark, default: []].append(index) }
        }
    }

    private static func marks(_ files: [ContentFile], _ kind: RecordKind, _ scope: ImportScope) -> [Slug:
        RecordMarks]
    {
        let folder = kind.folder + "/"
        let own = files.filter {
            $0.path.description.hasPrefix(folder) && $0.text.contains(ImportMarks.key + ":")
        }
        let read = own.concurrentMap { file -> RecordMarks? in
            guard let source = FrontMatterEdit(file)?.value("source") else { return nil }
            var marks = RecordMarks(source.value(ofKey: ImportMarks.key))
            marks.adopt(as: scope)
            return marks
        }
        var marks: [Slug: RecordMarks] = [:]
        for (file, own) in zip(own, read) { if let slug = try? Slug(file.path.stem) { marks[slug] = own } }
        return marks
    }

    /// The record that has one of a draft's ids, where no other has it.
    private func byID(_ draft: RecordDraft, _ used: Set<Int>) -> Int? {
        for id in draft.fields.value(ofKey: "external_ids")?.entries ?? [] {
            guard let text = id.value.texts.first, let index = byID["\(id.key) \(text)"] ?? nil,
                !used.contains(index)
            else { continue }
            // Two directories may count from 1 alike, and both may come as `datapackage.json`: where neither says whose
            // the ids are, something that tells one agency from another must agree.
            let known = records[index]
            let isNamed = byName[draft.title.lowercased()]?.contains(index) == true
            if scope.isSystemAssumed, !known.marks.isEmpty, !isNamed, !agrees(draft, with: known.last) {
                continue
            }
            return index
        }
        return nil
    }

    /// Whether a draft has the site, the telephones or the place that this source last gave a record.
    private func agrees(_ draft: RecordDraft, with last: ImportMarks?) -> Bool {
        guard let last else { return false }
        let now = ImportMarks(draft.fields, body: draft.body)
        return ["website", "emails", "phones", "address", "locations", "summary"].contains { key in
            now[key].map { $0 == last[key] } ?? false
        }
    }

    /// The record in which all is as the source has it now; of several the one with the draft's name.
    private func bySameContent(_ draft: RecordDraft, _ used: Set<Int>) -> Int? {
        let now = ImportMarks(draft.fields, body: draft.body)
        guard let mark = now[titleKey] else { return nil }
        let same = (byMark[mark] ?? []).filter {
            !used.contains($0) && records[$0].last?.ofRecord == now.ofRecord
        }
        return same.first { records[$0].slug.description == draft.slug } ?? same.first
    }

    /// The record that has a draft's name; of several the one in its town, and none that has another id of its system.
    private func byName(_ draft: RecordDraft, _ used: Set<Int>) -> Int? {
        let own = Set((draft.fields.value(ofKey: "external_ids")?.entries ?? []).map(\.key))
        let named = (byName[draft.title.lowercased()] ?? []).filter {
            !used.contains($0) && own.isDisjoint(with: records[$0].systems)
        }
        let town = draft.town
        if let town,
            let same = named.first(where: { records[$0].town?.lowercased() == town.lowercased() })
        {
            return same
        }
        let unplaced = named.filter { records[$0].town == nil || town == nil }
        return named.count == 1 && unplaced.count == 1 ? unplaced[0] : nil
    }

    /// The record that the source made under the draft's file name and title, whatever an editor calls it now.
    private func byFile(_ draft: RecordDraft, _ used: Set<Int>) -> Int? {
        let now = ImportMarks(draft.fields, body: "")
        guard let mark = now[titleKey] else { return nil }
        return (byMark[mark] ?? []).first { index in
            guard !used.contains(index), records[index].slug.description == draft.slug else { return false }
            let places = ["address", "locations"]
            let isSamePlace = places.allSatisfy { now[$0] == records[index].last?[$0] }
            let own = Set((draft.fields.value(ofKey: "external_ids")?.entries ?? []).map(\.key))
            guard own.isDisjoint(with: records[index].systems) else { return false }
            return isSamePlace || draft.town == nil || records[index].town == nil
                || draft.town?.lowercased() == records[index].town?.lowercased()
        }
    }

    /// The drafts under the names of the records that they are; a new one never under a name that is taken.
    mutating func renamed(_ drafts: [RecordDraft]) -> [RecordDraft] {
        var used: Set<Int> = []
        var known: [Int: Int] = [:]
        // All ids go before all names: a row must not take the record of a later one.
        for find in [byID, bySameContent, byName, byFile] {
            for index in drafts.indices where known[index] == nil {
                guard let record = find(drafts[index], used) else { continue }
                used.insert(record)
                known[index] = record
            }
        }
        let strange = used.map { records[$0] }.filter { $0.last == nil }.flatMap(\.marks.sources)
        others = Set(strange).subtracting([RecordMarks.unnamed]).sorted()
        return named(drafts, known)
    }

    private func named(_ drafts: [RecordDraft], _ known: [Int: Int]) -> [RecordDraft] {
        var taken = Set(records.map(\.slug.description))
        var names: [String: String] = [:]
        var result = drafts
        for index in result.indices {
            let first = result[index].slug
            var slug = first
            if let record = known[index] {
                slug = records[record].slug.description
            } else {
                var number = 2
                while taken.contains(slug) {
                    slug = "\(first.prefix(Slug.longest - 4))-\(number)"
                    number += 1
                }
                taken.insert(slug)
                if slug != first {
                    result[index].remarks.append("another record has that name: this one is `\(slug)`")
                }
            }
            guard slug != first else { continue }
            names[first] = slug
            result[index].rename(slug)
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
