import GuideModel

/// What must be known of an agency before anything else: that it is closed, and who took over.
struct AgencyStatusView: TemplateView {
    /// What is the matter, in a sentence.
    let text: String
    /// The status as content writes it, for style.
    let kind: String
    /// Who took over.
    let successor: LinkView?

    /// The word of warning, or nothing for an agency that simply works.
    init?(_ agency: Agency, guide: LinkedGuide, page: PagePath, strings: Strings) {
        guard agency.status != .active else { return nil }
        text = strings.text("notice_\(agency.status.rawValue)")
        kind = agency.status.rawValue
        successor = agency.replacedBy.flatMap {
            LinkView(RecordID(.agency, $0.value.slug), guide: guide, page: page)
        }
    }

    static let shape = ViewShape<AgencyStatusView>([
        .text("text") { $0.text },
        .text("kind") { $0.kind },
        .view("successor", LinkView.self) { $0.successor },
    ])
}
