extension RuleID {
    /// A link or picture that leads to nothing in the guide.
    static let brokenLink = RuleID("broken-link")
    /// A link to a part that a page does not have.
    static let unknownAnchor = RuleID("unknown-anchor")
    /// A link out of the content folder.
    static let linkLeavesFolder = RuleID("link-leaves-folder")
    /// A link that only works where the site lies at the root of its host.
    static let absoluteLink = RuleID("absolute-link")
    /// A link that names a page of the site in place of the file that it is made from.
    static let linkToPage = RuleID("link-to-page")
    /// A mention of a record that is a draft, not yet or no longer published.
    static let referenceToUnpublished = RuleID("reference-to-unpublished")
    /// HTML in a body, which is left out.
    static let rawHTML = RuleID("raw-html")
    /// A picture that lies on another site.
    static let externalImage = RuleID("external-image")
    /// A picture without words for those who cannot see it.
    static let imageWithoutText = RuleID("image-without-text")
    /// An old path that leads to no page.
    static let brokenRedirect = RuleID("broken-redirect")
}
