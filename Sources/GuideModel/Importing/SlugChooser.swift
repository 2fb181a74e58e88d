import Foundation

/// Gives every row a name of its own that stays the same when the source is imported again.
struct SlugChooser {
    /// Names that are taken, and the row that has each.
    private var taken: [Slug: Int] = [:]
    /// The last number given behind a name, so that a thousand equal names are not tried a thousand times each.
    private var lastNumber: [Slug: Int] = [:]

    /// The name for a row, and a remark where it is not simply its title; nothing when none can be made.
    ///
    /// - Parameter place: a town, which tells rows of one name apart better than a number.
    mutating func slug(for text: String, kind: RecordKind, row: Int, place: String?) -> (
        slug: Slug, remark: String?
    )? {
        guard let first = Self.readable(text) ?? Self.stable(for: text, prefix: kind.rawValue) else {
            return nil
        }
        guard let other = taken[first] else {
            taken[first] = row
            return (first, nil)
        }
        let remark = "row \(other) has the same name"
        if let slug = place.flatMap({ Self.fitting("\(first) \($0)") }), taken[slug] == nil, slug != first {
            taken[slug] = row
            return (slug, "\(remark): this one is `\(slug)`")
        }
        var number = (lastNumber[first] ?? 1) + 1
        while let slug = Self.fitting("\(first)-\(number)") {
            lastNumber[first] = number
            number += 1
            guard taken[slug] == nil else { continue }
            taken[slug] = row
            return (slug, "\(remark): this one is `\(slug)`")
        }
        return nil
    }

    /// A slug of a text in any alphabet that can be written in Latin letters.
    static func readable(_ text: String) -> Slug? {
        let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
        let latin = letters.filter {
            $0.isASCII || (0xC0...0x24F).contains($0.value) || (0x1E00...0x1EFF).contains($0.value)
        }
        if latin.count * 2 > letters.count || letters.isEmpty { return Slug.nearest(to: text) }
        // Han characters have no one reading: a made-up one would be wrong.
        guard !letters.contains(where: { $0.properties.isIdeographic }),
            let written = text.applyingTransform(.toLatin, reverse: false)
        else { return nil }
        return Slug.nearest(to: written)
    }

    /// A slug from a number made of the text, the same on every machine.
    static func stable(for text: String, prefix: String) -> Slug? {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 36).suffix(8)
        return Slug.nearest(to: "\(prefix.lowercased())-\(digits)")
    }

    /// A slug that leaves room for what tells it apart.
    private static func fitting(_ text: String) -> Slug? {
        guard text.utf8.count > Slug.longest, let end = text.lastIndex(where: { $0 == "-" || $0 == " " })
        else {
            return Slug.nearest(to: text)
        }
        let tail = text[end...].prefix(20)
        return Slug.nearest(to: String(text.prefix(Slug.longest - tail.count)) + tail)
    }
}
