/// Asks for all links of a guide: many sites at once, each site one question after another.
public struct LinkInspector: Sendable {
    private let inquiry: LinkInquiry
    private let sitesAtOnce: Int

    /// An inspector who asks by a probe, and waits between two tries by `pause`, which is given seconds.
    public init(
        probe: any LinkProbe,
        sitesAtOnce: Int = 16,
        pause: @escaping @Sendable (Double) async -> Void
    ) {
        inquiry = LinkInquiry(probe: probe, pause: pause)
        self.sitesAtOnce = max(1, sitesAtOnce)
    }

    /// What is to be said of each link.
    ///
    /// - Parameter now: the moment, in seconds since 1970; what the memory has from the last `age` seconds is not asked again.
    public func inspect(
        _ links: [OutwardLink],
        memory: inout LinkMemory,
        now: Int,
        age: Int
    ) async -> [LinkReport] {
        let known = links.map { memory.verdict(on: $0.address, since: now - age) }
        let unknown = zip(links, known).filter { $1 == nil }.map(\.0)
        let found = await ask(unknown)
        memory.keep(found, at: now, among: Set(links.map(\.address)))
        return zip(links, known).map { link, verdict in
            LinkReport(
                link: link,
                verdict: verdict ?? found[link.address] ?? .closed,
                isFromMemory: verdict != nil
            )
        }
    }

    private func ask(_ links: [OutwardLink]) async -> [String: LinkVerdict] {
        let bySite = Dictionary(grouping: links, by: \.site).sorted { $0.key < $1.key }.map(\.value)
        var found: [String: LinkVerdict] = [:]
        await withTaskGroup(of: [(String, LinkVerdict)].self) { group in
            var waiting = bySite[...]
            for _ in 0..<sitesAtOnce {
                if let site = waiting.popFirst() { group.addTask { await ask(site: site) } }
            }
            while let answers = await group.next() {
                for (address, verdict) in answers { found[address] = verdict }
                if let site = waiting.popFirst() { group.addTask { await ask(site: site) } }
            }
        }
        return Self.withoutOffline(found, sites: bySite.count)
    }

    /// A site that was not to be reached twice running is not asked for the rest of its pages.
    private func ask(site links: [OutwardLink]) async -> [(String, LinkVerdict)] {
        var answers: [(String, LinkVerdict)] = []
        for link in links {
            if answers.count >= 2, let last = answers.last?.1, last == answers[answers.count - 2].1,
                last.isOfSite
            {
                answers.append((link.address, last))
            } else {
                answers.append((link.address, await inquiry.verdict(on: link.address)))
            }
        }
        return answers
    }

    /// When no site at all has a known name, it is this machine that knows none.
    private static func withoutOffline(_ found: [String: LinkVerdict], sites: Int) -> [String: LinkVerdict] {
        let isOffline =
            sites > 1 && found.values.allSatisfy { if case .dead = $0 { $0.isOfSite } else { false } }
        if !isOffline { return found }
        return found.mapValues { _ in .doubtful("no site could be found: is this machine connected?") }
    }
}

/// What is to be said of one link.
public struct LinkReport: Sendable {
    /// The link.
    public let link: OutwardLink
    /// What was found.
    public let verdict: LinkVerdict
    /// Whether it was found some other day.
    public let isFromMemory: Bool
}

extension LinkVerdict {
    /// Whether it is about the whole site and not one page.
    fileprivate var isOfSite: Bool {
        switch self {
        case .dead(let reason), .doubtful(let reason):
            !reason.contains("answers") && !Self.ofOnePage.contains { reason.hasPrefix($0) }
        case .alive, .moved, .closed: false
        }
    }

    private static let redirect = "where it leads: "
    private static let ofOnePage = [redirect, "it leads to", "its redirects"]

    /// The verdict on a page that another one leads to.
    var elsewhere: LinkVerdict {
        switch self {
        case .dead(let reason) where !reason.hasPrefix("it leads"): .dead(Self.redirect + reason)
        case .doubtful(let reason) where !reason.hasPrefix("it leads"): .doubtful(Self.redirect + reason)
        default: self
        }
    }
}
