#!/usr/bin/env python3
"""Writes a made-up guide of any size, always the same one for the same size and seed.

    Benchmarks/corpus/generate.py 10000 /dev/shm/guide-10000

Agency 17 is the same in a guide of 300 records and in one of 100,000.
"""

import argparse
import datetime
import multiprocessing
import os
import sys
from pathlib import Path

import skeleton
from agencies import Agencies
from names import AgencyNames
from places import towns
from prose import Prose
from words import Vocabulary, subjects
from writings import Writings

# Of the records that are neither topics, dimensions nor pages; agencies are the rest.
SHARES = {"news": 0.10, "events": 0.08, "webinars": 0.06, "learner-guides": 0.04}
BATCH = 500


def plan(records, fixed):
    """How many records of each kind make up a guide of that many."""
    left = records - fixed
    counts = {kind: int(left * share) for kind, share in SHARES.items()}
    return {"agencies": left - sum(counts.values()), **counts}


class Writer:
    """Writes batches of records into a folder."""

    def __init__(self, folder, counts, seed, today, languages):
        self.folder, self.languages = folder, languages
        names = AgencyNames(seed, subjects(), towns())
        prose = Prose(Vocabulary())
        self.agencies = Agencies(seed, names, prose, today)
        self.writings = Writings(seed, names, prose, today, counts)

    def batch(self, kind, first, last):
        """Writes the records of a kind with these numbers; how many bytes they are."""
        size = 0
        for number in range(first, last):
            if kind == "agencies":
                made = self.agencies.files(number, "es" in self.languages)
            else:
                made = [self.writings.file(kind, number)]
            for name, text in made:
                data = text.encode()
                size += len(data)
                with open(os.path.join(self.folder, name), "wb") as file:
                    file.write(data)
        return size


def _start(*arguments):
    global writer
    writer = Writer(*arguments)


def _write(batch):
    return writer.batch(*batch)


def write(records, folder, seed=1, today=datetime.date(2026, 11, 22), languages=("en",), processes=None):
    """Writes the guide; what was written, by kind, and the bytes of all records."""
    basics = list(skeleton.files(languages, subjects(), towns()))
    fixed = sum(1 for name, _ in basics if name.endswith(".md"))
    if records < fixed + 100:
        raise ValueError(f"the smallest guide has {fixed + 100} records")
    counts = plan(records, fixed)
    folder = Path(folder)
    for kind in ("topics", "dimensions", "pages", *counts):
        (folder / kind).mkdir(parents=True, exist_ok=True)
    for name, text in basics:
        (folder / name).write_text(text, encoding="utf-8")
    batches = [(kind, first, min(first + BATCH, count)) for kind, count in counts.items() for first in range(0, count, BATCH)]
    arguments = (str(folder), counts, seed, today, tuple(languages))
    with multiprocessing.Pool(processes, _start, arguments) as pool:
        size = sum(pool.imap_unordered(_write, batches))
    return {**counts, "topics, dimensions and pages": fixed}, size


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("records", type=int, help="how many records, of all kinds: 300 to 100000")
    options.add_argument("folder", help="where to write them; must be empty or not there")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--today", type=datetime.date.fromisoformat, default=datetime.date(2026, 11, 22))
    options.add_argument("--languages", default="en", help="en, or en,es for some Spanish translations")
    chosen = options.parse_args()
    if os.path.isdir(chosen.folder) and os.listdir(chosen.folder):
        sys.exit(f"{chosen.folder} is not empty")
    try:
        counts, size = write(chosen.records, chosen.folder, chosen.seed, chosen.today, chosen.languages.split(","))
    except ValueError as error:
        sys.exit(str(error))
    print(", ".join(f"{count} {kind}" for kind, count in counts.items()) + f"; {size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
