import Foundation
import GuideModel
import Testing

@testable import Render

@Suite struct StickTests {
    @Test func hashesAsTheStandardSays() {
        #expect(
            SHA256Digest(of: Array("abc".utf8)).description
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        )
    }

    @Test func listsFilesAsSha256sumReadsThem() throws {
        let manifest = StickManifest(of: [
            OutputFile(path: try OutputPath("b"), text: ""),
            OutputFile(path: try OutputPath("a"), text: "abc"),
        ])
        let text = String(decoding: try manifest.file().bytes, as: UTF8.self)
        #expect(text.hasPrefix("ba7816bf") && text.hasSuffix("b855  b\n"))
        #expect(StickManifest(Array(text.utf8))?.entries == manifest.entries)
    }

    @Test(arguments: ["hello", "ba7816bf  a", String(repeating: "0", count: 64) + "  ../a"])
    func refusesAListThatIsNoneOfOurs(_ text: String) {
        #expect(StickManifest(Array(text.utf8)) == nil)
    }

    @Test func saysWhatDiffersOnAStick() throws {
        let folder = try TemporaryFolder()
        let files = try ["same", "changed", "gone"].map { OutputFile(path: try OutputPath($0), text: $0) }
        let list = String(decoding: try StickManifest(of: files).file().bytes, as: UTF8.self)
        try folder.write(["same": "same", "changed": "changed", "gone": "gone", StickManifest.name: list])
        #expect(try StickCheck(folder: folder.path).differences.isEmpty)
        try folder.write(["changed": "other", "more": "", "Thumbs.db": "", "deep/er": ""])
        try FileManager.default.removeItem(atPath: folder.path + "/gone")
        #expect(
            try StickCheck(folder: folder.path).differences.map { "\($0.path) \($0.difference)" } == [
                "changed changed", "deep/er extra", "gone missing", "more extra",
            ]
        )
    }

    @Test func refusesAFolderWithoutAList() throws {
        let folder = try TemporaryFolder()
        #expect(throws: StickCheckError.noList(folder.path)) { try StickCheck(folder: folder.path) }
    }

    @Test func countsWholeClusters() throws {
        let size = StickSize([
            OutputFile(path: try OutputPath("a"), text: "1"),
            OutputFile(path: try OutputPath("guide/b"), bytes: [UInt8](repeating: 0, count: 5000)),
        ])
        // One for a, two for b, one for each folder.
        #expect(size.taken(cluster: 4096) == 5 * 4096)
        #expect(size.taken(cluster: 131_072) == 4 * 131_072)
    }
}
