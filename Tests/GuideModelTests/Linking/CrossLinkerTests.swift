import Testing

@testable import GuideModel

struct CrossLinkerTests {
    @Test func tiesAWebinarAndItsLearnerGuideBothWays() throws {
        let guide = try linked([
            Sample.learnerGuide(Sample.header("learner-guides/lg"), webinar: "webinars/w"),
            Sample.webinar(
                Sample.header("webinars/w", date: "2026-01-01"),
                learnerGuide: "learner-guides/lg"
            ),
        ])
        let webinar = guide.connections(of: try Sample.id("webinars/w"))
        #expect(webinar.named(.learnerGuide) == [try Sample.id("learner-guides/lg")])
        #expect(webinar.naming(.webinar) == [try Sample.id("learner-guides/lg")])
        #expect(
            guide.connections(of: try Sample.id("learner-guides/lg")).naming(.learnerGuide) == [
                try Sample.id("webinars/w")
            ]
        )
    }

    @Test func namesARecordOnceInARoleAndNeverItself() throws {
        let guide = try linked([
            Sample.agency(Sample.header("agencies/a"), related: ["agencies/b", "agencies/b", "agencies/a"]),
            Sample.agency(Sample.header("agencies/b"), partOf: "agencies/a"),
        ])
        #expect(
            guide.connections(of: try Sample.id("agencies/a")).outgoing == [
                Tie(role: .related, record: try Sample.id("agencies/b"))
            ]
        )
        #expect(
            guide.connections(of: try Sample.id("agencies/a")).naming(.partOf) == [
                try Sample.id("agencies/b")
            ]
        )
    }

    @Test func keepsBackDraftsFutureAndExpiredRecords() throws {
        let guide = try linked([
            Sample.agency(Sample.header("agencies/draft", isDraft: true)),
            Sample.agency(Sample.header("agencies/last-day", expires: "2026-11-22")),
            Sample.agency(Sample.header("agencies/over", expires: "2026-11-21")),
            Sample.news(Sample.header("news/today", date: "2026-11-22")),
            Sample.news(Sample.header("news/tomorrow", date: "2026-11-23")),
        ])
        #expect(guide.records.map(\.id.description) == ["agencies/last-day", "news/today"])
    }

    @Test func showsDraftsOnRequest() throws {
        let parsed = try Sample.guide([Sample.agency(Sample.header("agencies/draft", isDraft: true))])
        let guide = CrossLinker.link(parsed, outlines: [:], today: Sample.today, includingDrafts: true).value
        #expect(guide?.records.count == 1)
    }

    @Test func warnsAboutAMentionOfWhatIsNotPublishedAndDropsIt() throws {
        let outcome = CrossLinker.link(
            try Sample.guide([
                Sample.news(
                    Sample.header("news/n", topics: ["secret"], date: "2026-01-01"),
                    agencies: ["agencies/draft"]
                ),
                Sample.news(Sample.header("news/old", date: "2027-01-01"), agencies: ["agencies/draft"]),
                Sample.agency(Sample.header("agencies/draft", isDraft: true)),
                Sample.topic(Sample.header("topics/secret", isDraft: true)),
            ]),
            outlines: [:],
            today: Sample.today,
            includingDrafts: false
        )
        #expect(outcome.diagnostics.map(\.rule) == [.referenceToUnpublished, .referenceToUnpublished])
        #expect(outcome.diagnostics.allSatisfy { $0.severity == .warning && $0.file.path == "news/n.md" })
        #expect(outcome.value?.connections(of: try Sample.id("news/n")).outgoing == [])
        #expect(outcome.value?.records(about: try Slug("secret")) == [])
    }

    @Test func leavesUnknownMentionsToTheChecker() throws {
        let outcome = CrossLinker.link(
            try Sample.guide([
                Sample.news(Sample.header("news/n", date: "2026-01-01"), agencies: ["agencies/gone"])
            ]),
            outlines: [:],
            today: Sample.today,
            includingDrafts: false
        )
        #expect(outcome.diagnostics.isEmpty)
    }

    @Test func makesNoGuideWithoutSettingsButStillJudgesPictures() throws {
        let outcome = CrossLinker.link(
            try Sample.guide(
                [Sample.topic(Sample.header("topics/food"), image: "images/fod.svg")],
                assets: ["images/food.svg"],
                withSettings: false
            ),
            outlines: [:],
            today: Sample.today,
            includingDrafts: false
        )
        #expect(outcome.value == nil)
        #expect(outcome.diagnostics.map(\.rule) == [.brokenLink])
        #expect(outcome.diagnostics.first?.fixes.map(\.message) == ["write `../images/food.svg`"])
    }

    @Test func listsATopicsRecordsOfAllKindsMostRecentFirstThenByTitle() throws {
        let guide = try linked([
            Sample.topic(Sample.header("topics/food")),
            Sample.topic(Sample.header("topics/pantries"), parent: "food"),
            Sample.agency(Sample.header("agencies/z", title: "Ärzte", topics: ["pantries"])),
            Sample.agency(Sample.header("agencies/y", title: "Zebra", topics: ["food", "pantries"])),
            Sample.agency(Sample.header("agencies/x", title: "beans", topics: ["food"])),
            Sample.news(Sample.header("news/old", topics: ["food"], date: "2025-01-01")),
            Sample.webinar(Sample.header("webinars/new", topics: ["pantries"], date: "2026-01-01")),
        ])
        #expect(
            guide.records(about: try Slug("food")).map(\.description) == [
                "webinars/new", "news/old", "agencies/z", "agencies/x", "agencies/y",
            ]
        )
        #expect(
            guide.records(about: try Slug("pantries")).map(\.description) == [
                "webinars/new", "agencies/z", "agencies/y",
            ]
        )
    }

    @Test func turnsAliasesIntoRedirects() throws {
        let guide = try linked([
            Sample.agency(Sample.header("agencies/a", aliases: ["old/a.html"])),
            Sample.page(Sample.header("pages/about", aliases: ["info.html"])),
        ])
        #expect(
            guide.redirects.map { [$0.from.value, $0.to] } == [
                ["old/a.html", "agencies/a.html"], ["info.html", "about.html"],
            ]
        )
    }

    @Test func reportsARedirectThatLeadsNowhere() throws {
        let place = Located(
            "help.html",
            file: try Sample.path("redirects.yaml"),
            span: SourceSpan(line: 2, column: 1)
        )
        let outcome = CrossLinker.link(
            try Sample.guide(
                [Sample.topic(Sample.header("topics/food"))],
                redirects: [
                    Redirect(from: place, to: "topics/fod.html"),
                    Redirect(from: place, to: "topics/food.html"),
                    Redirect(from: place, to: "coverage.html"), Redirect(from: place, to: "https://x.org/"),
                    Redirect(from: place, to: "es/topics/food.html#a"),
                ]
            ),
            outlines: [:],
            today: Sample.today,
            includingDrafts: false
        )
        #expect(outcome.diagnostics.map(\.rule) == [.brokenRedirect])
        #expect(outcome.diagnostics.first?.fixes.map(\.message) == ["write `topics/food.html`"])
    }

    private func linked(_ records: [Record]) throws -> LinkedGuide {
        let outcome = CrossLinker.link(
            try Sample.guide(records),
            outlines: [:],
            today: Sample.today,
            includingDrafts: false
        )
        return try #require(outcome.value)
    }
}
