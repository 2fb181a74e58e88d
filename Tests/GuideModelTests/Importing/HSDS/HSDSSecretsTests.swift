import Testing

@testable import GuideModel

@Suite struct HSDSSecretsTests {
    private func nest(
        organization: String = "Help.",
        service: String = "Beds.",
        locations: String = "l,o,Nest,A house.\n",
        more: [String: String] = [:]
    ) throws -> (text: String, report: String) {
        var tables = [
            "organizations": "id,name,description\no,Nest,\(organization)\n",
            "services": "id,organization_id,name,description,status\ns,o,Shelter,\(service),active\n",
            "locations": "id,organization_id,name,description\n" + locations,
            "physical_addresses": "id,location_id,address_1,city\na,l,12 Oak Street,Wren\n",
        ]
        tables.merge(more) { $1 }
        let trial = HSDSTrial(tables)
        let report = try trial.run()
        return (try trial.text("nest"), report?.text ?? "")
    }

    @Test func hidesThePlaceOfAServiceThatNamesNone() throws {
        let (text, _) = try nest(service: "Our location is confidential.")
        #expect(text.contains("confidential: true") && !text.contains("12 Oak"))
    }

    @Test func hidesAPlaceOfWhichASecondRowSaysThatItIsSecret() throws {
        let (text, _) = try nest(locations: "l,o,Nest,A house.\nl,o,Nest,This location is confidential.\n")
        #expect(text.contains("confidential: true") && !text.contains("12 Oak"))
    }

    @Test func leavesOutTextsThatNameTheStreetOfASecretPlace() throws {
        let (text, report) = try nest(
            organization: "Help for all. Come to 12 Oak Street at night.",
            service: "Ring at 12 OAK STREET.",
            locations: "l,o,Nest,This location is confidential.\n"
        )
        #expect(text.contains("confidential: true") && !text.lowercased().contains("12 oak"))
        #expect(
            text.contains("summary: Help for all.") && report.contains("names the place that is confidential")
        )
    }

    @Test func saysInWordsWhatAServiceHasNoFieldFor() throws {
        let week = "1,s,Monday,09:00,17:00\n"
        let plain = ["regular_schedules": "id,service_id,weekday,opens_at,closes_at\n" + week]
        let two = [
            "services":
                "id,organization_id,name,description,status\ns,o,Shelter,Beds.,active\nt,o,Meals,Lunch.,active\n"
        ]
        let kept = try nest(more: plain.merging(two) { $1 }).text
        #expect(kept.contains("    hours:\n      Mon: 9:00-17:00\n"))
        let holiday = [
            "holiday_schedules": "id,service_id,closed,start_date,end_date\nh,s,TRUE,2026-12-24,2026-12-24\n"
        ]
        let (text, report) = try nest(more: plain.merging(two) { $1 }.merging(holiday) { $1 })
        #expect(!text.contains("hours:") && text.contains("Beds. 2026-12-24 closed; Mon 9:00-17:00"))
        #expect(report.contains("a service has no field for hours of parts of the year or of single dates"))
        let past = holiday.mapValues { $0.replacing("2026-12-24", with: "2025-12-24") }
        #expect(
            try nest(more: plain.merging(two) { $1 }.merging(past) { $1 }).text.contains("Mon: 9:00-17:00")
        )
    }

    @Test(arguments: [
        ("Our location is not disclosed.", true), ("The address isn't published.", true),
        ("Address withheld.", true),
        ("The exact location of our shelter for women and children is confidential.", true),
        ("Counseling is offered at one location. All that you say is confidential.", false),
        ("Our address is published in the telephone book.", false), ("Records are kept confidential.", false),
        ("The location of our office and of the clinic beside it is not confidential.", false),
    ])
    func knowsHowAPlaceIsSaidToBeSecret(text: String, isSecret: Bool) {
        #expect(SecretWords.speaksOfHiding(text, isOfPlace: false) == isSecret)
    }

    @Test func looksPastTheFirstMentionOfAPlace() {
        #expect(SecretWords.speaksOfHiding("住所はお問い合わせください。住所非公開", isOfPlace: false))
    }
}

@Suite struct PlacesMergeTests {
    private func record(_ places: [(name: String, isHidden: Bool)]) -> FrontMatterValue {
        .list(
            places.map { place in
                var value = FrontMatterValue.map([.init("name", .text(place.name))])
                if place.isHidden {
                    value.set(.plain("true"), at: "confidential")
                } else {
                    value.set(.text("1 \(place.name) Street"), at: "address.street")
                }
                return value
            }
        )
    }

    private func merge(
        mine: [(name: String, isHidden: Bool)],
        theirs: [(name: String, isHidden: Bool)]
    ) throws -> PlacesMerge {
        let path = try #require(ContentPath("agencies/nest.md"))
        let list = mine.map { "  - name: \($0.name)\n" + ($0.isHidden ? "    confidential: true\n" : "") }
            .joined()
        let file = ContentFile(path: path, text: "---\nname: Nest\nlocations:\n\(list)---\n")
        let edit = try #require(FrontMatterEdit(file))
        let fields = FrontMatterValue.map([.init("locations", record(theirs))])
        return PlacesMerge(theirs: fields, edit, last: nil, now: ImportMarks(fields, body: ""))
    }

    @Test func keepsHiddenWhatEitherSideHides() throws {
        let made = try merge(mine: [("A", true), ("B", false)], theirs: [("A", false), ("B", true)])
        #expect(made.isNewlyHidden && !made.theirs.texts.contains("1 A Street"))
        let more = try merge(
            mine: [("A", true), ("B", false)],
            theirs: [("A", false), ("B", true), ("C", true)]
        )
        #expect(more.isNewlyHidden && !more.theirs.texts.contains("1 A Street"))
    }

    @Test func showsNothingWhereAHiddenPlaceCannotBeFoundByItsName() throws {
        let made = try merge(mine: [("A", true)], theirs: [("Other", false), ("B", true)])
        #expect(made.isNewlyHidden && !made.theirs.texts.contains("1 Other Street"))
    }

    @Test func staysAsItIsWhereTheSourceHidesNothingMore() throws {
        let made = try merge(mine: [("A", true), ("B", false)], theirs: [("A", true), ("B", false)])
        #expect(made.isHidden && !made.isNewlyHidden)
        let shown = try merge(mine: [("A", true)], theirs: [("A", false)])
        #expect(shown.isHidden && !shown.isNewlyHidden)
    }
}
