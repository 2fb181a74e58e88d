import Testing

@testable import Render

@Suite("Words of a text")
struct TokenizerTests {
    private struct Case: Decodable {
        let about: String
        let text: String
        let groups: [Group]
    }

    private struct Group: Decodable, Equatable {
        let kind: String
        let parts: [String]
        let joined: [String]
    }

    @Test func cutsEveryTextOfTheSharedTableAsTheScriptDoes() throws {
        let cases = try SearchFixtures.read([Case].self, "tokens.json")
        #expect(cases.count > 40)
        for one in cases {
            let groups = Tokenizer.groups(in: one.text).map {
                Group(kind: $0.kind.rawValue, parts: $0.parts.map(\.term), joined: $0.joined.map(\.term))
            }
            #expect(groups == one.groups, "\(one.about): \(one.text)")
        }
    }

    @Test func findsOnePhoneNumberHoweverItIsWritten() {
        let ways = [
            "(206) 464-6454", "206.464.6454", "206 464 6454", "+1 206-464-6454", "2064646454", "464-6454",
        ]
        for way in ways {
            let terms = Tokenizer.groups(in: way).flatMap { $0.parts + $0.joined }.map(\.term)
            #expect(terms.contains("4646454"), "\(way)")
        }
    }

    @Test func keepsAccentsForTheStemmerAlone() {
        let tokens = Tokenizer.groups(in: "Información").flatMap(\.parts)
        #expect(tokens.map(\.term) == ["informacion"])
        #expect(tokens.map(\.surface) == ["información"])
    }

    @Test func treatsAnAmpersandAndTheWordAlikeInAQuery() throws {
        let index = try SearchFixtures.index()
        #expect(index.search("Light & Heat") == index.search("light and heat"))
        #expect(
            index.search("Light & Heat").first.flatMap { index.card($0.document) }?.title
                == "Light & Heat Fund"
        )
    }
}
