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
    /// Whether both sides have changed something of places.
    private let isDisputed: Bool

    init(theirs: FrontMatterValue, _ edit: FrontMatterEdit, last: ImportMarks?, now: ImportMarks) {
        let mine = Self.keys.sorted().compactMap { key in edit.value(key).map { (key, $0) } }
        let mineHidden = mine.map { Self.hidden($0.0, $0.1) }.reduce(0, +)
        let theirsHidden = Self.keys.compactMap { key in theirs.value(ofKey: key).map { Self.hidden(key, $0) }
        }
        .reduce(0, +)
        isNewlyHidden = theirsHidden > mineHidden
        isHidden = mineHidden > 0 && !isNewlyHidden
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

    /// How many places are hidden.
    private static func hidden(_ key: String, _ value: FrontMatterValue) -> Int {
        if key == "confidential" { return value.texts.first == "true" ? 1 : 0 }
        guard key == "locations", case .list(let places) = value else { return 0 }
        return places.count { $0.value(at: "confidential")?.texts.first == "true" }
    }
}
