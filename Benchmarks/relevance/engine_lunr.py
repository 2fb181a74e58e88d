"""lunr.js, Debian's, with fields boosted, the last word also as a beginning, and long words one mistake apart."""

import json
import subprocess
import time
from pathlib import Path

from browser import compressed_total, serving
from records import WEIGHTS

LUNR = Path("/usr/share/javascript/lunr/lunr.min.js")
HERE = Path(__file__).parent

ASK = """
globalThis.benchReady = Promise.all(['index', 'names'].map(function (name) {
  return fetch(name + '.json').then(function (answer) { return answer.json(); });
})).then(function (both) {
  const index = lunr.Index.load(both[0]);
  globalThis.benchAsk = async function (text) {
    const found = index.query(function (query) {
      const words = lunr.tokenizer(text);
      words.forEach(function (word, place) {
        query.term(word, { boost: 10 });
        const plain = String(word);
        if (place === words.length - 1) query.term(plain, { wildcard: lunr.Query.wildcard.TRAILING, boost: 3, usePipeline: false });
        if (plain.length > 4) query.term(plain, { editDistance: 1, boost: 1, usePipeline: false });
      });
    });
    return found.slice(0, 10).map(function (one) { return one.ref; });
  };
});
"""


class Lunr:
    """An index made by lunr."""

    name = "lunr"
    # Its index is made and loaded whole; a patron would not wait for a larger one.
    most = 10_000

    def build(self, content, records, work):
        """Makes an index a language; how long that took."""
        self.site = Path(work) / "lunr"
        start = time.perf_counter()
        for language, some in records.items():
            folder = self.site / language
            folder.mkdir(parents=True)
            (folder / "records.json").write_text(json.dumps([{"id": one.id, **one.fields} for one in some]))
            subprocess.run(["node", "--max-old-space-size=6000", HERE / "lunr_index.js", LUNR, folder, json.dumps(WEIGHTS)],
                           check=True)
            names = {one.id: [one.name, one.fields["summary"]] for one in some}
            (folder / "names.json").write_text(json.dumps(names))
            (folder / "ask.html").write_text('<!doctype html><title>Ask</title><script src="../lunr.js"></script>')
        (self.site / "lunr.js").write_bytes(LUNR.read_bytes())
        self.serving = serving(self.site)
        self.address, self.asked = self.serving.__enter__()
        return time.perf_counter() - start

    def index_bytes(self):
        """The index and the names and summaries that results show."""
        return compressed_total([self.site / "en/index.json", self.site / "en/names.json"])

    def first_query(self, browser, text):
        """The same for every query: all of it, and the script."""
        return self.index_bytes() + compressed_total([self.site / "lunr.js"])

    def open(self, browser, language="en"):
        """A page on which benchAsk works."""
        page = browser.new_context().new_page()
        page.goto(f"{self.address}{language}/ask.html")
        page.evaluate(ASK + "globalThis.benchReady.then(() => null)")
        return page

    def close(self):
        """Ends the server."""
        self.serving.__exit__(None, None, None)
