import Foundation
import GuideModel
import Testing

@testable import Render

@Suite struct RecordPageTests {
    private static let site = Result { try FixtureSite() }
    private let site: FixtureSite
    private let kinds: [RecordKind] = [.agency, .webinar, .learnerGuide, .event, .newsItem]

    init() throws {
        site = try Self.site.get()
    }

    @Test func showsEveryKindOfRecordAsItWasLookedAtLast() throws {
        var files: [String: String] = [:]
        for path in site.paths(of: kinds)
        where !path.hasPrefix("es/") || path == "es/agencies/town-pantry.html" {
            files[path] = try site.main(path)
        }
        try assertGolden(files, in: "records")
    }

    @Test func readsItsOwnFixtureWithoutErrors() {
        #expect(site.diagnostics.filter { $0.severity == .error } == [])
    }

    @Test func hasAPlaceForEveryAnchorThatLinksMayName() throws {
        for record in site.guide.records where kinds.contains(record.id.kind) {
            let page = try site.main("\(record.id).html")
            let missing = PageAnchors.anchors(of: record).filter { !page.contains("id=\"\($0)\"") }
            #expect(missing.sorted() == [], "\(record.id)")
        }
    }

    @Test func givesNoIdTwice() throws {
        for path in site.paths(of: kinds) {
            let ids = try site.page(path).matches(of: /\sid="([^"]+)"/).map { String($0.output.1) }
            let twice = Dictionary(grouping: ids, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
            #expect(twice == [], "\(path)")
        }
    }

    @Test func showsNoTemplateTagAndNoNameOfAMissingWord() throws {
        for path in site.paths(of: kinds) {
            let page = try site.main(path)
            #expect(!page.contains("{{"), "\(path)")
            let names = page.matches(of: />\s*([a-z]+_[a-z_]+)\s*</).map { String($0.output.1) }
            #expect(names == [], "\(path)")
        }
    }

    @Test func answersInTheOrderInWhichPatronsAsk() throws {
        let page = try site.main("agencies/harbor-house.html")
        let order = [
            "lead", "services", "eligibility", "apply", "hours", "contact", "documents", "cost", "languages",
            "locations",
            "about", "verified",
        ]
        let places = try order.map { name in
            try #require(page.range(of: name == "lead" ? "class=\"lead\"" : "id=\"\(name)\""), "\(name)")
                .lowerBound
        }
        #expect(places == places.sorted())
    }

    @Test func saysWhomToCallInsteadOfWhereASecretPlaceIs() throws {
        let page = try site.main("agencies/harbor-house.html")
        let shelter = try #require(
            page.components(separatedBy: "id=\"location-1\"").last?.components(
                separatedBy: "id=\"location-2\""
            ).first
        )
        #expect(shelter.contains("tel:+18285550110"))
        #expect(!shelter.contains("openstreetmap"))
    }

    @Test func saysAtTheHeadWhetherAnAgencyIsOpenAndWhomToCall() throws {
        let glance = try glance(of: "agencies/harbor-house.html")
        #expect(glance.contains("href=\"#location-1\">Shelter</a>"))
        #expect(glance.contains("data-hours-of=\"location-1\""))
        #expect(glance.contains("href=\"tel:+18285550110\""))
        #expect(!glance.contains("Mill Street"))
    }

    @Test func saysNothingOfHoursAtTheHeadOfAClosedAgency() throws {
        #expect(try !site.main("agencies/old-pantry.html").contains("class=\"glance"))
    }

    /// The box at the head of an agency's page.
    private func glance(of page: String) throws -> String {
        let start = try #require(
            try site.main(page).components(separatedBy: "class=\"glance ").dropFirst().first
        )
        return try #require(start.components(separatedBy: "</section>").first)
    }

    @Test func namesTheSuccessorOfAClosedAgency() throws {
        let page = try site.main("agencies/old-pantry.html")
        let notice = try #require(
            page.components(separatedBy: "data-agency-status=\"closed\"").dropFirst().first
        )
        #expect(notice.prefix(300).contains("href=\"town-pantry.html\""))
    }

    @Test func marksWhatIsNotTranslatedWithItsLanguage() throws {
        let page = try site.main("es/agencies/town-pantry.html")
        #expect(page.contains("<h1 id=\"page-title\">Despensa del Pueblo</h1>"))
        #expect(page.contains("<dd lang=\"en\" dir=\"ltr\">Use the side door.</dd>"))
        #expect(page.contains("href=\"../topics/food.html\"><span>Comida</span>"))
    }

    @Test func tellsWhatIsOverFromWhatIsToCome() throws {
        #expect(try site.main("webinars/connector.html").contains("Took place on"))
        #expect(try site.main("webinars/sequel.html").contains("Takes place on"))
        #expect(try site.main("events/past-workshop.html").contains("This event is over."))
        #expect(try !site.main("events/past-workshop.html").contains("https://forum.example/old"))
        #expect(try !site.main("events/forum.html").contains("This event is over."))
    }

    @Test func setsSessionsAtTheSameTimeSideBySide() throws {
        let page = try site.main("events/forum.html")
        #expect(page.components(separatedBy: "is-parallel").count == 2)
        #expect(page.contains("2 sessions at the same time"))
    }

    @Test func tiesRecordsBothWays() throws {
        #expect(try site.main("agencies/town-pantry.html").contains("href=\"../news/pantry-moves.html\""))
        #expect(try site.main("agencies/harbor-house.html").contains("href=\"../webinars/connector.html\""))
        #expect(
            try site.main("webinars/connector.html").contains(
                "href=\"../learner-guides/connector-guide.html\""
            )
        )
        #expect(try site.main("webinars/connector.html").contains("href=\"sequel.html\""))
        #expect(try site.main("webinars/sequel.html").contains("href=\"connector.html\""))
        #expect(try site.main("agencies/town-pantry.html").contains("href=\"old-pantry.html\""))
    }

    @Test func asksForANewCheckWhenTheLastOneIsTooOld() throws {
        #expect(try site.main("agencies/town-pantry.html").contains("Call before you go."))
        #expect(try !site.main("agencies/harbor-house.html").contains("Call before you go."))
    }

    @Test func namesEveryFieldOfAWorksheet() throws {
        let page = try site.main("learner-guides/connector-guide.html")
        let ids = Set(page.matches(of: /\sid="([^"]+)"/).map { String($0.output.1) })
        let named = page.matches(of: /aria-labelledby="([^"]+)"/).flatMap {
            $0.output.1.split(separator: " ").map(String.init)
        }
        #expect(named.filter { !ids.contains($0) } == [])
        let fields = page.matches(of: /<(input|textarea)[^>]*>/).map { String($0.output.0) }
        let nameless = fields.filter {
            !$0.contains("aria-label") && !page.contains("for=\"\(Self.id(of: $0))\"")
        }
        #expect(fields.count > 25)
        #expect(nameless == [])
    }

    @Test func fillsInWhatTheGuideItselfCovers() throws {
        let page = try site.main("learner-guides/connector-guide.html")
        #expect(page.contains("2 agencies in this guide"))
        #expect(page.contains("<option value=\"Town Pantry\">"))
        #expect(!page.contains("<option value=\"Old Pantry\">"))
    }

    private static func id(of field: String) -> String {
        field.firstMatch(of: /\sid="([^"]+)"/).map { String($0.output.1) } ?? ""
    }
}
