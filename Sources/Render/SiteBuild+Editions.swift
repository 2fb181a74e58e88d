import GuideModel

extension SiteBuild {
    /// Makes an edition of a checked guide in its folder, which keeps the old files until the new ones are whole.
    public static func write(
        _ checked: CheckedGuide,
        as edition: Edition,
        of choice: EditionChoice = EditionChoice(),
        to folder: OutputFolder
    ) throws(SiteBuildError) -> EditionResult {
        if let mistake = checked.guide.flatMap(choice.mistake) { throw .usage(mistake) }
        return switch edition {
        case .web: EditionResult(changes: try write(checked, to: folder), notes: notes(on: checked))
        case .usb: try writeStick(checked, to: folder)
        case .single: try writeSingle(checked, of: choice, to: folder)
        case .print: try writePaper(checked, of: choice, to: folder)
        case .epub: try writeBook(checked, of: choice, to: folder)
        case .zim: try writeZim(checked, to: folder)
        }
    }

    /// What a site lacks that its maker may not know of.
    private static func notes(on checked: CheckedGuide) -> [String] {
        guard let settings = checked.guide?.settings, settings.baseURL == nil else { return [] }
        guard settings.exports.sitemap || settings.exports.feeds else { return [] }
        return ["There is no sitemap and no feed: they need `base_url` in guide.yaml."]
    }

    /// A folder to copy to a stick, and the same in an archive.
    private static func writeStick(
        _ checked: CheckedGuide,
        to folder: OutputFolder
    ) throws(SiteBuildError) -> EditionResult {
        guard let stick = StickEdition(checked), let guide = checked.guide else { throw .noGuide }
        let search = try search(of: guide, partition: .ofStick)
        do {
            let files = try stick.files(search: search)
            let archive = OutputFile(path: try OutputPath("stick.zip"), bytes: try ZipArchive(files).bytes)
            var placed = [archive]
            for file in files {
                placed.append(OutputFile(path: try OutputPath("stick/\(file.path)"), bytes: file.bytes))
            }
            return EditionResult(
                changes: try write(placed, to: folder),
                notes: [StickSize(files).words + ".", "Copy what is in `stick`, or hand out `stick.zip`."]
            )
        } catch {
            throw .edition(error)
        }
    }

    /// One file a language, or some where it would be too large.
    private static func writeSingle(
        _ checked: CheckedGuide,
        of choice: EditionChoice,
        to folder: OutputFolder
    ) throws(SiteBuildError) -> EditionResult {
        guard let guide = checked.guide, let plan = checked.plan, let theme = checked.theme else {
            throw .noGuide
        }
        let content = checked.content
        let edition = SingleEdition(guide: guide, theme: theme, strings: plan.strings, choice: choice) {
            content.asset(at: $0).value ?? nil
        }
        do {
            let files = try edition.files()
            let sizes = files.map { "\($0.path) has \($0.bytes.count / 1000) kB" }
            return EditionResult(
                changes: try write(files, to: folder),
                notes: [sizes.joined(separator: ", ") + "."]
            )
        } catch {
            throw .edition(error)
        }
    }

    /// Pages to print, and the same as PDF where that is wanted.
    private static func writePaper(
        _ checked: CheckedGuide,
        of choice: EditionChoice,
        to folder: OutputFolder
    ) throws(SiteBuildError) -> EditionResult {
        guard let guide = checked.guide, let plan = checked.plan, let theme = checked.theme else {
            throw .noGuide
        }
        do {
            let printer = choice.makesPDF ? try PDFPrinter() : nil
            let pages = try PaperEdition(guide: guide, theme: theme, strings: plan.strings, choice: choice)
                .files()
            let sheets = try printer.map { try pages.concurrentMap($0.attempt).map { try $0.get() } } ?? []
            let note = "Open what is in `print` in a browser and use its Print command, both sides."
            return EditionResult(
                changes: try write(pages + sheets, to: folder),
                notes: choice.makesPDF ? [] : [note]
            )
        } catch {
            throw .edition(error)
        }
    }

    /// Puts files in place of those that were there.
    static func write(_ files: [OutputFile], to folder: OutputFolder) throws(OutputError)
        -> OutputChanges
    {
        try folder.replace { staged throws(OutputError) in try writeAll(files, to: staged) { [$0] } }
    }
}

extension SiteBuildError {
    /// A guide with errors has no edition.
    static let noGuide = SiteBuildError.usage("a guide with errors has no site")

    /// What went wrong while an edition was made.
    static func edition(_ error: any Error) -> SiteBuildError {
        switch error {
        case let error as SiteBuildError: error
        case let error as OutputError: .output(error)
        case let error as PDFError: .usage(error.description)
        case let error as OutputPathError: .usage(error.description)
        default: .usage("the edition could not be made: \(error)")
        }
    }
}

extension SearchPartition {
    /// Few files: on a stick each takes a whole cluster, and a part need not travel over a line.
    static let ofStick: SearchPartition = {
        var partition = SearchPartition()
        partition.largestWhole = 1_500_000
        partition.terms = 65_536
        partition.words = 65_536
        partition.cards = 256
        return partition
    }()
}
