import GuideModel

/// What a style sheet says of the paper: its size, and what stands at the foot of every sheet.
struct PaperView: TemplateView {
    /// The size by the name that style sheets have for it.
    let size: String
    /// When the copy was made, as a style sheet quotes it.
    let made: HTML
    /// The word before a page's number, as a style sheet quotes it.
    let page: HTML

    /// Paper of a size that the theme's settings name; Letter where they name none.
    init(_ size: String?, made: String, strings: Strings) {
        self.size = size ?? "letter"
        self.made = Self.quoted(made)
        page = Self.quoted(strings.text("print_page"))
    }

    static let shape = ViewShape<PaperView>([
        .text("size") { $0.size },
        .html("made") { $0.made },
        .html("page") { $0.page },
    ])

    /// Text between a style sheet's quotes: there, what HTML escapes would be shown as it is written.
    static func quoted(_ text: String) -> HTML {
        let pieces = text.unicodeScalars.map { scalar in
            let isPlain =
                scalar == " " || !scalar.isASCII || scalar.properties.isAlphabetic
                || scalar.properties.numericType != nil
            return isPlain ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
        }
        return HTML(trusted: pieces.joined())
    }
}
