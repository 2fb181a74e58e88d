/// A worksheet for learners, with prose between its blocks.
public struct LearnerGuide: GuideRecord {
    /// What every record has; the body carries the worksheet blocks.
    public let header: RecordHeader
    /// The webinar it goes with.
    public let webinar: Located<RecordReference>?
    /// Where the original stands.
    public let sourceURL: Link?
    /// What a learner can do afterwards.
    public let outcomes: [String]
    /// For whom it is.
    public let audience: [String]
}
