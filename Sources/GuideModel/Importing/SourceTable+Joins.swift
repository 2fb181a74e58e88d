/// Laying tables beside each other.
extension SourceTable {
    /// Lays the rows of another table beside those whose `on` cell equals their `key`.
    ///
    /// Values that are collected become cells of the row, as lists where several rows join.
    mutating func join(_ other: SourceTable, _ join: ImportMap.Join) {
        var byKey: [String: [SourceRow]] = [:]
        var left = 0
        for row in other.rows {
            if join.skips.contains(where: { $0.holds(for: row) }) {
                left += 1
            } else {
                for key in row.texts(join.key.value) { byKey[key, default: []].append(row) }
            }
        }
        var met: Set<String> = []
        for index in rows.indices {
            let keys = rows[index].texts(join.on.value)
            met.formUnion(keys)
            rows[index].take(keys.flatMap { byKey[$0] ?? [] }, join)
        }
        for (name, _) in join.collect where !columns.contains(name.value) { columns.append(name.value) }
        let orphans = byKey.filter { !met.contains($0.key) }.values.flatMap { $0 }.sorted {
            $0.line < $1.line
        }
        note(orphans, of: other, left: left)
    }

    private mutating func note(_ orphans: [SourceRow], of other: SourceTable, left: Int) {
        notes.append("\(other.name): \(other.rows.count) rows laid beside (\(other.reading))")
        if left > 0 { notes.append("\(other.name): \(left) rows left out by `skip`") }
        for (row, reason) in other.refused {
            notes.append("\(other.name), line \(row.line): left out: \(reason)")
        }
        guard !orphans.isEmpty else { return }
        let lines =
            orphans.prefix(12).map { "\($0.line)" }.joined(separator: ", ")
            + (orphans.count > 12 ? ", …" : "")
        notes.append("\(other.name): \(orphans.count) rows belong to no row here (lines \(lines))")
    }

    /// Makes one row of those that agree in a column: the first, with all of them as its `group`.
    mutating func group(by column: String) {
        var order: [String] = []
        var groups: [String: [SourceRow]] = [:]
        for row in rows {
            let key = row.texts(column).first ?? "\u{0}\(row.number)"
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(row)
        }
        rows = order.compactMap { key in
            guard let members = groups[key], var first = members.first else { return nil }
            first.children["group"] = members
            return first
        }
    }
}

extension SourceRow {
    fileprivate mutating func take(_ joined: [SourceRow], _ join: ImportMap.Join) {
        for (name, column) in join.collect {
            var seen: Set<String> = []
            let values = joined.flatMap { $0.texts(column.value) }.filter { seen.insert($0).inserted }
            if !values.isEmpty {
                cells[name.value] = values.count == 1 ? .text(values[0]) : .list(values.map { .text($0) })
            }
        }
        if let alias = join.alias { children[alias] = joined }
    }
}

extension ImportMap.Condition {
    /// Whether a row is meant.
    func holds(for row: SourceRow) -> Bool {
        let texts = row.texts(column.value).map { $0.lowercased() }
        if let isEmpty, isEmpty != texts.isEmpty { return false }
        if !isAny.isEmpty, Set(isAny).isDisjoint(with: texts) { return false }
        if !isNone.isEmpty, !Set(isNone).isDisjoint(with: texts) { return false }
        return isEmpty != nil || !isAny.isEmpty || !isNone.isEmpty
    }
}
