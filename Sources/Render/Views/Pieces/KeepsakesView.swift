import GuideModel

/// What a reader can take along into a telephone's address book or calendar.
struct KeepsakesView: TemplateView {
    /// An agency's card.
    let card: String?
    /// Its opening hours.
    let openings: String?
    /// When a webinar or all of an event is.
    let calendar: String?

    static let shape = ViewShape<KeepsakesView>([
        .text("card") { $0.card },
        .text("openings") { $0.openings },
        .text("calendar") { $0.calendar },
    ])
}

extension KeepsakesView {
    /// The card and the opening hours of an agency at work; nothing where there is neither.
    ///
    /// Whoever needs a place that is kept secret may share a telephone with somebody who must not find its name there:
    /// nothing is offered then.
    init?(_ agency: Agency, guide: LinkedGuide, page: PagePath) {
        guard agency.status == .active, !agency.locations.contains(where: \.isConfidential) else {
            return nil
        }
        let exports = guide.settings.exports
        // Cards and opening hours are the same in every language.
        card = exports.cards ? page.link(toSitePath: CalendarNames.card(of: agency.id)) : nil
        let hasHours = exports.calendars && OpeningWindow(guide).shows(agency)
        openings = hasHours ? page.link(toSitePath: CalendarNames.file(of: agency.id)) : nil
        calendar = nil
        if card == nil && openings == nil { return nil }
    }

    /// The calendar of an event or a webinar that is not over; nothing where there is none.
    init?(_ id: RecordID, isOver: Bool, guide: LinkedGuide, page: PagePath) {
        guard guide.settings.exports.calendars, !isOver, CalendarNames.hasTime(guide.record(id)) else {
            return nil
        }
        card = nil
        openings = nil
        calendar = page.link(to: CalendarNames.file(of: id))
    }
}
