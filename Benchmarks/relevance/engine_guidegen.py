"""guidegen as a patron meets it: its own search page, opened from the disk, asked through its own form."""

import subprocess
import time
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from browser import compressed_total

ASK = """
(function () { globalThis.benchAsk = function (text) {
  const list = document.getElementById('search-results');
  document.getElementById('search-q').value = text;
  return new Promise(function (resolve) {
    list.setAttribute('data-state', 'asked');
    const watch = new MutationObserver(function () {
      const state = list.getAttribute('data-state');
      if (state !== 'done' && state !== 'error') return;
      watch.disconnect();
      resolve(Array.from(list.querySelectorAll('li[data-record]')).slice(0, 10).map(function (item) {
        return item.getAttribute('data-record');
      }));
    });
    watch.observe(list, { attributes: true, attributeFilter: ['data-state'] });
    document.getElementById('search-form').requestSubmit();
  });
}; }())
"""
DONE = "#search-results[data-state=done]"


class Guidegen:
    """A site built by guidegen."""

    name = "guidegen"
    most = 100_000

    def __init__(self, command, theme, today):
        self.command, self.theme, self.today = command, theme, today

    def build(self, content, records, work):
        """Builds the site; how long all of it took."""
        self.site = Path(work) / "guidegen"
        start = time.perf_counter()
        done = subprocess.run(
            [self.command, "build", "--content", content, "--output", self.site, "--theme", self.theme, "--today", self.today],
            capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(done.stderr[-3000:])
        return time.perf_counter() - start

    def index_bytes(self):
        """The index for one language as the page loads it, with the directory of its shards."""
        return compressed_total(path for path in self.site.glob("search/**/*.js") if "es" not in path.parts
                                and path.name != "es.js")

    def first_query(self, browser, text):
        """Compressed bytes of what a first query loads: index and script, no page and no style."""
        page = browser.new_context().new_page()
        asked = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(f"{self.site.as_uri()}/search.html?q={quote(text)}")
        page.wait_for_selector(DONE, state="attached", timeout=120_000)
        page.context.close()
        files = [unquote(urlsplit(one).path) for one in asked]
        return compressed_total(one for one in files if one.endswith((".js", ".json")))

    def open(self, browser, language="en"):
        """A page on which benchAsk works."""
        folder = self.site if language == "en" else self.site / language
        page = browser.new_context().new_page()
        page.goto(f"{folder.as_uri()}/search.html?q=a")
        page.wait_for_selector(DONE, state="attached", timeout=120_000)
        page.evaluate(ASK)
        return page
