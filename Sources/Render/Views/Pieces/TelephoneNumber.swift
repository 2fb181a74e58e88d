import Foundation
import GuideModel

/// A number as a telephone takes it, made from what somebody typed.
struct TelephoneNumber: Hashable, Sendable {
    /// The digits to dial, with `+` and the country's code where that is certain.
    let dialled: String
    /// The extension's digits, where there is one.
    let extensionDigits: String?

    /// Reads a number as typed in a guide of a time zone, or nothing when no number can be made out.
    ///
    /// Letters stand for the keys they are on, as in 800-555-HELP. Ten digits are a number of the
    /// North American plan where the guide's time zone lies in it.
    init?(_ typed: String, extensionTyped: String? = nil, timeZone: String) {
        let (main, tail) = Self.splitExtension(typed)
        let digits = Self.digits(main)
        guard (3...15).contains(digits.count) else { return nil }
        let isForeign = main.drop(while: { $0 == " " || $0 == "(" }).first == "+"
        if isForeign {
            dialled = "+" + digits
        } else if digits.count == 10, Self.northAmericanZones.contains(timeZone) {
            dialled = "+1" + digits
        } else if digits.count == 11, digits.first == "1", Self.northAmericanZones.contains(timeZone) {
            dialled = "+" + digits
        } else {
            dialled = digits
        }
        let extra = (extensionTyped ?? tail.map(String.init)).map { $0.filter { ("0"..."9").contains($0) } }
        extensionDigits = extra.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The link that calls it, by RFC 3966.
    var callLink: String { "tel:" + dialled + (extensionDigits.map { ";ext=" + $0 } ?? "") }

    /// The link that writes a text message to it, by RFC 5724.
    var textLink: String { "sms:" + dialled }
}

extension TelephoneNumber {
    /// Parts "828-555-0100 ext. 4" and "828-555-0100 x4" at the mark.
    private static func splitExtension(_ typed: String) -> (main: Substring, tail: Substring?) {
        for mark in ["extension", "ext", "x", "#"] {
            guard let range = typed.range(of: mark, options: .caseInsensitive) else { continue }
            let (head, tail) = (typed[..<range.lowerBound], typed[range.upperBound...])
            let isNumberBefore = digits(head).count >= 7
            let isExtension = tail.contains { $0.isNumber } && !tail.contains { $0.isLetter }
            if isNumberBefore && isExtension { return (head, tail) }
        }
        return (typed[...], nil)
    }

    /// The digits; letters after the first digit count only where they make a whole number, as in
    /// 800-555-HELP, and not where they are a remark, as in "828-555-0100 (voicemail)".
    private static func digits(_ text: some StringProtocol) -> String {
        let plain = text.filter { ("0"..."9").contains($0) }
        let keyed = String(text.uppercased().drop { !("0"..."9").contains($0) }.compactMap { keys[$0] })
        let isWhole = keyed.count == 10 || (keyed.count == 11 && keyed.first == "1")
        return isWhole ? keyed : String(plain)
    }

    private static let keys: [Character: Character] = {
        var keys: [Character: Character] = [:]
        for digit in "0123456789" { keys[digit] = digit }
        let letters = [
            "2": "ABC", "3": "DEF", "4": "GHI", "5": "JKL", "6": "MNO", "7": "PQRS", "8": "TUV", "9": "WXYZ",
        ]
        for (digit, group) in letters { for letter in group { keys[letter] = Character(digit) } }
        return keys
    }()

    /// Time zones that lie wholly in the North American Numbering Plan: the United States and Canada.
    private static let northAmericanZones: Set<String> = Set(
        """
        America/New_York America/Detroit America/Kentucky/Louisville America/Kentucky/Monticello
        America/Indiana/Indianapolis America/Indiana/Vincennes America/Indiana/Winamac America/Indiana/Marengo
        America/Indiana/Petersburg America/Indiana/Vevay America/Indiana/Tell_City America/Indiana/Knox
        America/Chicago America/Menominee America/North_Dakota/Center America/North_Dakota/New_Salem
        America/North_Dakota/Beulah America/Denver America/Boise America/Phoenix America/Los_Angeles
        America/Anchorage America/Juneau America/Sitka America/Metlakatla America/Yakutat America/Nome
        America/Adak Pacific/Honolulu America/Puerto_Rico America/St_Thomas Pacific/Guam
        America/St_Johns America/Halifax America/Glace_Bay America/Moncton America/Goose_Bay America/Toronto
        America/Iqaluit America/Winnipeg America/Resolute America/Rankin_Inlet America/Regina
        America/Swift_Current America/Edmonton America/Cambridge_Bay America/Inuvik America/Creston
        America/Dawson_Creek America/Fort_Nelson America/Whitehorse America/Dawson America/Vancouver
        US/Eastern US/Central US/Mountain US/Pacific US/Alaska US/Hawaii US/Arizona
        Canada/Atlantic Canada/Eastern Canada/Central Canada/Mountain Canada/Pacific Canada/Newfoundland
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )
}
