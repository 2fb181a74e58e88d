import Testing

@testable import GuideModel

@Suite struct SeparatedTextTests {
    private func records(_ text: String, separator: String = ",") -> [SeparatedText.Record] {
        SeparatedText.records(Array(text.utf8), separator: Array(separator.utf8)[0])
    }

    @Test func readsQuotedCellsWithSeparatorsQuotesAndLineBreaks() {
        let read = records("a,b\n\"one, \"\"two\"\"\nthree\",4\n5,6\n")
        #expect(read.map(\.cells) == [["a", "b"], ["one, \"two\"\nthree", "4"], ["5", "6"]])
        #expect(read.map(\.line) == [1, 2, 4])
        #expect(read.map(\.lastLine) == [1, 3, 4])
    }

    @Test func keepsEmptyCellsAtTheEndOfARow() {
        #expect(
            records("a,b,c\n1,,\n,,\n1,2,").map(\.cells) == [
                ["a", "b", "c"], ["1", "", ""], ["", "", ""], ["1", "2", ""],
            ]
        )
    }

    @Test func keepsAQuotationMarkInsideAnUnquotedCell() {
        let read = records("size,kind\n5\" pipe,copper\n")
        #expect(read[1] == .init(cells: ["5\" pipe", "copper"], line: 2, lastLine: 2, fault: nil))
    }

    @Test func goesOnBehindAQuoteThatNeverCloses() {
        let read = records("a,b\n1,\"two\n3,4\n5,6\n")
        #expect(read.map(\.fault) == [nil, .unclosedQuote, nil, nil])
        #expect(read.map(\.line) == [1, 2, 3, 4])
        #expect(read[3].cells == ["5", "6"])
    }

    @Test func refusesTextBehindAClosingQuote() {
        let read = records("a,b\n\"He said \"hello\" to me\",2\n3,4\n")
        #expect(read.map(\.fault) == [nil, .textAfterQuote, nil])
    }

    @Test(arguments: [(",", "comma"), (";", "semicolon"), ("\t", "tab"), ("|", "pipe")])
    func findsTheSeparator(separator: String, name: String) {
        let text = ["name;x, y", "phone", "town"].joined(separator: separator).replacing(
            ";x",
            with: separator == ";" ? " x" : ""
        )
        let row = ["Harbor House", "555-0100", "Larkspur"].joined(separator: separator)
        let bytes = Array((text + "\n" + row + "\n" + row + "\n").utf8)
        #expect(SeparatorGuess.name(of: SeparatorGuess.separator(of: bytes)) == name)
    }

    @Test func readsTenThousandRowsInTimeThatGrowsWithTheirNumber() {
        let row = "123,\"Some, Name\",http://example.org,\"one\ntwo\",555-0100,food;clothes,Mon-Fri\n"
        let text = "id,name,url,text,phone,topics,hours\n" + String(repeating: row, count: 10_000)
        let clock = ContinuousClock()
        var read: [SeparatedText.Record] = []
        let time = clock.measure { read = records(text) }
        #expect(read.count == 10_001)
        #expect(time < .seconds(5))
    }
}
