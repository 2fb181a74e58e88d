import Foundation
import Render

/// What the preview answers to a request; it opens no file by a name that came from outside.
struct PreviewAnswer: Sendable {
    let status: Int
    let type: String
    let bytes: [UInt8]
    var location: String?

    /// The answer for a path as it was sent, without the query.
    static func of(_ path: String, _ shown: PreviewState.Shown) throws -> PreviewAnswer {
        guard let name = decoded(path) else { return text(400, "This address cannot be read.") }
        guard let site = shown.site else {
            let page = (shown.notice ?? PreviewNotice([])).page(script: ReloadScript.pathAlone(shown.version))
            return PreviewAnswer(status: shown.notice == nil ? 503 : 500, type: html, bytes: Array(page.utf8))
        }
        let file = name.isEmpty || name.hasSuffix("/") ? name + "index.html" : name
        if let bytes = try site.file(at: file) {
            return PreviewAnswer(status: 200, type: type(of: file), bytes: page(bytes, file, shown))
        }
        if site.hasPage(file + "/index.html") {
            var answer = text(302, "This page is a folder.")
            answer.location = "/" + file + "/"
            return answer
        }
        let lost = try site.file(at: "404.html") ?? []
        return PreviewAnswer(status: 404, type: html, bytes: page(lost, "404.html", shown, fromRoot: true))
    }

    /// A few words.
    static func text(_ status: Int, _ words: String) -> PreviewAnswer {
        PreviewAnswer(status: status, type: "text/plain; charset=utf-8", bytes: Array((words + "\n").utf8))
    }

    private static let html = "text/html; charset=utf-8"

    /// The path inside the site; nothing for one that no link of a site has.
    private static func decoded(_ path: String) -> String? {
        guard path.hasPrefix("/"), path.utf8.count < 2000, let decoded = path.removingPercentEncoding else {
            return nil
        }
        let parts = decoded.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        let isPlain =
            parts.dropLast().allSatisfy { !$0.isEmpty } && !parts.contains { $0 == "." || $0 == ".." }
        let isText = decoded.unicodeScalars.allSatisfy {
            $0.value >= 0x20 && $0 != "\\" && $0.value != 0x7F
        }
        return isPlain && isText ? String(decoded.dropFirst()) : nil
    }

    /// A page with the script that follows changes, which is in no built file.
    private static func page(
        _ bytes: [UInt8],
        _ file: String,
        _ shown: PreviewState.Shown,
        fromRoot: Bool = false
    ) -> [UInt8] {
        guard file.hasSuffix(".html") else { return bytes }
        var text = String(decoding: bytes, as: UTF8.self)
        let script = "<script src=\"\(ReloadScript.path(shown.version))\"></script>\n"
        let end = text.range(of: "</body>", options: .backwards)?.lowerBound ?? text.endIndex
        text.insert(contentsOf: script, at: end)
        // The page of lost addresses is sent for any of them: its links count from the root.
        if fromRoot, let head = text.range(of: "<head>") {
            text.insert(contentsOf: "\n<base href=\"/\">", at: head.upperBound)
        }
        return Array(text.utf8)
    }

    private static func type(of file: String) -> String {
        let ending = file.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return types[ending] ?? "application/octet-stream"
    }

    private static let types = [
        "html": html, "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
        "json": "application/json", "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg",
        "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp", "avif": "image/avif",
        "ico": "image/x-icon", "pdf": "application/pdf", "xml": "application/xml",
        "txt": "text/plain; charset=utf-8", "ics": "text/calendar; charset=utf-8",
        "vcf": "text/vcard; charset=utf-8", "csv": "text/csv; charset=utf-8", "woff2": "font/woff2",
        "webmanifest": "application/manifest+json",
    ]
}
