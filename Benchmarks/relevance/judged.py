"""Judged queries: those written by hand for the sample guide, those of a shared folder, and known items by rule."""

import json
import random
import re
from dataclasses import dataclass
from pathlib import Path

from mistakes import misspelt

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Query:
    """A query with what answers it: record ids with 2 or 1."""

    kind: str
    text: str
    grades: dict
    language: str = "en"


def sample():
    """The queries of sets/sample.txt. Spanish ones are asked of the Spanish pages, and of the English ones too."""
    groups, found = {}, []

    def ids(text):
        for word in text.split():
            if word.startswith("@"):
                yield from ids(groups[word[1:]])
            else:
                yield word if "/" in word else "agencies/" + word

    for line in (HERE / "sets/sample.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            name, members = line[1:].split(" = ")
            groups[name] = members
        elif line and not line.startswith("#"):
            kind, text, exact, near = (part.strip() for part in line.split("|"))
            grades = {**dict.fromkeys(ids(near), 1), **dict.fromkeys(ids(exact), 2)}
            found.append(Query(kind, text, grades, "es" if kind == "spanish" else "en"))
            if kind == "spanish":
                found.append(Query("spanish, English pages", text, grades))
    return found


def by_categories(name, categories, texts):
    """The queries of sets/needs.txt over a real directory: 2 for a record of an exact category, 1 for a near one or one
    whose text has the words. categories and texts are by record id. Needs that nothing meets exactly are left out."""
    meets = {}
    for line in (HERE / f"sets/{name}.needs.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            need, rule = line.split(" = ")
            meets[need.strip()] = [part.strip() for part in rule.split(";", 2)]
    graded = {}
    for need, (exact, near, pattern) in meets.items():
        exact, near = ({one.strip() for one in part.split(",") if one.strip()} for part in (exact, near))
        told = re.compile(pattern, re.I)
        graded[need] = {id: 2 if exact & own else 1 for id, own in categories.items()
                        if exact & own or near & own or told.search(texts[id])}
    found = []
    for line in (HERE / "sets/needs.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, text, need = (part.strip() for part in line.split("|"))
            if 2 in graded.get(need, {}).values():
                found.append(Query(kind, text, graded[need]))
    return found


def shared(path, corpus, id_of):
    """The judged queries of a corpus in a shared queries.json; id_of gives the record of a row. Documents are named by the
    corpus's first letter and the row."""
    found = []
    for one in json.loads(Path(path).read_text(encoding="utf-8")):
        if one["corpus"] == corpus and one.get("rel"):
            grades = {id_of[name[1:]]: grade for name, grade in one["rel"].items() if name[1:] in id_of}
            found.append(Query(one["cls"], one["q"], grades))
    return found


def _digits(text):
    digits = re.sub(r"\D", "", re.split(r"\s*(?:x|ext)", text.lower())[0])
    return digits[1:] if len(digits) == 11 and digits[0] == "1" else digits


def _plain(text):
    return " ".join(re.findall(r"[^\W_]+", text.lower().replace("'", "")))


def known_items(records, count, seed=1):
    """By rule: names as they stand, a telling half of them, and with one mistake; telephones written another way and
    streets. Whoever shares what was asked for counts."""
    chance = random.Random(seed)
    agencies = [record for record in records if record.id.startswith("agencies/") and len(_plain(record.name)) > 4]
    same = {}
    for record in agencies:
        same.setdefault(_plain(record.name), []).append(record.id)
    by_phone, by_street = {}, {}
    for record in records:
        for number in record.phones:
            by_phone.setdefault(_digits(number), []).append(record.id)
        for street in record.streets:
            by_street.setdefault(_plain(street), []).append(record.id)
    found = []
    for record in chance.sample(agencies, min(count, len(agencies))):
        grades = dict.fromkeys(same[_plain(record.name)], 2)
        found.append(Query("name", record.name, grades))
        wrong = misspelt(chance, record.name)
        if wrong:
            found.append(Query("name misspelt", wrong, grades))
        words = _plain(record.name).split()
        half = " ".join(words[:max(2, (len(words) + 1) // 2)])
        if len(words) > 2 and sum(name.startswith(half) for name in same) == 1:
            found.append(Query("name begun", half, grades))
        digits = _digits(record.phones[0]) if record.phones else ""
        if len(digits) == 10:
            shape = chance.choice(("{0}{1}{2}", "{0}.{1}.{2}", "({0}) {1}-{2}", "{0} {1} {2}", "{1}-{2}", "1-{0}-{1}-{2}"))
            known = [id for number, ids in by_phone.items() if number.endswith(digits if "{0}" in shape else digits[3:])
                     for id in ids]
            found.append(Query("phone", shape.format(digits[:3], digits[3:6], digits[6:]), dict.fromkeys(known, 2)))
        if record.streets and re.match(r"\d+ \S+ \S+", record.streets[0]):
            found.append(Query("street", record.streets[0].lower(),
                               dict.fromkeys(by_street[_plain(record.streets[0])], 2)))
    return found
