/// Phone numbers as people write them.
enum PhoneText {
    /// A warning about a number that cannot be dialled.
    static func finding(_ node: YAMLNode, isNorthAmerican: Bool) -> Diagnostic? {
        guard let text = node.scalar, !node.isEmpty,
            let why = whyItCannotBeDialled(text, isNorthAmerican: isNorthAmerican)
        else { return nil }
        return Diagnostic(
            .undialablePhone,
            .warning,
            "`\(text.clipped)` cannot be dialled: \(why)",
            file: .content(node.file),
            span: node.span
        )
    }

    /// Why a number cannot be dialled; nothing when it can.
    static func whyItCannotBeDialled(_ text: String, isNorthAmerican: Bool) -> String? {
        let main = withoutExtension(text)
        let isForeign = main.trimmed.hasPrefix("+") && !main.trimmed.hasPrefix("+1")
        let keys = main.filter { $0.wholeNumberValue != nil || ($0.isASCII && $0.isLetter) }
        let digits = keys.filter(\.isNumber).count
        if digits == 0 { return "it has no digits" }
        if main.contains(where: { "/;,".contains($0) }), digits > 10 { return "it is more than one number" }
        if hasWords(main) { return "it has words in it" }
        switch keys.count {
        case 3, 5, 6, 7: return nil
        case ..<7: return "it has only \(keys.count) digits"
        case 16...: return "it has \(keys.count) digits"
        default: return isNorthAmerican && !isForeign ? whyNotInNorthAmerica(Array(keys)) : nil
        }
    }

    /// Whether a guide's home is where numbers have ten digits, as far as its time zone tells.
    static func isNorthAmerican(timeZone: String?) -> Bool {
        guard let timeZone else { return false }
        return homes.contains(timeZone)
            || ["America/Indiana/", "America/Kentucky/", "America/North_Dakota/"].contains {
                timeZone.hasPrefix($0)
            }
    }

    private static let homes: Set<String> = [
        "America/New_York", "America/Detroit", "America/Chicago", "America/Denver", "America/Boise",
        "America/Phoenix",
        "America/Los_Angeles", "America/Anchorage", "America/Juneau", "America/Puerto_Rico",
        "Pacific/Honolulu",
        "America/Toronto", "America/Montreal", "America/Winnipeg", "America/Regina", "America/Edmonton",
        "America/Vancouver", "America/Halifax", "America/Moncton", "America/St_Johns", "America/Whitehorse",
    ]

    /// Neither the area code nor what follows it begins with 0 or 1.
    private static func whyNotInNorthAmerica(_ keys: [Character]) -> String? {
        let number = keys.first == "1" && keys.count > 10 ? Array(keys.dropFirst()) : keys
        if number.count < 10 { return "it has \(number.count) digits, and numbers here have ten" }
        // Words for the keys may be longer than the number: 1-800-273-TALK (8255).
        if number[0] == "0" || number[0] == "1" { return "no area code begins with \(number[0])" }
        if number[3] == "0" || number[3] == "1" {
            return "nothing behind the area code begins with \(number[3])"
        }
        return number.count > 10 && number.allSatisfy(\.isNumber) ? "it has \(number.count) digits" : nil
    }

    /// Letters for keys are capitals; three small ones in a row are a word.
    private static func hasWords(_ text: String) -> Bool {
        var run = 0
        for character in text {
            run = character.isLowercase ? run + 1 : 0
            if run == 3 { return true }
        }
        return false
    }

    private static func withoutExtension(_ text: String) -> String {
        let lower = text.lowercased()
        for mark in ["extension", "ext.", "ext ", " ext", " x", "#"] {
            if let range = lower.firstRange(of: mark), lower[..<range.lowerBound].contains(where: \.isNumber)
            {
                // Lower case may have another length than the text in some scripts, so count characters.
                return String(text.prefix(lower.distance(from: lower.startIndex, to: range.lowerBound)))
            }
        }
        return text
    }
}
