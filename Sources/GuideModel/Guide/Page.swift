/// A page of prose, such as "About this guide".
public struct Page: GuideRecord {
    /// What every record has.
    public let header: RecordHeader
    /// Its place in the navigation; nothing keeps it out.
    public let nav: Int?

    /// The pages that readers expect of every guide.
    public static let expected = ["about", "inclusion-policy", "privacy"]
}
