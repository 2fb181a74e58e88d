import ArgumentParser
import Foundation
import GuideModel
import Render

/// The content folder as commands read it that do not build.
enum GuideInput {
    /// What the folder holds; ends the command when it is not there.
    static func listing(_ content: String) throws -> Outcome<ContentListing> {
        do throws(ContentFolderError) {
            return try ContentFolder(root: content).read()
        } catch {
            Terminal.tell("guidegen: \(error)")
            throw Failure.usage
        }
    }

    /// The guide in a folder, or nothing when there is no such folder.
    static func guideIfThere(_ content: String) -> ParsedGuide? {
        guard let listing = try? ContentFolder(root: content).read().value else { return nil }
        return GuideParser.parse(listing).value
    }

    /// The day in the time zone of the guide in a folder, where there is one.
    static func today(in content: String?) -> CalendarDate {
        if let guide = content.flatMap({ guideIfThere($0) }) { return today(guide) }
        return BuildDay.at(secondsSince1970: Int(Date().timeIntervalSince1970)).date(in: nil)
    }

    /// The day in a guide's time zone.
    static func today(_ guide: ParsedGuide) -> CalendarDate {
        BuildDay.at(secondsSince1970: Int(Date().timeIntervalSince1970)).date(in: guide.settings?.timeZone)
    }
}

/// Files that the user named, beside the content and the site.
enum TextFile {
    static func write(_ text: String, to path: String) throws {
        do {
            let url = URL(fileURLWithPath: path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: url, options: .atomic)
        } catch {
            Terminal.tell("guidegen: `\(path)` cannot be written: \(error.localizedDescription)")
            throw Failure.output
        }
    }

    /// The text of a file, or of standard input when it is called `-`; ends the command when there is none.
    static func read(_ path: String) throws -> String {
        let data =
            path == "-"
            ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: path)
        guard let data, let text = String(validating: data, as: UTF8.self) else {
            Terminal.tell("guidegen: `\(path)` cannot be read as UTF-8 text")
            throw Failure.usage
        }
        return text
    }
}
