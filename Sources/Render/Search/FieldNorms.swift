import Foundation

/// BM25F: what an occurrence counts in each field, by the field's length beside the usual one.
struct FieldNorms: Sendable {
    private let averages: [Double]

    /// The usual length of each field among the documents that have it.
    ///
    /// It is rounded to a quarter of an octave, so that one record more or less changes no other record's figures.
    init(_ words: [DocumentWords]) {
        averages = SearchField.allCases.indices.map { place in
            let lengths = words.map { $0.lengths[place] }.filter { $0 > 0 }
            guard !lengths.isEmpty else { return 1 }
            let average = Double(lengths.reduce(0, +)) / Double(lengths.count)
            return exp2((log2(average) * 4).rounded() / 4)
        }
    }

    /// How much a term's occurrences count, 1 to 99; more of them add less and less.
    func impact(of counts: [Int], lengths: [Int]) -> Int {
        var weight = 0.0
        for (place, field) in SearchField.allCases.enumerated() where counts[place] > 0 {
            let length = Double(lengths[place]) / averages[place]
            let norm = 1 - field.lengthPenalty + field.lengthPenalty * length
            weight += field.weight * Double(counts[place]) / norm
        }
        return Swift.max(1, Int((99 * weight / (Self.saturation + weight)).rounded(.down)))
    }

    /// The weight at which a term counts half of the most it can.
    private static let saturation = 2.0
}
