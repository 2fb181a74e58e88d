/// Applies every rule that looks at more than one file, or at more than one field.
public enum GuideChecker {
    /// All rules; a new one is a file and a line here.
    public static let checks: [any Check] = [
        UnknownTopicCheck(),
        UnknownDimensionCheck(),
        UnknownReferenceCheck(),
        SevenDimensionsCheck(),
        CycleCheck(),
        SharedURLCheck(),
        AliasCheck(),
        DuplicateAgencyCheck(),
        AgencyWithoutContactCheck(),
        ClosedAgencyCheck(),
        VerificationCheck(),
        SummaryCheck(),
        ExpectedPagesCheck(),
        DialablePhoneCheck(),
        PairingCheck(),
        TranslatedPlacesCheck(),
        PastedBulletCheck(),
        HoursNeverOpenCheck(),
        UnusedTopicCheck(),
        ThinDimensionCheck(),
        ForbiddenLicenceCheck(),
        EmptyHeadingCheck(),
        LinkWithoutAddressCheck(),
        RelativeDateCheck(),
        UnknownAcronymCheck(),
        ReadingGradeCheck(),
    ]

    /// Everything that is wrong or doubtful in a guide as a whole, sorted by place.
    public static func check(_ guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        let found = checks.concurrentMap { $0.findings(in: guide, today: today) }
        return found.flatMap { $0 }.sorted()
    }
}
