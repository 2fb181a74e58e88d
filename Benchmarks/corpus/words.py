"""The vocabulary: the subjects of the catalogue, a head of real words, and a long tail of made-up ones."""

from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

HERE = Path(__file__).parent

# Records share most of their words; the tail keeps new ones coming, as names and rare words do in real text.
TAIL = 60_000

# Zipf-Mandelbrot: the word of rank r comes 1 / (r + SHIFT) ** SLOPE times.
SHIFT = 2.7
SLOPE = 1.4

ONSETS = "b br c ch cl d dr f fl g gr h j k l m n p pl qu r s sh sl sp st t th tr v w wh y z".split()
VOWELS = "a ai ar e ea ee el en er i ie il in o oa on oo or ou u un ur".split()
CODAS = "ck d ft g k l ld lt m mp n nd ng nt p r rd rn s sh st t th x".split()
ENDINGS = ["", "", "", "", "s", "ed", "er", "ing", "ly", "ment", "al", "y"]


@dataclass(frozen=True)
class Subject:
    """One thing that agencies do, with the words that their texts are about."""

    slug: str
    title: str
    above: str
    dimensions: tuple
    nouns: tuple
    services: tuple
    terms: tuple
    spanish: tuple


def _parts(line, separator=";"):
    return tuple(part.strip() for part in line.split(separator))


def subjects():
    """The subjects of the catalogue, in its order."""
    lines = (HERE / "catalogue.txt").read_text(encoding="utf-8").splitlines()
    blocks = "\n".join(line for line in lines if not line.startswith("#")).strip().split("\n\n")
    found = []
    for block in blocks:
        head, nouns, services, terms, spanish = block.strip().split("\n")
        slug, title, above, dimensions = _parts(head, "|")
        found.append(Subject(slug, title, above, _parts(dimensions, ","), _parts(nouns), _parts(services),
                             _parts(terms), _parts(spanish)))
    return found


def head():
    """Real words, most frequent first."""
    lines = (HERE / "words.txt").read_text(encoding="utf-8").splitlines()
    return " ".join(line for line in lines if not line.startswith("#")).split()


def made_up_word(number):
    """The word of a number: pronounceable, different for different numbers, with endings that stem."""
    space = (len(ONSETS) * len(VOWELS)) ** 2 * len(CODAS) * len(ENDINGS)
    number, ending = divmod(number * 48_271_009 % space, len(ENDINGS))
    syllables = []
    for _ in range(2):
        number, onset = divmod(number, len(ONSETS))
        number, vowel = divmod(number, len(VOWELS))
        syllables.append(ONSETS[onset] + VOWELS[vowel])
    number, coda = divmod(number, len(CODAS))
    return "".join(syllables) + CODAS[coda] + ENDINGS[ending]


class Vocabulary:
    """Words with how often each comes, ready to draw from."""

    def __init__(self):
        self.words = head() + [made_up_word(number) for number in range(TAIL)]
        self.weights = list(accumulate(1 / (rank + SHIFT) ** SLOPE for rank in range(1, len(self.words) + 1)))

    def draw(self, chance, count):
        """Words as they would follow one another, but for grammar."""
        return chance.choices(self.words, cum_weights=self.weights, k=count)
