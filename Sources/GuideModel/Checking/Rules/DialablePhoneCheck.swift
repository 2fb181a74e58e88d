/// A phone number can be dialled.
struct DialablePhoneCheck: Check {
    let rules: [RuleID] = [.undialablePhone]

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        guide.everyRecord.flatMap { record in
            numbers(in: record.header.frontMatter, of: record.id.kind)
                .filter { $0.file == record.header.path }
                .compactMap(finding)
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

    private func finding(_ node: YAMLNode) -> Diagnostic? {
        guard let text = node.scalar, !node.isEmpty, let why = PhoneText.whyItCannotBeDialled(text) else {
            return nil
        }
        return Diagnostic(
            .undialablePhone,
            .warning,
            "`\(text.clipped)` cannot be dialled: \(why)",
            file: .content(node.file),
            span: node.span
        )
    }
}

/// Phone numbers as people write them.
enum PhoneText {
    /// Why a number cannot be dialled; nothing when it can.
    static func whyItCannotBeDialled(_ text: String) -> String? {
        let main = withoutExtension(text)
        let isForeign = main.trimmed.hasPrefix("+") && !main.trimmed.hasPrefix("+1")
        let keys = main.filter { ($0.isNumber && $0.wholeNumberValue != nil) || ($0.isASCII && $0.isLetter) }
        let digits = keys.filter(\.isNumber).count
        if digits == 0 { return "it has no digits" }
        if main.contains(where: { "/;,".contains($0) }), digits > 10 { return "it is more than one number" }
        if digits < keys.count, keys.count < 7 || digits < 3 { return "it has words in it" }
        switch keys.count {
        case 3, 5, 6, 7: return nil
        case ..<7: return "it has only \(keys.count) digits"
        case 16...: return "it has \(keys.count) digits"
        case 10 where !isForeign && !main.trimmed.hasPrefix("+"): return northAmerican(Array(keys))
        case 11 where !isForeign && keys.first == "1": return northAmerican(Array(keys.dropFirst()))
        default: return nil
        }
    }

    /// In North America neither the area code nor the exchange begins with 0 or 1; elsewhere a first 0 is usual.
    private static func northAmerican(_ keys: [Character]) -> String? {
        if keys[0] == "1" { return "no area code begins with 1" }
        if keys[0] != "0", keys[3] == "0" || keys[3] == "1" {
            return "no number begins with \(keys[3]) behind the area code"
        }
        return nil
    }

    private static func withoutExtension(_ text: String) -> String {
        let lower = text.lowercased()
        for mark in ["extension", "ext.", "ext ", " ext", " x", "#", ";"] {
            if let range = lower.firstRange(of: mark), lower[..<range.lowerBound].contains(where: \.isNumber)
            {
                return String(lower[..<range.lowerBound])
            }
        }
        return text
    }
}

extension RuleID {
    static let undialablePhone = RuleID("undialable-phone")
}
