"""The records of a content folder as the peers get them: the same words, in the same fields."""

import re
from dataclasses import dataclass, field
from pathlib import Path

import yaml

KINDS = ("agencies", "webinars", "learner-guides", "events", "news", "topics", "dimensions", "pages")
TELLING = ("eligibility", "apply", "fees", "service_area", "interpretation")

# How much a word counts, by field, for every peer that can be told: the same order as guidegen's own.
WEIGHTS = {"name": 10, "also": 8, "keywords": 5, "services": 5, "topics": 4, "summary": 3, "details": 1.5, "body": 1}


@dataclass
class Record:
    """One record's public words by field."""

    id: str
    name: str
    fields: dict = field(default_factory=dict)
    phones: tuple = ()
    streets: tuple = ()

    def words(self):
        """All words, name first."""
        return " \n".join(self.fields[name] for name in WEIGHTS if self.fields.get(name))


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """Types come from the guide's schema, so a value is the text that was typed."""


_Loader.yaml_implicit_resolvers = {}


def _texts(value):
    if isinstance(value, dict):
        return [text for one in value.values() for text in _texts(one)]
    if isinstance(value, list):
        return [text for one in value for text in _texts(one)]
    return [value] if value else []


def _joined(value, separator=", "):
    return separator.join(_texts(value))


def parts(path):
    """Front matter and body of a file."""
    _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
    return yaml.load(front, _Loader) or {}, body


def _addresses(values):
    places = values.get("locations") or [values]
    return [place["address"] for place in places if place.get("address") and not place.get("confidential")]


def _numbers(values):
    lists = [values.get("phones")] + [place.get("phones") for place in values.get("locations") or []]
    entries = [one for phones in lists for one in phones or []]
    return [one.get("number") if isinstance(one, dict) else one for one in entries]


def _fields(values, body, topics):
    services = values.get("services") or []
    sessions = [[one.get("title"), one.get("summary")] for one in values.get("sessions") or []]
    plain = re.sub(r"\]\([^)]*\)", "]", re.sub(r"```.*?```", " ", body, flags=re.S))
    return {
        "name": values.get("name") or values.get("title") or "",
        "also": _joined(values.get("also_known_as")),
        "keywords": _joined([values.get("keywords"), values.get("synonyms")]),
        "services": _joined([[one.get("name"), one.get("summary")] for one in services] + sessions),
        "topics": _joined([topics.get(slug, slug) for slug in _texts(values.get("topics"))]),
        "summary": values.get("summary") or "",
        "details": _joined([[values.get(name) for name in TELLING], _addresses(values), _numbers(values), values.get("serves")]),
        "body": re.sub(r"[#*_\[\]`>]", " ", plain),
    }


def read(folder, language=None, with_topics=True):
    """All records in a language; what is not translated stays in the main one."""
    folder = Path(folder)
    titles = {}
    for path in sorted(folder.glob("topics/*.md")):
        if "." not in path.stem:
            titles[path.stem] = parts(path)[0].get("title", path.stem)
    found = []
    for kind in KINDS:
        for path in sorted((folder / kind).glob("*.md")):
            if "." in path.stem:
                continue
            values, body = parts(path)
            if values.get("draft") == "true":
                continue
            translated = path.with_suffix(f".{language}.md")
            if language and translated.exists():
                more, own = parts(translated)
                values, body = {**values, **more}, own if own.strip() else body
            fields = _fields(values, body, titles if with_topics else {})
            if not with_topics:
                fields["topics"] = ""
            streets = tuple(one["street"] for one in _addresses(values) if isinstance(one, dict) and one.get("street"))
            found.append(Record(f"{kind}/{path.stem}", fields["name"], fields, tuple(_numbers(values)), streets))
    return found
