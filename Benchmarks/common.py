"""What both benchmarks share: which machine it was, telling how far a run is, keeping its results."""

import json
import os
import platform
import re
import sys
from pathlib import Path


def _first(path, pattern):
    try:
        found = re.search(pattern, Path(path).read_text(encoding="utf-8"), re.M)
    except OSError:
        return None
    return found and found.group(1).strip()


def machine():
    """Processor, cores, memory and system, in words that name no host."""
    model = _first("/proc/cpuinfo", r"^model name\s*:\s*(.*)$") or platform.machine()
    memory = _first("/proc/meminfo", r"^MemTotal:\s*(\d+)")
    system = _first("/etc/os-release", r'^PRETTY_NAME="([^"]*)"') or platform.system()
    size = f", {int(memory) / 1024 / 1024:.0f} GiB of memory" if memory else ""
    return f"{model}, {os.cpu_count()} cores{size}, {system}"


def load():
    """How busy the machine was over the last minute."""
    return os.getloadavg()[0]


def say(text):
    """Tells how far the run is."""
    print(text, file=sys.stderr, flush=True)


def output_options(options):
    """Where the results of a run go."""
    options.add_argument("--results", type=Path, help="write the tables to this file instead of printing them")
    options.add_argument("--json", type=Path, help="also keep all figures as JSON")


def keep(results, tables, chosen):
    """Writes figures and tables where the options say."""
    if chosen.json:
        chosen.json.write_text(json.dumps(results, indent=1, ensure_ascii=False), encoding="utf-8")
    if chosen.results:
        chosen.results.write_text(tables, encoding="utf-8")
    else:
        print(tables)
