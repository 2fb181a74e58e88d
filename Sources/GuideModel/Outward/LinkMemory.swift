import Foundation

/// What was found of links the last times, so that a site is not asked every day.
public struct LinkMemory: Sendable {
    private var entries: [String: Entry] = [:]

    private struct Entry: Codable, Sendable {
        /// `alive`, `moved` or `closed`; what is dead or doubtful is asked each time.
        let verdict: String
        let to: String?
        /// Seconds since 1970.
        let asked: Int
    }

    /// Remembers nothing.
    public init() {}

    /// Reads what was written; a file that cannot be read counts as none.
    public init(_ bytes: [UInt8]) {
        do {
            entries = try JSONDecoder().decode([String: Entry].self, from: Data(bytes))
        } catch {
            entries = [:]
        }
    }

    /// The memory as bytes, the same for the same memory.
    public var bytes: [UInt8] {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
            return Array(try encoder.encode(entries)) + [UInt8(ascii: "\n")]
        }
    }

    /// What was found of a link after a moment.
    func verdict(on address: String, since moment: Int) -> LinkVerdict? {
        guard let entry = entries[address], entry.asked > moment else { return nil }
        switch (entry.verdict, entry.to) {
        case ("alive", _): return .alive
        case ("closed", _): return .closed
        case ("moved", let to?): return .moved(to: to)
        default: return nil
        }
    }

    /// Remembers what was found, and nothing of links that the guide no longer has.
    mutating func keep(_ found: [String: LinkVerdict], at moment: Int, among addresses: Set<String>) {
        entries = entries.filter { addresses.contains($0.key) }
        for (address, verdict) in found {
            switch verdict {
            case .alive: entries[address] = Entry(verdict: "alive", to: nil, asked: moment)
            case .closed: entries[address] = Entry(verdict: "closed", to: nil, asked: moment)
            case .moved(let to): entries[address] = Entry(verdict: "moved", to: to, asked: moment)
            case .dead, .doubtful: entries[address] = nil
            }
        }
    }
}
