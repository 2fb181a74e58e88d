import GuideModel

/// What a book says of itself: its name and language, its files in order, and how it can be read.
struct BookPackage: Sendable {
    /// The page of contents.
    static let contents = "contents.xhtml"

    let guide: LinkedGuide
    let language: LanguageTag
    let identifier: String
    /// The pages in reading order.
    let pages: [String]
    /// Pictures with their media types.
    let pictures: [(path: String, media: String)]
    let words: Strings

    /// The file that says where the book's description is.
    static let container = """
        <?xml version="1.0" encoding="UTF-8"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
        <rootfiles><rootfile full-path="book/book.opf" media-type="application/oebps-package+xml"/></rootfiles>
        </container>

        """

    /// The book's description.
    var text: String {
        let direction: HTML = language.isRightToLeft ? " page-progression-direction=\"rtl\"" : ""
        let document: HTML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="\(language)">
            <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
            \(about)\(accessibility)</metadata>
            <manifest>
            \(manifest)</manifest>
            <spine\(direction)>
            \(pages.indices.map { "<itemref idref=\"page-\($0 + 1)\"/>\n" as HTML }.joined())</spine>
            </package>

            """
        return document.text
    }

    private var about: HTML {
        let settings = guide.settings
        var lines: HTML = """
            <dc:identifier id="id">urn:uuid:\(identifier)</dc:identifier>
            <dc:title>\(settings.title)</dc:title>
            <dc:language>\(language)</dc:language>
            <dc:creator>\(settings.publisher.name)</dc:creator>
            <dc:publisher>\(settings.publisher.name)</dc:publisher>
            <dc:date>\(guide.today)</dc:date>
            <meta property="dcterms:modified">\(guide.today)T00:00:00Z</meta>

            """
        if let address = settings.baseURL { lines += "<dc:source>\(address)</dc:source>\n" }
        return lines
    }

    /// The ways in which the book can be read, in the words of schema.org; nothing is claimed that was not made so.
    private var accessibility: HTML {
        var facts = [("accessMode", "textual"), ("accessModeSufficient", "textual")]
        if !pictures.isEmpty { facts.insert(("accessMode", "visual"), at: 1) }
        let features = [
            "structuralNavigation", "tableOfContents", "readingOrder", "index", "alternativeText",
        ]
        facts += features.map { ("accessibilityFeature", $0) }
        let moves = pictures.contains { $0.media == "image/gif" }
        facts.append(("accessibilityHazard", moves ? "unknown" : "none"))
        facts.append(("accessibilitySummary", words.text("book_accessibility")))
        return facts.map { "<meta property=\"schema:\($0)\">\($1)</meta>\n" as HTML }.joined()
    }

    private var manifest: HTML {
        let texts = pages.enumerated().map { number, path -> HTML in
            let kind: HTML = path == Self.contents ? " properties=\"nav\"" : ""
            return
                "<item id=\"page-\(number + 1)\" href=\"\(path)\" media-type=\"application/xhtml+xml\"\(kind)/>\n"
        }
        let images = pictures.enumerated().map { number, picture -> HTML in
            "<item id=\"picture-\(number + 1)\" href=\"\(picture.path)\" media-type=\"\(picture.media)\"/>\n"
        }
        return (texts + images).joined()
    }
}
