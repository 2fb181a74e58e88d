import GuideModel

extension Theme {
    /// The script that every page carries, in the folder of assets.
    static let scriptPath = "guide.js"
    /// The script that a page fetches once somebody searches, in the folder of assets.
    static let searchPath = "search.js"

    /// The scripts of a theme as the site has them: one for every page, one for searching.
    ///
    /// `20-search-words.js` is for searching by its name; `10-hours.js` is for every page.
    static func scripts(of source: ThemeSource) -> [ThemeSource.Asset] {
        let files = [(scriptPath, false), (searchPath, true)]
        return files.map { path, isForSearching in
            let parts = source.scripts.filter { Self.isForSearching($0.path) == isForSearching }
            return ThemeSource.Asset(path: path, bytes: parts.flatMap { lightened($0.bytes) })
        }
    }

    private static func isForSearching(_ path: String) -> Bool {
        path.drop { ("0"..."9").contains($0) }.hasPrefix("-search-")
    }

    /// The theme's own files, the style sheet without what only its authors read.
    static func files(of source: ThemeSource) -> [ThemeSource.Asset] {
        source.assets.map { asset in
            guard asset.path == stylePath else { return asset }
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
