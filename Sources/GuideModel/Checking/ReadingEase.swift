/// How hard a text reads, by formulas that schools know.
///
/// English: the grade of Flesch and Kincaid. Spanish: the scale INFLESZ of Barrio-Cantalejo, told as a grade.
struct ReadingEase {
    /// The school grade whose pupils read the text with ease.
    let grade: Int
    /// How many words were counted.
    let words: Int

    /// Measures sentences; nothing in a language without a formula here, or where there are no words.
    init?(_ sentences: [String], language: LanguageTag) {
        let counted = sentences.map { Self.words(of: $0) }.filter { !$0.isEmpty }
        let words = counted.reduce(0) { $0 + $1.count }
        guard words > 0 else { return nil }
        let length = Double(words) / Double(counted.count)
        let syllables: (Substring) -> Int
        switch language.language {
        case "en": syllables = Self.englishSyllables
        case "es": syllables = Self.spanishSyllables
        default: return nil
        }
        let spoken = Double(counted.joined().reduce(0) { $0 + syllables($1) }) / Double(words)
        self.words = words
        grade =
            language.language == "en"
            ? max(1, Int((0.39 * length + 11.8 * spoken - 15.59).rounded()))
            : Self.grade(ofEase: 206.835 - 62.3 * spoken - length)
    }

    /// The words of a sentence: what has letters and no digits.
    static func words(of sentence: String) -> [Substring] {
        sentence.split { !($0.isLetter || $0 == "'" || $0 == "’" || $0.isNumber) }.filter { word in
            word.contains(where: \.isLetter) && !word.contains(where: \.isNumber)
        }
    }

    /// The bands of INFLESZ: very easy, fairly easy, normal, somewhat hard, very hard.
    private static func grade(ofEase ease: Double) -> Int {
        switch ease {
        case 80...: 4
        case 65...: 6
        case 55...: 8
        case 40...: 11
        default: 14
        }
    }

    /// The vowels that are heard: groups of them, without a silent `e` at the end.
    static func englishSyllables(_ word: Substring) -> Int {
        let letters = Array(word.lowercased())
        let vowels: Set<Character> = ["a", "e", "i", "o", "u", "y"]
        var count = 0
        for (place, letter) in letters.enumerated() where vowels.contains(letter) {
            if place == 0 || !vowels.contains(letters[place - 1]) { count += 1 }
        }
        let text = String(letters)
        let isSilent =
            (text.hasSuffix("e") && !text.hasSuffix("le")) || (text.hasSuffix("es") && !text.hasSuffix("ses"))
            || (text.hasSuffix("ed") && !text.hasSuffix("ted") && !text.hasSuffix("ded"))
        if isSilent, count > 1 { count -= 1 }
        return max(1, count)
    }

    /// The vowels that are heard: two strong ones beside each other are two syllables, and so is one with an accented
    /// weak one.
    static func spanishSyllables(_ word: Substring) -> Int {
        let strong: Set<Character> = ["a", "e", "o", "á", "é", "ó"]
        let accented: Set<Character> = ["í", "ú"]
        let weak: Set<Character> = ["i", "u", "ü"]
        var count = 0
        var previous: Character?
        let letters = Array(word.lowercased())
        for (place, letter) in letters.enumerated() {
            // At the end of a word, and alone, `y` is a vowel.
            let isVowel =
                strong.contains(letter) || accented.contains(letter) || weak.contains(letter)
                || (letter == "y" && place == letters.count - 1)
            defer { previous = isVowel ? letter : nil }
            guard isVowel else { continue }
            guard let before = previous else {
                count += 1
                continue
            }
            let isApart =
                (strong.contains(before) && strong.contains(letter))
                || (accented.contains(before) && strong.contains(letter))
                || (strong.contains(before) && accented.contains(letter))
            if isApart { count += 1 }
        }
        return max(1, count)
    }
}
