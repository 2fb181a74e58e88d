import Foundation
import Testing

@testable import GuideModel

@Suite struct YAMLReaderTests {
    private func read(_ text: String, firstLine: Int = 1) throws -> YAMLReader.Reading {
        YAMLReader.read(text, in: try #require(ContentPath("guide.yaml")), firstLine: firstLine)
    }

    struct Span: Sendable {
        let text: String
        let value: String
        let span: [Int]
    }

    @Test(
        "knows where a value begins and ends",
        arguments: [
            Span(text: "a: plain text", value: "plain text", span: [1, 4, 1, 14]),
            Span(text: "a: plain # comment", value: "plain", span: [1, 4, 1, 9]),
            Span(text: "a: \"quoted \\\" #: text\"", value: "quoted \" #: text", span: [1, 4, 1, 23]),
            Span(text: "a: 'it''s'", value: "it's", span: [1, 4, 1, 11]),
            Span(text: "a: one\n  two\n  three", value: "one two three", span: [1, 4, 3, 8]),
            Span(text: "a: |\n  one\n  two\nb: c", value: "one\ntwo\n", span: [1, 4, 3, 6]),
            Span(text: "a: >-\n  one\n\n  two\n\nb: c", value: "one\ntwo", span: [1, 4, 4, 6]),
            Span(
                text: "a: \u{1F600} caf\u{E9} \u{05D0}",
                value: "\u{1F600} caf\u{E9} \u{05D0}",
                span: [1, 4, 1, 12]
            ),
            Span(text: "a:", value: "", span: [1, 3, 1, 3]),
            Span(text: "a: 02134", value: "02134", span: [1, 4, 1, 9]),
            Span(text: "a: \"one\n  two\"", value: "one two", span: [1, 4, 2, 7]),
        ]
    )
    func knowsWhereAValueBeginsAndEnds(_ tried: Span) throws {
        let node = try #require(try read(tried.text).node?["a"])
        #expect(node.scalar == tried.value)
        #expect(
            [node.span.start.line, node.span.start.column, node.span.end.line, node.span.end.column]
                == tried.span
        )
    }

    @Test func countsLinesFromTheTopOfTheFile() throws {
        let reading = try read("a: b\nc: [d, e]", firstLine: 12)
        let list = try #require(reading.node?["c"])
        #expect(list.span == SourceSpan(line: 13, column: 4, length: 6))
        #expect(list.items.map(\.span.start.column) == [5, 8])
    }

    @Test func keepsReadingBehindDoubledKeysAtAnyDepth() throws {
        let reading = try read("a: 1\nb: {c: 1, c: 2, d: 3}\na: 2\ne: [{f: 1, f: 2}]\na: 3")
        #expect(
            reading.diagnostics.map { "\($0.span.start.line):\($0.span.start.column)" } == [
                "2:11", "3:1", "4:12", "5:1",
            ]
        )
        #expect(reading.node?["b"]?["d"]?.scalar == "3")
        #expect(reading.node?["a"]?.scalar == "1")
        let note = try #require(reading.diagnostics.last?.notes.first?.place)
        #expect(note.span == SourceSpan(line: 1, column: 1, length: 1))
    }

    @Test func refusesABombOfAliases() throws {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...12 {
            let names = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(names)]\n"
        }
        let clock = ContinuousClock()
        var reading: YAMLReader.Reading?
        let time = try clock.measure { reading = try read(text) }
        #expect(reading?.diagnostics.map(\.rule) == [.yamlTooLarge])
        #expect(time < .seconds(5))
    }

    @Test(arguments: [40, 900, 5000, 100_000]) func refusesWhatLiesTooDeep(_ depth: Int) throws {
        let text = "a: " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        #expect(try read(text).diagnostics.map(\.severity) == [.error])
    }

    @Test func readsAliasesOnce() throws {
        let reading = try read("a: &x {b: c}\nd: *x")
        #expect(reading.diagnostics.isEmpty)
        #expect(reading.node?["d"]?["b"]?.scalar == "c")
    }

    @Test func saysThatAFileHoldsOneDocument() throws {
        let reading = try read("---\na: b\n---\nc: d\n")
        #expect(reading.diagnostics.map(\.span.start.line) == [3])
        #expect(reading.node?["a"]?.scalar == "b")
    }

    @Test func givesTheLineToPasteForAColon() throws {
        let reading = try read("phones:\n  - label: Intake: days\n")
        #expect(reading.diagnostics.first?.fixes.first?.message == "write `  - label: \"Intake: days\"`")
    }

    /// Whatever is done to a file, reading ends and every finding lies in the file.
    @Test func survivesAnything() throws {
        let good =
            "name: Harbor \"House\"\nphones:\n  - number: '555'\n    type: voice\nhours: {Mon: 9-5}\nfees: |\n  a\n  b\n"
        var random = SplitMix(state: 7)
        let pieces = [
            "\"", "'", ":", ": ", "- ", "\n", "\t", "[", "]", "{", "}", "#", "&a", "*a", "!x", "|", ">", "%",
            "@", "?", ",", "\u{A0}", "· ", "---\n", "\\", "é", "  ",
        ]
        for _ in 0..<3000 {
            var text = Array(good)
            for _ in 0..<Int(random.next() % 4) + 1 {
                let index = Int(random.next() % UInt64(text.count))
                if random.next() % 3 == 0 {
                    text.remove(at: index)
                } else {
                    text.insert(contentsOf: pieces[Int(random.next() % UInt64(pieces.count))], at: index)
                }
            }
            let reading = try read(String(text))
            let lines = String(text).split(separator: "\n", omittingEmptySubsequences: false).count
            #expect(
                reading.diagnostics.allSatisfy { (1...lines + 1).contains($0.span.start.line) },
                "\(String(text))"
            )
            #expect(reading.node != nil || !reading.diagnostics.isEmpty, "\(String(text))")
        }
    }

    private struct SplitMix: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }
}
