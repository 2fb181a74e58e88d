import GuideModel

/// Turns the Markdown of records' bodies into markup for their pages.
///
/// Raw HTML is left out, headings begin at level 2 and skip none, wide tables scroll by
/// themselves, and every link leads where linking found that it does.
struct BodyRenderer: Sendable {
    /// The guide whose links are known.
    let guide: LinkedGuide
    /// The language of the pages that the bodies are shown on.
    let language: LanguageTag

    /// Renders for pages in a language.
    init(_ guide: LinkedGuide, language: LanguageTag) {
        self.guide = guide
        self.language = language
    }

    /// The body of a record.
    ///
    /// - Parameters:
    ///   - record: The record as it is shown, translated where it is.
    ///   - headingLevel: The level of the first heading, 2 when the body stands right below the page's title.
    ///   - link: The address of a link's end, seen from the page.
    ///   - worksheet: The markup of a block to fill in.
    func html(
        of record: Record,
        headingLevel: Int = 2,
        link: (LinkTarget) -> String,
        worksheet: (WorksheetBlock) -> HTML
    ) -> HTML {
        withoutActuallyEscaping(link) { link in
            withoutActuallyEscaping(worksheet) { worksheet in
                var walk = BodyWalk(
                    body: record.header.body,
                    headings: HeadingLevels(first: headingLevel),
                    anchors: HeadingAnchors(reserved: PageAnchors.reserved(for: record)),
                    resolve: { address in
                        guide.target(of: address, in: record, shownIn: language).map { ($0, link($0)) }
                    },
                    title: { id in guide.record(id, in: language)?.title },
                    worksheet: worksheet
                )
                return walk.html(of: MarkdownDocument(record.header.body.text).root())
            }
        }
    }
}

/// Gives headings levels that begin where a page needs them and skip none.
struct HeadingLevels {
    private let first: Int
    private var above: [Int] = []

    /// Begins at a level.
    init(first: Int) {
        self.first = first
    }

    /// The level on the page of the next heading, from its level in the text; 6 at most.
    mutating func next(_ level: Int) -> Int {
        while let last = above.last, last >= level { above.removeLast() }
        above.append(level)
        return min(first + above.count - 1, 6)
    }
}
