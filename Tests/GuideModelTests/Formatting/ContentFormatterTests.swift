import Foundation
import Testing

@testable import GuideModel

@Suite struct ContentFormatterTests {
    private func format(_ text: String, _ path: String = "agencies/a.md") throws -> String? {
        let file = ContentFile(path: try #require(ContentPath(path)), text: text)
        let first = ContentFormatter.format(file).value
        if let first {
            let again = ContentFormatter.format(ContentFile(path: file.path, text: first)).value
            #expect(again == first, "formatting twice changes nothing more")
        }
        return first
    }

    private func lines(_ yaml: String) throws -> String? {
        try format("---\n\(yaml)\n---\n")?.split(separator: "\n", omittingEmptySubsequences: false)
            .dropFirst().dropLast(2).joined(separator: "\n")
    }

    struct Case: Sendable {
        let before: String
        let after: String
    }

    @Test(
        "writes lines in one way",
        arguments: [
            Case(before: "summary: B\nname: A", after: "name: A\nsummary: B"),
            Case(before: "name:   A   ", after: "name: A"),
            Case(before: "name: 'A'", after: "name: A"),
            Case(before: "name: \"A\"", after: "name: A"),
            Case(before: "name: 'A: b'", after: "name: \"A: b\""),
            Case(before: "name: 211", after: "name: \"211\""),
            Case(before: "name: no", after: "name: \"no\""),
            Case(before: "name: ~", after: "name: ~"),
            Case(before: "fees: \"~\"", after: "fees: \"~\""),
            Case(before: "print: false", after: "print: false"),
            Case(before: "requirements: [ none ]", after: "requirements: [none]"),
            Case(before: "keywords: [ a,b , 'c, d']", after: "keywords: [a, b, \"c, d\"]"),
            Case(before: "address: {city: L,street: 1 Elm}", after: "address: {street: 1 Elm, city: L}"),
            Case(
                before: "verified: {by: Ann, date: 2026-01-02}",
                after: "verified: {date: 2026-01-02, by: Ann}"
            ),
            Case(before: "hours:\n    Mon: 9:00-17:00", after: "hours:\n  Mon: 9:00-17:00"),
            Case(
                before: "hours:\n  Tue: closed\n  Mon: 9:00-17:00",
                after: "hours:\n  Tue: closed\n  Mon: 9:00-17:00"
            ),
            Case(before: "keywords:\n- a\n- b", after: "keywords:\n  - a\n  - b"),
            Case(
                before: "phones:\n- type: voice\n  number: '5551234'\n",
                after: "phones:\n  - number: \"5551234\"\n    type: voice"
            ),
            Case(before: "name: A\ncolour: red\nsummary: B", after: "name: A\ncolour: red\nsummary: B"),
            Case(before: "summary: B\ncolour: red\nname: A", after: "name: A\nsummary: B\ncolour: red"),
            Case(before: "name:\n  A", after: "name: A"),
            Case(before: "fees: A\n  b\n    c", after: "fees: A\n  b\n  c"),
            Case(before: "fees: >\n   A\n   b", after: "fees: >\n  A\n  b"),
            Case(before: "\n\nname: A\n\n\n\nsummary: B\n\n", after: "name: A\n\nsummary: B"),
            Case(before: "internal:\n  b: 1\n  a: 'x'", after: "internal:\n  b: 1\n  a: x"),
        ]
    )
    func writesLinesInOneWay(_ tried: Case) throws {
        #expect(try lines(tried.before) == tried.after, "\(tried.before)")
    }

    @Test func keepsCommentsWithWhatTheySpeakOf() throws {
        let before = """
            # The summary says it all.
            summary: B # short
            # The name on the door.
            name: A
            phones: # call first
              # day
              - type: voice   # a person
                number: "828-555-0100"
              # night
              - number: 828-555-0101
              # no others
            # The end.
            """
        let after = """
            # The name on the door.
            name: A
            # The summary says it all.
            summary: B # short
            phones: # call first
              # day
              - number: 828-555-0100
                type: voice # a person
              # night
              - number: 828-555-0101
              # no others
            # The end.
            """
        #expect(try lines(before) == after)
    }

    @Test func leavesTheBodyAsItIsButForEmptyLinesAroundIt() throws {
        let text = "\n--- \nname: A\n---\n\n\n# B\n\n- one  \n- two\n\n\n    code\n\n\n"
        #expect(try format(text) == "---\nname: A\n---\n\n# B\n\n- one  \n- two\n\n\n    code\n")
        #expect(try format("---\nname: A\n---\nText") == "---\nname: A\n---\n\nText\n")
        #expect(try format("---\nname: A\n---") == "---\nname: A\n---\n")
    }

    @Test func wrapsAListThatIsTooLongForALine() throws {
        let words = (1...30).map { "word\($0)" }
        let before = "keywords: [" + words.joined(separator: ",") + "] # many"
        let after = """
            keywords: [word1, word2, word3, word4, word5, word6, word7, word8, word9, word10, word11, word12, word13, word14,
              word15, word16, word17, word18, word19, word20, word21, word22, word23, word24, word25, word26, word27, word28,
              word29, word30] # many
            """
        #expect(try lines(before) == after)
    }

    @Test func putsKeysBetweenBracesThatAreTooLongOnLinesOfTheirOwn() throws {
        let note = String(repeating: "long ", count: 20) + "text"
        let before = "internal: {note: \(note), other: [a, b]}"
        #expect(try lines(before) == "internal:\n  note: \(note)\n  other: [a, b]")
    }

    @Test func formatsDataFiles() throws {
        #expect(
            try format("# Ours\nlanguage: en\ntitle: 'A'\n", "guide.yaml")
                == "title: A\n# Ours\nlanguage: en\n"
        )
        #expect(try format("- parent: B\n  name: A\n", "places.yaml") == "- name: A\n  parent: B\n")
        #expect(
            try format("- [a,b]\n- {to: c, from: d}\n", "synonyms.yaml") == "- [a, b]\n- {from: d, to: c}\n"
        )
        #expect(try format("old/a:   b.html\n", "redirects.yaml") == "old/a: b.html\n")
    }

    @Test(arguments: [
        "---\nname: A: b\n---\n", "---\nname: \"A\n---\n", "---\nname: A\nname: B\n---\n", "name: A\n",
        "---\nname: A\n", "---\nfees: &x Free\napply: *x\n---\n", "---\n\tname: A\n---\n",
    ])
    func doesNotTouchWhatItCannotRead(_ text: String) throws {
        let file = ContentFile(path: try #require(ContentPath("agencies/a.md")), text: text)
        let outcome = ContentFormatter.format(file)
        #expect(outcome.value == nil)
        #expect(!outcome.diagnostics.isEmpty)
    }

    @Test func leavesTheSampleGuideAsItIsInMeaning() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let listing = try ContentFolder(root: root.appendingPathComponent("content").path).read().value
        try Self.prove(listing)
        for file in listing.data + listing.records.map(\.file) {
            #expect(ContentFormatter.format(file).value == file.text, "guidegen fmt \(file.path)")
        }
    }

    /// Formats every file, and reads it before and after.
    static func prove(_ listing: ContentListing) throws {
        let files = listing.data + listing.records.map(\.file)
        #expect(!files.isEmpty)
        var formatted: [ContentFile] = []
        for file in files {
            let outcome = ContentFormatter.format(file)
            let text = try #require(outcome.value, "\(outcome.diagnostics)")
            let after = ContentFile(path: file.path, text: text)
            #expect(ContentFormatter.format(after).value == text, "\(file.path)")
            formatted.append(after)
        }
        let assets = Array(listing.assets)
        let before = GuideParser.parse(ContentListing.sorting(files, assets: assets).value)
        let after = GuideParser.parse(ContentListing.sorting(formatted, assets: assets).value)
        #expect(before.value.records.count == after.value.records.count)
        for (one, other) in zip(before.value.records, after.value.records) {
            #expect(FormatProof.isSame(one.header.frontMatter, other.header.frontMatter), "\(one.id)")
            #expect(
                ContentFormatter.trimmedBody(one.header.body.text)
                    == ContentFormatter.trimmedBody(other.header.body.text)
            )
        }
        let told = [before, after].map {
            $0.diagnostics.map { "\($0.file.path) \($0.rule) \($0.message)" }.sorted()
        }
        #expect(told[0] == told[1])
    }
}
