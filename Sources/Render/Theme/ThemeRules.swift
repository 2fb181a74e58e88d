import GuideModel

extension RuleID {
    /// A template's tags do not nest, or it uses what a theme cannot.
    static let templateSyntax = RuleID("template-syntax")
    /// A template names what no view offers.
    static let unknownVariable = RuleID("unknown-variable")
    /// A template shows a field as what it is not.
    static let templateMisuse = RuleID("template-misuse")
    /// A template calls one that the theme lacks.
    static let unknownPartial = RuleID("unknown-partial")
    /// A template calls itself, straight or through others.
    static let templateCycle = RuleID("template-cycle")
    /// The theme lacks a template that pages need.
    static let missingTemplate = RuleID("missing-template")
    /// A template names words that the theme lacks.
    static let unknownString = RuleID("unknown-string")
    /// A language of the theme or the guide lacks some of the words.
    static let untranslatedString = RuleID("untranslated-string")
    /// A file of the theme cannot be used.
    static let themeFile = RuleID("theme-file")
}
