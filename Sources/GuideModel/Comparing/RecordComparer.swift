/// Compares one record, or one of its translations, as the public sees it.
struct RecordComparer: Sendable {
    let old: ValueWords
    let new: ValueWords

    /// What differs between two records of a kind.
    func changes(from before: Record, to after: Record) -> [FieldChange] {
        let was = before.header
        let now = after.header
        // What stood there before may be what gave a place away: then or just now, nobody can tell.
        let hidesOld = now.frontMatter.hasConfidentialPlace
        var comparer = FieldComparer(old: old, new: new)
        comparer.hidesOld = hidesOld
        let (left, right) = Self.leveled(was.frontMatter, now.frontMatter)
        comparer.isSecret = left.isConfidential || right.isConfidential
        return comparer.changes(left, right, by: now.id.kind.fields)
            + BodyComparer.changes(from: was.body.text, to: now.body.text, hidesOld: hidesOld)
    }

    /// A place at the top level is the same place when it moves into `locations`.
    private static func leveled(_ old: YAMLNode, _ new: YAMLNode) -> (YAMLNode, YAMLNode) {
        let hasList = (old["locations"] != nil, new["locations"] != nil)
        if hasList.0 == hasList.1 { return (old, new) }
        return hasList.0 ? (old, new.withListedPlace) : (old.withListedPlace, new)
    }
}

extension YAMLNode {
    /// The front matter with the place of the top level as the one entry of `locations`.
    fileprivate var withListedPlace: YAMLNode {
        guard case .mapping(let entries) = content else { return self }
        let keys = Set(FieldTable.placeFields.map(\.key))
        let place = entries.filter { keys.contains($0.key.value) }
        guard !place.isEmpty else { return self }
        let entry = YAMLNode(content: .mapping(place), file: file, span: span)
        let list = Entry(
            key: Located("locations", file: file, span: span),
            value: YAMLNode(content: .sequence([entry]), file: file, span: span)
        )
        let rest = entries.filter { !keys.contains($0.key.value) }
        return YAMLNode(content: .mapping(rest + [list]), file: file, span: span)
    }
}
