import GuideModel

/// The outlines of bodies as they were last scanned.
struct OutlineCache: Sendable {
    private var kept: [ContentPath: Kept] = [:]

    private struct Kept: Sendable {
        let text: String
        let firstLine: Int
        let reserved: Set<String>
        let outline: BodyOutline
    }

    /// The outlines of some records' bodies, kept or new; bodies that are not among them are forgotten.
    mutating func outlines(of records: [Record]) -> [BodyOutline] {
        let old = kept
        let made = records.concurrentMap { record -> Kept in
            let body = record.header.body
            let reserved = Set(PageAnchors.reserved(for: record))
            if let one = old[body.path], one.firstLine == body.firstLine, one.text == body.text,
                one.reserved == reserved
            {
                return one
            }
            let outline = OutlineScanner.outline(of: record)
            return Kept(text: body.text, firstLine: body.firstLine, reserved: reserved, outline: outline)
        }
        kept = Dictionary(zip(records.map(\.header.body.path), made), uniquingKeysWith: { first, _ in first })
        return made.map(\.outline)
    }
}
