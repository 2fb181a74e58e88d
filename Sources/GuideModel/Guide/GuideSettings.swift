/// The guide itself, as `guide.yaml` describes it.
public struct GuideSettings: Sendable {
    /// What the guide is called.
    public let title: String
    /// Who publishes it.
    public let publisher: Publisher
    /// The language of the main files.
    public let language: LanguageTag
    /// All languages the site is made in, the main one first.
    public let languages: [LanguageTag]
    /// The IANA name of its time zone.
    public let timeZone: String
    /// Where it is published, ending with `/`.
    public let baseURL: Link?
    /// Whom it serves, in words.
    public let serviceArea: String?
    /// How long a verification lasts.
    public let verifyEvery: CalendarPeriod
    /// The age at which a copy stops saying "open now".
    public let staleAfter: CalendarPeriod
    /// Where a record is edited, with `{path}` for its file.
    public let editURL: String?
    /// Where mistakes are told.
    public let corrections: Contact?
    /// Lines for people in danger, first things first.
    public let crisis: [CrisisLine]
    /// Where the quick exit leads.
    public let exitPage: Link?
    /// The UUID under which the guide's own ids are made, as typed.
    public let idNamespace: String?
    /// The theme's settings, as text by name.
    public let theme: [String: String]
    /// Where each setting of the theme was written.
    public var themeNames: [String: Located<String>] = [:]
    /// The school grade up to which texts should read easily, where the guide holds itself to one.
    public var readingGrade: Int?
    /// What a build hands on beside its pages.
    public var exports = ExportSettings()
}

/// Who publishes a guide.
public struct Publisher: Sendable {
    /// Their name.
    public let name: String
    /// Their web site.
    public let url: Link?
    /// Their number.
    public let phone: String?
    /// Their address for mail.
    public let email: String?
    /// Where they are.
    public let address: PostalAddress?
}

/// A line for people in danger.
public struct CrisisLine: Sendable {
    /// What it is for.
    public let label: String
    /// The number to call, as typed.
    public let phone: String?
    /// How to reach it by text message, as typed: "Text HOME to 741741".
    public let text: String?
    /// Where to chat or read.
    public let url: Link?
    /// Languages spoken.
    public let languages: [String]
    /// When it was last made sure of.
    public let verified: CalendarDate?
}
