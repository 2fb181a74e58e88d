import Foundation
import Testing

@testable import Render

/// Holds the Swift search to the recorded answers; `Tests/Search/parity.js` holds the script to the same.
///
/// With `RECORD_SEARCH=1` in the environment the answers are written anew, and the run fails.
@Suite("The same answers in Swift and in the browser")
struct SearchParityTests {
    private struct Query: Decodable {
        let q: String
        let filters: [String: [String]]?
        let exactly: Bool?
    }

    private func answers(_ index: SearchIndex) throws -> [WrittenAnswer] {
        try SearchFixtures.read([Query].self, "queries.json").map { query in
            let pairs = (query.filters ?? [:]).compactMap { name, values in
                SearchFacetName(rawValue: name).map { ($0, values) }
            }
            let answer = index.answer(
                to: query.q,
                filters: Dictionary(uniqueKeysWithValues: pairs),
                exactly: query.exactly ?? false
            )
            return WrittenAnswer(
                query: query.q,
                filters: query.filters ?? [:],
                exactly: query.exactly ?? false,
                answers: answer.hits.compactMap { index.card($0.document)?.id },
                corrected: answer.corrected.map { "\($0.from) \($0.to)" },
                urgent: answer.isUrgent,
                nearest: answer.nearest
            )
        }
    }

    @Test func givesTheRecordedIndexAndAnswers() throws {
        let index = try SearchFixtures.index()
        let json = try SearchIndexEncoding(index).json
        let answers = try answers(SearchIndexEncoding.index(from: json))
        if ProcessInfo.processInfo.environment["RECORD_SEARCH"] != nil {
            try record(json, answers)
            Issue.record("the answers were written anew; look at what changed")
        }
        #expect(try SearchFixtures.text("index.json") == json)
        #expect(try SearchFixtures.read([WrittenAnswer].self, "answers.json") == answers)
    }

    @Test func givesTheSameAnswersInParts() throws {
        let encoding = try SearchIndexEncoding(SearchFixtures.index(inParts: true))
        let parts = Dictionary(uniqueKeysWithValues: encoding.parts.map { ($0.name, $0.script) })
        if ProcessInfo.processInfo.environment["RECORD_SEARCH"] != nil {
            let text = try JSONEncoder.ordered.encode(["index.json": encoding.json].merging(parts) { $1 })
            try text.write(to: SearchFixtures.folder.appending(path: "parts.json"))
            Issue.record("the parts were written anew; look at what changed")
        }
        let recorded = try SearchFixtures.read([String: String].self, "parts.json")
        #expect(recorded == ["index.json": encoding.json].merging(parts) { $1 })
        let index = try SearchIndexEncoding.index(from: encoding.json) { name in
            try #require(parts[name])
        }
        #expect(index.terms.opened.count > 10)
        #expect(index.cards.opened.count > 3)
        let whole = try SearchFixtures.read([WrittenAnswer].self, "answers.json")
        let answers = try answers(index)
        for (one, other) in zip(whole, answers) where one != other {
            // Where very many parts begin alike only the most frequent words count.
            #expect(one.query.utf16.count <= 2, "\(one.query): \(other.answers), not \(one.answers)")
        }
    }

    private func record(_ json: String, _ answers: [WrittenAnswer]) throws {
        let encoder = JSONEncoder.ordered
        let lines = try answers.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
        let text = "[\n" + lines.joined(separator: ",\n") + "\n]\n"
        try text.write(
            to: SearchFixtures.folder.appending(path: "answers.json"),
            atomically: true,
            encoding: .utf8
        )
        try json.write(
            to: SearchFixtures.folder.appending(path: "index.json"),
            atomically: true,
            encoding: .utf8
        )
    }
}

extension JSONEncoder {
    /// The same text for the same value.
    fileprivate static var ordered: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}
