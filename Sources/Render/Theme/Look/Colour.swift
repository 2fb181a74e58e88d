import Foundation

/// A colour as style sheets write it: `#0c5a50`.
struct Colour: Hashable, Sendable, CustomStringConvertible {
    /// Red, green and blue, each from 0 to 255.
    let channels: [Int]

    /// Reads `#rrggbb` or `#rgb`; nothing for any other way to write a colour.
    init?(_ text: some StringProtocol) {
        let digits = text.dropFirst().utf8.map { Character(UnicodeScalar($0)).hexDigitValue }
        guard text.hasPrefix("#"), digits.count == 3 || digits.count == 6 else { return nil }
        let values = digits.compactMap { $0 }
        guard values.count == digits.count else { return nil }
        channels =
            values.count == 3
            ? values.map { $0 * 17 } : [0, 2, 4].map { values[$0] * 16 + values[$0 + 1] }
    }

    private init(channels: [Int]) {
        self.channels = channels
    }

    /// White.
    static let white = Colour(channels: [255, 255, 255])
    /// Black.
    static let black = Colour(channels: [0, 0, 0])

    /// `#rrggbb`.
    var description: String {
        "#" + channels.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// How light it is to the eye, from 0 to 1, as WCAG 2.2 reckons it.
    var luminance: Double {
        let linear = channels.map { channel -> Double in
            let share = Double(channel) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    /// The contrast ratio of WCAG 2.2, from 1 to 21.
    func contrast(with other: Colour) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    /// So much of the way, from 0 to 1, towards another colour.
    func mixed(with other: Colour, _ share: Double) -> Colour {
        Colour(
            channels: zip(channels, other.channels).map {
                Int((Double($0) + (Double($1) - Double($0)) * share).rounded())
            }
        )
    }

    /// The first step towards another colour at which it stands off a ground well enough; the other colour itself
    /// where none does.
    func moved(towards other: Colour, until ratio: Double, on ground: Colour) -> Colour {
        for step in 0...20 {
            let candidate = mixed(with: other, Double(step) / 20)
            if candidate.contrast(with: ground) >= ratio { return candidate }
        }
        return other
    }
}
