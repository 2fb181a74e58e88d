"""What machine the figures are of, in words that name no host."""

import os
import platform
import re
from pathlib import Path


def _first(path, pattern):
    try:
        found = re.search(pattern, Path(path).read_text(encoding="utf-8"), re.M)
    except OSError:
        return None
    return found and found.group(1).strip()


def machine():
    """Processor, cores, memory and system."""
    model = _first("/proc/cpuinfo", r"^model name\s*:\s*(.*)$") or platform.machine()
    memory = _first("/proc/meminfo", r"^MemTotal:\s*(\d+)")
    system = _first("/etc/os-release", r'^PRETTY_NAME="([^"]*)"') or platform.system()
    size = f", {int(memory) / 1024 / 1024:.0f} GiB of memory" if memory else ""
    return f"{model}, {os.cpu_count()} cores{size}, {system}"


def load():
    """How busy the machine was over the last minute."""
    return os.getloadavg()[0]
