/// Mappings inside mappings.
extension FieldReader {
    /// What a mapping inside this one describes.
    mutating func group<Value>(_ key: String, _ read: (inout FieldReader) -> Value?) -> Value? {
        guard let node = value(key), case .group(let table)? = table[key]?.shape else { return nil }
        return group(node, table, key, read)
    }

    /// What each mapping of a list describes; one mapping counts as a list of one.
    mutating func groups<Value>(_ key: String, _ read: (inout FieldReader) -> Value?) -> [Value] {
        guard let node = value(key), case .groups(let table)? = table[key]?.shape else { return [] }
        var values: [Value] = []
        for item in node.items where !item.isEmpty || !node.isSequence {
            if let value = group(item, table, key, read) { values.append(value) }
        }
        return values
    }

    /// Names and texts that the format leaves open, in the order written; mappings inside are joined by dots.
    mutating func openTexts(_ key: String) -> [(name: Located<String>, text: String)] {
        guard let node = value(key) else { return [] }
        guard case .mapping = node.content else {
            rejectShape(node, key)
            return []
        }
        return openTexts(node, key, prefix: "")
    }

    private mutating func openTexts(_ node: YAMLNode, _ key: String, prefix: String) -> [(
        name: Located<String>, text: String
    )] {
        guard case .mapping(let entries) = node.content else { return [] }
        var result: [(name: Located<String>, text: String)] = []
        for entry in entries where !entry.value.isEmpty {
            let name = Located(prefix + entry.key.value, file: entry.key.file, span: entry.key.span)
            switch entry.value.content {
            case .scalar: if let text = text(of: entry.value, key) { result.append((name, text.value)) }
            case .mapping: result += openTexts(entry.value, key, prefix: name.value + ".")
            case .sequence(let items):
                let texts = items.compactMap { text(of: $0, key)?.value }
                result.append((name, texts.joined(separator: ", ")))
            }
        }
        return result
    }

    private mutating func group<Value>(
        _ node: YAMLNode,
        _ table: FieldTable,
        _ key: String,
        _ read: (inout FieldReader) -> Value?
    ) -> Value? {
        guard case .mapping = node.content else {
            let first = table.fields.first { $0.isRequired }?.key ?? table.fields.first?.key
            let text = node.scalar?.trimmed.clipped
            reject(
                node,
                .wrongShape,
                "`\(key)` has \(node.shapeForReaders) where keys and values are wanted",
                notes: [.init("its keys are \(table.keysForReaders)")],
                fixes: first.flatMap { first in
                    text.map { [.init("write `\(first): \($0)` below `\(key):`, indented")] }
                } ?? []
            )
            return nil
        }
        var inner = reader(for: node, table)
        let value = read(&inner)
        take(inner.diagnostics)
        return value
    }
}

extension YAMLNode {
    var isSequence: Bool {
        if case .sequence = content { return true }
        return false
    }
}
