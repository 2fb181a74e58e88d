import Foundation

/// Finds for each record those that share topics and dimensions with it, rarer ones weighing more.
///
/// A topic brings those above it along, which are commoner and weigh less. A record about a great
/// many things is near to none of them: what is shared is set against all that the other is about.
/// For one record no more than `longestWalk` others are looked at, those of its rarest topics
/// first: the work grows with the records, not with their square.
struct RelatedRecords: Sendable {
    /// How many records are named at most.
    static let most = 8
    /// How many entries of topics' lists are looked at for one record.
    static let longestWalk = 3_000
    /// How many records are compared in one go.
    private static let sliceSize = 128

    private let ids: [RecordID]
    /// The topics of each record, the rarest first; its dimensions where it has none.
    private let walked: [[Int]]
    /// The dimensions of each record, one bit each.
    private let dimensions: [UInt64]
    /// The square root of all weights of each record together; at least 1.
    private let breadth: [Double]
    /// The records of each topic and dimension, in order.
    private let lists: [[Int]]
    private let weights: [Int]
    private let dimensionWeights: [Int]

    /// Looks at the records that are about something: agencies, webinars, learner guides, events and news.
    init(_ records: [RecordDigest]) {
        let records = records.filter { ![.topic, .wellnessDimension, .page].contains($0.id.kind) }
        let topics = Set(records.lazy.flatMap(\.allTopics)).sorted()
        // A guide has seven; a word has room for 64.
        let circle = Set(records.lazy.flatMap(\.wellness)).sorted().prefix(64)
        let numbers = Dictionary(uniqueKeysWithValues: zip(topics, 0...))
        let bits = Dictionary(uniqueKeysWithValues: zip(circle, 0...))
        let about = records.map { $0.allTopics.compactMap { numbers[$0] } }
        let serving = records.map { $0.wellness.compactMap { bits[$0] } }
        var lists = [[Int]](repeating: [], count: topics.count + circle.count)
        for index in records.indices where !records[index].isClosed {
            for topic in about[index] { lists[topic].append(index) }
            for bit in serving[index] { lists[topics.count + bit].append(index) }
        }
        let weights = lists.indices.map { feature in
            // What many serve says less of what they do than what they are about.
            Self.weight(of: lists[feature].count, among: records.count) / (feature < topics.count ? 1 : 2)
        }
        ids = records.map(\.id)
        walked = records.indices.map { index in
            let features = about[index].isEmpty ? serving[index].map { topics.count + $0 } : about[index]
            return features.sorted { (lists[$0].count, $0) < (lists[$1].count, $1) }
        }
        dimensions = serving.map { $0.reduce(0) { $0 | 1 << UInt64($1) } }
        breadth = records.indices.map { index in
            let all = about[index].map { weights[$0] } + serving[index].map { weights[topics.count + $0] }
            return Double(max(all.reduce(0, +), 1)).squareRoot()
        }
        self.lists = lists
        self.weights = weights
        dimensionWeights = Array(weights[topics.count...])
    }

    /// The closest records of each, without those that it is tied to already.
    func related(excluding connections: [RecordID: Connections]) -> [RecordID: [RecordID]] {
        let starts = Array(stride(from: 0, to: ids.count, by: Self.sliceSize))
        let parts = starts.concurrentMap { start in
            var scores = [Int](repeating: 0, count: ids.count)
            return (start..<min(start + Self.sliceSize, ids.count)).map { index in
                closest(to: index, excluding: connections[ids[index]], scores: &scores)
            }
        }
        let found = zip(ids, parts.joined()).filter { !$0.1.isEmpty }
        return Dictionary(found, uniquingKeysWith: { first, _ in first })
    }
}

extension RelatedRecords {
    /// In 256ths of a bit: whole numbers, so that sums do not depend on their order.
    ///
    /// What all share still weighs a little.
    private static func weight(of count: Int, among all: Int) -> Int {
        2 + Int((log2(Double(all + 1) / Double(max(count, 1))) * 256).rounded())
    }

    /// `scores` is all zero before and after.
    private func closest(to index: Int, excluding ties: Connections?, scores: inout [Int]) -> [RecordID] {
        let touched = walk(from: index, scores: &scores)
        let own = lists.count - dimensionWeights.count > (walked[index].first ?? .max) ? dimensions[index] : 0
        let excluded = Set((ties?.outgoing ?? []).map(\.record) + (ties?.incoming ?? []).map(\.record))
        var best: [(score: Int, index: Int)] = []
        for other in touched {
            var shared = scores[other]
            scores[other] = 0
            var common = own & dimensions[other]
            while common != 0 {
                shared += dimensionWeights[common.trailingZeroBitCount]
                common &= common - 1
            }
            let score = Int(Double(shared) * 1024 / breadth[other])
            if best.count == Self.most, let worst = best.last, (score, -other) < (worst.score, -worst.index) {
                continue
            }
            guard other != index, excluded.isEmpty || !excluded.contains(ids[other]) else { continue }
            let place = best.firstIndex { ($0.score, -$0.index) < (score, -other) } ?? best.endIndex
            best.insert((score, other), at: place)
            if best.count > Self.most { best.removeLast() }
        }
        return best.map { ids[$0.index] }
    }

    /// Adds up what others share with a record, and gives the others, each once.
    private func walk(from index: Int, scores: inout [Int]) -> [Int] {
        var touched: [Int] = []
        var left = Self.longestWalk
        for feature in walked[index] where left > 0 {
            let weight = weights[feature]
            let list = part(of: lists[feature], around: index, atMost: left)
            left -= list.count
            for other in list {
                if scores[other] == 0 { touched.append(other) }
                scores[other] += weight
            }
        }
        return touched
    }

    /// The whole of a list, or the part around the record, so that every part is looked at by some.
    private func part(of list: [Int], around index: Int, atMost limit: Int) -> ArraySlice<Int> {
        guard list.count > limit else { return list[...] }
        var low = 0
        var high = list.count
        while low < high {
            let middle = (low + high) / 2
            if list[middle] < index { low = middle + 1 } else { high = middle }
        }
        let start = min(max(low - limit / 2, 0), list.count - limit)
        return list[start..<(start + limit)]
    }
}
