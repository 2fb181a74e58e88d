import Foundation

/// Finds out about one link: asks for the head, then for the page, follows redirects, and asks again what may pass.
struct LinkInquiry: Sendable {
    let probe: any LinkProbe
    /// Waits for a number of seconds.
    let pause: @Sendable (Double) async -> Void

    /// How long it waits before it asks again, in seconds.
    private static let pauses = [1.0, 4.0]
    /// Redirects after which nobody gets anywhere.
    private static let longestWay = 10

    /// What came of one way through all redirects.
    private enum Finding {
        case certain(LinkVerdict)
        /// It may be otherwise in a moment.
        case passing(LinkVerdict)

        /// The same, said of where a redirect leads: it tells nothing about other pages of the site that sent it there.
        var elsewhere: Finding {
            switch self {
            case .certain(let verdict): .certain(verdict.elsewhere)
            case .passing(let verdict): .passing(verdict.elsewhere)
            }
        }
    }

    func verdict(on address: String) async -> LinkVerdict {
        var last = LinkVerdict.closed
        for attempt in 0...Self.pauses.count {
            if attempt > 0 { await pause(Self.pauses[attempt - 1]) }
            switch await follow(address) {
            case .certain(let verdict): return verdict
            // A name that is unknown twice is unknown.
            case .passing(.dead(let reason)) where attempt > 0: return .dead(reason)
            case .passing(let verdict): last = verdict
            }
        }
        return last
    }

    private func follow(_ address: String) async -> Finding {
        var here = Self.withoutFragment(address)
        var seen: Set<String> = [here]
        var isForGood = true
        for _ in 0...Self.longestWay {
            let answer = await ask(here)
            guard case .status(let status, let location?) = answer, Self.redirects.contains(status) else {
                let finding = judge(answer, address, at: here, movedForGood: isForGood && seen.count > 1)
                return seen.count > 1 ? finding.elsewhere : finding
            }
            guard let next = Self.resolve(location, from: here) else {
                return .certain(.doubtful("it leads to `\(location)`, which is no address of the web"))
            }
            isForGood = isForGood && (status == 301 || status == 308)
            here = next
            guard seen.insert(here).inserted else {
                return .certain(.doubtful("its redirects lead in a circle"))
            }
        }
        return .certain(.doubtful("its redirects do not end"))
    }

    /// Many sites refuse the question for the head alone, or answer it wrongly: then for the page.
    private func ask(_ address: String) async -> LinkAnswer {
        let answer = await probe.ask(.head, address)
        switch answer {
        case .status(let status, let location) where status < 400 && (status < 300 || location != nil):
            return answer
        case .noSuchHost, .untrusted: return answer
        case .status, .failed: return await probe.ask(.get, address)
        }
    }

    private func judge(_ answer: LinkAnswer, _ address: String, at here: String, movedForGood: Bool)
        -> Finding
    {
        switch answer {
        case .status(200..<300, _):
            if Self.isFrontPage(here), !Self.isFrontPage(address) {
                return .certain(.doubtful("it leads to the front page of a site now: the page may be gone"))
            }
            return .certain(movedForGood ? .moved(to: here + Self.fragment(of: address)) : .alive)
        case .status(let status, _) where status == 404 || status == 410:
            return .certain(.dead("the site answers \(status): there is no such page"))
        case .status(let status, _) where status == 429 || status == 408: return .passing(.closed)
        case .status(let status, _) where (400..<500).contains(status) || status == 999:
            return .certain(.closed)
        case .status(let status, _): return .passing(.doubtful("the site answers \(status)"))
        case .noSuchHost: return .passing(.dead("there is no site of that name"))
        case .failed(let reason): return .passing(.doubtful(reason))
        case .untrusted(let reason): return .certain(.doubtful(reason))
        }
    }
}

extension LinkInquiry {
    private static let redirects: Set<Int> = [301, 302, 303, 307, 308]

    private static func withoutFragment(_ address: String) -> String { String(address.prefix { $0 != "#" }) }

    private static func fragment(of address: String) -> String { String(address.drop { $0 != "#" }) }

    /// Whether an address names a site and nothing in it.
    private static func isFrontPage(_ address: String) -> Bool {
        guard let url = URL(string: address) else { return false }
        return ["", "/"].contains(url.path) && url.query == nil
    }

    private static func resolve(_ location: String, from address: String) -> String? {
        guard let base = URL(string: address), let url = URL(string: location, relativeTo: base)?.absoluteURL,
            let scheme = url.scheme?.lowercased(), scheme == "http" || scheme == "https", url.host != nil
        else { return nil }
        return withoutFragment(url.absoluteString)
    }
}
