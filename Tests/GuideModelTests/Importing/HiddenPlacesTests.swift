import Testing

@testable import GuideModel

@Suite struct HiddenPlacesTests {
    private let map = """
        fields: {name: Name, summary: About, phones: Phone, address.street: Street, address.city: Town}
        body: More
        topics: {constant: [food], create: [{slug: food, title: Food, wellness: [physical]}]}
        guide: {title: Test, publisher: {name: Library}, language: en, time_zone: UTC}

        """

    private func imported(_ about: String, _ street: String, _ note: String = "", map: String? = nil) throws
        -> (
            text: String, report: ImportReport
        )
    {
        let csv =
            "Name,About,Phone,Street,Town,Note,More\nNest,\(about),828-555-0100,\(street),Wren,\(note),Ring at 9 Hidden Lane.\n"
        let trial = try ImportTrial(map: map ?? self.map, csv: csv)
        let report = try #require(try trial.run().value)
        return (try trial.text("agencies/nest.md"), report)
    }

    @Test(arguments: [
        ("Ubicación confidencial", "9 Hidden Lane"), ("Our location is confidential.", "9 Hidden Lane"),
        ("Help.", "Confidential"), ("避難所。住所は非公開です。", "9 Hidden Lane"),
        ("Aide. Adresse tenue confidentielle.", "9 Hidden Lane"),
        ("Help.", "非公開"),
    ])
    func keepsAPlaceOutThatMustNotBeKnown(about: String, street: String) throws {
        let (text, report) = try imported(about, street)
        #expect(text.contains("confidential: true\n") && text.contains("town: Wren\n"))
        #expect(!text.contains("address:") && !text.contains("\(street)\n"))
        #expect(street != "9 Hidden Lane" || !text.contains("Hidden Lane"))
        #expect(text.contains("828-555-0100"))
        #expect(report.text.contains("it says that a place is confidential"))
    }

    @Test func looksAtColumnsThatTheMapDoesNotName() throws {
        let (text, _) = try imported("Help.", "9 Hidden Lane", "do not publish: location confidential")
        #expect(text.contains("confidential: true\n") && !text.contains("Hidden"))
    }

    @Test(arguments: [
        "Confidential counseling.", "We keep no secrets.", "Help.",
        "For men; but the location is not confidential.",
    ])
    func keepsAnAddressWhereOnlyCounselIsSecret(about: String) throws {
        #expect(try imported(about, "1 Main St").text.contains("street: 1 Main St"))
        #expect(try imported("Help.", "4 Secret Cove").text.contains("street: 4 Secret Cove"))
    }

    @Test func keepsOutTheWayToAPlaceWithoutAnAddress() throws {
        let way = map.replacing("address.street: Street, address.city: Town", with: "directions: Street")
        let (text, _) = try imported("Our location is confidential.", "behind the mill", map: way)
        #expect(text.contains("confidential: true\n") && !text.contains("mill"))
    }

    @Test func leavesTheWordToAMapThatHasItsOwn() throws {
        let own = map.replacing("fields: {", with: "fields: {confidential: {constant: false}, ")
        #expect(
            try imported("Location confidential no more.", "1 Main St", map: own).text.contains("1 Main St")
        )
    }
}
