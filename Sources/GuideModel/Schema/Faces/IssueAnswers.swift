/// Reads an issue that a form has made: headings with the questions, and the answers below them.
struct IssueAnswers {
    /// Answers by question, those left empty not among them.
    let byLabel: [String: String]
    /// What stands above the first question.
    let preface: String

    init(_ text: String, labels: [String]) {
        let known = Set(labels)
        var byLabel: [String: String] = [:]
        var preface: [Substring] = []
        var label: String?
        var lines: [Substring] = []
        func close() {
            let answer = lines.joined(separator: "\n").trimmed
            if let label {
                if !answer.isEmpty, answer != "_No response_", answer != "None" { byLabel[label] = answer }
            } else {
                preface += lines
            }
            lines = []
        }
        let whole = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        for line in whole.split(separator: "\n", omittingEmptySubsequences: false) {
            let words = line.hasPrefix("### ") ? line.dropFirst(4).trimmed : ""
            if known.contains(words) {
                close()
                label = words
            } else {
                lines.append(line)
            }
        }
        close()
        self.byLabel = byLabel
        self.preface = preface.joined(separator: "\n").trimmed
    }
}

extension IssueQuestion {
    /// The value that an answer stands for; nothing when it says nothing that the field could hold.
    func value(of text: String) -> FrontMatterValue? {
        switch answer {
        case .tick:
            let isTicked = text.contains("- [x]") || text.contains("- [X]")
            return isTicked ? .plain("true") : nil
        case .choice(let options, let several):
            let chosen = several ? text.split(separator: ",").map(\.trimmed) : [text.trimmed]
            let values = chosen.map { words in
                FrontMatterValue.plain(
                    options.first { $0.words == words || $0.value == words }?.value ?? words
                )
            }
            return several ? .list(values) : values.first
        case .line, .lines: return typed(text)
        }
    }

    private func typed(_ text: String) -> FrontMatterValue? {
        let lines = text.split(separator: "\n").map { Self.unbulleted($0.trimmed) }.filter { !$0.isEmpty }
        let paragraph = OneParagraph.of(lines.joined(separator: " ")).value
        switch shape {
        case .texts, .codes, .links, .languages, .words: return .list(Self.entries(lines).map { .text($0) })
        case .references:
            return .list(Self.entries(lines).map { .text(Slug.nearest(to: $0)?.description ?? $0) })
        case .groups: return Self.phones(lines)
        case .hours: return HoursCell.value(of: lines.joined(separator: "\n")) ?? .text(paragraph)
        case .link:
            let isBare = !paragraph.contains(":") && !paragraph.contains(" ") && paragraph.contains(".")
            return .text(isBare ? "https://" + paragraph : paragraph)
        case .date, .moment, .dateOrMoment, .integer, .duration, .period: return .plain(paragraph)
        default: return .text(paragraph)
        }
    }

    /// One entry a line; a single line is parted at its commas.
    private static func entries(_ lines: [String]) -> [String] {
        lines.count == 1 ? lines[0].split(separator: ",").map(\.trimmed).filter { !$0.isEmpty } : lines
    }

    private static func unbulleted(_ line: String) -> String {
        guard let first = line.first, "-*•".contains(first), line.dropFirst().first == " " else {
            return line
        }
        return line.dropFirst(2).trimmed
    }

    /// Numbers with what they are for; a line that is no number is kept as one, so that a check will speak of it.
    private static func phones(_ lines: [String]) -> FrontMatterValue {
        .list(
            lines.flatMap { line -> [FrontMatterValue] in
                let cell = PhoneCell(line)
                let numbers = cell.numbers.map { number in
                    FrontMatterValue.map(
                        [.init("number", .text(number.number))]
                            + (number.extensionNumber.map { [.init("extension", .text($0))] } ?? [])
                            + (number.label.map { [.init("label", .text($0))] } ?? [])
                    )
                }
                return numbers + cell.rest.map { .map([.init("number", .text($0))]) }
            }
        )
    }
}
