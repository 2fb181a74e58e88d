/// A phone number can be dialled.
struct DialablePhoneCheck: Check {
    let rules: [RuleID] = [.undialablePhone]

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        let isHome = PhoneText.isNorthAmerican(timeZone: guide.settings?.timeZone)
        return guide.everyRecord.flatMap { record in
            numbers(in: record.header.frontMatter, of: record.id.kind)
                .filter { $0.file == record.header.path }
                .compactMap { PhoneText.finding($0, isNorthAmerican: isHome) }
        }
    }

    /// The nodes that hold numbers, wherever the format has them.
    private func numbers(in node: YAMLNode, of kind: RecordKind) -> [YAMLNode] {
        switch kind {
        case .agency:
            let places = [node] + (node["locations"]?.items ?? [])
            return places.flatMap { $0["phones"]?.items ?? [] }.compactMap { $0["number"] }
                + (node["contacts"]?.items ?? []).compactMap { $0["phone"] }
        case .event:
            return ["contact", "call_for_participation"].compactMap { node[$0]?["phone"] }
        default: return []
        }
    }
}

extension RuleID {
    static let undialablePhone = RuleID("undialable-phone")
}
