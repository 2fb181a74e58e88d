import Foundation

/// Finds for each record those that share topics and dimensions with it, rarer ones weighing more.
///
/// A topic brings those above it along, which are commoner and weigh less. A record about a great
/// many things is near to none of them: what is shared is set against all that the other is about.
/// Only records that share a topic are compared, each topic's list being walked once for each of
/// its records and no further than `longestWalk`: the work grows with the records, not with their square.
struct RelatedRecords: Sendable {
    /// How many records are named at most.
    static let most = 8
    /// How many records of one topic or dimension are looked at for one record.
    static let longestWalk = 1_500

    private let entries: [Entry]
    private let lists: [[Int]]
    private let weights: [Int]

    private struct Entry: Sendable {
        let id: RecordID
        let topics: [Int]
        let dimensions: Set<Int>
        let isOffered: Bool
        /// The square root of all its weights together; at least 1.
        var breadth = 1.0
    }

    /// Looks at the records that are about something: agencies, webinars, learner guides, events and news.
    init(_ records: [Record], tree: TopicTree) {
        let subjects = records.filter { ![.topic, .wellnessDimension, .page].contains($0.id.kind) }
        let about = subjects.map { record in
            Set(record.allTopics.flatMap { [$0.value] + tree.ancestors(of: $0.value) })
        }
        let serving = subjects.map { Set($0.allWellness.map(\.value)) }
        let topics = Self.numbered(about, from: 0)
        let dimensions = Self.numbered(serving, from: topics.count)
        var entries = subjects.indices.map { index in
            Entry(
                id: subjects[index].id,
                topics: about[index].compactMap { topics[$0] }.sorted(),
                dimensions: Set(serving[index].compactMap { dimensions[$0] }),
                isOffered: !subjects[index].isClosed
            )
        }
        var lists = [[Int]](repeating: [], count: topics.count + dimensions.count)
        for (index, entry) in entries.enumerated() where entry.isOffered {
            for feature in entry.topics + entry.dimensions { lists[feature].append(index) }
        }
        let weights = lists.indices.map { feature in
            Self.weight(of: lists[feature].count, among: entries.count) / (feature < topics.count ? 1 : 2)
        }
        for index in entries.indices {
            let all =
                entries[index].topics.map { weights[$0] } + entries[index].dimensions.map { weights[$0] }
            entries[index].breadth = Double(max(all.reduce(0, +), 1)).squareRoot()
        }
        self.entries = entries
        self.lists = lists
        self.weights = weights
    }

    /// The closest records of each, without those that it is tied to already.
    func related(excluding connections: [RecordID: Connections]) -> [RecordID: [RecordID]] {
        let size = 256
        let starts = Array(stride(from: 0, to: entries.count, by: size))
        let parts = starts.concurrentMap { start in
            var scores = [Int](repeating: 0, count: entries.count)
            return (start..<min(start + size, entries.count)).map { index in
                closest(to: index, excluding: connections[entries[index].id], scores: &scores)
            }
        }
        return Dictionary(
            zip(entries.map(\.id), parts.joined()).filter { !$0.1.isEmpty },
            uniquingKeysWith: { first, _ in first }
        )
    }
}

extension RelatedRecords {
    /// Gives each name a number, in the order of names.
    private static func numbered(_ names: [Set<Slug>], from first: Int) -> [Slug: Int] {
        let sorted = Set(names.joined()).sorted()
        return Dictionary(uniqueKeysWithValues: zip(sorted, first...))
    }

    /// In 256ths of a bit: whole numbers, so that sums do not depend on their order. What all share still weighs a little.
    private static func weight(of count: Int, among all: Int) -> Int {
        2 + Int((log2(Double(all + 1) / Double(max(count, 1))) * 256).rounded())
    }

    /// `scores` is all zero before and after.
    private func closest(to index: Int, excluding ties: Connections?, scores: inout [Int]) -> [RecordID] {
        let entry = entries[index]
        let walked = entry.topics.isEmpty ? entry.dimensions.sorted() : entry.topics
        var touched: [Int] = []
        for feature in walked {
            for other in walk(lists[feature], around: index) {
                if scores[other] == 0 { touched.append(other) }
                scores[other] += weights[feature]
            }
        }
        var excluded: Set<RecordID> = [entry.id]
        for tie in (ties?.outgoing ?? []) + (ties?.incoming ?? []) { excluded.insert(tie.record) }
        var best: [(score: Int, index: Int)] = []
        for other in touched {
            let shared = scores[other] + sharedDimensions(entry, entries[other], walked: entry.topics.isEmpty)
            let score = Int(Double(shared) * 1024 / entries[other].breadth)
            scores[other] = 0
            if let worst = best.last, best.count == Self.most, (worst.score, -worst.index) > (score, -other) {
                continue
            }
            guard !excluded.contains(entries[other].id) else { continue }
            let place = best.firstIndex { ($0.score, -$0.index) < (score, -other) } ?? best.endIndex
            best.insert((score, other), at: place)
            if best.count > Self.most { best.removeLast() }
        }
        return best.map { entries[$0.index].id }
    }

    /// The whole of a list, or of a very common one the part around the record, so that all parts are walked by some.
    private func walk(_ list: [Int], around index: Int) -> ArraySlice<Int> {
        guard list.count > Self.longestWalk else { return list[...] }
        var low = 0
        var high = list.count
        while low < high {
            let middle = (low + high) / 2
            if list[middle] < index { low = middle + 1 } else { high = middle }
        }
        let start = min(max(low - Self.longestWalk / 2, 0), list.count - Self.longestWalk)
        return list[start..<(start + Self.longestWalk)]
    }

    private func sharedDimensions(_ left: Entry, _ right: Entry, walked: Bool) -> Int {
        if walked || left.dimensions.isEmpty || right.dimensions.isEmpty { return 0 }
        return left.dimensions.reduce(0) { $0 + (right.dimensions.contains($1) ? weights[$1] : 0) }
    }
}
