/// What is said of places, which is taken over as one thing or not at all: half of it would show a place that either
/// side has hidden.
struct PlacesMerge {
    static let keys: Set<String> = [
        "address", "coordinates", "directions", "transit", "locations", "confidential",
    ]

    /// Whether the record hides a place: then nothing that the source says of places may enter its file.
    let isHidden: Bool
    /// Whether the source hides a place that the record shows: then its word counts whatever was changed here.
    let isNewlyHidden: Bool
    /// What the source says, without what leads to a place that the record hides.
    let theirs: FrontMatterValue
    /// Whether both sides have changed something of places.
    private let isDisputed: Bool

    init(theirs: FrontMatterValue, _ edit: FrontMatterEdit, last: ImportMarks?, now: ImportMarks) {
        let mine = Self.keys.sorted().compactMap { key in edit.value(key).map { (key, $0) } }
        let hiddenHere = HiddenNames(mine)
        let hiddenThere = HiddenNames(
            Self.keys.sorted().compactMap { key in theirs.value(ofKey: key).map { (key, $0) } }
        )
        isNewlyHidden = !hiddenHere.isWhole && !hiddenHere.covers(hiddenThere)
        isHidden = !hiddenHere.isEmpty && !isNewlyHidden
        self.theirs = isNewlyHidden ? hiddenHere.hidden(in: theirs) : theirs
        let marks = Dictionary(mine.map { ($0.0, PlainValue($0.1).text.map { ImportMarks.mark(of: $0) }) }) {
            $1
        }
        let changedHere = Self.keys.contains { (marks[$0] ?? nil) != last?[$0] }
        let changedThere = Self.keys.contains { now[$0] != last?[$0] }
        isDisputed = last != nil && changedHere && changedThere
    }

    var remark: String? {
        if isNewlyHidden {
            return "the source says that a place is confidential: its places were taken over as it has them"
        }
        return isHidden ? "a place is confidential here: what the source says of places was left out" : nil
    }

    func verdict(_ plain: RecordMerge.Verdict, isEqual: Bool) -> RecordMerge.Verdict {
        if isEqual { return .same }
        if isNewlyHidden { return .take }
        if isHidden { return .keep }
        return isDisputed && plain == .take ? .conflict : plain
    }
}

/// The places that one side hides, by their names: two sides that hide as many may hide different ones.
private struct HiddenNames {
    /// Whether the whole record's place is hidden.
    private(set) var isWhole = false
    private var counts: [String: Int] = [:]

    init(_ fields: [(key: String, value: FrontMatterValue)]) {
        for (key, value) in fields {
            if key == "confidential" { isWhole = value.texts.first == "true" }
            guard key == "locations", case .list(let places) = value else { continue }
            for place in places where place.value(ofKey: "confidential")?.texts.first == "true" {
                counts[Self.name(of: place), default: 0] += 1
            }
        }
    }

    var isEmpty: Bool { !isWhole && counts.isEmpty }

    /// Whether all that the other side hides is hidden here too.
    func covers(_ other: HiddenNames) -> Bool {
        (isWhole || !other.isWhole) && other.counts.allSatisfy { (counts[$0.key] ?? 0) >= $0.value }
    }

    /// A record in which the places hidden here are hidden too; all of them where one cannot be told by its name.
    func hidden(in record: FrontMatterValue) -> FrontMatterValue {
        guard !counts.isEmpty, case .list(let places)? = record.value(ofKey: "locations") else {
            return record
        }
        let names = Set(places.map(Self.name))
        let isUnclear = counts[""] != nil || !counts.keys.allSatisfy(names.contains)
        let made = places.map { place -> FrontMatterValue in
            guard isUnclear || counts[Self.name(of: place)] != nil else { return place }
            var result = place
            for key in ["address", "coordinates", "directions", "transit", "accessibility"] {
                result = result.without(key)
            }
            result.set(.plain("true"), ofKey: "confidential")
            return result
        }
        var result = record
        result.set(.list(made), ofKey: "locations")
        return result
    }

    private static func name(of place: FrontMatterValue) -> String {
        place.value(ofKey: "name")?.texts.first?.lowercased() ?? ""
    }
}
