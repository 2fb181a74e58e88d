"""A small guide to break, and the real command to run on it."""

import hashlib
import json
import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
COMMAND = Path(os.environ.get("GUIDEGEN_COMMAND") or ROOT / ".build" / "release" / "guidegen")
DIMENSIONS = ["physical", "emotional", "spiritual", "occupational", "social", "environmental", "intellectual"]

GUIDE = """\
title: Test guide
publisher:
  name: Test Library
language: en
time_zone: America/New_York
"""

AGENCY = """\
---
name: {name}
summary: Help for people who need it.
topics: [food]
wellness: [physical]
phones: [{{number: "828-555-0101"}}]
---

Come in.
"""


def small_guide():
    files = {"guide.yaml": GUIDE, "topics/food.md": "---\ntitle: Food\nsummary: Meals and groceries.\n---\n"}
    for order, slug in enumerate(DIMENSIONS, start=1):
        text = f"---\ntitle: {slug.title()}\nsummary: The {slug} side of life.\norder: {order}\n---\n"
        files[f"dimensions/{slug}.md"] = text
    for page in ["about", "inclusion-policy", "privacy"]:
        files[f"pages/{page}.md"] = f"---\ntitle: {page.replace('-', ' ').title()}\n---\n\nWords.\n"
    for number in range(1, 4):
        files[f"agencies/agency-{number}.md"] = AGENCY.format(name=f"Agency {number}")
    return files


def snapshot(folder):
    """Every file below a folder with a digest of its bytes."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(Path(folder).rglob("*"))
        if path.is_file()
    }


class Workplace:
    """A folder with a guide in `content`, where commands are run as a user would."""

    def __init__(self, path):
        self.path = path
        self.output = path / "output"

    def write(self, files):
        for name, text in files.items():
            target = self.path / "content" / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text if isinstance(text, bytes) else text.encode())

    def arguments(self, command, *options):
        theme = ["--theme", str(ROOT / "themes" / "default")]
        return [str(COMMAND), command, *theme, "--today", "2026-11-22", *options]

    def run(self, command, *options, env=None):
        return subprocess.run(
            self.arguments(command, *options),
            cwd=self.path, capture_output=True, text=True, timeout=120,
            env={**os.environ, **(env or {})},
        )

    def bare(self, command, *options):
        """Runs a command that knows no theme and no day."""
        return subprocess.run(
            [str(COMMAND), command, *options], cwd=self.path, capture_output=True, text=True, timeout=120
        )

    def findings(self, *options):
        """The findings of `check`, as the JSON report tells them."""
        result = self.run("check", "--format", "json", *options)
        return json.loads(result.stdout)["diagnostics"]

    def places(self, *options):
        """Rule, file, line and column of each finding."""
        return [(f["rule"], f["file"], f["line"], f["column"]) for f in self.findings(*options)]


@pytest.fixture
def workplace(tmp_path):
    place = Workplace(tmp_path)
    place.write(small_guide())
    return place
