/// Links, mail, records and files.
extension FieldReader {
    /// A link out of the guide, of an allowed scheme.
    mutating func link(_ key: String) -> Link? { value(key).flatMap { link(of: $0, key) } }

    /// A list of links.
    mutating func links(_ key: String) -> [Link] {
        var links: [Link] = []
        for item in value(key)?.items ?? [] {
            if let link = link(of: item, key) { links.append(link) }
        }
        return links
    }

    /// A link, or words where the text does not look like one.
    mutating func linkOrText(_ key: String) -> String? {
        guard let node = value(key), let text = self.text(of: node, key)?.value else { return nil }
        guard text.contains("://") || LinkText.hasForbiddenScheme(text) else { return text }
        return link(of: node, key)?.description
    }

    private mutating func link(of node: YAMLNode, _ key: String) -> Link? {
        guard let text = self.text(of: node, key)?.value else { return nil }
        switch LinkText.check(text) {
        case .good:
            return Link(description: text)
        case .noScheme(let suggestion):
            reject(
                node,
                .notALink,
                "`\(text.clipped)` is not a whole link",
                fixes: suggestion.map { [.init("write `\($0)`", replacement: $0)] } ?? []
            )
        case .forbidden(let scheme):
            reject(
                node,
                .linkScheme,
                "a guide does not link to `\(scheme):`",
                notes: [.init("links begin with \(Link.allowedSchemes.sorted().map { $0 + ":" }.quotedList)")]
            )
        case .broken:
            reject(node, .notALink, "`\(text.clipped)` is not a link that can be followed", notes: wish(key))
        }
        return nil
    }

    /// An address for mail.
    mutating func email(_ key: String) -> String? {
        guard let node = value(key), let text = self.text(of: node, key)?.value else { return nil }
        if LinkText.isEmail(text) { return text }
        let bare = text.hasPrefix("mailto:") ? String(text.dropFirst(7)) : text.replacing(" ", with: "")
        reject(
            node,
            .notAnEmail,
            "`\(text.clipped)` is not an address for mail",
            fixes: bare != text && LinkText.isEmail(bare) ? [.init("write `\(bare)`", replacement: bare)] : []
        )
        return nil
    }

    /// The name of a record of the kinds that the field allows.
    mutating func reference(_ key: String) -> Located<RecordReference>? {
        value(key).flatMap { reference(of: $0, key) }
    }

    /// Names of records, each once.
    mutating func references(_ key: String) -> [Located<RecordReference>] {
        var seen: Set<RecordReference> = []
        var result: [Located<RecordReference>] = []
        for item in value(key)?.items ?? [] where !item.isEmpty {
            if let found = reference(of: item, key), seen.insert(found.value).inserted {
                result.append(found)
            }
        }
        return result
    }

    /// Names of records of the one kind that the field allows, each once.
    mutating func slugs(_ key: String) -> [Located<Slug>] {
        references(key).map { Located($0.value.slug, file: $0.file, span: $0.span) }
    }

    private mutating func reference(of node: YAMLNode, _ key: String) -> Located<RecordReference>? {
        guard let written = self.text(of: node, key) else { return nil }
        let kinds: [RecordKind]
        switch table[key]?.shape {
        case .reference(let allowed), .references(let allowed): kinds = allowed
        default: kinds = RecordKind.allCases
        }
        switch ReferenceText.read(written.value, allowed: kinds) {
        case .success(let reference):
            return Located(reference, file: written.file, span: written.span)
        case .failure(let mistake):
            reject(
                node,
                mistake.rule,
                mistake.message,
                notes: wish(key),
                fixes: mistake.suggestion.map { [.init("write `\($0)`", replacement: $0)] } ?? []
            )
            return nil
        }
    }

    /// A file of the content folder, named relative to the record's own.
    mutating func file(_ key: String) -> Located<ContentPath>? {
        guard let node = value(key), let text = self.text(of: node, key)?.value else { return nil }
        if !text.contains("://"), !text.hasPrefix("/"), let path = node.file.resolving(text) {
            return Located(path, file: node.file, span: node.span)
        }
        reject(
            node,
            .notAFile,
            "`\(text.clipped)` is not a file of the content folder",
            notes: [
                .init(
                    "pictures lie in `images/` and are named from the record's file, such as `../images/door.jpg`"
                )
            ]
        )
        return nil
    }
}

extension RuleID {
    static let notALink = RuleID("not-a-link")
    static let linkScheme = RuleID("link-scheme")
    static let notAnEmail = RuleID("not-an-email")
    static let notAFile = RuleID("not-a-file")
}
