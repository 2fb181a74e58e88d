extension QueryReading {
    /// Puts the likeliest known word in the place of each unknown one, unless all are to be taken as typed.
    mutating func mend(exactly: Bool) {
        for place in words.indices { mend(at: place, exactly: exactly) }
    }

    private mutating func mend(at place: Int, exactly: Bool) {
        let word = words[place]
        guard !word.isGram, word.text.utf16.count >= 3, !SearchBook.hasDigit(word.text) else { return }
        guard !isKnown(at: place) else {
            if !exactly { words[place].common = commonWord(for: word.text) }
            return
        }
        unknown.append(word.text)
        // What people need, though no record here answers it, is no mistake: tax is no taxi.
        guard !exactly, !book.unanswered.contains(PlainWord.of(word.text)) else { return }
        let meant = meant(by: word.text)
        guard let first = meant.first else { return }
        let halves = book.halves(of: word.text)
        if let halves, first.count > 1 || halves.shortest > 3 { return }
        if first.count > 1, !book.inflections(of: word.text, onlyEndings: false).isEmpty { return }
        let likely = meant.filter { $0.count == first.count }
        let best = fitting(Array(likely.prefix(5)), at: place)
        corrected.append(SearchAnswer.Correction(from: word.text, to: best.text))
        words[place].typed = word.text
        words[place].text = best.text
        words[place].alternatives = []
        words[place].others = likely.filter { $0 != best && $0.cost - best.cost <= 40 }.prefix(2).map(\.text)
    }

    /// One mistake in a short word, two in a longer one; two in a word of middling length keep its first letter and are
    /// mistakes that people make by ear: a funeral is nothing federal.
    private func meant(by word: String) -> [SearchBook.Meant] {
        let units = Array(word.utf16)
        return book.meant(by: word, within: units.count >= 6 ? 2 : 1).filter { one in
            let other = one.text.utf16
            if units.count < 8, one.count > 1 {
                let mistakes = Spelling.mistakes(units, Array(other), limit: 2)
                guard other.first == units.first, let mistakes, mistakes.cost <= Self.byEar else {
                    return false
                }
            }
            return units.count >= 4 || (other.count > units.count && other.first == units.first)
        }
    }

    /// The most that two mistakes by ear cost: changed vowels, doubled letters, swaps.
    private static let byEar = 150

    /// Whether a word means something to the guide as it stands.
    private func isKnown(at place: Int) -> Bool {
        let word = words[place]
        if book.fillers.contains(word.text) || book.lexicon.weak[word.text] != nil { return true }
        if !book.known(word, neighbours: joined(words, at: place)).isEmpty { return true }
        if !book.inflections(of: word.text, onlyEndings: true).isEmpty { return true }
        if book.isPhraseWord(word.text) { return true }
        guard isLast(place) else { return false }
        return !book.vocabulary.terms(beginningWith: word.text).isEmpty
            || !book.phrases.begun(by: [word.text]).isEmpty
    }

    /// A word that one or two records have, and no name, may be their mistake: the common word it is near to.
    private func commonWord(for word: String) -> String? {
        let vocabulary = book.vocabulary
        guard let term = vocabulary.find(word), word.utf16.count >= 5, vocabulary.frequency(of: term) <= 2,
            !book.isPhraseWord(word), !book.fillers.contains(word),
            vocabulary.postings(of: term).allSatisfy({ $0.nameShare == 0 })
        else { return nil }
        let stem = vocabulary.stem(of: term)
        let enough = 20 * vocabulary.frequency(of: term)
        return book.meant(by: word, within: 1).first { one in
            if book.isPhraseWord(one.text) { return true }
            guard let other = vocabulary.find(one.text) else { return false }
            return vocabulary.frequency(of: other) >= enough && vocabulary.stem(of: other) != stem
        }?.text
    }

    /// Of several words that may be meant, one that stands in a record with another word of the query.
    private func fitting(_ meant: [SearchBook.Meant], at place: Int) -> SearchBook.Meant {
        guard meant.count > 1 else { return meant[0] }
        var company: Set<Int> = []
        for (other, word) in words.enumerated()
        where other != place && !word.isGram && !book.fillers.contains(word.text) {
            company.formUnion(documents(with: word.text))
        }
        let scored = meant.map { one in
            (one: one, cost: one.cost - (company.isDisjoint(with: documents(with: one.text)) ? 0 : 60))
        }
        return scored.dropFirst().reduce(scored[0]) { $1.cost < $0.cost ? $1 : $0 }.one
    }

    private func documents(with word: String) -> [Int] {
        book.vocabulary.find(word).map { book.vocabulary.postings(of: $0).map(\.document) } ?? []
    }
}
