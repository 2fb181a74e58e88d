/// Tells whether text is a link or an address for mail.
enum LinkText {
    /// What a text is, as a link.
    enum Verdict: Equatable {
        case good
        /// No scheme; what was probably meant.
        case noScheme(String?)
        /// A scheme that a guide does not link to.
        case forbidden(String)
        /// An allowed scheme, and nothing behind it that could be reached.
        case broken
    }

    static func check(_ text: String) -> Verdict {
        guard !text.contains(where: \.isWhitespace) else {
            return scheme(of: text) == nil ? .noScheme(nil) : .broken
        }
        guard let scheme = scheme(of: text) else { return .noScheme(suggestion(for: text)) }
        guard Link.allowedSchemes.contains(scheme) else { return .forbidden(scheme) }
        let rest = text.dropFirst(scheme.count + 1)
        switch scheme {
        case "http", "https": return isReachable(rest) ? .good : .broken
        case "mailto": return isEmail(String(rest.prefix { $0 != "?" })) ? .good : .broken
        case "tel", "sms": return rest.contains(where: \.isNumber) ? .good : .broken
        default: return rest.isEmpty ? .broken : .good
        }
    }

    /// Whether a text begins with a scheme that a guide does not link to, such as `javascript:`.
    static func hasForbiddenScheme(_ text: String) -> Bool {
        guard let scheme = scheme(of: text), !text.dropFirst(scheme.count + 1).hasPrefix(" ") else {
            return false
        }
        return !Link.allowedSchemes.contains(scheme)
            && ["javascript", "data", "vbscript", "file", "blob"].contains(scheme)
    }

    /// Whether a text is shaped like an address for mail.
    static func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, let user = parts.first, let host = parts.last, !user.isEmpty else {
            return false
        }
        let odd = text.contains { $0.isWhitespace || "<>()[],;:\"\\".contains($0) }
        return !odd && host.contains(".") && isHost(host)
    }

    /// The scheme in lower case, where the text has one; `localhost:80` and `harbor.example:80` have none.
    private static func scheme(of text: String) -> String? {
        guard let colon = text.firstIndex(of: ":"), let first = text.first, first.isASCII, first.isLetter
        else { return nil }
        let name = text[..<colon]
        guard name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }) else {
            return nil
        }
        let rest = text[text.index(after: colon)...]
        if name.contains("."), rest.first?.isNumber == true { return nil }
        return name.lowercased()
    }

    private static func suggestion(for text: String) -> String? {
        if isEmail(text) { return "mailto:" + text }
        let host = text.hasPrefix("//") ? String(text.dropFirst(2)) : text
        let name = host.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return name.contains(".") && isHost(name.prefix { $0 != ":" }) ? "https://" + host : nil
    }

    private static func isReachable(_ rest: Substring) -> Bool {
        guard rest.hasPrefix("//") else { return false }
        let authority = rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let host = authority.split(separator: "@").last ?? ""
        if host.hasPrefix("[") { return host.contains("]") }
        return isHost(host.prefix { $0 != ":" })
    }

    private static func isHost(_ host: some StringProtocol) -> Bool {
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        let odd = "<>\"\\^`{}|/@,;()[]!$&'*+=%"
        return labels.allSatisfy { label in
            !label.isEmpty && !label.hasPrefix("-") && !label.contains { odd.contains($0) || $0.isWhitespace }
        }
    }
}
