import GuideModel

/// What the calendar and an agency's own word make of a record on a day.
extension Record {
    /// What must be known of it before anything else, as a name: `closed`, `temporarily_closed`, `past`
    /// or `coming`; nothing for a record that is simply there.
    func statusKind(on today: CalendarDate) -> String? {
        switch self {
        case .agency(let agency): agency.status == .active ? nil : agency.status.rawValue
        case .webinar(let webinar):
            webinar.starts == nil ? nil : (webinar.isOver(on: today) ? "past" : "coming")
        case .event(let event): event.sessions.isEmpty ? nil : (event.isOver(on: today) ? "past" : "coming")
        default: nil
        }
    }
}

extension Webinar {
    /// Whether its last day is past; a webinar of this very day is not over yet.
    func isOver(on today: CalendarDate) -> Bool {
        (ends ?? starts).map { $0.date < today } ?? false
    }
}

extension Event {
    /// Whether all of its sessions are past.
    func isOver(on today: CalendarDate) -> Bool {
        !sessions.isEmpty && sessions.allSatisfy { $0.isOver(on: today) }
    }

    /// The first session still to come, or the last one when all are past.
    func nextSession(on today: CalendarDate) -> Session? {
        let sorted = sessions.sorted { $0.starts.description < $1.starts.description }
        return sorted.first { !$0.isOver(on: today) } ?? sorted.last
    }
}

extension Session {
    /// Whether its last day is past; a session of this very day is not over yet.
    func isOver(on today: CalendarDate) -> Bool { (ends ?? starts).date < today }
}
