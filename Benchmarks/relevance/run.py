#!/usr/bin/env python3
"""Measures search: how good its answers are, how many bytes they need and how long they take, beside other engines.

    Benchmarks/relevance/run                           everything; prints the tables
    Benchmarks/relevance/run --sets sample --sizes ''  the sample guide's judged queries alone, to the terminal
"""

import argparse
import datetime
import json
import os
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(HERE.parent / "corpus"), str(HERE.parent)]

import asking
import generate
import judged
import measures
import records
import report
from browser import chromium
from common import keep, load, machine, output_options, say
from directories import DIRECTORIES, rows_of
from engine_guidegen import Guidegen
from engine_lunr import Lunr
from engine_pagefind import Pagefind
from engine_sqlite import SQLite

PLAIN = json.loads((HERE / "sets/latency.json").read_text(encoding="utf-8"))
FIRST = PLAIN[:12]


class Bench:
    """One run over everything that was asked for."""

    def __init__(self, options, browser):
        self.options, self.browser = options, browser
        self.results = {"machine": machine(), "load": load(), "date": datetime.date.today().isoformat(), "judged": {},
                        "sizes": {}}

    def engines(self):
        made = [Guidegen(self.options.guidegen, self.options.theme, self.options.today), Pagefind(), Lunr(), SQLite()]
        wanted = self.options.engines
        return [engine for engine in made if not wanted or engine.name.lower().split()[0] in wanted]

    def ready(self, engine, content, found, work):
        work = Path(work) / engine.name.replace(" ", "-").lower()
        work.mkdir()
        return engine.build(content, found, work)

    def judge(self, name, content, queries, found):
        """Asks every engine the queries of a set."""
        rows, failing = {}, {}
        for engine in self.engines():
            with scratch() as work:
                self.ready(engine, content, found, work)
                answers = asking.answers(engine, self.browser, queries)
                getattr(engine, "close", lambda: None)()
            rows[engine.name] = measures.by_kind(queries, answers)
            failing[engine.name] = [
                {"kind": query.kind, "query": query.text, "ndcg": measures.ndcg(ids, query.grades), "got": ids[:5],
                 "wanted": [id for id, grade in query.grades.items() if grade == max(query.grades.values())][:6]}
                for query, ids in zip(queries, answers) if measures.ndcg(ids, query.grades) < 0.5]
            say(f"{name}, {engine.name}: nDCG@10 {rows[engine.name]['all']['ndcg']:.3f}")
        self.results["judged"][name] = {"engines": rows, "failing": failing, "records": len(found["en"])}

    def measure(self, size):
        """Bytes, times and known items over the made-up guide of a size."""
        rows = {}
        with scratch() as work:
            content = Path(work) / "content"
            generate.write(size, content)
            found = {"en": records.read(content)}
            items = judged.known_items(found["en"], 60, seed=size)
            texts = PLAIN + [query.text for query in items][:60]
            for engine in self.engines():
                if size > engine.most:
                    continue
                seconds = self.ready(engine, content, found, work)
                loads = [engine.first_query(self.browser, text) for text in FIRST]
                first, warm = asking.times(engine, self.browser, texts)
                answers = asking.answers(engine, self.browser, items)
                getattr(engine, "close", lambda: None)()
                rows[engine.name] = report.size_row(engine, seconds, loads, first, warm, items, answers)
                slow = sorted(((ms if ms is not None else asking.LIMIT_MS, text) for ms, text in zip(warm, texts)), reverse=True)
                rows[engine.name]["slowest"] = slow[:8]
                say(f"{size} records, {engine.name}: {rows[engine.name]}")
        self.results["sizes"][size] = rows

    def run(self):
        """All that the options name."""
        shared = os.environ.get("GUIDEGEN_SHARED")
        if "sample" in self.options.sets:
            content = ROOT / "content"
            found = {"en": records.read(content), "es": records.read(content, "es")}
            self.judge("Sample guide", content, judged.sample(), found)
            self.judge("Sample guide, known items by rule", content, judged.known_items(found["en"], 100), found)
        for directory in DIRECTORIES:
            if directory.slug not in self.options.sets:
                continue
            if shared:
                self.real(directory, Path(shared))
            else:
                say(f"{directory.title}: left out, as GUIDEGEN_SHARED names no folder of real directories")
        for size in self.options.sizes:
            self.measure(size)

    def real(self, directory, shared):
        """A real directory, judged by its own categories, which are withheld."""
        with scratch() as work:
            content = Path(work) / "content"
            directory.content(self.options.guidegen, shared, content)
            found = {"en": [one for one in records.read(content, with_topics=False) if one.id.startswith("agencies/")]}
            known = judged.shared(shared / "relevance/queries.json", directory.slug, rows_of(content))
            if known:
                self.judge(f"{directory.title}, the shared queries, categories withheld", content, known, found)
            categories = directory.categories(shared, content, found["en"])
            texts = {one.id: one.words() for one in found["en"]}
            self.judge(f"{directory.title}, categories withheld", content,
                       judged.by_categories(directory.slug, categories, texts), found)
            self.judge(f"{directory.title}, known items by rule", content, judged.known_items(found["en"], 200), found)


def scratch():
    """A folder in memory that is gone afterwards."""
    return tempfile.TemporaryDirectory(prefix="guidegen-bench-", dir="/dev/shm" if os.path.isdir("/dev/shm") else None)


def parsed():
    """What was asked for."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--guidegen", default=ROOT / ".build/release/guidegen", type=Path)
    options.add_argument("--theme", default=ROOT / "themes/default", type=Path, help="the theme of that guidegen")
    options.add_argument("--today", default="2026-11-22")
    options.add_argument("--sets", default="sample,emerald,king-county,dc", type=words)
    options.add_argument("--sizes", default="1000,10000,100000", type=lambda text: [int(one) for one in words(text)])
    options.add_argument("--engines", default="", type=words, help="guidegen, pagefind, lunr, sqlite")
    output_options(options)
    return options.parse_args()


def words(text):
    return [one for one in text.split(",") if one]


def main():
    options = parsed()
    with chromium() as browser:
        bench = Bench(options, browser)
        bench.run()
    keep(bench.results, report.report(bench.results), options)


if __name__ == "__main__":
    main()
