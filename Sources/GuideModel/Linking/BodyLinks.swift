/// Where the links of one body lead, and what is wrong with them.
struct BodyLinks: Sendable {
    /// Where each address leads, by the address as it was typed; those that lead nowhere are not among them.
    let targets: [String: LinkTarget]
    /// The records that it links to, in order.
    let records: [RecordID]
    /// What was found.
    let diagnostics: [Diagnostic]
}
