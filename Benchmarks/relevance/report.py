"""The tables of a run, as Markdown."""

from statistics import median

import measures


def size_row(engine, seconds, loads, first, warm, items, answers):
    """The figures of one engine at one size."""
    known = [ms for ms in loads if ms is not None]
    scores = measures.by_kind(items, answers)
    return {
        "build": seconds, "index": engine.index_bytes(),
        "load_median": median(known) if known else None, "load_most": max(known) if known else None,
        "first_p95": _percentile(first, 0.95), "warm_p50": _percentile(warm or first, 0.5),
        "warm_p95": _percentile(warm or first, 0.95), "items": {kind: row["success"] for kind, row in scores.items()},
    }


def _percentile(times, share):
    """None where answers that never came reach the percentile."""
    limit = float("inf")
    value = measures.percentile([limit if ms is None else ms for ms in times], share)
    return None if value == limit else value


def _bytes(value):
    if value is None:
        return "–"
    return f"{value / 1e6:.2f} MB" if value >= 1e6 else f"{value / 1e3:.0f} kB"


def _ms(value):
    return "no answer" if value is None else f"{value:.1f} ms" if value < 100 else f"{value:.0f} ms"


def _share(value):
    return "–" if value is None else f"{100 * value:.0f}%"


def table(header, rows):
    """A Markdown table."""
    lines = ["| " + " | ".join(header) + " |", "| --- |" + " ---: |" * (len(header) - 1)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


def judged_part(name, found):
    """nDCG by class for every engine, then success and empty answers."""
    engines = found["engines"]
    kinds = list(next(iter(engines.values())))
    rows = []
    for kind in kinds:
        label = f"{kind} ({next(iter(engines.values()))[kind]['queries']})"
        rows.append([f"**{label}**" if kind == "all" else label] + [f"{row[kind]['ndcg']:.3f}" for row in engines.values()])
    parts = [f"## {name}", f"{found['records']} records. nDCG@10 by class (queries):",
             table(["class", *engines], rows), "Of the first three, one is right (success@3), by class:"]
    rows = [[kind] + [_share(row[kind]["success"]) for row in engines.values()] for kind in kinds]
    rows.append(["*empty answers, all*"] + [f"{100 * row['all']['empty']:.1f}%" for row in engines.values()])
    return "\n\n".join(parts + [table(["class", *engines], rows)])


def together(title, judged):
    """Several sets as one, each query counting alike."""
    sums = {}
    for found in judged.values():
        for engine, kinds in found["engines"].items():
            for kind, row in kinds.items():
                own = sums.setdefault(kind, {}).setdefault(engine, [0, 0, 0, 0])
                for place, name in enumerate(("ndcg", "success", "empty")):
                    own[place] += row[name] * row["queries"]
                own[3] += row["queries"]
    engines = list(next(iter(judged.values()))["engines"])
    rows = []
    for kind in [kind for kind in sums if kind != "all"] + ["all"]:
        own = sums[kind]
        values = {engine: own[engine][0] / own[engine][3] for engine in engines}
        others = [values[engine] for engine in engines[1:]]
        lead = f"{values[engines[0]] - max(others):+.3f}" if others else "–"
        rows.append([f"{kind} ({own[engines[0]][3]})", *(f"{values[engine]:.3f}" for engine in engines), lead])
    rows.append(["*success@3, all*"] + [_share(sums["all"][one][1] / sums["all"][one][3]) for one in engines] + [""])
    rows.append(["*empty answers, all*"] + [f"{100 * sums['all'][one][2] / sums['all'][one][3]:.1f}%" for one in engines] + [""])
    return "\n\n".join([f"## {title}", "nDCG@10 by class (queries), each query counting alike:",
                        table(["class", *engines, "lead over the best of the others"], rows)])


def sizes_part(sizes):
    """Bytes and times at each size."""
    header = ["records, engine", "built in", "index", "first query", "first query, most", "first time p95", "warm p50",
              "warm p95", "names", "misspelt"]
    rows = []
    for size, engines in sizes.items():
        for name, row in engines.items():
            rows.append([f"{size:,} {name}", f"{row['build']:.1f} s", _bytes(row["index"]), _bytes(row["load_median"]),
                         _bytes(row["load_most"]), _ms(row["first_p95"]), _ms(row["warm_p50"]), _ms(row["warm_p95"]),
                         _share(row["items"].get("name")), _share(row["items"].get("name misspelt"))])
    return "\n\n".join([
        "## Bytes and times",
        "Over guides that `Benchmarks/corpus` makes. Bytes are compressed; a first query counts the index, the script and "
        "what its results need. Times are in Chromium: guidegen's from the form of its own page, opened from the disk, until "
        "the results stand there; Pagefind's until the first ten results are loaded, over HTTP; lunr's without showing "
        "anything; SQLite's on the server, outside the browser. *Built in* is the whole site for guidegen, the index alone "
        "for the others. *No answer* means: not within 20 seconds. Names and misspelt: one of the first three is right.",
        table(header, rows)])


def report(results):
    """All of it, with machine and date."""
    parts = ["# Search, measured", "Written by `Benchmarks/relevance/run`; how it measures stands in "
             "[README](../README.md#search).", f"{results['date']}, {results['machine']}; load before the run {results['load']:.1f}."]
    for title, is_rule in (("All judged queries together", False), ("All known items by rule together", True)):
        some = {name: found for name, found in results["judged"].items() if name.endswith("by rule") == is_rule}
        if len(some) > 1:
            parts.append(together(title, some))
    parts += [judged_part(name, found) for name, found in results["judged"].items()]
    if results["sizes"]:
        parts.append(sizes_part(results["sizes"]))
    return "\n\n".join(parts) + "\n"
