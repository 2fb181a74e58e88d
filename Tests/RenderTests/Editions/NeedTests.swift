import GuideModel
import Testing

@testable import Render

@Suite struct NeedTests {
    private func agency(_ slug: String, _ lines: String, wellness: String = "social") -> String {
        "---\nname: \(slug)\nsummary: Helps.\ntopics: [food, law]\nwellness: [\(wellness)]\n\(lines)\n---\n"
    }

    @Test func countsWhatAPersonInAHurryNeeds() throws {
        let guide = try #require(
            TinyGuide.linked([
                "topics/food.md": "---\ntitle: Food\nsummary: Meals.\n---\n",
                "topics/law.md": "---\ntitle: Law\nsummary: Rights.\n---\n",
                "agencies/all.md": agency(
                    "all",
                    "phones: [{number: 828-555-0101, hours: 24/7}]\ncost: free\nrequirements: [none]",
                    wellness: "physical"
                ),
                "agencies/hotline.md": agency("hotline", "phones: [{number: 828-555-0102, type: hotline}]"),
                "agencies/house.md": agency("house", "address: {city: Larkspur}\nhours: 24/7"),
                "agencies/paid.md": agency("paid", "cost: paid\nrequirements: [none]"),
                "agencies/week.md": agency(
                    "week",
                    "phones: [{number: 828-555-0103}]\nhours: {Mon-Sat: 24 hours}"
                ),
            ])
        )
        let needs = guide.records(of: .agency).compactMap { record -> String? in
            guard case .agency(let agency) = record else { return nil }
            return "\(agency.header.path.description.split(separator: "/").last ?? "") \(Need.of(agency))"
        }
        #expect(needs == ["all.md 3", "hotline.md 1", "house.md 1", "paid.md 0", "week.md 0"])
    }

    @Test func keepsTheOrderOfWhatIsNeededAlike() {
        #expect(Need.sorted(["a", "bb", "c", "dd"]) { $0.count } == ["bb", "dd", "a", "c"])
    }
}
