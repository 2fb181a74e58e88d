import Testing

@testable import GuideModel

@Suite struct FrontMatterWriterTests {
    @Test(arguments: [
        "plain words", "02134", "no", "~", "null", "1.10", "9:30", "2026-01-01", "a: b", "a #b", "- a",
        "'quoted'", "\"both' ",
        "back\\slash", "line\nbreak", "tab\there", "emoji 🏠", "ends:", "[x]", "{y}", "*star", "&amp", "%",
        "@home", "`code`", "!",
        "| pipe", "> fold", "no\u{A0}break", "a\u{2028}b", "名称：福祉", "مرحبا", "0x1F", "1_000", "=", "<<",
        "true",
        "---", "#",
    ])
    func writesTextThatReadsBackTheSame(text: String) throws {
        let path = try #require(ContentPath("a.yaml"))
        let entry = FrontMatterValue.Entry("key", .list([.text(text), .map([.init("inner", .text(text))])]))
        let yaml = FrontMatterWriter.yaml([entry, .init(text, .text(text))])
        let reading = YAMLReader.read(yaml, in: path)
        #expect(reading.diagnostics.isEmpty)
        #expect(reading.node?["key"]?.items.first?.scalar == text)
        #expect(reading.node?["key"]?.items.last?["inner"]?.scalar == text)
        #expect(reading.node?[text]?.scalar == text)
    }

    @Test func leavesOutWhatIsEmptyAndQuotesNoMoreThanNeeded() {
        let text = FrontMatterWriter.write(
            [
                .init("name", .text("Harbor House")), .init("fees", .text(" ")),
                .init("topics", .list([.text("food"), .text("a, b")])),
                .init(
                    "address",
                    .map([.init("city", .text("Larkspur")), .init("postal_code", .text("02134"))])
                ),
                .init(
                    "phones",
                    .list([
                        .map([.init("number", .text("828-555-0100")), .init("label", .text("Desk: front"))])
                    ])
                ),
                .init("print", .plain("false")),
            ],
            body: "\n\nWords.\n"
        )
        #expect(
            text == """
                ---
                name: Harbor House
                topics: [food, "a, b"]
                address:
                  city: Larkspur
                  postal_code: "02134"
                phones:
                  - number: 828-555-0100
                    label: "Desk: front"
                print: false
                ---

                Words.

                """
        )
    }
}
