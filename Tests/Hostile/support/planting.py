"""A guide with a payload in every field that takes one: what the check refuses is taken back, the rest is built."""

import itertools
import json
import shutil
from pathlib import Path

import yaml

from support.payloads import MARKDOWN, TEXT, URLS
from support.running import ROOT, run, with_theme


class Planted(str):
    """A value that stands on a line of its own, in double quotes, all of it in ASCII."""


def _quoted(dumper, value):
    return dumper.represent_scalar("tag:yaml.org,2002:str", str(value), style='"')


class _Dumper(yaml.SafeDumper):
    pass


_Dumper.add_representer(Planted, _quoted)


class Field:
    """One place in a file: what stood there, and the payload that is to stand there."""

    def __init__(self, holder, key, payload):
        self.holder, self.key, self.whole = holder, key, holder[key]
        holder[key] = Planted(payload)

    def restore(self):
        self.holder[self.key] = self.whole


class PlantedFile:
    """A record or data file whose every text has a payload behind it."""

    def __init__(self, path, payloads, urls):
        self.path, self.planted, self.refused = path, [], 0
        text = path.read_text(encoding="utf-8")
        self.front, self.body = (text.split("---\n", 2)[1:]) if path.suffix == ".md" else (text, None)
        self.data = yaml.safe_load(self.front)
        self._plant(self.data, payloads, urls)
        self.lines = [f"{line} zq" for line in MARKDOWN] if self.body is not None else []

    def _plant(self, holder, payloads, urls):
        for key, value in list(holder.items() if isinstance(holder, dict) else enumerate(holder)):
            if isinstance(value, (dict, list)):
                self._plant(value, payloads, urls)
            elif isinstance(value, str):
                link = value.startswith(("http:", "https:"))
                payload = next(urls) if link else f"{value} {next(payloads)} {next(payloads)}"
                self.planted.append(Field(holder, key, payload))

    def write(self):
        """Writes the file and keeps in mind which field stands in which line."""
        for number, field in enumerate(self.planted):
            field.holder[field.key] = Planted(f"{field.holder[field.key].split(' zq')[0]} zq{number}z")
        front = yaml.dump(self.data, Dumper=_Dumper, sort_keys=False, width=10**9)
        text = front
        if self.body is not None:
            text = f"---\n{front}---\n{self.body}\n\n" + "\n\n".join(self.lines) + "\n"
        self.path.write_text(text, encoding="utf-8")
        self.text = text.split("\n")

    def take_back(self, numbers):
        """Restores what stands in some lines; everything when nothing planted stands in any of them."""
        told = "\n".join(self.text[number - 1] for number in numbers)
        fields = [field for number, field in enumerate(self.planted) if f"zq{number}z" in told]
        lines = [line for line in self.lines if line in told]
        if not fields and not lines:
            fields, lines = self.planted, self.lines
        for field in fields:
            field.restore()
        self.refused += len(fields) + len(lines)
        self.planted = [field for field in self.planted if field not in fields]
        self.lines = [line for line in self.lines if line not in lines]


class PlantedGuide:
    """The sample guide with payloads, as far as the check lets them in."""

    def __init__(self, folder):
        self.content = folder / "content"
        shutil.copytree(ROOT / "content", self.content)
        payloads, urls = itertools.cycle(TEXT), itertools.cycle(URLS)
        paths = [path for path in sorted(self.content.rglob("*")) if path.suffix in (".md", ".yaml") and path.is_file()]
        self.files = {path.relative_to(folder): PlantedFile(path, payloads, urls) for path in paths}
        for _ in range(30):
            for file in self.files.values():
                file.write()
            if not self._take_back(folder):
                return
        raise AssertionError("the check goes on refusing what was there before")

    def _take_back(self, folder):
        checked = run(*with_theme("check", "--content", "content", "--format", "json"), folder=folder)
        assert checked.problem() is None, checked.problem()
        errors = [one for one in json.loads(checked.output)["diagnostics"] if one["severity"] == "error"]
        numbers = {}
        for one in errors:
            first = one["line"] or 1
            numbers.setdefault(Path(one["file"]), set()).update(range(first, (one["end_line"] or first) + 1))
        for name, some in numbers.items():
            self.files[name].take_back(sorted(some))
        return bool(errors)

    def planted(self):
        """How many payloads stand in each folder of the guide."""
        counts = {}
        for name, file in self.files.items():
            kind = name.parts[1] if len(name.parts) > 2 else name.name
            counts[kind] = counts.get(kind, 0) + len(file.planted) + len(file.lines)
        return counts
