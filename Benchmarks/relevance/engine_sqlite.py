"""SQLite's FTS5 with any word of the query, stems and folded accents: what a server would use."""

import re
import sqlite3
import time
from pathlib import Path

from browser import compressed
from records import WEIGHTS


class SQLite:
    """A full-text table a language. It runs on a server, so nothing is loaded by a first query."""

    name = "SQLite FTS5"
    most = 100_000

    def build(self, content, records, work):
        """Fills the tables; how long that took."""
        start = time.perf_counter()
        self.file = Path(work) / "fts.db"
        self.base = sqlite3.connect(self.file)
        columns = ", ".join(WEIGHTS)
        for language, some in records.items():
            self.base.execute(f"create virtual table {language} using fts5(id unindexed, {columns}, "
                              "tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3')")
            marks = ", ".join("?" * (len(WEIGHTS) + 1))
            self.base.executemany(f"insert into {language} values ({marks})",
                                  ([one.id, *(one.fields.get(name, "") for name in WEIGHTS)] for one in some))
            self.base.execute(f"insert into {language}({language}) values ('optimize')")
        self.base.commit()
        self.weights = ", ".join(str(weight) for weight in WEIGHTS.values())
        return time.perf_counter() - start

    def index_bytes(self):
        """The whole database."""
        return compressed(self.file)

    def first_query(self, browser, text):
        """Nothing: a server answers."""
        return None

    def ask(self, text, language="en"):
        """The ids of the ten best and how many milliseconds they took."""
        words = re.findall(r"[^\W_]+", text.replace("'", ""))
        start = time.perf_counter()
        match = " OR ".join([f'"{word}"' for word in words] + [f'"{words[-1]}" *'] if words else ['""'])
        rows = self.base.execute(f"select id from {language} where {language} match ? "
                                 f"order by bm25({language}, 0, {self.weights}) limit 10", (match,)).fetchall()
        return [row[0] for row in rows], (time.perf_counter() - start) * 1000
