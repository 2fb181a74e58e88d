import Testing

@testable import Render

struct HTMLTests {
    @Test func escapesTextForElementsAndAttributesAlike() {
        #expect(HTML(escaping: #"<b> & "it's""#).text == "&lt;b&gt; &amp; &quot;it&#39;s&quot;")
    }

    @Test func leavesOrdinaryTextOfAnyScriptAsItIs() {
        #expect(HTML(escaping: "Añil 食物 🏠 مرحبا\n\t").text == "Añil 食物 🏠 مرحبا\n\t")
    }

    @Test func leavesOutCharactersThatNoPageMayHold() {
        let forbidden: [UInt32] = [0, 8, 0x7F, 0x85, 0xFFFE, 0xFDD0, 0x1FFFF]
        let text = forbidden.compactMap(Unicode.Scalar.init).map { "a\($0)" }.joined()
        #expect(HTML(escaping: text).text == "aaaaaaa")
    }

    @Test func escapesWhatIsPutIntoALiteralUnlessItIsMarkup() {
        let label = "Tom & Ann"
        let bold: HTML = "<b>\(label)</b>"
        let both: HTML = "<p title=\"\(#""x""#)\">\(bold), \(3)</p>"
        #expect(both.text == "<p title=\"&quot;x&quot;\"><b>Tom &amp; Ann</b>, 3</p>")
    }

    @Test func writesAnAttributeOnlyWhereThereIsAValue() {
        #expect(HTML.attribute("href", "a&b").text == " href=\"a&amp;b\"")
        #expect(HTML.attribute("href", nil).isEmpty)
    }

    @Test func joinsPieces() {
        #expect([HTML(escaping: "<"), HTML(trusted: "<i>")].joined(separator: ", ").text == "&lt;, <i>")
    }
}
