/// The marks of all sources that have written into a record.
struct RecordMarks: Equatable {
    /// The name of a source whose marks have none, as they were written once.
    static let unnamed = "(unnamed)"

    private var bySource: [String: ImportMarks] = [:]

    /// The marks as a record holds them; a text is those of one source without a name.
    init(_ value: FrontMatterValue?) {
        switch value {
        case .map(let entries)?:
            for entry in entries {
                bySource[entry.key] = ImportMarks(written: entry.value.texts.first ?? "")
            }
        case let text? where !text.isEmpty:
            bySource[Self.unnamed] = ImportMarks(written: text.texts.first ?? "")
        default: break
        }
    }

    /// Whether no import has written into the record.
    var isEmpty: Bool { bySource.isEmpty }

    /// The sources' names, in order.
    var sources: [String] { bySource.keys.sorted() }

    /// What a source wrote last.
    func last(of scope: ImportScope) -> ImportMarks? { bySource[scope.name] }

    /// Gives marks without a name to a source that has none here yet, if all that they mark is its business.
    ///
    /// They may be another's: then nothing that they mark can be changed or taken away by this one.
    mutating func adopt(as scope: ImportScope) {
        guard bySource[scope.name] == nil, let old = bySource[Self.unnamed],
            old.marks.keys.allSatisfy({ scope.speaks(of: $0) })
        else { return }
        bySource[scope.name] = old
        bySource[Self.unnamed] = nil
    }

    /// Whether a source other than one has written a key, whatever it wrote.
    func isMarked(_ key: String, byOthersThan scope: ImportScope) -> Bool {
        bySource.contains { $0.key != scope.name && $0.value[key] != nil }
    }

    /// A source other than one that has written a value of a key.
    func other(than scope: ImportScope, thatWrote mark: String?, of key: String) -> String? {
        guard let mark else { return nil }
        return sources.first { $0 != scope.name && bySource[$0]?[key] == mark }
    }

    /// Notes what a source has written now.
    mutating func set(_ marks: ImportMarks, of scope: ImportScope) { bySource[scope.name] = marks }

    /// The marks as a front matter writes them.
    var value: FrontMatterValue {
        .map(bySource.sorted { $0.key < $1.key }.map { .init($0.key, .text($0.value.written)) })
    }
}
