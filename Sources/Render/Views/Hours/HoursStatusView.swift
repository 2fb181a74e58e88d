import GuideModel

/// The line that says whether a place is open: words that are true without a script, and what a script needs.
struct HoursStatusView: TemplateView {
    /// `open`, `closed`, `call` or `unknown`.
    let state: String
    /// What a reader without scripts reads.
    let words: String
    /// The rules for the script, as JSON; nothing when there are none to compute with.
    let rules: HTML?

    /// The line for the hours of a place; `hasText` tells that prose stands below.
    init(_ hours: OpeningHours?, hasText: Bool, copy: GuideCopy, strings: Strings) {
        let lasting = hours?.lastingCall
        state = lasting == nil ? "unknown" : "call"
        words = strings.text(
            lasting ?? (hours == nil && !hasText ? "hours_status_unknown" : "hours_status_below")
        )
        rules = hours.map { HTML(trusted: HoursData.rules($0, copy: copy)) }
    }

    /// The line of a place that serves nobody now.
    init(closedWith words: String) {
        state = "closed"
        self.words = words
        rules = nil
    }

    static let shape = ViewShape<HoursStatusView>([
        .text("state") { $0.state },
        .text("words") { $0.words },
        .html("rules") { $0.rules },
    ])
}

extension OpeningHours {
    /// The words for a place that is reached by a call every day of every year, or nothing for others.
    fileprivate var lastingCall: String? {
        let kinds = Set(rules.map(\.times))
        guard exceptions.isEmpty, kinds.count == 1, let rule = rules.first, rule.season == nil,
            rule.days == .weekdays(Set(Weekday.allCases))
        else { return nil }
        return switch rule.times {
        case .byAppointment: "hours_status_appointment"
        case .callFirst: "hours_status_call"
        case .closed, .open: nil
        }
    }
}
