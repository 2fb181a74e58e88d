import Foundation

/// Lets a page under a strict policy show the one style that lies in it, and no other.
enum InlineStyle {
    /// What a template writes as the source of styles; it is no source that browsers know.
    private static let blank = "'inline-style'"

    /// The page with the digest of its first `style` element written into its policy.
    static func allowed(in html: String) -> String {
        guard let start = html.range(of: "<style>"),
            let end = html.range(of: "</style>", range: start.upperBound..<html.endIndex)
        else { return html.replacing(blank, with: "'none'") }
        return html.replacing(blank, with: source(of: html[start.upperBound..<end.lowerBound]))
    }

    /// What a policy says to allow a style: `'sha256-…'`.
    static func source(of style: Substring) -> String {
        let digest = SHA256Digest(of: Array(style.utf8)).bytes
        return "'sha256-\(Data(digest).base64EncodedString())'"
    }
}
