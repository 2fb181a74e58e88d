/// How strongly a document speaks of a term.
struct Posting: Hashable, Sendable {
    /// The document's number.
    let document: Int
    /// How much the term's occurrences there count, 1 to 99.
    let impact: Int
    /// How much of the document's name the term is, in hundredths; 0 when it is no part of it.
    let nameShare: Int
}

/// Where a term occurs, as the index writes it: documents by how much the term counts in them.
///
/// Impacts are brought to a few levels. The documents of one level follow each other, so that no posting has to
/// say its level; those that have the term in their names come last, by their places in the list.
enum PostingCode {
    /// The impacts that the levels stand for, in an index of so many documents: of many, four.
    static func impacts(of documents: Int) -> [Int] {
        isLarge(documents) ? [30, 46, 64, 84] : [10, 20, 30, 42, 55, 68, 80, 92]
    }

    /// Whether an index has so many documents that it says less of each.
    static func isLarge(_ documents: Int) -> Bool { documents > 2_000 }

    /// The level of an impact: the nearest.
    static func level(of impact: Int, in impacts: [Int]) -> Int {
        impacts.indices.min { abs(impacts[$0] - impact) < abs(impacts[$1] - impact) } ?? 0
    }

    /// The postings worth writing.
    ///
    /// In a large index a term that more than a tenth of the documents have is left out where it counts least, a mention
    /// in a long text, as long as a twentieth keep it: there are pages of better answers before those.
    static func telling(_ postings: [Occurrence], of documents: Int) -> [Occurrence] {
        guard isLarge(documents), postings.count * 10 > documents else { return postings }
        let kept = postings.filter { $0.level > 0 || $0.nameShare > 0 }
        return kept.count * 20 >= documents ? kept : postings
    }

    /// Writes a term's postings: rising documents with their levels and name shares.
    static func text(_ postings: [Occurrence], documents: Int) -> String {
        let limit = GapCode.steady(documents)
        var writer = BitWriter()
        var last = -1
        var names: [(place: Int, share: Int)] = []
        var place = 0
        writer.writeGamma(postings.count)
        for level in impacts(of: documents).indices {
            let group = postings.filter { $0.level == level }
            guard !group.isEmpty else { continue }
            writer.writeGamma(level - last)
            if postings.count > 1 { writer.writeGamma(group.count) }
            GapCode.write(group.map(\.document), below: limit, to: &writer)
            for posting in group {
                if posting.nameShare > 0 { names.append((place, posting.nameShare)) }
                place += 1
            }
            last = level
        }
        guard !names.isEmpty else { return writer.finish() }
        writer.writeGamma(names.count)
        GapCode.write(names.map(\.place), below: postings.count, to: &writer)
        for name in names { writer.write(name.share, bits: 7) }
        return writer.finish()
    }

    /// Reads a term's postings, by level and then by document.
    static func postings(_ text: String, documents: Int, impacts: [Int]) -> [Posting] {
        let limit = GapCode.steady(documents)
        var reader = BitReader(text)
        let count = Swift.min(reader.readGamma(), documents)
        var found: [(document: Int, impact: Int)] = []
        var level = -1
        while found.count < count {
            level += reader.readGamma()
            let left = count - found.count
            let size = count == 1 ? 1 : Swift.min(reader.readGamma(), left)
            let impact = impacts.indices.contains(level) ? impacts[level] : 0
            found += GapCode.read(size, below: limit, from: &reader).map { ($0, impact) }
        }
        let shares = nameShares(of: count, from: &reader)
        return found.enumerated().filter { $0.element.document < documents }.map { place, posting in
            Posting(document: posting.document, impact: posting.impact, nameShare: shares[place] ?? 0)
        }
    }

    /// How many documents a term has.
    static func count(_ text: String) -> Int {
        var reader = BitReader(text)
        return reader.readGamma()
    }

    private static func nameShares(of count: Int, from reader: inout BitReader) -> [Int: Int] {
        guard !reader.isAtEnd else { return [:] }
        let places = GapCode.read(Swift.min(reader.readGamma(), count), below: count, from: &reader)
        var shares: [Int: Int] = [:]
        for place in places { shares[place] = reader.read(bits: 7) }
        return shares
    }
}

/// A term in a document while the index is made.
struct Occurrence: Hashable, Sendable {
    /// The document's number.
    let document: Int
    /// The level of its impact.
    let level: Int
    /// How much of the document's name the term is, in hundredths.
    let nameShare: Int
}
