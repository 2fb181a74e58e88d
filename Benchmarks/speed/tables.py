"""The tables of a run, as Markdown."""


def _bytes(value):
    for size, unit in ((1e9, "GB"), (1e6, "MB")):
        if value >= size:
            return f"{value / size:.2f} {unit}"
    return f"{value / 1e3:.0f} kB"


def _times(value):
    return "–" if value is None else f"{value:.1f}" if value < 100 else f"{value:.0f}"


def _table(medians):
    own = medians["guidegen"]
    lines = ["| | processor | wall | peak memory | files | bytes | processor, times guidegen's | wall, times guidegen's |",
             "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"]
    for name, row in medians.items():
        ratios = [f"{row[key] / own[key]:.2f}" if own[key] else "–" for key in ("cpu", "wall")]
        lines.append(f"| {name} | {row['cpu']:.2f} s | {row['wall']:.2f} s | {_bytes(row['peak'])} | {row['files']:,.0f} | "
                     f"{_bytes(row['bytes'])} | {ratios[0]} | {ratios[1]} |")
    return "\n".join(lines)


def tables(results):
    """One table a size, then growth."""
    parts = [
        "# Building, measured",
        "Written by `Benchmarks/speed/run`; how it measures stands in [README](README.md#building). Medians of "
        f"{results['rounds']} rounds in turn, each from nothing, on a memory file system.",
        f"{results['date']}, {results['machine']}; load before the run {results['load']:.1f}.",
    ]
    for size, found in results["sizes"].items():
        parts += [f"## {size:,} records", f"{_bytes(found['content_bytes'])} of content.", _table(found["medians"])]
        floor = found["medians"]["floor: read, cmark, write"]["cpu"]
        own = found["medians"]["guidegen"]["cpu"]
        peer = found["medians"].get("Hugo and Pagefind")
        said = [f"guidegen takes {_times(own / floor)} times the floor's processor time"]
        if peer:
            said.append(f"Hugo and Pagefind take {_times(peer['cpu'] / own)} times guidegen's")
        parts.append("; ".join(said) + ".")
    if len(results["sizes"]) > 1:
        rows = [f"| {size:,} | {1000 * found['medians']['guidegen']['cpu'] / size:.2f} ms |"
                for size, found in results["sizes"].items()]
        parts += ["## Growth", "| records | guidegen's processor time a record |\n| ---: | ---: |\n" + "\n".join(rows)]
    return "\n\n".join(parts) + "\n"
