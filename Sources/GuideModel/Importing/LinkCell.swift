import Foundation

/// A web address in a cell.
enum LinkCell: Sendable, Equatable {
    /// An address as typed.
    case good(String)
    /// An address that lacked its scheme; the one that browsers assume is in front of it now.
    case mended(String)
    /// Several addresses or words beside one: the first address.
    case first(String)
    /// No address.
    case none

    /// Looks for an address.
    init(_ cell: String) {
        let text = cell.trimmingCharacters(in: .whitespacesAndNewlines)
        if let link = Self.checked(text) {
            self = link == text ? .good(link) : .mended(link)
            return
        }
        let words = text.split { $0.isWhitespace || ",;|<>".contains($0) }.map(String.init)
        let full = words.first {
            $0.lowercased().hasPrefix("http://") || $0.lowercased().hasPrefix("https://")
        }
        if words.count > 1, let link = full.flatMap(Self.checked) {
            self = .first(link)
        } else {
            self = .none
        }
    }

    /// An address as it can be published, or nothing.
    private static func checked(_ text: String) -> String? {
        switch LinkText.check(text) {
        case .good: text
        case .noScheme where LinkText.check("http://" + text) == .good && hasRealHost(text): "http://" + text
        default: nil
        }
    }

    /// `N.A.` and `none.` have a dot and are no hosts: the last label must be letters, the whole of some length.
    private static func hasRealHost(_ text: String) -> Bool {
        let labels = text.prefix { $0 != "/" && $0 != "?" && $0 != ":" }.split(separator: ".")
        guard labels.count > 1, !text.contains("@"), let last = labels.last else { return false }
        return last.count >= 2 && last.allSatisfy(\.isLetter) && labels.contains { $0.count >= 3 }
    }
}
