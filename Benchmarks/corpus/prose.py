"""Texts about a subject: sentences of common words, of the subject's own and, now and then, of rare ones."""

import re


def quoted(text):
    """A value of front matter that YAML reads as it was written."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


class Prose:
    """Writes sentences, paragraphs and bodies."""

    def __init__(self, vocabulary):
        self.vocabulary = vocabulary

    def sentence(self, chance, subject, shortest=7, longest=22):
        """One sentence; about a word in seven is one of the subject's."""
        count = chance.randint(shortest, longest)
        words = self.vocabulary.draw(chance, count)
        for place in range(chance.randrange(3), count, chance.randint(5, 9)):
            words[place] = chance.choice(subject.terms)
        if count > 12:
            words[count // 2] += ","
        text = " ".join(words)
        return text[0].upper() + text[1:] + "."

    def paragraph(self, chance, subject, sentences):
        """Some sentences in one paragraph."""
        return " ".join(self.sentence(chance, subject) for _ in range(sentences))

    def listing(self, chance, subject, items):
        """A list of short points."""
        lines = []
        for _ in range(items):
            words = self.vocabulary.draw(chance, chance.randint(3, 8))
            words[0] = chance.choice(subject.terms)
            words[0] = words[0][0].upper() + words[0][1:]
            lines.append("- " + " ".join(words))
        return "\n".join(lines)

    def body(self, chance, subject, links, length=1.0):
        """Paragraphs under headings, with a list and links into the guide."""
        parts = [self.paragraph(chance, subject, max(2, round(chance.randint(3, 6) * length)))]
        headings = ("How it works", "What to expect", "Before you come", "Good to know", "Getting there", "Who we are")
        for heading in chance.sample(headings, chance.randint(2, 3)):
            parts.append("## " + heading)
            parts.append(self.paragraph(chance, subject, max(2, round(chance.randint(3, 7) * length))))
        parts.insert(3, self.listing(chance, subject, chance.randint(3, 6)))
        parts[-1] += " " + self.emphasis(chance, subject)
        if links:
            parts.append("See also " + " and ".join(f"[{self.linked(name)}]({path})" for name, path in links) + ".")
        return "\n\n".join(parts) + "\n"

    def emphasis(self, chance, subject):
        """A sentence with the Markdown that editors use."""
        term, service = chance.choice(subject.terms), chance.choice(subject.services)
        return f"Ask for **{service.lower()}** or *{term}*."

    @staticmethod
    def linked(name):
        """A name as the words of a link."""
        return re.sub(r"([\[\]*_])", r"\\\1", name)
