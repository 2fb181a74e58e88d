import GuideModel

/// The list of agencies to make sure of as one page to print and write on; it needs no other file.
public struct CallSheet {
    private let list: CallList
    private let title: String

    /// A sheet for a list of a guide with a title.
    public init(_ list: CallList, guide title: String) {
        self.list = list
        self.title = title
    }

    /// The page.
    public var html: String {
        let entries = list.entries.map(section).joined(separator: "\n")
        let page: HTML = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>To check: \(title)</title>
            <style>\(Self.style)</style>
            </head>
            <body>
            <header>
            <h1>To check: \(title)</h1>
            <p>\(list.entries.count) \(list.entries.count == 1 ? "agency" : "agencies"), listed on \(list.today). \
            Read each line out; tick it if it is right, or write what is right.</p>
            </header>
            \(entries)
            </body>
            </html>

            """
        return page.text
    }

    private func section(_ entry: CallList.Entry) -> HTML {
        let ways = entry.ways.map { way -> HTML in "<li>\(way)</li>" }.joined(separator: "\n")
        let call: HTML = entry.ways.isEmpty ? "<li>No number, mail or site is known.</li>" : ways
        let facts = entry.facts.map { fact -> HTML in
            "<tr><td class=\"box\">☐</td><th scope=\"row\">\(fact.name)</th><td>\(fact.words)</td><td class=\"new\"></td></tr>"
        }.joined(separator: "\n")
        let warning: HTML =
            entry.isConfidential
            ? "<p class=\"warn\">A place is kept private: never say, ask for or write down where it is.</p>\n"
            : ""
        return """
            <section>
            <h2>\(entry.title)</h2>
            <p>\(entry.state(on: list.today)). Last checked: \(entry.lastCheck). Record: \(entry.id)</p>
            \(warning)<h3>Whom to call</h3>
            <ul>
            \(call)
            </ul>
            <table>
            <thead><tr><th scope="col">Right</th><th scope="col">What</th><th scope="col">What the guide says</th>\
            <th scope="col">What is right</th></tr></thead>
            <tbody>
            \(facts)
            </tbody>
            </table>
            <p class="sign">Checked on: <span></span> by: <span></span> spoke with: <span></span></p>
            </section>
            """
    }

    private static let style = HTML(
        trusted: """
            body{font:1rem/1.4 system-ui,sans-serif;margin:1rem auto;max-width:60rem;padding:0 1rem;color:#111;background:#fff}
            h1{font-size:1.5rem}h2{font-size:1.2rem;margin:0}h3{font-size:1rem;margin:.5rem 0 0}
            section{border-top:2px solid #111;padding:1rem 0;overflow-wrap:anywhere}
            ul{margin:.2rem 0 .6rem;padding-left:1.2rem}
            table{border-collapse:collapse;width:100%;table-layout:fixed}
            th,td{border:1px solid #777;padding:.25rem .4rem;text-align:left;vertical-align:top}
            th:first-child,.box{width:3rem;text-align:center}th:nth-child(2){width:22%}.new{min-width:6rem}
            .warn{border:2px solid #111;padding:.4rem;font-weight:bold}
            .sign span{display:inline-block;border-bottom:1px solid #111;min-width:8rem}
            @media screen and (max-width:40rem){.new,th:nth-child(4){display:none}th:nth-child(2){width:32%}}
            @media print{section{break-inside:avoid}body{margin:0;max-width:none}}
            """
    )
}
