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
        let keys = theirs.entries.map(\.key) + (last?.marks.keys.sorted() ?? [])
        for key in keys.uniqued where key != "source" && key != ImportMarks.body {
            let value = theirs.value(ofKey: key)
            let mine = edit.value(key).flatMap { PlainValue($0).text }
            let mark = mine.map { ImportMarks.mark(of: $0) }
            switch Self.verdict(last: last.map { $0[key] }, now: now[key], mine: mark) {
            case .same: break
            case .keep: if let old = kept?.value(ofKey: key) { notTaken.set(old, at: key) }
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

extension FrontMatterValue {
    /// The value of a key as it is written, dots included.
    func value(ofKey key: String) -> FrontMatterValue? { entries.first { $0.key == key }?.value }
}
