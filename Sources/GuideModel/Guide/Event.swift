/// Something to go to, with its sessions.
public struct Event: GuideRecord {
    /// What every record has.
    public let header: RecordHeader
    /// What kind of event it is.
    public let format: EventFormat?
    /// Its sessions, in the order written.
    public let sessions: [Session]
    /// Whom to ask.
    public let contact: Contact?
    /// How to take an active part.
    public let callForParticipation: Contact?
    /// What it follows from.
    public let follows: [Located<RecordReference>]
    /// Agencies that take part.
    public let agencies: [Located<RecordReference>]
}

/// The kinds of event.
public enum EventFormat: String, CaseIterable, Sendable {
    case forum, conference, workshop, session
}

/// One part of an event, at one time and place.
public struct Session: Sendable {
    /// Its title, where it has one of its own.
    public let title: String?
    /// When it begins.
    public let starts: Moment
    /// When it ends.
    public let ends: Moment?
    /// Where it is.
    public let place: SessionPlace?
    /// Where it is online, as a link or in words.
    public let online: String?
    /// How to sign up.
    public let registration: Registration?
    /// Who speaks.
    public let presenters: [Presenter]
    /// Agencies that run it.
    public let agencies: [Located<RecordReference>]
    /// What it is about.
    public let summary: String?
}

/// Where a session is held.
public struct SessionPlace: Hashable, Sendable {
    /// What the place is called.
    public let name: String?
    /// Its address.
    public let address: PostalAddress?
}

/// How to sign up for a session.
public struct Registration: Hashable, Sendable {
    /// Where.
    public let url: Link?
    /// Until when: a day, to its end.
    public let deadline: CalendarDate?
    /// Until what time of that day, in minutes after midnight, where one was given.
    public let deadlineMinutes: Int?
    /// For how many people there is room.
    public let capacity: Int?
}
