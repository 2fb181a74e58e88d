/// A record as it stands, and the same record as a source has it now, made one.
///
/// A key is the source's where the source has changed it since its last import and nobody else has. What another has
/// written or changed stays, and the source's word is kept under `source: not_taken`. A source can take away only what
/// it has written itself.
struct RecordMerge {
    /// The file.
    private(set) var text = ""
    /// What a person should know.
    private(set) var remarks: [String] = []

    private let scope: ImportScope
    private var marks: RecordMarks
    private let last: ImportMarks?
    private var now: ImportMarks
    private var edit: FrontMatterEdit
    private var notTaken: FrontMatterValue

    /// Nothing when the file as it stands cannot be read.
    init?(_ file: ContentFile, with draft: RecordDraft, _ kind: RecordKind, _ scope: ImportScope) {
        guard let edit = FrontMatterEdit(file) else { return nil }
        self.edit = edit
        self.scope = scope
        let source = edit.value("source")
        marks = RecordMarks(source?.value(ofKey: ImportMarks.key))
        if Self.hasIDs(of: draft.fields, edit) { marks.adopt(as: scope) }
        last = marks.last(of: scope)
        now = ImportMarks(draft.fields, body: draft.body)
        notTaken = source?.value(ofKey: "not_taken") ?? .map([])
        // What the source does not speak of this time is as it was.
        for (key, mark) in last?.marks ?? [:] where !scope.speaks(of: key) { now[key] = now[key] ?? mark }
        let places = PlacesMerge(theirs: draft.fields, edit, last: last, now: now)
        mergeKeys(places)
        mergeBody(draft.body)
        mergeSource(draft.fields.value(ofKey: "source")?.entries ?? [], isHiding: places.isNewlyHidden)
        text = self.edit.text(kind.fields)
    }

    /// Whether a record has all ids that a source gives it.
    private static func hasIDs(of fields: FrontMatterValue, _ edit: FrontMatterEdit) -> Bool {
        (fields.value(ofKey: "external_ids")?.entries ?? []).allSatisfy { id in
            edit.value("external_ids")?.value(ofKey: id.key)?.texts == id.value.texts
        }
    }

    private mutating func mergeKeys(_ places: PlacesMerge) {
        let theirs = places.theirs
        if let remark = places.remark { remarks.append(remark) }
        let hidden = places.isNewlyHidden ? PlacesMerge.keys.sorted() : []
        let keys = theirs.entries.map(\.key) + (last?.marks.keys.sorted() ?? []) + hidden
        for key in keys.uniqued
        where key != "source" && key != ImportMarks.body && ImportMarks.keyOfSource(key) == nil {
            let value = theirs.value(ofKey: key)
            let mark = self.mark(of: edit.value(key))
            let isPlace = PlacesMerge.keys.contains(key)
            let plain = verdict(key, mine: mark)
            switch isPlace ? places.verdict(plain, isEqual: now[key] == mark) : plain {
            case .same: forget(key, mark)
            case .keep: if places.isHidden && isPlace { notTaken = notTaken.without(key) }
            case .take:
                edit.set(key, value)
                forget(key, now[key])
            case .conflict:
                let other = marks.other(than: scope, thatWrote: mark, of: key)
                let reason = other.map { "was written by another source, `\($0)`" } ?? "was changed here too"
                remarks.append("`\(key)` \(reason): it stays, and the source's is kept under `source`")
                notTaken.set(value ?? .text("(nothing)"), ofKey: key)
            }
        }
    }

    private mutating func mergeBody(_ body: String) {
        let mine = edit.body.isEmpty ? nil : ImportMarks.mark(of: edit.body)
        switch verdict(ImportMarks.body, mine: mine) {
        case .take: edit.setBody(body)
        case .conflict: remarks.append("the text below was changed here too: it stays as it is")
        case .same, .keep: break
        }
    }

    /// What is kept under `source`, key by key: other sources keep theirs there too.
    ///
    /// Where a place is hidden from now on, what was kept before may tell where it is: it goes.
    private mutating func mergeSource(_ theirs: [FrontMatterValue.Entry], isHiding: Bool) {
        let old = edit.value("source") ?? .map([])
        let isMarked = last?.marks.keys.contains { ImportMarks.keyOfSource($0) != nil } ?? true
        var source = FrontMatterValue.map(
            old.entries.filter { !isHiding && !ImportMarks.ownKeys.contains($0.key) }
        )
        if isHiding { notTaken = .map([]) }
        for key in (source.entries + theirs).map(\.key).uniqued {
            let value = theirs.first { $0.key == key }?.value
            let name = ImportMarks.markKey(ofSource: key)
            switch verdict(name, mine: mark(of: source.value(ofKey: key))) {
            case .same, .keep: break
            case .take:
                source = value.map { source.setting($0, ofKey: key) } ?? source.without(key)
            // Marks were once of the record alone: what is kept was then written by the same import.
            case .conflict where !isMarked && value != nil:
                source = value.map { source.setting($0, ofKey: key) } ?? source
            case .conflict: notTaken.set(value ?? .text("(nothing)"), ofKey: name)
            }
        }
        marks.set(now, of: scope)
        if !notTaken.isEmpty { source.set(notTaken, ofKey: "not_taken") }
        source.set(marks.value, ofKey: ImportMarks.key)
        if PlainValue(source) != PlainValue(old) { edit.set("source", source) }
    }

    private func mark(of value: FrontMatterValue?) -> String? {
        value.flatMap { PlainValue($0).text }.map { ImportMarks.mark(of: $0) }
    }

    /// A word that was not taken is forgotten when it stands in the record now, unless it was another source's.
    private mutating func forget(_ key: String, _ mine: String?) {
        guard let kept = notTaken.value(ofKey: key) else { return }
        if mark(of: kept) == mine || !marks.isMarked(key, byOthersThan: scope) {
            notTaken = notTaken.without(key)
        }
    }

    /// What becomes of a key, where the source has nothing for what another has written too: it stays.
    private func verdict(_ key: String, mine: String?) -> Verdict {
        let found = Self.verdict(last: last.map { $0[key] }, now: now[key], mine: mine)
        let isTakenAway = found == .take && now[key] == nil
        return isTakenAway && marks.other(than: scope, thatWrote: mine, of: key) != nil ? .keep : found
    }

    enum Verdict: Equatable { case same, keep, take, conflict }

    /// What becomes of a key, by the marks of its value at the last import, in the source now, and in the record.
    ///
    /// - Parameter last: nothing when this source has not marked the record; a key that it did not have is nothing inside.
    static func verdict(last: String??, now: String?, mine: String?) -> Verdict {
        if now == mine { return .same }
        guard let last else {
            if now == nil { return .keep }
            return mine == nil ? .take : .conflict
        }
        if now == last { return .keep }
        return mine == last ? .take : .conflict
    }
}

extension FrontMatterValue {
    /// The value of a key as it is written, dots included.
    func value(ofKey key: String) -> FrontMatterValue? { entries.first { $0.key == key }?.value }

    /// Puts a value under a key as it is written, dots included.
    mutating func set(_ value: FrontMatterValue, ofKey key: String) { self = setting(value, ofKey: key) }

    fileprivate func setting(_ value: FrontMatterValue, ofKey key: String) -> FrontMatterValue {
        var all = entries
        if let place = all.firstIndex(where: { $0.key == key }) {
            all[place].value = value
        } else {
            all.append(.init(key, value))
        }
        return .map(all)
    }
}
