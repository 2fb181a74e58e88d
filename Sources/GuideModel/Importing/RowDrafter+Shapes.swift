/// Texts in the shape of the field they go to; what does not fit is doubted, never bent.
extension RowDrafter {
    /// The value of a field, or nothing when the texts are none.
    mutating func shaped(
        _ texts: [String],
        _ field: ImportMap.Field,
        _ rule: FieldRule,
        _ record: inout FrontMatterValue
    ) -> FrontMatterValue? {
        if texts.count > 1, field.shape.hasRoomForOne {
            doubt(rule, "there is room for one value: `\(texts[0].clipped)` was taken")
        }
        switch field.shape {
        case .text, .code, .linkOrText, .file, .open, .period, .duration, .language:
            return .text(texts.map { paragraph($0, rule) }.joined(separator: rule.joinedBy))
        case .texts, .codes, .languages: return list(texts.map { paragraph($0, rule) })
        case .word(let words): return word(texts[0], words, rule)
        case .words(let words): return list(texts.compactMap { word($0, words, rule) })
        case .flag: return flag(texts[0], rule)
        case .integer: return integer(texts[0], rule)
        case .date, .moment, .dateOrMoment: return date(texts[0], field, rule)
        case .link, .links: return link(texts, field, rule)
        case .email: return email(texts, rule)
        case .coordinates: return coordinates(texts, rule)
        case .reference(let kinds): return reference(texts, kinds, rule).first
        case .references(let kinds): return list(reference(texts, kinds, rule).flatMap(\.texts))
        case .hours: return hours(texts, field, rule, &record)
        case .seasons, .exceptions: return nil
        case .group(let table): return group(texts, table, field, rule)
        case .groups(let table): return groups(texts, table, field, rule)
        }
    }

    private func list(_ texts: [String]) -> FrontMatterValue? {
        var seen: Set<String> = []
        let items = texts.filter { !$0.isEmpty && seen.insert($0).inserted }
        return items.isEmpty ? nil : .list(items.map { .text($0) })
    }

    private mutating func word(_ text: String, _ words: [String], _ rule: FieldRule) -> String? {
        let plain = text.lowercased().replacing(" ", with: "_").replacing("-", with: "_")
        if words.contains(plain) { return plain }
        doubt(
            rule,
            "`\(text.clipped)` is none of the words that are known there; say in `values:` what it means"
        )
        return nil
    }

    private mutating func word(_ text: String, _ words: [String], _ rule: FieldRule) -> FrontMatterValue? {
        let word: String? = self.word(text, words, rule)
        return word.map { .text($0) }
    }

    private mutating func flag(_ text: String, _ rule: FieldRule) -> FrontMatterValue? {
        if rule.yes.contains(text.lowercased()) { return .plain("true") }
        if ["no", "n", "false", "f", "0", "non", "nein"].contains(text.lowercased()) {
            return .plain("false")
        }
        doubt(rule, "`\(text.clipped)` is neither yes nor no")
        return nil
    }

    private mutating func integer(_ text: String, _ rule: FieldRule) -> FrontMatterValue? {
        let digits = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
        if let number = Int(digits), number >= 0 { return .plain("\(number)") }
        doubt(rule, "`\(text.clipped)` is no whole number")
        return nil
    }

    private mutating func date(_ text: String, _ field: ImportMap.Field, _ rule: FieldRule)
        -> FrontMatterValue?
    {
        guard let cell = DateCell(text, order: rule.dateOrder ?? context.map.reading.dateOrder) else {
            doubt(rule, "`\(text.clipped)` cannot be read as one date for certain")
            return nil
        }
        if case .date = field.shape {
            let clock = cell.clock ?? "00:00"
            if !clock.hasPrefix("00:00"), let column = rule.columns.first, context.isOnlyMention(column.value)
            {
                kept.insert(column.value)
            }
            return .plain(cell.date.description)
        }
        if let moment = cell.moment { return .plain(moment) }
        if case .dateOrMoment = field.shape { return .plain(cell.date.description) }
        doubt(rule, "`\(text.clipped)` has no time of day")
        return nil
    }

    private mutating func link(_ texts: [String], _ field: ImportMap.Field, _ rule: FieldRule)
        -> FrontMatterValue?
    {
        var links: [String] = []
        for text in texts {
            switch LinkCell(based(text)) {
            case .good(let link): links.append(link)
            case .mended(let link):
                links.append(link)
                remarks.append("`\(text.clipped)` had no `http://`; it was put in front")
            case .first(let link):
                links.append(link)
                doubt(rule, "only `\(link.clipped)` of `\(text.clipped)` is a link")
            case .none: doubt(rule, "`\(text.clipped)` is no web address")
            }
        }
        if case .links = field.shape { return list(links) }
        if links.count > 1 { doubt(rule, "there is room for one link: `\(links[0].clipped)` was taken") }
        return links.first.map { .text($0) }
    }

    /// A link that begins with `/`, completed by what the map says.
    private func based(_ text: String) -> String {
        guard let base = context.map.reading.linkBase, text.hasPrefix("/") else { return text }
        return base + text
    }

    private mutating func email(_ texts: [String], _ rule: FieldRule) -> FrontMatterValue? {
        let words = texts.flatMap { $0.split { $0.isWhitespace || ",;<>()|/".contains($0) } }.map(String.init)
        let plain = words.map { $0.lowercased().hasPrefix("mailto:") ? String($0.dropFirst(7)) : $0 }
        let found = plain.filter(LinkText.isEmail)
        if found.count != words.count {
            doubt(rule, "`\(texts.joined(separator: "; ").clipped)` is not just an address for mail")
        }
        if found.count > 1 { doubt(rule, "there is room for one address for mail: `\(found[0])` was taken") }
        if let first = found.first, context.map.kind == .agency, PersonalMail.isLikely(first) {
            remarks.append("`\(first.clipped)` looks like a person's own: make sure that it may be shown")
        }
        return found.first.map { .text($0) }
    }

    private mutating func coordinates(_ texts: [String], _ rule: FieldRule) -> FrontMatterValue? {
        let parts = texts.flatMap { $0.split { $0 == "," || $0 == " " || $0 == "(" || $0 == ")" } }.map(
            String.init
        )
        guard parts.count == 2, let latitude = Double(parts[0]), let longitude = Double(parts[1]),
            (-90...90).contains(latitude), (-180...180).contains(longitude), latitude != 0 || longitude != 0
        else {
            doubt(rule, "`\(texts.joined(separator: ", ").clipped)` is no latitude and longitude")
            return nil
        }
        return .list([.plain(parts[0]), .plain(parts[1])])
    }
}

extension FieldShape {
    /// The keys of what it holds, where it holds groups.
    var table: FieldTable? {
        switch self {
        case .group(let table), .groups(let table): table
        default: nil
        }
    }

    /// Whether a second value would have to be left out.
    fileprivate var hasRoomForOne: Bool {
        switch self {
        case .word, .flag, .integer, .date, .moment, .dateOrMoment, .reference: true
        default: false
        }
    }
}
