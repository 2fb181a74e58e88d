import Foundation
import GuideModel

@testable import Render

/// The documents, queries and recorded answers that the Swift and the JavaScript search share.
enum SearchFixtures {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Search")

    static func read<Value: Decodable>(_ type: Value.Type, _ name: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(contentsOf: folder.appending(path: name)))
    }

    static func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    /// The index of `documents.json`; in small parts where they are asked for.
    static func index(inParts: Bool = false) throws -> SearchIndex {
        try (inParts ? parted : whole).get()
    }

    private static let whole = Result { try makeIndex(inParts: false) }
    private static let parted = Result { try makeIndex(inParts: true) }

    private static func makeIndex(inParts: Bool) throws -> SearchIndex {
        let documents = try read([WrittenDocument].self, "documents.json").compactMap { try $0.document() }
        let parts = SearchPartition(largestWhole: 0, terms: 256, words: 256, cards: 4)
        return SearchIndexBuilder.index(
            of: documents,
            language: .english,
            partition: inParts ? parts : nil
        )
    }
}

/// A document as `documents.json` has it.
struct WrittenDocument: Decodable {
    let id: String
    let name: String
    var aka: [String]?
    var keywords: [String]?
    var services: [String]?
    var topics: [String]?
    var summary: String?
    var eligibility: [String]?
    var places: [String]?
    var body: String?
    var phone: String?
    var town: String?
    var status: String?
    var topic: [String]?
    var languages: [String]?

    func document() throws -> SearchDocument? {
        let parts = id.split(separator: "/").map(String.init)
        guard let folder = parts.first, let name = parts.last, let kind = RecordKind(folder: folder) else {
            return nil
        }
        let spoken = SpokenLanguages(readIn: .english)
        return SearchDocument(
            id: RecordID(kind, try Slug(name)),
            texts: texts,
            facets: [
                .kind: [FacetValue(folder, label: folder)],
                .topic: (topic ?? []).map { FacetValue($0, label: $0) },
                .language: (languages ?? []).compactMap(spoken.value),
                .place: [town].compactMap { $0 }.map {
                    FacetValue(Slug.nearest(to: $0)?.description ?? $0, label: $0)
                },
            ],
            status: status.flatMap(AgencyStatus.init) ?? .active,
            card: card
        )
    }

    private var texts: [SearchField: [String]] {
        [
            .name: [name], .alsoKnownAs: aka ?? [], .keywords: keywords ?? [], .services: services ?? [],
            .topics: topics ?? [], .summary: [summary ?? ""], .eligibility: eligibility ?? [],
            .places: places ?? [], .body: [body ?? ""],
        ]
    }

    private var card: SearchCard {
        SearchCard(
            id: id,
            title: name,
            url: "\(id).html",
            summary: summary,
            phone: phone,
            town: town,
            status: status,
            language: nil,
            also: aka
        )
    }
}

/// A query, the documents that answer it, the best first, and how it was understood.
struct WrittenAnswer: Codable, Equatable {
    let query: String
    let filters: [String: [String]]
    let exactly: Bool
    let answers: [String]
    let corrected: [String]
    let urgent: Bool
    let nearest: [String]
}
