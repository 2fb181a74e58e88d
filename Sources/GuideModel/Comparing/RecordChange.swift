/// What the public will see change of one record.
public struct RecordChange: Hashable, Sendable {
    /// The record; its new name where it has moved.
    public let id: RecordID
    /// Its title, the new one where there is one.
    public let title: String
    /// The language of the translation that changes; nothing for the main file.
    public let language: LanguageTag?
    /// What happens to it as a whole.
    public let event: Event
    /// What changes in it, in the order of its fields.
    public let fields: [FieldChange]

    /// What happens to a record as a whole.
    public enum Event: Hashable, Sendable {
        /// The public has not seen it before.
        case added
        /// It stays, with changes.
        case changed
        /// It goes on under another name.
        case moved(from: RecordID)
        /// The public sees it no more; why.
        case removed(Reason)
    }

    /// Why the public sees a record no more.
    public enum Reason: String, Sendable {
        case deleted, draft, expired, notYet
    }
}
