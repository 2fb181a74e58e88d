import ArgumentParser
import GuideModel
import Render

/// `guidegen explain`: what a rule is about, with an example that breaks it and one that keeps it.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say what a rule is about, with an example; without a rule, list them all."
    )

    @Argument(help: "The rule, as it stands between brackets at the end of a finding.")
    var rule: String?

    func run() throws {
        let all = RuleExplanation.all
        guard let rule else {
            let width = all.map(\.rule.description.count).max() ?? 0
            for explanation in all {
                let name = explanation.rule.description
                let margin = String(repeating: " ", count: width - name.count)
                Terminal.give("\(name)\(margin)  \(ExplanationText.firstSentence(explanation.about))\n")
            }
            return
        }
        let name = rule.trimmingPrefix("[").prefix { $0 != "]" }
        guard let explanation = all.first(where: { $0.rule.description == name }) else {
            let nearest = NearMiss.nearest(to: String(name), among: all.map(\.rule.description), limit: 3)
            let words = nearest.map { "`\($0)`" }.joined(separator: ", ")
            Terminal.tell(
                "guidegen: there is no rule `\(name)`" + (nearest.isEmpty ? "" : "; did you mean \(words)?")
            )
            throw Failure.usage
        }
        Terminal.give(ExplanationText.lines(for: explanation).joined(separator: "\n") + "\n")
    }
}

/// An explanation as lines for people.
enum ExplanationText {
    static func lines(for explanation: RuleExplanation) -> [String] {
        ["\(explanation.rule)", ""] + wrapped(explanation.about, to: 80)
            + ["", "Wrong\(place(of: explanation.wrong)):"] + example(explanation.wrong)
            + ["", "Right\(place(of: explanation.right)):"] + example(explanation.right)
    }

    /// What a list shows of an explanation.
    static func firstSentence(_ text: String) -> String {
        let end = text.firstRange(of: ". ")?.lowerBound ?? text.endIndex
        let sentence = text[..<end]
        return sentence.count > 110 ? sentence.prefix(109) + "…" : String(sentence)
    }

    private static func place(of example: RuleExample) -> String {
        switch example.place {
        case .content(let path): " (in `\(path)`)"
        case .theme(let path): " (in `\(path)` of the theme)"
        case .importMap: " (in the map of an import)"
        case .disk: ""
        }
    }

    private static func example(_ example: RuleExample) -> [String] {
        if example.place == .disk { return wrapped(example.shown, to: 76).map { "    " + $0 } }
        return example.shown.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.isEmpty ? "" : "    " + $0
        }
    }

    private static func wrapped(_ text: String, to width: Int) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + word.count < width {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
