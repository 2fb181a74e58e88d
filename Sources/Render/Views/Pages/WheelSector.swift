import Foundation

/// The geometry of one sector of the wellness circle, in a picture of 400 by 400 units.
struct WheelSector: Sendable {
    private let middle: Double
    private let half: Double

    /// The `number`-th sector, counted from 0 at the top and clockwise.
    init(number: Int, of count: Int) {
        half = .pi / Double(count)
        middle = 2 * half * Double(number) - .pi / 2
    }

    /// How many marks the rim of a sector has.
    static let steps = 5

    /// The sector's outline.
    var path: String { Self.ring(46, 168, middle - half, middle + half) }

    /// The outline of a mark on the rim.
    func step(_ number: Int) -> String {
        let gap = 0.012
        let width = (2 * half - 4 * gap) / Double(Self.steps)
        let start = middle - half + 2 * gap + width * Double(number)
        return Self.ring(174, 196, start + gap, start + width - gap)
    }

    /// Where the words stand, from the left.
    var textX: String { Self.number(200 + textRadius * cos(middle)) }

    /// The base line of the name.
    var nameY: String { Self.number(200 + textRadius * sin(middle)) }

    /// The base line of the number below it.
    var countY: String { Self.number(218 + textRadius * sin(middle)) }

    /// Words run level: in the sectors at the sides they need to begin nearer to the middle.
    private var textRadius: Double { 102 + 24 * abs(sin(middle)) }

    private static func ring(_ inner: Double, _ outer: Double, _ from: Double, _ to: Double) -> String {
        let corners = [point(outer, from), point(outer, to), point(inner, to), point(inner, from)]
        return "M\(corners[0])A\(number(outer)) \(number(outer)) 0 0 1 \(corners[1])"
            + "L\(corners[2])A\(number(inner)) \(number(inner)) 0 0 0 \(corners[3])Z"
    }

    private static func point(_ radius: Double, _ angle: Double) -> String {
        "\(number(200 + radius * cos(angle))) \(number(200 + radius * sin(angle)))"
    }

    /// A tenth is finer than a screen shows, and the same on every machine.
    private static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0
            ? "\(tenths / 10)" : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }
}
