import Testing

@testable import GuideModel

/// Every key of the format, with the way to it.
struct FieldComparerTests {
    /// A key somewhere in the format.
    struct Key: Sendable, CustomTestStringConvertible {
        let kind: RecordKind
        let path: [FieldDefinition]
        var testDescription: String { "\(kind.folder) \(path.map(\.key).joined(separator: "."))" }
    }

    static let keys: [Key] = RecordKind.allCases.flatMap { kind in
        below(kind.fields).map { Key(kind: kind, path: $0) }
    }

    private static func below(_ table: FieldTable) -> [[FieldDefinition]] {
        table.fields.flatMap { field -> [[FieldDefinition]] in
            switch field.shape {
            case .group(let inner), .groups(let inner): below(inner).map { [field] + $0 }
            default: [[field]]
            }
        }
    }

    @Test(arguments: keys)
    func seesEveryKeyOfTheFormatComeAndGo(key: Key) throws {
        let without = try node(key, value: nil)
        let with = try node(key, value: sample(of: key))
        let comes = comparer.changes(without, with, by: key.kind.fields)
        let goes = comparer.changes(with, without, by: key.kind.fields)
        if FieldWords.unseen.contains(key.path[0].key) {
            #expect(comes.isEmpty && goes.isEmpty)
        } else {
            #expect(!comes.isEmpty && !goes.isEmpty)
            #expect(comparer.changes(with, with, by: key.kind.fields).isEmpty)
        }
    }

    private struct Missing: Error {}

    private var comparer: FieldComparer {
        let words = ValueWords(Guides.parse([:]).value)
        return FieldComparer(old: words, new: words)
    }

    private func sample(of key: Key) -> FrontMatterValue {
        let field = key.path[key.path.count - 1]
        // A sample says what is there anyway when nothing is said, or nothing.
        if field.key == "confidential" { return .plain("true") }
        return field.sample.isEmpty ? .list([.text("Main office")]) : field.sample
    }

    /// A front matter with nothing but the way to a key, beside another key, so that groups are there in both.
    private func node(_ key: Key, value: FrontMatterValue?) throws -> YAMLNode {
        var inner: FrontMatterValue = value ?? .text("")
        for (depth, field) in key.path.enumerated().reversed() {
            var entries: [FrontMatterValue.Entry] = [.init(field.key, inner)]
            if depth > 0 { entries.append(.init("anchor", .text("the same"))) }
            inner = .map(entries)
            if depth > 0, case .groups = key.path[depth - 1].shape { inner = .list([inner]) }
        }
        guard case .map(let entries) = inner else { throw Missing() }
        let text = FrontMatterWriter.yaml(entries)
        let path = try #require(ContentPath("agencies/a.md"))
        return try #require(YAMLReader.read(text, in: path, firstLine: 1).node)
    }
}
