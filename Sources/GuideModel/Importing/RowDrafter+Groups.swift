/// Fields with parts of their own: phones, addresses, hours, references.
extension RowDrafter {
    mutating func group(
        _ texts: [String],
        _ table: FieldTable,
        _ field: ImportMap.Field,
        _ rule: FieldRule
    ) -> FrontMatterValue? {
        guard table["postal_code"] != nil else { return named(texts.joined(separator: rule.joinedBy), table) }
        let cell = AddressCell(
            texts.map { paragraphLines($0) }.joined(separator: ", "),
            cities: rule.address.cities,
            city: rule.address.city,
            state: rule.address.state
        )
        if !cell.isCertain {
            remarks.append(
                "`\(texts.joined(separator: ", ").clipped)` was not taken apart: all of it is the street"
            )
        }
        return cell.value
    }

    mutating func groups(
        _ texts: [String],
        _ table: FieldTable,
        _ field: ImportMap.Field,
        _ rule: FieldRule
    ) -> FrontMatterValue? {
        guard table["extension"] != nil else {
            return .list(texts.map { named(paragraph($0, rule), table) })
        }
        var phones: [FrontMatterValue] = []
        for text in texts {
            let cell = PhoneCell(text)
            phones += cell.numbers.map(\.value)
            if !cell.rest.isEmpty {
                doubt(rule, "`\(cell.rest.joined(separator: "; ").clipped)` is not just a phone number")
            }
        }
        return phones.isEmpty ? nil : .list(phones)
    }

    /// A text as the first key that a group cannot be without.
    private func named(_ text: String, _ table: FieldTable) -> FrontMatterValue {
        let key = table.fields.first { $0.isRequired }?.key ?? table.fields.first?.key ?? "name"
        return .map([.init(key, .text(text))])
    }

    private func paragraphLines(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).map { $0.trimmed }.filter { !$0.isEmpty }.joined(
            separator: ", "
        )
    }

    /// Hours that can be computed with, where the prose leaves no doubt; else the prose itself.
    mutating func hours(
        _ texts: [String],
        _ field: ImportMap.Field,
        _ rule: FieldRule,
        _ record: inout FrontMatterValue
    ) -> FrontMatterValue? {
        let prose = texts.joined(separator: "\n")
        if let value = HoursCell.value(of: prose) {
            for column in rule.columns { kept.insert(column.value) }
            return value
        }
        guard field.path.value == "hours", hasHoursText else {
            doubt(rule, "`\(prose.clipped)` cannot be read as hours for certain")
            return nil
        }
        record.set(.text(texts.map { paragraph($0, rule) }.joined(separator: "; ")), at: "hours_text")
        remarks.append("the hours are shown as written: `\(prose.clipped)`")
        return nil
    }

    /// Records by name or title; what is none stays under `source`.
    mutating func reference(_ texts: [String], _ kinds: [RecordKind], _ rule: FieldRule) -> [FrontMatterValue]
    {
        texts.compactMap { text in
            if kinds == [.wellnessDimension] || kinds == [.topic] {
                if let slug = Slug.nearest(to: text), isKnown(slug.description, kinds) {
                    return .text(slug.description)
                }
            } else if kinds.contains(context.map.kind), let slug = context.slugs[text.lowercased()] {
                return .text(kinds.count == 1 ? slug.description : "\(context.map.kind.folder)/\(slug)")
            }
            doubt(rule, "nothing here is called `\(text.clipped)`")
            return nil
        }
    }

    private func isKnown(_ slug: String, _ kinds: [RecordKind]) -> Bool {
        kinds == [.topic] ? context.topics.contains(slug) : WellnessDimension.all.contains(slug)
    }
}

extension PhoneCell.Number {
    /// The number as a front matter holds it.
    var value: FrontMatterValue {
        var entries: [FrontMatterValue.Entry] = [.init("number", .text(number))]
        if let extensionNumber { entries.append(.init("extension", .text(extensionNumber))) }
        if let type { entries.append(.init("type", .text(type))) }
        if let label { entries.append(.init("label", .text(label))) }
        if let language { entries.append(.init("languages", .list([.text(language)]))) }
        return .map(entries)
    }
}
