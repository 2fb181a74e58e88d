"""What a test needs to know of a page without a browser: its ids, links, headings and the files it loads."""

from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

LOADING_ATTRIBUTES = {
    "script": ("src",), "img": ("src",), "source": ("src",), "iframe": ("src",), "video": ("src", "poster"),
    "audio": ("src",), "track": ("src",), "embed": ("src",), "object": ("data",), "use": ("href",),
    "image": ("href",), "input": ("src",),
}
LOADING_RELATIONS = {"stylesheet", "icon", "preload", "modulepreload", "prefetch", "manifest", "apple-touch-icon"}


@dataclass
class HTMLPage:
    language: str = ""
    title: str = ""
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    h1_count: int = 0
    inline_code: list[str] = field(default_factory=list)
    sends_on_to: str = ""
    metas: dict[str, list[str]] = field(default_factory=dict)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = HTMLPage()
        self.in_title = False
        self.svg_depth = 0

    def handle_starttag(self, tag, attrs) -> None:
        values = {name: value or "" for name, value in attrs}
        self.svg_depth += tag == "svg"
        self._note_identity(tag, values)
        self._note_links(tag, values)
        self._note_code(tag, values)

    def handle_startendtag(self, tag, attrs) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag) -> None:
        if tag == "title":
            self.in_title = False
        self.svg_depth -= tag == "svg"

    def handle_data(self, data) -> None:
        if self.in_title:
            self.page.title += data

    def _note_identity(self, tag, values) -> None:
        page = self.page
        if "id" in values:
            page.ids.append(values["id"])
        if tag == "html":
            page.language = values.get("lang", "")
        if tag == "title" and not self.svg_depth:
            self.in_title = True
        if tag == "h1":
            page.h1_count += 1
        if tag == "meta" and values.get("http-equiv", "").lower() == "refresh":
            page.sends_on_to = values.get("content", "").partition("url=")[2]
        if tag == "meta" and "name" in values:
            page.metas.setdefault(values["name"], []).append(values.get("content", ""))

    def _note_links(self, tag, values) -> None:
        if tag in ("a", "area") and "href" in values:
            self.page.links.append(values["href"])
        if tag == "form" and "action" in values:
            self.page.links.append(values["action"])
        if tag == "link" and LOADING_RELATIONS & set(values.get("rel", "").split()):
            self.page.loads.append(values.get("href", ""))
        for name in LOADING_ATTRIBUTES.get(tag, ()):
            if name in values:
                self.page.loads.append(values[name])
        for candidate in values.get("srcset", "").split(","):
            if candidate.strip():
                self.page.loads.append(candidate.split()[0])

    def _note_code(self, tag, values) -> None:
        runs = values.get("type", "text/javascript") in ("text/javascript", "module", "")
        if tag == "script" and "src" not in values and runs:
            self.page.inline_code.append("<script>")
        self.page.inline_code += [f"{tag} {name}" for name in values if name.startswith("on")]


@cache
def read_page(path: Path) -> HTMLPage:
    """Reads a page once; the answer is shared, so leave it as it is."""
    reader = _Reader()
    reader.feed(path.read_text(encoding="utf-8"))
    reader.close()
    return reader.page
