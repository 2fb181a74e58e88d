/// How many active agencies cover each topic in each dimension, and where that is thin.
public struct Coverage: Sendable {
    /// One row a topic, parents before their children.
    public let rows: [Row]
    /// One column a dimension, in their order, with the number of active agencies serving it.
    public let dimensions: [DimensionCount]
    /// Dimensions in their order, then topics and towns by name, that have fewer agencies than `thinBelow`.
    public let thin: [ThinPlace]
    /// The number of agencies below which a topic or dimension counts as thin.
    public let thinBelow: Int

    /// A topic's counts.
    public struct Row: Sendable {
        /// The topic.
        public let topic: Slug
        /// How deep it lies, 0 for a root.
        public let depth: Int
        /// Active agencies about it or a topic below it.
        public let agencies: Int
        /// Other records about it or a topic below it: webinars, guides, events and news.
        public let others: Int
        /// Active agencies about it for each dimension, in the order of `dimensions`.
        public let byDimension: [Int]
    }

    /// A dimension's count.
    public struct DimensionCount: Sendable {
        /// The dimension.
        public let dimension: Slug
        /// Active agencies serving it.
        public let agencies: Int
        /// Other records serving it.
        public let others: Int
    }

    /// Something thinly served.
    public enum ThinPlace: Hashable, Sendable {
        case topic(Slug, agencies: Int)
        case dimension(Slug, agencies: Int)
        case town(String, agencies: Int)
    }
}
