"""Pagefind over one page a record, with the fields weighed as its manual says; served over HTTP, as it needs."""

import html
import subprocess
import sys
import time
from pathlib import Path

from browser import compressed_total, serving
from records import WEIGHTS

ASK = """
globalThis.benchReady = import('/pagefind/pagefind.js').then(async function (pagefind) {
  await pagefind.init();
  globalThis.benchAsk = async function (text) {
    const found = await pagefind.search(text);
    const data = await Promise.all(found.results.slice(0, 10).map(function (one) { return one.data(); }));
    return data.map(function (one) { return one.meta.id; });
  };
});
"""


def page_of(record, language):
    """A record as a plain page: name as heading, each other field with its weight."""
    parts = [f'<h1 data-pagefind-meta="title" data-pagefind-weight="{WEIGHTS["name"]}">{html.escape(record.name)}</h1>']
    for name, weight in WEIGHTS.items():
        text = record.fields.get(name)
        if name != "name" and text:
            parts.append(f'<p data-pagefind-weight="{weight}">{html.escape(text)}</p>')
    return (f'<!doctype html><html lang="{language}"><meta charset="utf-8"><title>{html.escape(record.name)}</title>'
            f'<body><main data-pagefind-body><span data-pagefind-meta="id:{record.id}"></span>{"".join(parts)}</main>')


class Pagefind:
    """An index made by Pagefind."""

    name = "Pagefind"
    most = 100_000

    def build(self, content, records, work):
        """Writes the pages and indexes them; how long the indexing took."""
        self.site = Path(work) / "pagefind"
        for language, some in records.items():
            for record in some:
                path = self.site / language / f"{record.id}.html"
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(page_of(record, language), encoding="utf-8")
            (self.site / language / "ask.html").write_text(f'<!doctype html><html lang="{language}"><title>Ask</title>')
        start = time.perf_counter()
        subprocess.run([sys.executable, "-m", "pagefind", "--site", self.site, "--quiet"], check=True, capture_output=True)
        self.serving = serving(self.site)
        self.address, self.asked = self.serving.__enter__()
        return time.perf_counter() - start

    def index_bytes(self):
        """Everything it made, the fragments that results show included."""
        made = self.site / "pagefind"
        return compressed_total(path for path in made.rglob("*") if path.is_file() and path.suffix in
                                (".pf_index", ".pf_fragment", ".pf_meta", ".pf_filter", ".pagefind"))

    def first_query(self, browser, text):
        """Compressed bytes of what a first query and its ten results load."""
        page = self._page(browser, "en")
        del self.asked[:]
        page.evaluate(ASK + "globalThis.benchReady.then(() => null)")
        page.evaluate("text => globalThis.benchAsk(text)", text)
        page.context.close()
        return compressed_total(self.site / path for path in self.asked if (self.site / path).is_file()
                                and not path.endswith(".html"))

    def open(self, browser, language="en"):
        """A page on which benchAsk works."""
        page = self._page(browser, language)
        page.evaluate(ASK + "globalThis.benchReady.then(() => null)")
        return page

    def _page(self, browser, language):
        page = browser.new_context().new_page()
        page.goto(f"{self.address}{language}/ask.html")
        return page

    def close(self):
        """Ends the server."""
        self.serving.__exit__(None, None, None)
