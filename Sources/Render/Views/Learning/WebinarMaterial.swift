import GuideModel

/// Something that goes with a webinar: a link, or words where there is none.
struct WebinarMaterial {
    private let name: String
    private let key: String
    private let value: String

    /// What a webinar offers, the most wanted first.
    static func all(of webinar: Webinar, isOver: Bool) -> [WebinarMaterial] {
        let isToCome = webinar.starts != nil && !isOver
        let candidates: [(name: String, key: String, value: String?)] = [
            ("watch_recording", "recording", webinar.recording?.description),
            (isToCome ? "join_webinar" : "webinar_page", "url", webinar.url?.description),
            ("slides", "slides", webinar.slides),
            ("transcript", "transcript", webinar.transcript),
            ("captions", "captions", webinar.captions),
        ]
        return candidates.compactMap { candidate in
            candidate.value.map { WebinarMaterial(name: candidate.name, key: candidate.key, value: $0) }
        }
    }

    /// The link, when it is one.
    func link(page: PagePath, strings: Strings) -> LinkView? {
        guard isLink else { return nil }
        let words = TextView(strings.text(name), language: page.language, page: page.language)
        return LinkView(text: words, href: value)
    }

    /// The words, when it is no link.
    func note(text: RecordText, strings: Strings) -> NoteView? {
        isLink ? nil : text(value, key).map { NoteView(label: strings.text(name), text: $0) }
    }

    private var isLink: Bool {
        let start = value.lowercased()
        return start.hasPrefix("https://") || start.hasPrefix("http://")
    }
}

/// Words under a label.
struct NoteView: TemplateView {
    /// What the words are about.
    let label: String
    /// The words.
    let text: TextView

    static let shape = ViewShape<NoteView>([
        .text("label") { $0.label },
        .view("text", TextView.self) { $0.text },
    ])
}
