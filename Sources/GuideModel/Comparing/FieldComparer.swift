/// Tells by the definitions of the format how two front matters differ for the public.
///
/// Every key of a table is compared by its shape: a key that the format gains is compared from then on.
struct FieldComparer: Sendable {
    let old: ValueWords
    let new: ValueWords
    /// Whether nothing that stood there before may be repeated, because a place has become confidential.
    var hidesOld = false
    /// Whether the place looked at is or was confidential.
    var isSecret = false

    /// The changes of all keys of a table, in its order.
    func changes(
        _ before: YAMLNode?,
        _ after: YAMLNode?,
        by table: FieldTable,
        in part: [String] = []
    ) -> [FieldChange] {
        table.fields.filter { !FieldWords.isUnseen($0) }.flatMap { field -> [FieldChange] in
            changes(of: field, before, after, table, part)
        }
    }

    private func changes(
        of field: FieldDefinition,
        _ before: YAMLNode?,
        _ after: YAMLNode?,
        _ table: FieldTable,
        _ part: [String]
    ) -> [FieldChange] {
        let was = before?[field.key].flatMap { $0.isEmpty ? nil : $0 }
        let now = after?[field.key].flatMap { $0.isEmpty ? nil : $0 }
        let name = FieldWords.name(of: field.key)
        if isSecret, LocationParser.secretKeys.contains(field.key) { return secret(name, was, now, part) }
        switch field.shape {
        case .hours: return hours(before, after, table, part)
        case .seasons, .exceptions: return table["hours"] == nil ? plain(name, was, now, field, part) : []
        case .flag: return flag(field, was, now, part)
        case .group(let inner) where !Self.isOneValue(field.key):
            return changes(was, now, by: inner, in: part + [name])
        case .groups(let inner):
            return GroupMatching(field.key, was, now).changes(self, by: inner, in: part)
        case .texts, .codes, .words, .links, .languages, .references: return list(name, was, now, field, part)
        case .open: return open(name, was, now, part)
        default: return plain(name, was, now, field, part)
        }
    }

    /// Groups that people read as one thing.
    private static func isOneValue(_ key: String) -> Bool {
        key == "address" || key == "ages" || key == "verified"
    }

    private func plain(
        _ name: String,
        _ was: YAMLNode?,
        _ now: YAMLNode?,
        _ field: FieldDefinition,
        _ part: [String]
    ) -> [FieldChange] {
        if case .reference = field.shape, was?.scalar == now?.scalar { return [] }
        return change(name, old.words(was, field.shape), new.words(now, field.shape), part)
    }

    /// The change between two values in words, if they differ.
    func change(_ name: String, _ was: String?, _ now: String?, _ part: [String]) -> [FieldChange] {
        switch (was, now) {
        case (nil, nil): return []
        case (nil, let now?): return [FieldChange(name, .added(now), in: part)]
        case (let was?, nil): return [FieldChange(name, .removed(hidesOld ? nil : was), in: part)]
        case (let was?, let now?):
            if was == now { return [] }
            let shown = ChangedWords(was, now)
            return [
                FieldChange(
                    name,
                    .replaced(from: hidesOld ? nil : shown.old, to: hidesOld ? now : shown.new),
                    in: part
                )
            ]
        }
    }

    private func list(
        _ name: String,
        _ was: YAMLNode?,
        _ now: YAMLNode?,
        _ field: FieldDefinition,
        _ part: [String]
    ) -> [FieldChange] {
        // By what was typed: a topic that is called something else is another change, of the topic.
        let before = was?.items.map(\.plainWords) ?? []
        let after = now?.items.map(\.plainWords) ?? []
        if before == after { return [] }
        let gained = new.entries(now, field.shape, leavingOut: before)
        let lost = old.entries(was, field.shape, leavingOut: after)
        if gained.isEmpty, lost.isEmpty { return [FieldChange(name, .reordered, in: part)] }
        if hidesOld, !lost.isEmpty, gained.isEmpty { return [FieldChange(name, .removed(nil), in: part)] }
        return [FieldChange(name, .entries(added: gained, removed: hidesOld ? [] : lost), in: part)]
    }

    private func open(_ name: String, _ was: YAMLNode?, _ now: YAMLNode?, _ part: [String]) -> [FieldChange] {
        let keys = [was, now].flatMap { $0?.keys ?? [] }
        var seen: Set<String> = []
        return keys.filter { seen.insert($0).inserted }.flatMap { key in
            change("\(name), \(key)", was?[key]?.plainWords, now?[key]?.plainWords, part)
        }
    }

    private func flag(
        _ field: FieldDefinition,
        _ was: YAMLNode?,
        _ now: YAMLNode?,
        _ part: [String]
    ) -> [FieldChange] {
        let standard = field.key == "print" ? "true" : "false"
        let before = was?.scalar ?? standard
        let after = now?.scalar ?? standard
        if before == after { return [] }
        let sentence =
            switch (field.key, after == "true") {
            case ("confidential", true): "the place is kept private from now on"
            case ("confidential", false): "the place is NO LONGER kept private"
            case ("print", true): "in printed editions from now on"
            case ("print", false): "no longer in printed editions"
            case (_, let isTrue): "\(FieldWords.name(of: field.key)): \(isTrue ? "yes" : "no")"
            }
        return [FieldChange(sentence, .told, in: part)]
    }

    /// What would give a confidential place away is never repeated, whichever side it stands on.
    private func secret(_ name: String, _ was: YAMLNode?, _ now: YAMLNode?, _ part: [String]) -> [FieldChange]
    {
        switch (was, now) {
        case (nil, nil): return []
        case (nil, _?): return [FieldChange(name, .added(nil), in: part)]
        case (_?, nil): return [FieldChange(name, .removed(nil), in: part)]
        case (let was?, let now?):
            return was.means(now) ? [] : [FieldChange(name, .replaced(from: nil, to: nil), in: part)]
        }
    }
}

extension FieldComparer {
    fileprivate func hours(
        _ before: YAMLNode?,
        _ after: YAMLNode?,
        _ table: FieldTable,
        _ part: [String]
    ) -> [FieldChange] {
        HoursComparer(self, in: part).changes(
            from: OpeningHours(before, by: table),
            to: OpeningHours(after, by: table)
        )
    }
}

extension OpeningHours {
    /// The hours that a place, a service or a number says, as far as they can be read.
    fileprivate init?(_ node: YAMLNode?, by table: FieldTable) {
        guard let node else { return nil }
        let parsed = OpeningHoursParser.parse(
            hours: node["hours"],
            seasons: table["seasons"] == nil ? nil : node["seasons"],
            exceptions: table["exceptions"] == nil ? nil : node["exceptions"]
        )
        guard let hours = parsed.value else { return nil }
        self = hours
    }
}

extension YAMLNode {
    /// The keys of a mapping that have a value.
    var keys: [String] {
        guard case .mapping(let entries) = content else { return [] }
        return entries.filter { !$0.value.isEmpty }.map(\.key.value)
    }
}
