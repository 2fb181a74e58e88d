import Testing

@testable import GuideModel

@Suite("How long something takes")
struct DurationTextTests {
    @Test func readsIsoAndEnglish() {
        #expect(DurationText.minutes("PT1H30M") == 90)
        #expect(DurationText.minutes("1 hour 30 minutes") == 90)
    }

    @Test(arguments: ["99999999999999999999 minutes", "1e400 h", "0 minutes", "8 days", "inf minutes"])
    func refusesWhatNothingTakes(text: String) {
        #expect(DurationText.minutes(text) == nil)
    }
}
