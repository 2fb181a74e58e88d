import GuideModel
import Testing

@testable import Render

@Suite struct JSONTextTests {
    private func read(_ text: String) throws -> JSONValue { try JSONText.read(Array(text.utf8)).get() }

    @Test func keepsDoubledKeysAndNumbersAsTheyWereTyped() throws {
        let value = try read(#"{"a": 1.10, "b": [true, null, "x\u00e9\ud83d\ude00"], "a": 2}"#)
        guard case .object(let entries) = value else {
            Issue.record("no object")
            return
        }
        #expect(entries.map(\.0) == ["a", "b", "a"])
        guard case .text("1.10") = entries[0].1, case .list(let items) = entries[1].1 else {
            Issue.record("not as typed")
            return
        }
        #expect(items.count == 2)
        guard case .text("xé😀") = items[1] else {
            Issue.record("not the text")
            return
        }
    }

    @Test(arguments: ["", "{", "{\"a\": }", "[1,]", "{\"a\": 1} x", "nonsense"])
    func saysWhyATextIsNoJSON(text: String) {
        guard case .failure(let fault) = JSONText.read(Array(text.utf8)) else {
            Issue.record("taken for JSON")
            return
        }
        #expect(fault.reason.hasPrefix("it is"))
    }

    @Test func saysOnWhichLineAMistakeIs() {
        guard case .failure(let fault) = JSONText.read(Array("{\n\"a\": 1,\n\"b\" 2\n}".utf8)) else {
            Issue.record("taken for JSON")
            return
        }
        #expect(fault.reason.hasSuffix("(line 3)"))
    }

    @Test func refusesWhatLiesTooDeep() {
        let deep = String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000)
        guard case .failure(let fault) = JSONText.read(Array(deep.utf8)) else {
            Issue.record("read")
            return
        }
        #expect(fault.reason.contains("deep"))
    }

    @Test func unpacksAnArchiveWithinBounds() throws {
        let big = [UInt8](repeating: 0x20, count: 1 << 20)
        let archive = try ZipArchive([
            OutputFile(path: try OutputPath("data/organizations.csv"), bytes: big),
            OutputFile(path: try OutputPath("data/notes.txt"), bytes: [1]),
        ]).bytes
        #expect(try ZipContents.files(of: archive).get().map(\.name) == ["organizations.csv"])
        guard case .failure(let fault) = ZipContents.files(of: archive, mostBytes: 1000) else {
            Issue.record("unpacked")
            return
        }
        #expect(fault.reason.contains("more than"))
        guard case .failure = ZipContents.files(of: Array(archive.prefix(50))) else {
            Issue.record("read half an archive")
            return
        }
    }
}
