/// Whether a place is open at a moment, and what comes next.
public enum OpeningState: Hashable, Sendable {
    /// It is open until a moment; nothing when it stays open for more than a week.
    case open(until: WallClock?)
    /// It is closed until a moment; nothing when no opening is known within 60 days.
    case closed(next: WallClock?)
    /// On this day only those who have an appointment are seen.
    case byAppointment
    /// On this day it is not sure: call.
    case callFirst
    /// Nothing is known of this day.
    case unknown
}
