import Testing

@testable import GuideModel
@testable import Render

@Suite struct AddressViewTests {
    private func address(_ street: String?, city: String?, code: String? = nil) -> PostalAddress {
        PostalAddress(street: street, unit: nil, city: city, state: "NC", postalCode: code, country: nil)
    }

    @Test func writesTheLinesOfAnEnvelope() {
        let view = AddressView(address("14 Court Square", city: "Larkspur", code: "02134"))
        #expect(view?.lines == ["14 Court Square", "Larkspur, NC 02134"])
    }

    @Test func leadsToThePointWhereOneIsGivenAndElseToASearch() {
        let point = Coordinates(latitude: 36.4, longitude: -81.5)
        let pinned = AddressView(address("1 Oak St", city: "Larkspur"), coordinates: point)
        #expect(pinned?.mapLink == "https://www.openstreetmap.org/directions?to=36.4%2C-81.5")
        let sought = AddressView(address("1 Oak & Elm", city: "Larkspur"))
        #expect(
            sought?.mapLink
                == "https://www.openstreetmap.org/search?query=1%20Oak%20%26%20Elm%2C%20Larkspur%2C%20NC"
        )
    }

    @Test func showsNothingForAnAddressWithoutParts() {
        let empty = PostalAddress(
            street: nil,
            unit: nil,
            city: nil,
            state: nil,
            postalCode: nil,
            country: nil
        )
        #expect(AddressView(empty) == nil)
    }
}
