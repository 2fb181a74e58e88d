import ArgumentParser
import Foundation
import GuideModel
import Render

/// The answers of a search for people or for programs.
struct SearchReport {
    /// How answers are told.
    enum Format: String, ExpressibleByArgument { case text, json }

    /// What programs read.
    private struct Written: Encodable {
        struct Result: Encodable {
            let id: String
            let title: String
            let url: String
            let score: Int
            let why: [SearchExplanation.Reason]
        }

        struct Correction: Encodable {
            let from: String
            let to: String
        }

        let query: String
        let language: String
        let count: Int
        let corrected: [Correction]
        let urgent: Bool
        let nearest: [String]
        let results: [Result]
    }

    private let written: Written

    /// How many documents answer.
    var count: Int { written.count }

    init(query: String, exactly: Bool, limit: Int, index: SearchIndex) {
        let answer = index.answer(to: query, exactly: exactly)
        let explanation = SearchExplanation(query, exactly: exactly, in: index)
        let results = answer.hits.prefix(limit).compactMap { hit -> Written.Result? in
            guard let card = index.card(hit.document) else { return nil }
            return Written.Result(
                id: card.id,
                title: card.title,
                url: card.url,
                score: hit.score,
                why: explanation.reasons(for: hit.document)
            )
        }
        written = Written(
            query: query,
            language: index.language,
            count: answer.hits.count,
            corrected: answer.corrected.map { .init(from: $0.from, to: $0.to) },
            urgent: answer.isUrgent,
            nearest: answer.nearest,
            results: results
        )
    }

    /// One JSON object.
    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        return String(decoding: try encoder.encode(written), as: UTF8.self) + "\n"
    }

    /// Lines for people.
    func text() -> String {
        var lines: [String] = []
        for word in written.corrected {
            lines.append("`\(word.from)` was taken for `\(word.to)`; --exactly takes it as it was typed.")
        }
        if written.urgent { lines.append("The page shows the guide's crisis lines first.") }
        if written.count == 0 {
            lines.append("Nothing was found for `\(written.query)`.")
            if !written.nearest.isEmpty {
                lines.append(
                    "Words of the guide that are like it: \(written.nearest.joined(separator: ", "))"
                )
            }
        }
        for (number, result) in written.results.enumerated() {
            lines.append("\(number + 1). \(result.title)  \(result.url)")
            lines.append("   " + result.why.map(Self.words).joined(separator: "; "))
        }
        if written.count > written.results.count {
            lines.append("\(written.count - written.results.count) more; --limit prints them.")
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func words(_ reason: SearchExplanation.Reason) -> String {
        let place = reason.isName ? " in its name" : ""
        return reason.typed == reason.found
            ? "`\(reason.found)`\(place)" : "`\(reason.found)`\(place) for `\(reason.typed)`"
    }
}
