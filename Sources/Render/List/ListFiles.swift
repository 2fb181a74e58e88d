import Foundation
import GuideModel

/// The scripts that the page of a reader's own list takes its entries from: cut small, so that a list of a few entries
/// loads little of a large guide, and from a disk too.
struct ListFiles: Sendable {
    private let guide: LinkedGuide
    private let strings: [LanguageTag: Strings]

    /// The files of a guide, in the words of its languages.
    init(_ guide: LinkedGuide, strings: [LanguageTag: Strings]) {
        self.guide = guide
        self.strings = strings
    }

    /// One file to make.
    struct Job: Sendable {
        /// The language of its words.
        let language: LanguageTag
        /// The records in it.
        let ids: [RecordID]
        /// Where it goes.
        let path: String
    }

    private static let entriesInFile = 40

    /// The number of files that each language has; an entry's is told by `number(of:among:)`.
    static func count(of guide: LinkedGuide) -> Int {
        let entries = guide.records.count { ListEntry.kinds.contains($0.id.kind) }
        return max(1, (entries + entriesInFile - 1) / entriesInFile)
    }

    /// The number of the file that holds a record, among so many; scripts count the same way.
    static func number(of id: String, among count: Int) -> Int {
        let sum = id.utf8.reduce(UInt32(0)) { $0 &* 31 &+ UInt32($1) }
        return Int(sum) % count
    }

    /// What stands before a file's number in its path from the site's root.
    static func stem(of language: LanguageTag) -> String { SearchOutput.name(of: language) + "-list-" }

    /// All files to make, in the order of their paths' numbers.
    var jobs: [Job] {
        let count = Self.count(of: guide)
        var files: [[RecordID]] = Array(repeating: [], count: count)
        for record in guide.records where ListEntry.kinds.contains(record.id.kind) {
            files[Self.number(of: record.id.description, among: count)].append(record.id)
        }
        return guide.settings.languages.flatMap { language in
            files.enumerated().map { number, ids in
                Job(language: language, ids: ids, path: "\(Self.stem(of: language))\(number).js")
            }
        }
    }

    /// A file with its entries in the order of the guide.
    func file(of job: Job) throws(OutputError) -> OutputFile {
        let words = strings[job.language] ?? Strings(language: job.language, words: [:])
        let page = PagePath("my-list.html", language: job.language, mainLanguage: guide.settings.language)
        let entries = job.ids.compactMap { id in
            guide.record(id, in: job.language).flatMap {
                ListEntry($0, guide: guide, page: page, strings: words)
            }
        }
        do {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            let json = String(decoding: try encoder.encode(entries), as: UTF8.self)
            return OutputFile(path: try OutputPath(job.path), text: "Guide.list.receive(\(json));\n")
        } catch {
            throw .refused(path: job.path, reason: "\(error)")
        }
    }
}
