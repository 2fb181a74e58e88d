import GuideModel

extension SiteBuild {
    /// A book a language.
    static func writeBook(
        _ checked: CheckedGuide,
        of choice: EditionChoice,
        to folder: OutputFolder
    ) throws(SiteBuildError) -> EditionResult {
        guard let guide = checked.guide, let plan = checked.plan, let theme = checked.theme else {
            throw .noGuide
        }
        let content = checked.content
        let edition = BookEdition(
            guide: guide,
            theme: theme,
            strings: plan.strings,
            choice: choice,
            pictures: plan.assets
        ) { content.asset(at: $0).value ?? nil }
        do {
            let books = try edition.files()
            let sizes = books.map { "\($0.path) has \($0.bytes.count / 1000) kB" }
            return EditionResult(
                changes: try write(books, to: folder),
                notes: [sizes.joined(separator: ", ") + "."]
            )
        } catch {
            throw .edition(error)
        }
    }

    /// A folder to pack for Kiwix, with the command that packs it.
    static func writeZim(
        _ checked: CheckedGuide,
        to folder: OutputFolder
    ) throws(SiteBuildError) -> EditionResult {
        do {
            let edition = try ZimEdition(checked)
            guard let guide = checked.guide else { throw SiteBuildError.noGuide }
            let files = try edition.files(search: try search(of: guide, partition: SearchPartition()))
            return EditionResult(
                changes: try write(files, to: folder),
                notes: [
                    "To make the ZIM file, run `sh \(ZimEdition.script)` in the folder that was made. It says:",
                    edition.command,
                ]
            )
        } catch {
            throw .edition(error)
        }
    }
}
