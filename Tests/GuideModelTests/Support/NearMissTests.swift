import Testing

@testable import GuideModel

struct NearMissTests {
    private let topics = ["food-pantries", "free-meals", "legal-aid", "rent-help", "harbor-house", "health"]

    @Test(arguments: [
        ("food-pantry", "food-pantries"), ("food_pantries", "food-pantries"),
        ("fod-pantries", "food-pantries"),
        ("leagl-aid", "legal-aid"), ("Héalth", "health"), ("harbor", "harbor-house"), ("meals", "free-meals"),
    ])
    func findsTheWordThatWasMeant(typed: String, meant: String) {
        #expect(NearMiss.nearest(to: typed, among: topics) == meant)
    }

    @Test(arguments: ["astronomy", "", "x", "aid-to-farmers"])
    func saysNothingWhenNoWordIsNear(typed: String) {
        #expect(NearMiss.nearest(to: typed, among: topics) == nil)
    }

    @Test func goesByTheTextWhenTwoAreEquallyNear() {
        #expect(NearMiss.nearest(to: "cat", among: ["cab", "car", "bat"]) == "cab")
        #expect(NearMiss.nearest(to: "cat", among: ["bat", "car", "cab"]) == "cab")
    }

    @Test func givesSeveralInOrder() {
        #expect(
            NearMiss.nearest(to: "clinic", among: ["clinics", "clinical", "clink"], limit: 2) == [
                "clinics", "clinical",
            ]
        )
    }

    @Test func countsASwapOfNeighboursAsOne() {
        #expect(NearMiss.distance("huors", "hours", atMost: 3) == 1)
        #expect(NearMiss.distance("abcd", "wxyz", atMost: 3) == nil)
    }
}
