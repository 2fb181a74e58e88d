/// The first sentence of a text, in the text's own words.
enum FirstSentence {
    /// The first sentence, without the signs of Markdown; a very long one is cut at a word.
    static func of(_ text: String) -> String {
        let plain = plainText(firstParagraph(of: text))
        let characters = Array(plain)
        var end = characters.count
        for index in characters.indices where "。！？".contains(characters[index]) || ends(characters, at: index)
        {
            end = index + 1
            break
        }
        let sentence = String(characters[..<end])
        guard sentence.count > longest else { return sentence }
        let head = sentence.prefix(longest)
        let cut = head.lastIndex(of: " ") ?? head.endIndex
        return head[..<cut].trimmingPrefix(while: \.isWhitespace) + "…"
    }

    private static let longest = 300

    /// A paragraph of prose: headings, lists, images and fences before it are passed over.
    private static func firstParagraph(of text: String) -> String {
        var paragraph: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let isBlank = line.allSatisfy(\.isWhitespace)
            if isBlank && !paragraph.isEmpty { break }
            let isProse =
                !isBlank && !["#", "![", "```", "|", "---", "{{", "{%", "<"].contains { line.hasPrefix($0) }
            if isProse { paragraph.append(line) }
        }
        return paragraph.joined(separator: " ")
    }

    /// A full stop ends a sentence before a space and a capital, unless it ends an abbreviation.
    private static func ends(_ text: [Character], at index: Int) -> Bool {
        guard ".!?؟।".contains(text[index]) else { return false }
        guard index + 1 < text.count else { return true }
        guard text[index + 1] == " " else { return false }
        if text[index] != "." { return true }
        if index + 2 < text.count, text[index + 2].isLowercase { return false }
        var start = index
        while start > 0, text[start - 1].isLetter || text[start - 1] == "." { start -= 1 }
        let word = String(text[start..<index])
        return word.count > 1 && !word.contains(".") && !abbreviations.contains(word.lowercased())
    }

    private static let abbreviations: Set<String> = [
        "st", "ave", "dr", "mr", "mrs", "ms", "no", "inc", "vs", "etc", "jr", "sr", "rd", "blvd", "dept",
        "mt", "ft",
        "approx", "tel", "ext", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "sra", "av",
    ]

    /// Emphasis and links without their signs.
    static func plainText(_ markdown: String) -> String {
        var result = ""
        var rest = markdown[...]
        while let character = rest.first {
            rest = rest.dropFirst()
            switch character {
            case "\\": if let next = rest.popFirst() { result.append(next) }
            case "*", "`": break
            case "_" where result.last.map({ !$0.isLetter && !$0.isNumber }) ?? true: break
            case "_" where rest.first.map({ !$0.isLetter && !$0.isNumber }) ?? true: break
            case "!" where rest.first == "[": break
            case "[": break
            case "]":
                if rest.first == "(", let close = rest.firstIndex(of: ")") {
                    rest = rest[rest.index(after: close)...]
                }
            default: result.append(character)
            }
        }
        return result.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension StringProtocol {
    fileprivate func trimmingPrefix(while isSo: (Character) -> Bool) -> String { String(drop(while: isSo)) }
}
