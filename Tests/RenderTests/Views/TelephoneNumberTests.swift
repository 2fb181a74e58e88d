import Testing

@testable import Render

@Suite struct TelephoneNumberTests {
    private func call(_ typed: String, ext: String? = nil, zone: String = "America/New_York") -> String? {
        TelephoneNumber(typed, extensionTyped: ext, timeZone: zone)?.callLink
    }

    @Test(arguments: [
        "828-555-0100", "(828) 555-0100", "828.555.0100", "1-828-555-0100", "+1 828 555 0100", "8285550100",
    ])
    func callsOneNumberHoweverItWasTyped(typed: String) {
        #expect(call(typed) == "tel:+18285550100")
    }

    @Test func callsExtensionsWhetherTypedInTheNumberOrBesideIt() {
        #expect(call("828-555-0100", ext: "4") == "tel:+18285550100;ext=4")
        #expect(call("828-555-0100 ext. 12") == "tel:+18285550100;ext=12")
        #expect(call("828-555-0100x7") == "tel:+18285550100;ext=7")
    }

    @Test func readsLettersAsTheKeysTheyAreOn() {
        #expect(call("800-555-HELP") == "tel:+18005554357")
        #expect(call("1-800-QUIT-NOW") == "tel:+18007848669")
    }

    @Test func readsPastRemarks() {
        #expect(call("Call 828-555-0100") == "tel:+18285550100")
        #expect(call("828-555-0100 (voicemail only)") == "tel:+18285550100")
    }

    @Test func leavesShortNumbersShort() {
        #expect(call("211") == "tel:211")
        #expect(call("988") == "tel:988")
        #expect(call("555-0100") == "tel:5550100")
    }

    @Test func addsNoCountryCodeWhereTheGuideLiesElsewhere() {
        #expect(call("0301234567", zone: "Europe/Berlin") == "tel:0301234567")
        #expect(call("5512345678", zone: "America/Mexico_City") == "tel:5512345678")
        #expect(call("+49 30 123456", zone: "America/Chicago") == "tel:+4930123456")
    }

    @Test(arguments: ["", "ask at the desk!", "828-555-0100 or 828-555-0101"])
    func linksNothingThatIsNoSingleNumber(typed: String) {
        #expect(call(typed) == nil)
    }

    @Test func writesTextMessagesWithoutTheExtension() {
        let number = TelephoneNumber("828-555-0101", extensionTyped: "4", timeZone: "America/New_York")
        #expect(number?.textLink == "sms:+18285550101")
    }
}
