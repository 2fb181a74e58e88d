/// What a build hands on beside its pages; everything, unless `guide.yaml` switches it off.
public struct ExportSettings: Sendable {
    /// Whether search engines are led: `sitemap.xml`, `robots.txt`, the description for browsers' search fields.
    public var sitemap = true
    /// Whether there are feeds of what is new.
    public var feeds = true
    /// Whether there are calendars of events and opening hours.
    public var calendars = true
    /// Whether each agency has a card for address books.
    public var cards = true
    /// Whether pages describe themselves to machines in schema.org's words.
    public var structuredData = true
    /// Whether agencies are there as a table for spreadsheets.
    public var csv = true
    /// Whether all records are there as JSON.
    public var json = true
    /// Whether the guide is there as Open Referral HSDS.
    public var hsds = true
    /// The version of HSDS.
    public var hsdsVersion = HSDSVersion.three
    /// How closely the HSDS files keep to the standard.
    public var hsdsProfile = HSDSProfile.strict

    /// Everything, as a guide has it that says nothing.
    public init() {}

    /// Nothing but pages, for copies to read without the Internet.
    public static let none: ExportSettings = {
        var exports = ExportSettings()
        exports.sitemap = false
        exports.feeds = false
        exports.calendars = false
        exports.cards = false
        exports.structuredData = false
        exports.csv = false
        exports.json = false
        exports.hsds = false
        return exports
    }()
}

/// The versions of Open Referral's Human Services Data Specification that can be written.
public enum HSDSVersion: String, CaseIterable, Sendable {
    /// 3.0, which is in force.
    case three = "3.0"
    /// 3.1 as it is being drafted: 3.0 with additions.
    case threeOne = "3.1-dev"
}

/// How closely HSDS files keep to the standard.
public enum HSDSProfile: String, CaseIterable, Sendable {
    /// Nothing that the standard does not name.
    case strict
    /// Also what only this guide knows, under keys that begin with `x_`.
    case extended
}
