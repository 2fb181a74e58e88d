import GuideModel

extension Theme {
    /// The script that every page carries, in the folder of assets.
    static let scriptPath = "guide.js"
    /// The script that a page fetches once somebody searches, in the folder of assets.
    static let searchPath = "search.js"

    /// The script that the search page fetches once somebody narrows or sorts, in the folder of assets.
    static let narrowPath = "narrow.js"

    /// The script of the page with a reader's own list, in the folder of assets.
    static let listPath = "list.js"

    /// The script of the page on which a reader keeps the guide on a device, in the folder of assets.
    static let devicePath = "device.js"

    /// The script of pages with something to fill in, in the folder of assets.
    static let worksheetPath = "worksheet.js"

    /// The scripts of a theme as the site has them: one for every page, and those that few pages fetch.
    ///
    /// `20-search-words.js` is for searching by its name, `26-narrow-filters.js` for narrowing what was found, `40-worksheet-form.js` for worksheets, `35-list-page.js` for the
    /// list, `60-device-page.js` for keeping the guide; `10-hours.js` is for every page.
    static func scripts(of source: ThemeSource) -> [ThemeSource.Asset] {
        [scriptPath, searchPath, narrowPath, listPath, devicePath, worksheetPath].compactMap { path in
            let parts = source.scripts.filter { Self.file(ofScript: $0.path) == path }.flatMap {
                lightened($0.bytes)
            }
            if path != scriptPath, path != searchPath, parts.isEmpty { return nil }
            return ThemeSource.Asset(path: path, bytes: path == worksheetPath ? carryingItself(parts) : parts)
        }
    }

    /// The script of the edition that is one file, which holds it: `50-single-page.js`.
    static func singleScript(of source: ThemeSource) -> [UInt8] {
        source.scripts.filter { $0.path.contains("-single-") }.flatMap { lightened($0.bytes) }
    }

    /// The script that keeps pages for a reader without a connection: `70-worker.js`.
    static func worker(of source: ThemeSource) -> [UInt8] {
        source.scripts.filter { $0.path.contains("-worker") }.flatMap { lightened($0.bytes) }
    }

    /// The file that a script goes into; none for one that goes into a page.
    private static func file(ofScript path: String) -> String? {
        let name = path.drop { ("0"..."9").contains($0) }
        if name.hasPrefix("-single-") || name.hasPrefix("-worker") { return nil }
        if name.hasPrefix("-device-") { return devicePath }
        if name.hasPrefix("-search-") { return searchPath }
        if name.hasPrefix("-narrow-") { return narrowPath }
        if name.hasPrefix("-list-") { return listPath }
        return name.hasPrefix("-worksheet-") ? worksheetPath : scriptPath
    }

    /// A worksheet that a reader saves carries its script along, and on a disk a page cannot read its own: so the
    /// script is a function, which can tell its text.
    private static func carryingItself(_ script: [UInt8]) -> [UInt8] {
        let start = "(function worksheetKit() {\n"
        let end = "globalThis.Guide.worksheet.start('(' + worksheetKit + ')();\\n');\n})();\n"
        return Array(start.utf8) + script + Array(end.utf8)
    }

    /// The theme's own files, style sheets without what only its authors read.
    static func files(of source: ThemeSource) -> [ThemeSource.Asset] {
        source.assets.map { asset in
            guard asset.path.hasSuffix(".css") else { return asset }
            return ThemeSource.Asset(path: asset.path, bytes: lightened(asset.bytes, lineComment: nil))
        }
    }

    /// A script or style sheet without its comments' lines and its indentation, which readers would fetch for nothing.
    ///
    /// A file in which a line may belong to a text of several lines, or to a comment that began beside code, goes out
    /// as it is. The last line always ends, so that a comment there does not swallow the next file.
    static func lightened(_ bytes: [UInt8], lineComment: String? = "//") -> [UInt8] {
        guard let text = String(validating: bytes, as: UTF8.self) else { return bytes + Array("\n".utf8) }
        let kept = withoutComments(text, lineComment: lineComment)
        let isUnsure = kept.contains { line in
            line.contains("`") || line.hasSuffix("\\") || line.contains("/*")
        }
        return isUnsure ? bytes + Array("\n".utf8) : Array(kept.map { $0 + "\n" }.joined().utf8)
    }

    private static func withoutComments(_ text: String, lineComment: String?) -> [Substring] {
        var kept: [Substring] = []
        var isInComment = false
        for line in text.split(whereSeparator: \.isNewline) {
            var line = line.drop { $0 == " " || $0 == "\t" }
            if isInComment || line.hasPrefix("/*") {
                guard let end = line.firstRange(of: "*/") else {
                    isInComment = true
                    continue
                }
                isInComment = false
                line = line[end.upperBound...].drop { $0 == " " }
            }
            let isComment = lineComment.map { line.hasPrefix($0) } ?? false
            if !line.isEmpty, !isComment { kept.append(line) }
        }
        return kept
    }
}
