import Foundation

/// The order in which titles are listed: without regard to case and accents, the same on every machine.
public struct TitleOrder: Hashable, Comparable, Sendable {
    private let folded: String
    private let title: String

    /// Makes a title comparable; digits in it are compared as they are.
    public init(_ title: String) {
        self.title = title
        folded = String(
            String.UnicodeScalarView(
                title.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
                    .filter { $0.properties.generalCategory != .nonspacingMark }
            )
        )
    }

    /// Orders by the folded title, then by the title itself.
    public static func < (left: TitleOrder, right: TitleOrder) -> Bool {
        if left.folded != right.folded {
            return left.folded.unicodeScalars.lexicographicallyPrecedes(right.folded.unicodeScalars)
        }
        return left.title.unicodeScalars.lexicographicallyPrecedes(right.title.unicodeScalars)
    }
}
