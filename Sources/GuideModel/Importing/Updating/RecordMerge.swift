/// A record as it stands, and the same record as a source has it now, made one.
///
/// A key is the source's where the source has changed it since the last import and the editor has not. What both have
/// changed stays the editor's, and the source's word is kept under `source: not_taken`.
struct RecordMerge {
    /// The file.
    let text: String
    /// What a person should know.
    private(set) var remarks: [String] = []

    /// Nothing when the file as it stands cannot be read.
    init?(_ file: ContentFile, with draft: RecordDraft, _ kind: RecordKind) {
        guard var edit = FrontMatterEdit(file) else { return nil }
        let theirs = draft.fields
        let own = edit.value("source")?.value(at: ImportMarks.key)?.texts.first
        let last = own.map { ImportMarks(written: $0) }
        let now = ImportMarks(theirs, body: draft.body)
        let kept = edit.value("source")?.value(at: "not_taken")
        var notTaken = FrontMatterValue.map([])
        let places = Places(theirs: theirs, edit, last: last, now: now)
        if let remark = places.remark { remarks.append(remark) }
        let keys = theirs.entries.map(\.key) + (last?.marks.keys.sorted() ?? [])
        for key in keys.uniqued where key != "source" && key != ImportMarks.body {
            let value = theirs.value(ofKey: key)
            let mine = edit.value(key).flatMap { PlainValue($0).text }
            let mark = mine.map { ImportMarks.mark(of: $0) }
            let plain = Self.verdict(last: last.map { $0[key] }, now: now[key], mine: mark)
            switch Places.keys.contains(key) ? places.verdict(plain, isEqual: now[key] == mark) : plain {
            case .same: break
            case .keep:
                if let old = kept?.value(ofKey: key), !(places.isHidden && Places.keys.contains(key)) {
                    notTaken.set(old, at: key)
                }
            case .take: edit.set(key, value)
            case .conflict:
                remarks.append(
                    "`\(key)` was changed here too: it stays, and the source's is kept under `source`"
                )
                notTaken.set(value ?? .text("(nothing)"), at: key)
            }
        }
        let mine = edit.body.isEmpty ? nil : ImportMarks.mark(of: edit.body)
        switch Self.verdict(last: last.map { $0[ImportMarks.body] }, now: now[ImportMarks.body], mine: mine) {
        case .take: edit.setBody(draft.body)
        case .conflict: remarks.append("the text below was changed here too: it stays as it is")
        case .same, .keep: break
        }
        var source = theirs.value(ofKey: "source") ?? .map([])
        if !notTaken.isEmpty { source.set(notTaken, at: "not_taken") }
        source.set(.text(now.written), at: ImportMarks.key)
        if PlainValue(source) != edit.value("source").map({ PlainValue($0) }) { edit.set("source", source) }
        text = edit.text(kind.fields)
    }

    enum Verdict: Equatable { case same, keep, take, conflict }

    /// What becomes of a key, by the marks of its value at the last import, in the source now, and in the record.
    ///
    /// - Parameter last: nothing when no import has marked the record; a key that it did not have is nothing inside.
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

/// What is said of places, which is taken over as one thing or not at all: half of it would show a place that either
/// side has hidden.
private struct Places {
    static let keys: Set<String> = [
        "address", "coordinates", "directions", "transit", "locations", "confidential",
    ]

    /// Whether the record hides a place: then nothing that the source says of places may enter its file.
    let isHidden: Bool
    /// Whether the source hides a place that the record shows: then its word counts whatever was changed here.
    private let isNewlyHidden: Bool
    /// Whether both sides have changed something of places.
    private let isDisputed: Bool

    init(theirs: FrontMatterValue, _ edit: FrontMatterEdit, last: ImportMarks?, now: ImportMarks) {
        let mine = Self.keys.sorted().compactMap { key in edit.value(key).map { (key, $0) } }
        let mineHidden = mine.map { Self.hidden($0.0, $0.1) }.reduce(0, +)
        let theirsHidden = Self.keys.compactMap { key in theirs.value(ofKey: key).map { Self.hidden(key, $0) }
        }
        .reduce(0, +)
        isNewlyHidden = theirsHidden > mineHidden
        isHidden = mineHidden > 0 && !isNewlyHidden
        let marks = Dictionary(mine.map { ($0.0, PlainValue($0.1).text.map { ImportMarks.mark(of: $0) }) }) {
            $1
        }
        let changedHere = Self.keys.contains { (marks[$0] ?? nil) != last?[$0] }
        let changedThere = Self.keys.contains { now[$0] != last?[$0] }
        isDisputed = last != nil && changedHere && changedThere
    }

    var remark: String? {
        if isNewlyHidden {
            return "the source says that a place is confidential: its places were taken over as it has them"
        }
        return isHidden ? "a place is confidential here: what the source says of places was left out" : nil
    }

    func verdict(_ plain: RecordMerge.Verdict, isEqual: Bool) -> RecordMerge.Verdict {
        if isEqual { return .same }
        if isNewlyHidden { return .take }
        if isHidden { return .keep }
        return isDisputed && plain == .take ? .conflict : plain
    }

    /// How many places are hidden.
    private static func hidden(_ key: String, _ value: FrontMatterValue) -> Int {
        if key == "confidential" { return value.texts.first == "true" ? 1 : 0 }
        guard key == "locations", case .list(let places) = value else { return 0 }
        return places.count { $0.value(at: "confidential")?.texts.first == "true" }
    }
}

extension FrontMatterValue {
    /// The value of a key as it is written, dots included.
    func value(ofKey key: String) -> FrontMatterValue? { entries.first { $0.key == key }?.value }
}
