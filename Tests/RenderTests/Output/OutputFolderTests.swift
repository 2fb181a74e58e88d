import Foundation
import Testing

@testable import Render

@Suite struct OutputFolderTests {
    let temporary: TemporaryFolder
    let output: OutputFolder

    init() throws {
        temporary = try TemporaryFolder()
        output = try OutputFolder(temporary.path + "/output", apartFrom: [temporary.path + "/content"])
    }

    private func publish(_ files: [String: String]) throws -> OutputChanges {
        let files = try files.map { OutputFile(path: try OutputPath($0.key), text: $0.value) }
        return try output.replace { site throws(OutputError) in
            for file in files { try site.write(file) }
        }
    }

    private func site() throws -> [String: String] {
        try temporary.files(below: "output").filter { $0.key != SiteManifest.fileName }
    }

    @Test func writesASiteIntoAFolderThatIsNotThereYet() throws {
        let changes = try publish(["index.html": "home", "agencies/a.html": "a"])
        #expect(try site() == ["index.html": "home", "agencies/a.html": "a"])
        #expect(changes.added.map(\.description) == ["agencies/a.html", "index.html"])
    }

    @Test func removesWhatIsNoLongerPartOfTheSite() throws {
        _ = try publish(["index.html": "home", "agencies/a.html": "a"])
        let changes = try publish(["index.html": "home 2"])
        #expect(try site() == ["index.html": "home 2"])
        #expect(changes.removed.map(\.description) == ["agencies/a.html"])
        #expect(changes.changed.map(\.description) == ["index.html"])
    }

    @Test func leavesFilesOfOthersWhereTheyAre() throws {
        try temporary.write(["output/.git/config": "git", "output/CNAME": "guide.example"])
        _ = try publish(["index.html": "home"])
        _ = try publish(["index.html": "home 2", "agencies/a.html": "a"])
        try temporary.write(["output/agencies/notes.txt": "mine"])
        _ = try publish(["index.html": "home 3"])
        #expect(
            try site() == [
                ".git/config": "git", "CNAME": "guide.example", "index.html": "home 3",
                "agencies/notes.txt": "mine",
            ]
        )
    }

    @Test func refusesToWriteOverAFileOfAnother() throws {
        try temporary.write(["output/index.html": "mine"])
        #expect(throws: OutputError.foreign(temporary.path + "/output/index.html")) {
            _ = try publish(["index.html": "home"])
        }
        #expect(try site() == ["index.html": "mine"])
    }

    @Test func keepsTheDateOfAFileWhoseBytesDidNotChange() throws {
        _ = try publish(["index.html": "home", "a.html": "a"])
        let path = temporary.path + "/output/index.html"
        let past = Date(timeIntervalSince1970: 1_000_000_000)
        try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: path)
        let changes = try publish(["index.html": "home", "a.html": "b"])
        let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
        #expect(date == past)
        #expect(changes.unchanged == 1)
    }

    @Test func keepsTheOldSiteWhenTheNewOneFails() throws {
        _ = try publish(["index.html": "home"])
        let failure = OutputError.refused(path: "x", reason: "disk full")
        let index = try OutputPath("index.html")
        #expect(throws: failure) {
            _ = try output.replace { site throws(OutputError) in
                try site.write(OutputFile(path: index, text: "new"))
                throw failure
            }
        }
        #expect(try site() == ["index.html": "home"])
        #expect(try temporary.files().keys.allSatisfy { $0.hasPrefix("output/") })
    }

    @Test func cleansUpAfterABuildThatWasKilledWhileStaging() throws {
        _ = try publish(["index.html": "home"])
        try temporary.write([
            ".output.guidegen/site/index.html": "half",
            ".output.guidegen/site/\(SiteManifest.unfinishedMark)": "",
        ])
        _ = try publish(["index.html": "home 2"])
        #expect(try site() == ["index.html": "home 2"])
        #expect(!FileManager.default.fileExists(atPath: temporary.path + "/.output.guidegen"))
    }

    @Test func bringsBackFilesOfOthersAfterABuildThatWasKilledRightAfterTheSwap() throws {
        _ = try publish(["index.html": "new"])
        try temporary.write([
            ".output.guidegen/site/index.html": "old",
            ".output.guidegen/site/CNAME": "guide.example",
            ".output.guidegen/site/\(SiteManifest.fileName)": "index.html\n",
        ])
        _ = try publish(["index.html": "new"])
        #expect(try site() == ["index.html": "new", "CNAME": "guide.example"])
    }

    @Test func refusesASecondBuildOfTheSameSite() throws {
        _ = try output.replace { _ throws(OutputError) in
            #expect(throws: OutputError.busy(temporary.path + "/output")) {
                _ = try output.replace { _ throws(OutputError) in }
            }
        }
    }

    @Test(arguments: ["content", "content/site", "."])
    func refusesAnOutputThatOverlapsAnInput(name: String) throws {
        #expect(throws: OutputError.self) {
            _ = try OutputFolder(temporary.path + "/" + name, apartFrom: [temporary.path + "/content"])
        }
    }
}

@Suite struct OutputPathTests {
    @Test(arguments: ["", "/a", "a//b", "../a", "a/./b", "a b", "é.html", "a:b", "a."])
    func refusesWhatSomeDiskCannotHold(text: String) {
        #expect(throws: OutputPathError.unsafe(text)) { _ = try OutputPath(text) }
    }

    @Test func knowsItsFolderAndDepth() throws {
        let path = try OutputPath("es/agencies/a.html")
        #expect(path.folder == "es/agencies")
        #expect(path.depth == 2)
    }
}
