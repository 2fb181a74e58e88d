#!/usr/bin/env python3
"""Builds the same guide with guidegen, with Hugo and Pagefind, and as cheaply as can be, in turn, and compares.

    Benchmarks/speed/run                                 1,000 and 10,000 records, five rounds; prints the table
    Benchmarks/speed/run --sizes 100000 --rounds 1       a large guide once; Hugo and Pagefind want much memory
    Benchmarks/speed/run --results Benchmarks/RESULTS.md  writes the table where it is kept
"""

import argparse
import datetime
import os
import sys
import tempfile
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(HERE.parent / "corpus"), str(HERE.parent)]

import generate
from builders import Copy, Floor, Guidegen, HugoPagefind
from common import keep, load, machine, output_options, say
from measured import measured
from tables import tables


def one_size(size, options):
    """Medians of every builder at a size; rounds go through all builders in turn."""
    with tempfile.TemporaryDirectory(prefix="guidegen-speed-", dir=options.scratch) as work:
        work = Path(work)
        content = work / "content"
        _, content_bytes = generate.write(size, content)
        guidegen = Guidegen(options.guidegen, options.theme, options.today, content, work)
        builders = [guidegen]
        if "hugo" in options.only:
            builders.append(HugoPagefind(content, work, guidegen))
        builders += [Floor(content, work, guidegen), Copy(work, guidegen)]
        runs = {builder.name: [] for builder in builders}
        for number in range(options.rounds):
            for builder in builders:
                builder.clear()
                figures = measured(builder.commands())
                figures |= builder.made()
                runs[builder.name].append(figures)
                say(f"{size} records, round {number + 1}, {builder.name}: {figures}")
        return {"content_bytes": content_bytes, "runs": runs,
                "medians": {name: {key: median(run[key] for run in some) for key in some[0]} for name, some in runs.items()}}


def parsed():
    """What was asked for."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--guidegen", default=ROOT / ".build/release/guidegen", type=Path)
    options.add_argument("--sizes", default="1000,10000", type=lambda text: [int(one) for one in text.split(",")])
    options.add_argument("--rounds", default=5, type=int)
    options.add_argument("--only", default="guidegen,hugo", help="guidegen to leave Hugo and Pagefind out")
    options.add_argument("--theme", default=ROOT / "themes/default", type=Path, help="the theme of that guidegen")
    options.add_argument("--today", default="2026-11-22")
    options.add_argument("--scratch", default="/dev/shm" if os.path.isdir("/dev/shm") else None, help="a memory file system")
    output_options(options)
    return options.parse_args()


def main():
    options = parsed()
    results = {"date": datetime.date.today().isoformat(), "machine": machine(), "load": load(), "rounds": options.rounds}
    results["sizes"] = {size: one_size(size, options) for size in options.sizes}
    keep(results, tables(results), options)


if __name__ == "__main__":
    main()
