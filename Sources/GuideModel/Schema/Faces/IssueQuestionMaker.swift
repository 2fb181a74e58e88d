/// Makes the questions of a form out of field definitions.
struct IssueQuestionMaker {
    /// The guide whose topics and dimensions are offered; without one they are typed.
    let guide: ParsedGuide?

    /// The questions for a field: one, or one for each key inside it.
    func questions(for field: FieldDefinition) -> [IssueQuestion] {
        switch field.shape {
        case .open, .file, .coordinates, .seasons, .exceptions, .period: []
        case .group(let table):
            table.fields.flatMap { inner in
                questions(for: inner).map { question in
                    IssueQuestion(
                        path: "\(field.key).\(question.path)",
                        label: "\(Self.label(field.key)): \(question.label.lowercased())",
                        help: question.help,
                        answer: question.answer,
                        isRequired: field.isRequired && question.isRequired,
                        shape: question.shape
                    )
                }
            }
        default: [question(for: field)]
        }
    }

    private func question(for field: FieldDefinition) -> IssueQuestion {
        IssueQuestion(
            path: field.key,
            label: Self.label(field.key),
            help: help(for: field),
            answer: answer(for: field),
            isRequired: field.isRequired,
            shape: field.shape
        )
    }

    private func answer(for field: FieldDefinition) -> IssueQuestion.Answer {
        switch field.shape {
        case .word(let words): .choice(words.map { .init(value: $0, words: Self.words($0)) }, several: false)
        case .words(let words): .choice(words.map { .init(value: $0, words: Self.words($0)) }, several: true)
        case .flag:
            .tick(
                field.about.replacing("`true` for a place", with: "This is a place").replacing(
                    "`true` ",
                    with: ""
                )
            )
        case .reference(let kinds): choices(kinds).map { .choice($0, several: false) } ?? .line
        case .references(let kinds): choices(kinds).map { .choice($0, several: true) } ?? .line
        case .texts, .codes, .links, .groups, .hours: .lines
        default: .line
        }
    }

    /// The guide's topics, or the seven dimensions, as choices; others are too many.
    private func choices(_ kinds: [RecordKind]) -> [IssueQuestion.Option]? {
        guard kinds == [.topic] || kinds == [.wellnessDimension] else { return nil }
        let records = guide?.records.filter { $0.id.kind == kinds[0] && !$0.header.isDraft } ?? []
        if records.isEmpty {
            return kinds == [.wellnessDimension]
                ? WellnessDimension.all.map { .init(value: $0, words: Self.words($0)) } : nil
        }
        // A comma would part the answer in two.
        return records.map { .init(value: $0.slug.description, words: $0.title.replacing(",", with: "")) }
            .sorted { TitleOrder($0.words) < TitleOrder($1.words) }
    }

    private func help(for field: FieldDefinition) -> String {
        let about = field.about.replacing("`true` for", with: "For").replacing("`", with: "")
        switch field.shape {
        case .texts, .codes, .links: return about + " One on each line."
        case .groups: return about + " One on each line, with what it is for: 828-555-0100 front desk."
        case .hours: return about + " One line for each day or range: Mon-Fri: 9am-5pm."
        case .date: return about + " Year, month, day: 2026-11-30."
        case .moment: return about + " Date and time: 2026-11-30T14:00."
        case .link: return about + " The whole address, with https://."
        case .reference, .references: return about + (guide == nil ? " Names with commas between." : "")
        default: return about
        }
    }

    /// `postal_code` as people read it.
    static func label(_ key: String) -> String { words(key) }

    private static func words(_ key: String) -> String {
        let text = key.replacing("_", with: " ")
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}
