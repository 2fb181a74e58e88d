/// The forms in which findings can be told.
enum ReportFormat: String, CaseIterable {
    /// For people at a terminal.
    case text
    /// For GitHub Actions, which shows them on the lines of a pull request.
    case github
    /// For other programs.
    case json
    /// For code hosts and editors, which show them beside the lines.
    case sarif
}
