import GuideModel

/// Whether names exist and are used as what they are.
extension ThemeCheck {
    /// Checks `{{name}}` and `{{{name}}}`.
    mutating func checkShown(_ tag: TemplateTag, _ place: Place) {
        if !tag.transforms.isEmpty { return checkShownTransform(tag, place) }
        if let word = Self.word(tag.name) { return checkWord(word, tag, place) }
        guard let kind = resolve(tag, place) else { return }
        switch (kind, tag.kind) {
        case (.text, .variable), (.number, .variable), (.html, .unescaped): return
        case (.html, _):
            misuse("`\(tag.name)` is HTML", tag, place, fix: "write `{{{\(tag.name)}}}`")
        case (.text, _), (.number, _):
            misuse("`\(tag.name)` is text, which must be escaped", tag, place, fix: "write `{{\(tag.name)}}`")
        case (.flag, _):
            misuse(
                "`\(tag.name)` is yes or no and has no words",
                tag,
                place,
                fix: "use it as a section: `{{#\(tag.name)}}`"
            )
        case (.view, _), (.list, _), (.texts, _):
            misuse("`\(tag.name)` has parts", tag, place, fix: "use it as a section: `{{#\(tag.name)}}`")
        }
    }

    /// Checks `{{#name}}` and `{{^name}}`; what the name stands for, or nothing when it is no use to go on.
    mutating func checkSection(_ tag: TemplateTag, _ place: Place) -> FieldKind? {
        if tag.name.isEmpty { return checkPosition(tag, place) ? .flag : nil }
        if Self.word(tag.name) != nil || tag.name == "t" {
            misuse(
                "words of the interface are always there: `\(tag.name)` cannot be a section",
                tag,
                place,
                fix: nil
            )
            return nil
        }
        guard let kind = resolve(tag, place) else { return nil }
        guard let transform = tag.transforms.first else { return kind }
        guard tag.transforms.count == 1, let result = Self.result(of: transform, on: kind) else {
            refuseTransform(tag, place)
            return nil
        }
        return result
    }

    private mutating func checkShownTransform(_ tag: TemplateTag, _ place: Place) {
        if tag.name.isEmpty, tag.transforms == ["index"], place.scope.isInList { return }
        guard !tag.name.isEmpty, let kind = resolve(tag, place) else {
            if tag.name.isEmpty { refuseTransform(tag, place) }
            return
        }
        if tag.transforms != ["count"] || Self.result(of: "empty", on: kind) == nil {
            refuseTransform(tag, place)
        }
    }

    /// Checks `first()`, `last()`, `even()` and `odd()`, which speak of the place in a list.
    private mutating func checkPosition(_ tag: TemplateTag, _ place: Place) -> Bool {
        let allowed = ["first", "last", "even", "odd"]
        guard tag.transforms.count == 1, allowed.contains(tag.transforms[0]) else {
            refuseTransform(tag, place)
            return false
        }
        guard place.scope.isInList else {
            misuse("`\(tag.expression)` has no meaning outside a list", tag, place, fix: nil)
            return false
        }
        return true
    }

    private mutating func checkWord(_ word: String, _ tag: TemplateTag, _ place: Place) {
        guard !words.contains(word) else { return }
        let message = "the theme has no words for `\(tag.name)`"
        report(
            .unknownString,
            message,
            place.template,
            tag.span,
            known: words.map { "t." + $0 },
            typed: tag.name
        )
    }

    private mutating func resolve(_ tag: TemplateTag, _ place: Place) -> FieldKind? {
        switch place.scope.resolve(tag.name) {
        case .found(let kind): return kind
        case .unknown(".", _):
            misuse("`.` stands for an entry of a list of texts, and there is none here", tag, place, fix: nil)
        case .unknown(let part, let known):
            let message = "nothing here is called `\(part)`"
            report(.unknownVariable, message, place.template, tag.span, known: known, typed: part)
        }
        return nil
    }

    /// The name of the words that a tag shows; nothing where it shows a field.
    static func word(_ name: String) -> String? {
        name.hasPrefix("t.") ? String(name.dropFirst(2)) : nil
    }

    private static func result(of transform: String, on kind: FieldKind) -> FieldKind? {
        switch (transform, kind) {
        case ("empty", .list), ("empty", .texts): .flag
        case ("first", .list(let view)), ("last", .list(let view)): .view(view)
        case ("first", .texts), ("last", .texts): .text
        case ("reversed", .list), ("reversed", .texts): kind
        default: nil
        }
    }

    private mutating func refuseTransform(_ tag: TemplateTag, _ place: Place) {
        let allowed =
            "lists have `empty`, `count`, `first`, `last` and `reversed`; in a list there are `first()`, `last()`, `even()` and `odd()`"
        report(
            .templateMisuse,
            "`\(tag.expression)` cannot be used here",
            place.template,
            tag.span,
            notes: [Diagnostic.Note(allowed)]
        )
    }

    private mutating func misuse(_ message: String, _ tag: TemplateTag, _ place: Place, fix: String?) {
        let fixes = fix.map { [Diagnostic.Fix($0)] } ?? []
        report(.templateMisuse, message, place.template, tag.span, fixes: fixes)
    }
}
