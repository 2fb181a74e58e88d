import GuideModel
import Testing

@testable import Render

@Suite("An index in parts")
struct SearchPartsTests {
    @Test(arguments: [[0], [5], [0, 1, 2, 3], [7, 900, 4095], Array(stride(from: 3, to: 5000, by: 17))])
    func readsSetsOfDocumentsBack(numbers: [Int]) {
        #expect(GapCode.numbers(GapCode.text(numbers, below: 5000), below: 5000) == numbers)
    }

    @Test func readsPostingsBackByLevel() {
        let written = [
            Occurrence(document: 2, level: 1, nameShare: 0), Occurrence(document: 9, level: 3, nameShare: 50),
            Occurrence(document: 4000, level: 1, nameShare: 100),
        ]
        let text = PostingCode.text(written, documents: 5000)
        #expect(PostingCode.count(text) == 3)
        #expect(
            PostingCode.postings(text, documents: 5000, impacts: PostingCode.impacts(of: 5000)) == [
                Posting(document: 2, impact: 46, nameShare: 0),
                Posting(document: 4000, impact: 46, nameShare: 100),
                Posting(document: 9, impact: 84, nameShare: 50),
            ]
        )
    }

    @Test func leavesMereMentionsOfCommonWordsOutOfALargeIndex() {
        func postings(mentions: Int) -> [Occurrence] {
            (0..<900).map {
                Occurrence(document: $0, level: $0 < mentions ? 0 : 1, nameShare: $0 == 7 ? 50 : 0)
            }
        }
        let common = postings(mentions: 300)
        #expect(PostingCode.telling(common, of: 5000).count == 601)
        #expect(PostingCode.telling(common, of: 2000) == common)
        #expect(PostingCode.telling(common, of: 9000) == common)
        #expect(PostingCode.telling(postings(mentions: 800), of: 5000).count == 900)
    }

    @Test(arguments: [["housing", "household", "househunt"], ["a", "b"], ["相談", "相談所", "𠮷野", "𠮷田"]])
    func foldsWordsBySharedBeginnings(words: [String]) {
        let folded = zip(words, [""] + words).map { FoldedWords.written($0, after: $1) }
        let read = FoldedWords.pieces(of: folded.joined()).reduce(into: [String]()) {
            $0.append(FoldedWords.read($1, after: $0.last ?? ""))
        }
        #expect(read == words)
        #expect(FoldedWords.written("household", after: "housing") == "Eehold")
    }

    @Test func endsQuicklyOnATextThatIsCutShort() {
        let text = GapCode.text(Array(0..<100), below: 5000)
        #expect(GapCode.numbers(String(text.prefix(4)), below: 5000).count <= 5000)
        #expect(PostingCode.postings("", documents: 10, impacts: [1]).count <= 10)
    }

    @Test func keepsAlmostAllPartsWhenOneRecordIsEdited() throws {
        let before = try SearchIndexEncoding(index(of: documents()))
        let after = try SearchIndexEncoding(index(of: documents(summaryOf17: "Now with rides and kittens.")))
        let names = Set(before.parts.map(\.name))
        #expect(names.count > 50)
        // The record no longer has "shelter" and "food", and so leaves the lists of all needs that these words answer.
        #expect(after.parts.count { !names.contains($0.name) } * 4 <= names.count)
    }

    @Test func movesNoCutWhenARecordIsAdded() throws {
        let one = try documents(count: 400)
        let starts = SearchPartition.starts(usual: 16, keys: one.map(\.card.id), sizes: one.map { _ in 1 })
        let ids = starts.map { one[$0].card.id }
        var more = one.map(\.card.id)
        more.insert("agencies/another", at: 200)
        let moved = SearchPartition.starts(usual: 16, keys: more, sizes: more.map { _ in 1 }).map { more[$0] }
        #expect(Set(ids).symmetricDifference(moved).count <= 2)
    }

    @Test func looksWordsUpByTheirEndings() throws {
        let vocabulary = Vocabulary(try index(of: documents()))
        #expect(vocabulary.words(similarTo: "qhelter", within: 1).contains { $0.text == "shelter" })
        #expect(vocabulary.words(similarTo: "qhelterings", within: 1).isEmpty)
        #expect(vocabulary.words(similarTo: "shelyer", within: 1).contains { $0.text == "shelter" })
    }

    @Test func saysWhichPartIsMissing() throws {
        let encoding = try SearchIndexEncoding(index(of: documents()))
        #expect(throws: SearchIndexError.self) { try SearchIndexEncoding.index(from: encoding.json) }
    }

    private func index(of documents: [SearchDocument]) -> SearchIndex {
        let partition = SearchPartition(largestWhole: 0, terms: 512, words: 512, cards: 8)
        return SearchIndexBuilder.index(of: documents, language: .english, partition: partition)
    }

    /// Records that share some words and have some of their own.
    private func documents(count: Int = 300, summaryOf17: String? = nil) throws -> [SearchDocument] {
        try (0..<count).map { number in
            let id = RecordID(.agency, try Slug("place-\(1000 + number)"))
            let summary = number == 17 ? summaryOf17 : nil
            let words =
                "shelter food word\(letters(number)) more\(letters(number % 40)) rest\(letters(number % 7))"
            return SearchDocument(
                id: id,
                texts: [.name: ["Place \(letters(number))"], .summary: [summary ?? words]],
                card: SearchCard(
                    id: id.description,
                    title: "Place \(letters(number))",
                    url: "\(id).html",
                    summary: summary ?? words,
                    phone: nil,
                    town: nil,
                    status: nil,
                    language: nil,
                    also: nil
                )
            )
        }
    }

    /// A number as a word of its own.
    private func letters(_ number: Int) -> String {
        var rest = number + 400
        var text = ""
        while rest > 0 {
            text.unicodeScalars.append(Unicode.Scalar(UInt8(97 + rest % 20)))
            rest /= 20
        }
        return text
    }
}
