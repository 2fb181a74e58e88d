"""After any row of edits the preview shows what a clean build of the same files writes, byte for byte."""

import os
import random
import re
import shutil

import pytest

from conftest import AGENCY, ROOT, Workplace, small_guide
from test_serve import Preview, save

WORDS = ["bread", "rent", "bus", "clinic", "winter coats", "counsel", "tax forms", "diapers"]
SYNONYMS = "- [groceries, {word}]\n"


class Edits:
    """One random edit after another, each as an editor might make it."""

    def __init__(self, place, seed):
        self.content, self.theme, self.moments, self.count = place.path / "content", place.path / "theme", random.Random(seed), 0

    def agencies(self):
        return sorted((self.content / "agencies").glob("*.md"))

    def next(self):
        self.count += 1
        ways = [self.body, self.body, self.name, self.topics, self.new, self.delete, self.rename, self.topic, self.settings,
                self.synonyms, self.style, self.template, self.back]
        way = self.moments.choice(ways)
        way()
        return f"edit {self.count}, {way.__name__}"

    def word(self):
        return f"{self.moments.choice(WORDS)} {self.count}"

    def change(self, path, pattern, replacement):
        text = path.read_text()
        save(path, re.sub(pattern, lambda _: replacement, text, count=1, flags=re.M))

    def body(self):
        path = self.moments.choice(self.agencies())
        save(path, path.read_text() + f"\n## About {self.word()}\n\nAsk for [food](../topics/food.md) and {self.word()}.\n")

    def name(self):
        self.change(self.moments.choice(self.agencies()), r"^name: .*", f"name: House of {self.word()}")

    def topics(self):
        self.change(self.moments.choice(self.agencies()), r"^topics: .*", self.moments.choice(["topics: [food]", "topics: [food, housing]"]))

    def new(self):
        save(self.content / "agencies" / f"new-{self.count}.md", AGENCY.format(name=f"New {self.word()}"))

    def delete(self):
        if len(self.agencies()) > 3:
            self.moments.choice(self.agencies()).unlink()
        else:
            self.new()

    def rename(self):
        path = self.moments.choice(self.agencies())
        path.rename(path.with_name(f"renamed-{self.count}.md"))

    def topic(self):
        save(self.content / "topics" / "housing.md", f"---\ntitle: Housing {self.count}\nsummary: A roof and {self.word()}.\n---\n")

    def settings(self):
        self.change(self.content / "guide.yaml", r"^title: .*", f"title: Guide of {self.word()}")

    def synonyms(self):
        save(self.content / "synonyms.yaml", SYNONYMS.format(word=self.word()))

    def style(self):
        path = self.theme / "assets" / "guide.css"
        save(path, path.read_text() + f"\n.edit-{self.count} {{ color: inherit }}\n")

    def template(self):
        path = self.theme / "templates" / "page.mustache"
        save(path, path.read_text() + f"<!-- {self.count} -->\n")

    def back(self):
        """A file goes back to what it was, at another time."""
        path = self.content / "agencies" / "agency-1.md"
        save(path, small_guide()["agencies/agency-1.md"])


@pytest.fixture
def preview(tmp_path):
    place = Workplace(tmp_path)
    place.write(small_guide() | {"topics/housing.md": "---\ntitle: Housing\nsummary: A roof.\n---\n"})
    shutil.copytree(ROOT / "themes" / "default", tmp_path / "theme")
    preview = Preview(place, "--port", "0", theme="theme")
    yield preview
    preview.stop()


def told(preview):
    """A page as a build writes it, without what the preview adds."""
    return lambda path: re.sub(r'<script src="/\.guidegen/[^>]*></script>\n', "", preview.get("/" + path)[1]).replace('\n<base href="/">', "")


def test_random_edits_leave_what_a_clean_build_makes(preview):
    place, shown = preview.place, told(preview)
    edits = Edits(place, seed=5)
    compared = 0
    for _ in range(int(os.environ.get("GUIDEGEN_EDITS") or 15)):
        version = preview.news()["version"]
        name = edits.next()
        news = preview.news(since=version)
        shutil.rmtree(place.path / "built", ignore_errors=True)
        built = place.run("build", "--theme", "theme", "--output", "built", "--quiet")
        assert (built.returncode == 0) == (news.get("notice") is None), f"{name}: {built.stderr} {news}"
        if built.returncode != 0:
            continue
        site = place.path / "built"
        paths = sorted(str(path.relative_to(site)) for path in site.rglob("*") if path.is_file() and path.name[0] != ".")
        odd = [path for path in paths if shown(path) != (site / path).read_bytes().decode(errors="surrogateescape")]
        assert odd == [], name
        assert preview.get("/agencies/nobody-here.html")[0].status == 404
        compared += 1
    assert compared > 5
