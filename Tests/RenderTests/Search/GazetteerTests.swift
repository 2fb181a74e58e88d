import GuideModel
import Testing

@testable import Render

@Suite struct GazetteerTests {
    private static func gazetteer() throws -> Gazetteer {
        let guide = try #require(
            TinyGuide.linked([
                "places.yaml": """
                - name: Wren County
                  postal_codes: ["28961", "28962"]
                  coordinates: [36.4, -81.5]
                - name: Larkspur
                  parent: Wren County
                  postal_codes: ["28961"]
                  coordinates: [36.41, -81.47]
                - name: Stony Fork
                  parent: Wren County

                """
            ])
        )
        return Gazetteer(guide.places)
    }

    @Test func findsAPlaceByNameAndPostalCodeTheSmallerFirst() throws {
        let places = try Self.gazetteer()
        #expect(places.number(of: "larkspur") == 1)
        #expect(places.number(of: "28961") == 1)
        #expect(places.number(of: "28962") == 0)
        #expect(places.number(of: "Atlantis") == nil)
    }

    @Test func knowsWhatAPlaceLiesIn() throws {
        let places = try Self.gazetteer()
        #expect(places.parent(of: 1) == 0)
        #expect(places.parent(of: 0) == nil)
    }

    @Test(
        arguments: [
            ("Wren County", [0]), ("Larkspur, Stony Fork", [1, 2]), ("Larkspur; and Stony Fork", [1, 2]),
            ("Larkspur and Stony Fork", [1, 2]),
            ("All of Wren County but the north", []), ("Wren County and its neighbors", []),
            ("Larkspur and the moon", []),
        ] as [(String, [Int])]
    )
    func readsAnAreaOnlyWhereItIsNamesAndNothingElse(_ area: String, _ expected: [Int]) throws {
        #expect(try Self.gazetteer().places(in: area) == expected)
    }
}
