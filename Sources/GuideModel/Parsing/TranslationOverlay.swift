/// Lays a translation's front matter over the main file's.
///
/// Groups are laid over each other key by key, lists of groups entry by entry; everything else,
/// hours included, is replaced as a whole.
struct TranslationOverlay {
    let table: FieldTable

    init(_ table: FieldTable) {
        self.table = table
    }

    /// The main file's front matter with the translation's values in place of its own.
    func laying(_ own: YAMLNode, over main: YAMLNode) -> YAMLNode {
        guard case .mapping(let ownEntries) = own.content, case .mapping(let mainEntries) = main.content
        else { return own }
        var entries: [YAMLNode.Entry] = mainEntries.map { entry in
            guard let translated = ownEntries.first(where: { $0.key.value == entry.key.value }),
                !translated.value.isEmpty
            else { return entry }
            if entry.key.value == "confidential", entry.value.scalar == "true" { return entry }
            return YAMLNode.Entry(
                key: translated.key,
                value: value(translated.value, over: entry.value, entry.key.value)
            )
        }
        let known = Set(mainEntries.map(\.key.value))
        entries += ownEntries.filter { !known.contains($0.key.value) }
        return YAMLNode(content: .mapping(entries), file: own.file, span: own.span)
    }

    private func value(_ own: YAMLNode, over main: YAMLNode, _ key: String) -> YAMLNode {
        switch table[key]?.shape {
        case .group(let inner): return TranslationOverlay(inner).laying(own, over: main)
        case .groups(let inner):
            let overlay = TranslationOverlay(inner)
            let originals = main.items
            var items = own.items.enumerated().map { index, item in
                index < originals.count
                    ? (item.isEmpty ? originals[index] : overlay.laying(item, over: originals[index])) : item
            }
            items += originals.dropFirst(items.count)
            return YAMLNode(content: .sequence(items), file: own.file, span: own.span)
        default: return own
        }
    }

    /// The keys with words that only the main file has, such as `summary` or `services[0].fees`.
    func untranslated(_ own: YAMLNode?, of main: YAMLNode, below path: String = "") -> Set<String> {
        guard case .mapping(let entries) = main.content else { return [] }
        var missing: Set<String> = []
        for entry in entries where !entry.value.isEmpty {
            guard let field = table[entry.key.value] else { continue }
            let name = path + field.key
            let translated = own?[field.key].flatMap { $0.isEmpty ? nil : $0 }
            switch field.shape {
            case .group(let inner):
                missing.formUnion(
                    TranslationOverlay(inner).untranslated(translated, of: entry.value, below: name + ".")
                )
            case .groups(let inner):
                let overlay = TranslationOverlay(inner)
                let items = translated?.items ?? []
                for (index, original) in entry.value.items.enumerated() {
                    let item = index < items.count ? items[index] : nil
                    missing.formUnion(overlay.untranslated(item, of: original, below: "\(name)[\(index)]."))
                }
            default:
                if field.isTranslatable, translated == nil { missing.insert(name) }
            }
        }
        return missing
    }
}
