/// A talk for learners, to come or recorded.
public struct Webinar: GuideRecord {
    /// What every record has; the publish date is always there.
    public let header: RecordHeader
    /// When it begins.
    public let starts: Moment?
    /// When it ends.
    public let ends: Moment?
    /// How long it takes, in minutes.
    public let durationMinutes: Int?
    /// Who speaks.
    public let presenters: [Presenter]
    /// Its page.
    public let url: Link?
    /// Where to watch it.
    public let recording: Link?
    /// The slides, as a link or in words.
    public let slides: String?
    /// The transcript, as a link or in words.
    public let transcript: String?
    /// The captions, as a link or in words.
    public let captions: String?
    /// The worksheet that goes with it.
    public let learnerGuide: Located<RecordReference>?
    /// Agencies it speaks of.
    public let agencies: [Located<RecordReference>]
    /// The series it belongs to.
    public let series: String?
    /// What it follows from.
    public let follows: [Located<RecordReference>]
    /// For whom it is.
    public let audience: [String]
}

/// Somebody who speaks at a webinar or a session.
public struct Presenter: Sendable {
    /// Their name.
    public let name: String
    /// Letters after the name: "MSW".
    public let credentials: String?
    /// What they do.
    public let role: String?
    /// For whom they do it, in words.
    public let organization: String?
    /// Where that is.
    public let place: String?
    /// The guide's record of it.
    public let agency: Located<RecordReference>?
}
