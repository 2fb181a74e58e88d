import Testing

@testable import Render

@Suite struct ZipArchiveTests {
    private func file(_ path: String, _ text: String) throws -> OutputFile {
        OutputFile(path: try OutputPath(path), text: text)
    }

    @Test func packsFilesInTheOrderOfTheirPathsWhateverOrderTheyComeIn() throws {
        let files = [try file("b/two.txt", "2"), try file("a.txt", String(repeating: "1", count: 500))]
        let archive = try ZipArchive(files)
        #expect(archive.bytes == (try ZipArchive(files.reversed()).bytes))
        #expect(try localHeader(archive.bytes, at: 0).name == "a.txt")
        #expect(archive.bytes.count < 400)
    }

    @Test func putsAStoredFileWithoutExtraFieldsFirst() throws {
        let mimetype = try file("mimetype", "application/epub+zip")
        let archive = try ZipArchive([try file("a.txt", "a")], first: [mimetype])
        let header = try localHeader(archive.bytes, at: 0)
        #expect(header == LocalHeader(name: "mimetype", method: 0, extra: 0, time: 0, date: 0x21))
        #expect(String(decoding: archive.bytes[38..<58], as: UTF8.self) == "application/epub+zip")
    }

    @Test func packsAnEmptyFile() throws {
        let archive = try ZipArchive([try file("empty", "")])
        #expect(try localHeader(archive.bytes, at: 0).name == "empty")
    }

    @Test func refusesTwoFilesOfOneName() throws {
        let twice = [try file("a", "1"), try file("a", "2")]
        #expect(throws: ZipArchiveError.self) { try ZipArchive(twice) }
    }

    private struct LocalHeader: Equatable {
        let name: String
        let method: Int
        let extra: Int
        let time: Int
        let date: Int
    }

    private func localHeader(_ bytes: [UInt8], at start: Int) throws -> LocalHeader {
        func number(_ offset: Int) -> Int { Int(bytes[start + offset]) | Int(bytes[start + offset + 1]) << 8 }
        try #require(bytes.count > start + 30)
        let end = start + 30 + number(26)
        return LocalHeader(
            name: String(decoding: bytes[(start + 30)..<end], as: UTF8.self),
            method: number(8),
            extra: number(28),
            time: number(10),
            date: number(12)
        )
    }
}
