import Foundation
import GuideModel

/// What a site is made from.
public struct GuideSources: Sendable {
    /// The folder with the records, as the user named it.
    public let content: String
    /// The folder with the theme, as the user named it.
    public let theme: String
    /// The day of the build.
    public let today: BuildDay
    /// Whether records marked as drafts are published too.
    public let includesDrafts: Bool

    /// Names the sources of a site.
    public init(content: String, theme: String, today: BuildDay, includesDrafts: Bool = false) {
        self.content = content
        self.theme = theme
        self.today = today
        self.includesDrafts = includesDrafts
    }
}

/// The day of a build: given, or read off a moment once the guide's time zone is known.
public enum BuildDay: Sendable {
    /// This day, wherever the build runs.
    case fixed(CalendarDate)
    /// The day that this moment falls on in the guide's time zone.
    case at(secondsSince1970: Int)

    /// The date, in a zone of that IANA name; UTC when the name is unknown.
    public func date(in timeZone: String?) -> CalendarDate {
        switch self {
        case .fixed(let date): return date
        case .at(let seconds):
            let zone = timeZone.flatMap(TimeZone.init(identifier:))
            let offset = zone?.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))) ?? 0
            let local = seconds + offset
            return CalendarDate(dayNumber: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
        }
    }
}
