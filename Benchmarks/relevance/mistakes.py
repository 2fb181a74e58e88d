"""Typing mistakes as people make them, by rule and seed."""

KEYBOARD = {
    "a": "sqz", "b": "vn", "c": "xv", "d": "sf", "e": "wr", "f": "dg", "g": "fh", "h": "gj", "i": "uo", "j": "hk",
    "k": "jl", "l": "k", "m": "n", "n": "bm", "o": "ip", "p": "o", "q": "wa", "r": "et", "s": "ad", "t": "ry",
    "u": "yi", "v": "cb", "w": "qe", "x": "zc", "y": "tu", "z": "x",
}

# How often each happens is a judgement: leaving out, doubling and swapping lead in what people type.
KINDS = ["drop", "drop", "swap", "swap", "neighbour", "double", "single", "vowel"]


def _places(word, kind):
    inner = range(1, len(word))
    if kind == "swap":
        return [place for place in inner if place + 1 < len(word) and word[place] != word[place + 1]]
    if kind == "single":
        return [place for place in inner if word[place] == word[place - 1]]
    if kind == "vowel":
        return [place for place in inner if word[place] in "aeiou"]
    if kind == "neighbour":
        return [place for place in inner if word[place] in KEYBOARD]
    return list(inner)


def misspelt_word(chance, word):
    """The word with one mistake after its first letter."""
    for kind in chance.sample(KINDS, len(KINDS)):
        places = _places(word, kind)
        if not places:
            continue
        place = chance.choice(places)
        before, letter, after = word[:place], word[place], word[place + 1:]
        if kind in ("drop", "single"):
            return before + after
        if kind == "double":
            return before + letter + letter + after
        if kind == "swap":
            return before + after[0] + letter + after[1:]
        if kind == "vowel":
            return before + chance.choice([one for one in "aeiou" if one != letter]) + after
        return before + chance.choice(KEYBOARD[letter]) + after
    return word


def misspelt(chance, text, shortest=5):
    """The text in small letters with one mistake in one of its longer words; None when all are short."""
    words = text.lower().split()
    long = [place for place, word in enumerate(words) if len(word) >= shortest and word.isalpha() and word.isascii()]
    if not long:
        return None
    place = chance.choice(long)
    words[place] = misspelt_word(chance, words[place])
    return " ".join(words)
