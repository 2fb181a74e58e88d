/// Reads `hours`, `seasons` and `exceptions` of a place or a service.
enum OpeningHoursParser {
    /// The hours that the three nodes describe together, or nothing when there is no `hours` and no exception.
    static func parse(hours: YAMLNode?, seasons: YAMLNode?, exceptions: YAMLNode?) -> Outcome<OpeningHours?> {
        Outcome(nil)
    }
}
