/// One of the seven dimensions of wellness.
public struct WellnessDimension: GuideRecord {
    /// What every record has.
    public let header: RecordHeader
    /// Its place in the circle, from 1.
    public let order: Int
    /// What people call it.
    public let synonyms: [String]

    /// The seven, in the order of the worksheet.
    public static let all = [
        "physical", "emotional", "spiritual", "occupational", "social", "environmental", "intellectual",
    ]
}
