import Synchronization
import Testing

@testable import GuideModel

/// A web of a few pages that answer as a test says, and remembers what it was asked.
private final class ToyWeb: LinkProbe {
    private let pages: [String: [LinkAnswer]]
    private let asked = Mutex<[String]>([])

    /// Answers by `HEAD address` or `address`; the last is given again and again.
    init(_ pages: [String: [LinkAnswer]]) {
        self.pages = pages
    }

    var questions: [String] { asked.withLock { $0 } }

    func ask(_ method: LinkMethod, _ address: String) async -> LinkAnswer {
        let question = "\(method.rawValue) \(address)"
        let key = pages[question] == nil ? address : question
        let number = asked.withLock { asked -> Int in
            asked.append(question)
            let same = pages[question] == nil ? { $0.hasSuffix(" " + address) } : { $0 == question }
            return asked.count(where: same) - 1
        }
        let answers = pages[key] ?? [.status(404)]
        return answers[min(number, answers.count - 1)]
    }
}

struct LinkInspectorTests {
    private func inspect(
        _ pages: [String: [LinkAnswer]],
        _ addresses: [String],
        memory: LinkMemory = LinkMemory(),
        now: Int = 1000
    ) async -> (verdicts: [LinkVerdict], questions: [String], memory: LinkMemory) {
        let web = ToyWeb(pages)
        var memory = memory
        let inspector = LinkInspector(probe: web) { _ in }
        let links = addresses.map { OutwardLink($0, at: []) }
        let reports = await inspector.inspect(links, memory: &memory, now: now, age: 100)
        return (reports.map(\.verdict), web.questions, memory)
    }

    private func verdict(_ pages: [String: [LinkAnswer]], _ address: String = "http://a.example/page") async
        -> LinkVerdict?
    {
        await inspect(pages, [address]).verdicts.first
    }

    @Test(arguments: [404, 410])
    func findsOnlyWhatTheSiteItselfSaysIsGoneToBeDead(status: Int) async {
        let dead = LinkVerdict.dead("the site answers \(status): there is no such page")
        #expect(await verdict(["http://a.example/page": [.status(status)]]) == dead)
        let wrongHead: [String: [LinkAnswer]] = [
            "HEAD http://a.example/page": [.status(status)], "GET http://a.example/page": [.status(200)],
        ]
        #expect(await verdict(wrongHead) == .alive)
    }

    @Test(arguments: [401, 403, 405, 406, 429, 451, 999])
    func saysNothingOfSitesThatAnswerNoPrograms(status: Int) async {
        #expect(await verdict(["http://a.example/page": [.status(status)]]) == .closed)
    }

    @Test func asksAgainWhatMayPass() async {
        let page = "http://a.example/page"
        let slow = LinkAnswer.failed("slow")
        #expect(await verdict([page: [slow, slow, .status(200)]]) == .alive)
        #expect(await verdict([page: [.status(500), .status(503), .status(200)]]) == .alive)
        #expect(await verdict([page: [.status(503)]]) == .doubtful("the site answers 503"))
        #expect(await verdict([page: [slow]]) == .doubtful("slow"))
        #expect(await verdict([page: [.untrusted("old")]]) == .doubtful("old"))
    }

    @Test func believesOnlyTheSecondTimeThatThereIsNoSuchSite() async {
        let page = "http://a.example/page"
        #expect(await verdict([page: [.noSuchHost, .status(200)]]) == .alive)
        let both = await inspect(
            [page: [.noSuchHost], "http://b.example/": [.status(200)]],
            [page, "http://b.example/"]
        )
        #expect(both.verdicts == [.dead("there is no site of that name"), .alive])
    }

    @Test func takesNoSiteForDeadWhenNoneCanBeFound() async {
        let pages = ["http://a.example/": [LinkAnswer.noSuchHost], "http://b.example/": [.noSuchHost]]
        let found = await inspect(pages, pages.keys.sorted())
        #expect(found.verdicts.allSatisfy { if case .doubtful = $0 { true } else { false } })
    }

    @Test func tellsWhereAPageHasMovedForGood() async {
        let page = "http://a.example/page"
        let secure = "https://a.example/page"
        let forGood = [page: [LinkAnswer.status(301, location: secure)], secure: [.status(200)]]
        #expect(await verdict(forGood, page + "#hours") == .moved(to: secure + "#hours"))
        let forNow = [
            page: [LinkAnswer.status(302, location: "/login?from=page")],
            "http://a.example/login?from=page": [.status(200)],
        ]
        #expect(await verdict(forNow) == .alive)
        let home = [page: [LinkAnswer.status(301, location: "/")], "http://a.example/": [.status(200)]]
        #expect(
            await verdict(home) == .doubtful("it leads to the front page of a site now: the page may be gone")
        )
    }

    @Test func isNotLedAroundInCirclesOrOutOfTheWeb() async {
        let page = "http://a.example/page"
        let circle = [
            page: [LinkAnswer.status(301, location: "/b")],
            "http://a.example/b": [.status(301, location: page)],
        ]
        #expect(await verdict(circle) == .doubtful("its redirects lead in a circle"))
        let long = Dictionary(
            uniqueKeysWithValues: (0..<50).map {
                ("http://a.example/\($0)", [LinkAnswer.status(302, location: "/\($0 + 1)")])
            }
        )
        #expect(await verdict(long, "http://a.example/0") == .doubtful("its redirects do not end"))
        let file = await verdict([page: [.status(302, location: "file:///etc/passwd")]])
        #expect(file == .doubtful("it leads to `file:///etc/passwd`, which is no address of the web"))
    }

    @Test func asksASiteThatCannotBeReachedNoMoreThanForTwoPages() async {
        let pages = (0..<10).map { "http://a.example/\($0)" }
        let failing = Dictionary(uniqueKeysWithValues: pages.map { ($0, [LinkAnswer.failed("slow")]) })
        let found = await inspect(failing, pages)
        #expect(found.verdicts == pages.map { _ in .doubtful("slow") })
        #expect(found.questions.count == 2 * 3 * 2)
    }

    @Test func remembersWhatWorksAndAsksAgainForTheRest() async throws {
        let pages = ["http://a.example/": [LinkAnswer.status(200)], "http://b.example/b": [.status(404)]]
        let first = await inspect(pages, pages.keys.sorted())
        let kept = LinkMemory(try first.memory.bytes)
        let second = await inspect(pages, pages.keys.sorted(), memory: kept, now: 1050)
        #expect(second.verdicts == first.verdicts)
        #expect(second.questions == ["HEAD http://b.example/b", "GET http://b.example/b"])
        let later = await inspect(pages, pages.keys.sorted(), memory: kept, now: 1200)
        #expect(later.questions.contains("HEAD http://a.example/"))
        #expect(LinkMemory(Array("nonsense".utf8)).verdict(on: "http://a.example/", since: 0) == nil)
    }
}
