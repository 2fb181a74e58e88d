/// A form in which a guide leaves the house.
public enum Edition: String, CaseIterable, Sendable {
    /// The site, for a web host.
    case web
    /// A folder and an archive to copy to a USB stick.
    case usb
    /// One HTML file for mail and messengers, a language each.
    case single
    /// Pages to print: a folded sheet, a booklet, a poster, slips.
    case print
    /// An EPUB 3 book, a language each.
    case epub
    /// A folder that `zimwriterfs` packs for Kiwix.
    case zim

    /// The folder that an edition goes to when none is named.
    public var usualFolder: String { self == .web ? "output" : "output-\(rawValue)" }
}

/// What came of making an edition.
public struct EditionResult: Sendable {
    /// What changed against the files that were there.
    public let changes: OutputChanges
    /// Sentences about the result that its maker wants to know.
    public let notes: [String]
}
