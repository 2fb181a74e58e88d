import GuideModel

/// What a preview shows of mistakes: words to lay over a page, and a page of its own where there is no site yet.
public struct PreviewNotice: Sendable {
    /// One mistake, as a reader sees it.
    public struct Item: Sendable {
        /// File, line and column.
        public let place: String
        /// What is wrong.
        public let message: String
        /// The line itself, where it can be shown.
        public let line: String?
        /// What would mend it.
        public let fixes: [String]

        /// A mistake to show.
        public init(place: String, message: String, line: String?, fixes: [String]) {
            self.place = place
            self.message = message
            self.line = line
            self.fixes = fixes
        }
    }

    private let items: [Item]

    /// A notice of mistakes.
    public init(_ items: [Item]) {
        self.items = items
    }

    /// The mistakes as plain text.
    public var text: String {
        items.map { item in
            let line = item.line.map { ["  > " + $0] } ?? []
            return ([item.place, "  " + item.message] + line + item.fixes.map { "  fix: " + $0 })
                .joined(separator: "\n")
        }.joined(separator: "\n\n")
    }

    /// A whole page with the mistakes and a script.
    public func page(script: String) -> String {
        let shown = items.map { item -> HTML in
            let line = item.line.map { line -> HTML in "<pre>\(line)</pre>\n" } ?? .empty
            let fixes = item.fixes.map { fix -> HTML in "<p>To mend it: \(fix)</p>\n" }.joined()
            return "<li>\n<p><code>\(item.place)</code></p>\n<p>\(item.message)</p>\n\(line)\(fixes)</li>"
        }.joined(separator: "\n")
        let page: HTML = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(heading)</title>
            <style>body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;\
            overflow-wrap:anywhere}pre{background:#eee;color:#111;padding:.5rem;white-space:pre-wrap}\
            li{margin-bottom:1rem}</style>
            </head>
            <body>
            <h1>\(heading)</h1>
            <p>There is no site to show yet. When the guide can be built, this page follows by itself.</p>
            <ol>
            \(shown)
            </ol>
            <script src="\(script)"></script>
            </body>
            </html>

            """
        return page.text
    }

    private var heading: String {
        switch items.count {
        case 0: "The guide is being read"
        case 1: "The guide has a mistake"
        default: "The guide has \(items.count) mistakes"
        }
    }
}
