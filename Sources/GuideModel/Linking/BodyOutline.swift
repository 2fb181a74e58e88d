/// What a body holds that linking and searching need to know, found without rendering it.
public struct BodyOutline: Sendable {
    /// Headings in order.
    public let headings: [Heading]
    /// Links and pictures in order.
    public let links: [BodyLink]
    /// The words of the body, without marks, worksheets or raw HTML; paragraphs parted by a space.
    public let plainText: String
    /// Raw HTML that will be left out, by place.
    public let rawHTML: [SourceSpan]

    /// Creates an outline.
    public init(headings: [Heading], links: [BodyLink], plainText: String, rawHTML: [SourceSpan]) {
        self.headings = headings
        self.links = links
        self.plainText = plainText
        self.rawHTML = rawHTML
    }

    /// A heading of a body.
    public struct Heading: Hashable, Sendable {
        /// 1 to 6.
        public let level: Int
        /// Its words.
        public let text: String
        /// Its anchor, as GitHub makes it; unique in the body.
        public let anchor: String
        /// Where it stands.
        public let span: SourceSpan

        /// Creates a heading.
        public init(level: Int, text: String, anchor: String, span: SourceSpan) {
            self.level = level
            self.text = text
            self.anchor = anchor
            self.span = span
        }
    }

    /// A link or picture of a body.
    public struct BodyLink: Hashable, Sendable {
        /// The address as it was typed.
        public let destination: String
        /// The words of the link, or a picture's words for those who cannot see it.
        public let text: String
        /// Whether it is a picture.
        public let isImage: Bool
        /// Where it stands, as well as it can be told.
        public let span: SourceSpan

        /// Creates a link.
        public init(destination: String, text: String, isImage: Bool, span: SourceSpan) {
            self.destination = destination
            self.text = text
            self.isImage = isImage
            self.span = span
        }
    }
}
