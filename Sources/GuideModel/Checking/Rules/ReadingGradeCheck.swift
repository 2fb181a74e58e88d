/// A text that reads harder than the guide wants its texts to.
struct ReadingGradeCheck: Check {
    let rules: [RuleID] = [.hardToRead]

    /// A formula says nothing about a few words.
    private static let fewestWords = 60

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        guard let wanted = guide.settings?.readingGrade else { return [] }
        return guide.everyRecord.concurrentMap { record -> Diagnostic? in
            let header = record.header
            guard !header.bodyIsUntranslated else { return nil }
            let paragraphs = Prose.paragraphs(of: header.body).map {
                ($0, ReadableText.sentences(of: $0.text))
            }
            let sentences = paragraphs.flatMap { $0.1 }
            guard let ease = ReadingEase(sentences, language: header.language), ease.grade > wanted,
                ease.words >= Self.fewestWords,
                let longest = sentences.max(by: { Self.length($0) < Self.length($1) }),
                let place = paragraphs.first(where: { $0.1.contains(longest) })?.0
            else { return nil }
            let first = place.text.prefix { $0 != "\n" }.unicodeScalars.count
            return place.finding(
                .hardToRead,
                "the text reads like grade \(ease.grade), and the guide wants grade \(wanted) or lower",
                at: 0..<max(1, first),
                notes: [
                    .init("its longest sentence has \(Self.length(longest)) words: `\(longest.clipped)`")
                ],
                fixes: [.init("write shorter sentences and everyday words")]
            )
        }.compactMap(\.self)
    }

    private static func length(_ sentence: String) -> Int { ReadingEase.words(of: sentence).count }
}

/// Markdown as somebody reads it aloud.
enum ReadableText {
    /// The sentences of a paragraph: each heading and each item of a list is one of its own.
    static func sentences(of paragraph: String) -> [String] {
        var pieces: [String] = []
        for line in paragraph.split(separator: "\n") {
            let text = line.drop { $0.isWhitespace }
            let isItem =
                text.hasPrefix("- ") || text.hasPrefix("* ") || text.hasPrefix("#") || text.hasPrefix("|")
                || (text.first?.isNumber == true && text.prefixMatch(of: #/[0-9]+[.)]\s/#) != nil)
            if isItem || pieces.isEmpty { pieces.append("") }
            pieces[pieces.count - 1] += " " + plain(text)
        }
        return pieces.flatMap { split($0) }.filter { $0.contains(where: \.isLetter) }
    }

    private static let marks = Set("*_`#>[]|".utf8)

    /// The words of a link without its address, and no marks.
    ///
    /// Goes through the bytes once: a line of a stranger may be one long run of brackets.
    private static func plain(_ line: Substring) -> String {
        let bytes = Array(line.utf8)
        let lastRound = bytes.lastIndex(of: UInt8(ascii: ")")) ?? -1
        let lastAngle = bytes.lastIndex(of: UInt8(ascii: ">")) ?? -1
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            let rest = bytes[at...]
            if rest.starts(with: "](".utf8), at + 1 < lastRound {
                at = (rest.firstIndex(of: UInt8(ascii: ")")) ?? at) + 1
            } else if rest.first == UInt8(ascii: "<"), at < lastAngle {
                at = (rest.firstIndex(of: UInt8(ascii: ">")) ?? at) + 1
            } else if rest.starts(with: "://".utf8), kept.last.map(isSmallLetter) == true {
                while kept.last.map(isSmallLetter) == true { kept.removeLast() }
                at = rest.firstIndex { isSpace($0) } ?? bytes.count
            } else {
                if !marks.contains(bytes[at]) { kept.append(bytes[at]) }
                at += 1
            }
        }
        return String(decoding: kept, as: UTF8.self)
    }

    private static func isSmallLetter(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (9...13).contains(byte)
    }

    /// Ends a sentence at a mark that a space and no small letter follow, as in `9 a.m. to noon`.
    private static func split(_ text: String) -> [String] {
        let bytes = text.utf8
        var sentences: [String] = []
        var start = text.startIndex
        for place in bytes.indices where ends.contains(bytes[place]) {
            let next = bytes.index(after: place)
            guard next < bytes.endIndex, bytes[next] == UInt8(ascii: " ") else { continue }
            let after = text[next...].first { $0 != " " }
            if after?.isLowercase == true && bytes[place] == UInt8(ascii: ".") { continue }
            sentences.append(String(text[start..<next]))
            start = next
        }
        return sentences + [String(text[start...])]
    }

    private static let ends = Set(".!?:;".utf8)
}

extension RuleID {
    /// A text is harder to read than the guide wants.
    static let hardToRead = RuleID("hard-to-read")
}
