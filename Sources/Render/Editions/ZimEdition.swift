import Foundation
import GuideModel

/// The guide as the folder that `zimwriterfs` packs for Kiwix, and the command that does it.
struct ZimEdition: Sendable {
    /// The folder to pack.
    static let folder = "zim"
    /// The picture that stands for the guide in a library of ZIM files.
    static let illustration = "illustration.png"
    /// The file that holds the command.
    static let script = "make-zim.sh"

    private let site: CopiedSite
    private let guide: LinkedGuide
    private let picture: [UInt8]

    /// Takes a guide without errors and a theme with a picture of the right size.
    init(_ checked: CheckedGuide) throws {
        guard let site = CopiedSite(checked), let guide = checked.guide, let theme = checked.theme else {
            throw SiteBuildError.noGuide
        }
        guard let picture = theme.illustration, Self.hasRightSize(picture) else {
            throw SiteBuildError.usage(
                "a ZIM file needs a picture: put a PNG of 48 by 48 pixels into the theme as `\(Self.illustration)`"
            )
        }
        self.site = site
        self.guide = guide
        self.picture = picture
    }

    /// The folder's files, and the command beside it.
    func files(search: SearchOutput) throws -> [OutputFile] {
        let shown = try OutputPath("\(Self.folder)/\(Self.illustration)")
        let script =
            "#!/bin/sh\n# Packs the guide for Kiwix. zimwriterfs is a part of zim-tools.\ncd \"$(dirname \"$0\")\" || exit 1\n\(command)\n"
        let pages = try site.files(in: Self.folder, search: search).map { file in
            guard file.path.description.hasSuffix(".html") else { return file }
            return OutputFile(path: file.path, bytes: Self.withoutPolicy(FollowedLinks.only(in: file.bytes)))
        }
        return pages + [
            OutputFile(path: shown, bytes: picture),
            OutputFile(path: try OutputPath(Self.script), text: script),
        ]
    }

    /// A page without the policy that forbids scripts written into it: readers of ZIM files write their own bar into
    /// every page.
    static func withoutPolicy(_ page: [UInt8]) -> [UInt8] {
        MarkupScan.rewritten(page) { tag in
            guard MarkupScan.name(of: tag) == "meta", let range = MarkupScan.value(of: "http-equiv", in: tag),
                tag[range].elementsEqual("Content-Security-Policy".utf8)
            else { return nil }
            return []
        }
    }

    /// The command that makes the file, for a shell in the folder above.
    var command: String {
        let settings = guide.settings
        let about = settings.serviceArea.map { "\(settings.title). \($0)" } ?? settings.title
        let name = GuideIdentifier(settings).uuid("editions/zim")
        var words = [
            ("welcome", "index.html"), ("illustration", Self.illustration), ("language", languages),
            ("title", Self.clipped(settings.title, to: 30)), ("description", Self.clipped(about, to: 80)),
            ("creator", settings.publisher.name), ("publisher", settings.publisher.name), ("name", name),
            ("scraper", "guidegen"),
        ]
        if let address = settings.baseURL { words.append(("source", address.description)) }
        let options = words.map { "--\($0)=\(Self.quoted($1))" }
        return (["zimwriterfs"] + options + [Self.folder, "guide.zim"]).joined(separator: " ")
    }

    /// The languages' names of three letters, which ZIM asks for.
    private var languages: String {
        guide.settings.languages.map { tag in
            Locale.LanguageCode(tag.language).identifier(.alpha3) ?? tag.language
        }.joined(separator: ",")
    }

    /// A text cut between words: the standard allows 30 characters for a title and 80 for a description.
    static func clipped(_ text: String, to most: Int) -> String {
        guard text.count > most else { return text }
        let start = text.prefix(most - 1)
        let end = text[start.endIndex].isWhitespace ? start.endIndex : start.lastIndex(where: \.isWhitespace)
        let words = start[..<(end ?? start.endIndex)]
        return words.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed() + "…"
    }

    /// A text that a shell takes as one word.
    static func quoted(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ","),
                UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ":"):
                true
            default: false
            }
        }
        return isPlain ? text : "'" + text.replacing("'", with: "'\\''") + "'"
    }

    /// Whether bytes begin as a PNG of 48 by 48 pixels does.
    static func hasRightSize(_ picture: [UInt8]) -> Bool {
        let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        let side: [UInt8] = [0, 0, 0, 48]
        return picture.count > 24 && picture.starts(with: signature)
            && picture[16..<24].elementsEqual(side + side)
    }
}
