import Foundation
import GuideModel
import Testing

@Suite struct ContentFolderTests {
    /// A folder on the disk for the length of a test.
    private func withFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("guide-\(UUID().uuidString)").resolvingSymlinksInPath()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    private func write(_ bytes: [UInt8], to path: String, in folder: URL) throws {
        let file = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(bytes).write(to: file)
    }

    @Test func refusesAFolderThatIsNotThere() {
        #expect(throws: ContentFolderError.missing("/nowhere/at-all")) {
            try ContentFolder(root: "/nowhere/at-all").read()
        }
    }

    @Test func readsTextTheSameWhateverItsLineEndsAndMark() throws {
        try withFolder { folder in
            try write([0xEF, 0xBB, 0xBF] + Array("a\r\nb\rc\n".utf8), to: "pages/a.md", in: folder)
            let outcome = try ContentFolder(root: folder.path).read()
            #expect(outcome.value.records.map(\.file.text) == ["a\nb\nc\n"])
            #expect(outcome.diagnostics.isEmpty)
        }
    }

    @Test func namesTheByteThatIsNotUTF8() throws {
        try withFolder { folder in
            try write(
                Array("---\ntitle: Caf".utf8) + [0xE9] + Array("\n---\n".utf8),
                to: "pages/a.md",
                in: folder
            )
            try write(Array("é: ".utf8) + [0xF0, 0x9F, 0x98], to: "pages/b.md", in: folder)
            try write([0xFF, 0xFE, 0x2D, 0x00], to: "pages/c.md", in: folder)
            let outcome = try ContentFolder(root: folder.path).read()
            #expect(
                outcome.diagnostics.map(\.brief).sorted() == [
                    "pages/a.md:2:11 error not-utf8", "pages/b.md:1:4 error not-utf8",
                    "pages/c.md:1:1 error not-utf8",
                ]
            )
            #expect(
                outcome.value.unreadable.map(\.description).sorted() == ["pages/a", "pages/b", "pages/c"]
            )
        }
    }

    @Test func namesEveryControlCharacter() throws {
        try withFolder { folder in
            try write(Array("a\u{0}b\n\tc\u{7}\u{85}".utf8), to: "pages/a.md", in: folder)
            let outcome = try ContentFolder(root: folder.path).read()
            #expect(
                outcome.diagnostics.map(\.brief) == [
                    "pages/a.md:1:2 error control-character", "pages/a.md:2:3 error control-character",
                    "pages/a.md:2:4 error control-character",
                ]
            )
        }
    }

    @Test func passesOverWhatEditorsLeaveBehind() throws {
        try withFolder { folder in
            let names = [
                ".DS_Store", ".#a.md", "a.md~", "#a.md#", ".a.md.swp", "a.md.swp", "4913", "Thumbs.db",
                "README.md",
            ]
            for name in names { try write([0xFF], to: "agencies/\(name)", in: folder) }
            let outcome = try ContentFolder(root: folder.path).read()
            #expect(outcome.diagnostics.isEmpty)
            #expect(outcome.value.records.isEmpty)
            #expect(outcome.value.assets.isEmpty)
        }
    }

    @Test func refusesLinksThatLeadOutAndThingsThatAreNoFiles() throws {
        try withFolder { folder in
            try write([0x61], to: "pages/a.md", in: folder)
            let files = FileManager.default
            let pages = folder.appendingPathComponent("pages")
            try files.createSymbolicLink(
                atPath: pages.appendingPathComponent("b.md").path,
                withDestinationPath: "/etc/hostname"
            )
            try files.createSymbolicLink(
                atPath: pages.appendingPathComponent("c.md").path,
                withDestinationPath: "a.md"
            )
            try files.createSymbolicLink(
                atPath: pages.appendingPathComponent("d.md").path,
                withDestinationPath: "gone.md"
            )
            try files.createSymbolicLink(
                atPath: folder.appendingPathComponent("images").path,
                withDestinationPath: "../.."
            )
            #expect(mkfifo(pages.appendingPathComponent("e.md").path, 0o600) == 0)
            let outcome = try ContentFolder(root: folder.path).read()
            #expect(
                outcome.diagnostics.map(\.brief).sorted() == [
                    "images:1:1 error symbolic-link-leaves-folder",
                    "pages/b.md:1:1 error symbolic-link-leaves-folder",
                    "pages/d.md:1:1 error broken-symbolic-link", "pages/e.md:1:1 error special-file",
                ]
            )
            #expect(outcome.value.records.map(\.id.description) == ["pages/a", "pages/c"])
        }
    }

    @Test func refusesAFileThatIsTooLarge() throws {
        try withFolder { folder in
            try write(
                [UInt8](repeating: 0x61, count: ContentFolder.largestFile + 1),
                to: "pages/a.md",
                in: folder
            )
            let outcome = try ContentFolder(root: folder.path).read()
            #expect(outcome.diagnostics.map(\.brief) == ["pages/a.md:1:1 error file-too-large"])
        }
    }
}
