"""What is compared: each builder clears its output, names the commands that make it, and counts what was made."""

import re
import shutil
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

HERE = Path(__file__).resolve().parent


class _Builder:
    def clear(self):
        """Every round starts from nothing."""
        shutil.rmtree(self.output, ignore_errors=True)

    def made(self):
        """How many files and bytes the output has."""
        files = [path for path in self.output.rglob("*") if path.is_file()]
        return {"files": len(files), "bytes": sum(path.stat().st_size for path in files)}


class Guidegen(_Builder):
    """The whole site with search and related records."""

    name = "guidegen"

    def __init__(self, command, theme, today, content, work):
        self.output = work / "guidegen"
        self.words = [str(Path(command).resolve()), "build", "--content", content, "--theme", theme, "--output", self.output,
                      "--today", today, "--quiet"]
        done = subprocess.run(self.words, capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"guidegen could not build the guide:\n{done.stderr[-3000:]}")

    def commands(self):
        """One command."""
        return [self.words]

    def sample_page(self):
        """An agency's page, whose chrome the other site gets too."""
        return next(self.output.glob("agencies/*-17.html")).read_text(encoding="utf-8")


class HugoPagefind(_Builder):
    """Hugo with layouts that make equal pages, then Pagefind over what it made."""

    name = "Hugo and Pagefind"

    def __init__(self, content, work, guidegen):
        self.site, self.output = work / "hugo", work / "hugo-public"
        shutil.copytree(HERE / "hugo", self.site)
        shutil.copytree(guidegen.output / "assets", self.site / "static/assets")
        chrome = _chrome(guidegen.sample_page())
        for path in self.site.rglob("*.html"):
            text = path.read_text(encoding="utf-8")
            for mark, words in chrome.items():
                text = text.replace(mark, words)
            path.write_text(text, encoding="utf-8")
        with open(self.site / "hugo.yaml", "a", encoding="utf-8") as settings:
            settings.write("module:\n  mounts:\n"
                           f"    - {{source: {content}, target: content, files: ['! *.yaml']}}\n"
                           "    - {source: pages, target: content}\n    - {source: layouts, target: layouts}\n"
                           "    - {source: static, target: static}\n")
        self.hugo, self.pagefind = _binaries()

    def commands(self):
        """Two commands, one after the other."""
        return [[self.hugo, "--source", self.site, "--destination", self.output],
                [self.pagefind, "--site", self.output, "--quiet"]]


class Floor(_Builder):
    """A C program that reads the records, runs cmark-gfm and writes as many bytes in as many files."""

    name = "floor: read, cmark, write"

    def __init__(self, content, work, guidegen):
        self.output, self.source = work / "floor", guidegen.output
        self.program, self.plan = str(work / "floor-program"), work / "floor-plan"
        subprocess.run(["cc", "-O2", "-o", self.program, HERE / "floor.c", "-lcmark-gfm", "-lcmark-gfm-extensions"], check=True)
        lines = []
        for path in sorted(self.source.rglob("*")):
            if path.is_file():
                name = path.relative_to(self.source)
                read = content / name.with_suffix(".md")
                lines.append(f"{path.stat().st_size}\t{self.output / name}\t{read if read.exists() else ''}\n")
        self.plan.write_text("".join(lines), encoding="utf-8")
        self.folders = sorted({path.parent.relative_to(self.source) for path in self.source.rglob("*")})

    def clear(self):
        """Folders are there already: they are few."""
        super().clear()
        for folder in self.folders:
            (self.output / folder).mkdir(parents=True, exist_ok=True)

    def commands(self):
        """One command."""
        return [[self.program, self.plan]]


class Copy(_Builder):
    """A copy of what guidegen made."""

    name = "cp -r"

    def __init__(self, work, guidegen):
        self.output, self.source = work / "copy", guidegen.output

    def commands(self):
        """One command."""
        return [[shutil.which("cp"), "-r", self.source, self.output]]


def _chrome(page):
    """What stands around the record on every page, as parts of a Hugo layout."""
    head, rest = page.split('<main id="main"', 1)
    foot = rest.rsplit("</div></main>", 1)[1]
    head = re.sub(r"<title>.*?</title>", '<title>{{ partial "name.html" . }} · {{ site.Title }}</title>', head)
    head = re.sub(r'(<meta name="description" content=)".*?"', r'\1"{{ .Params.summary }}"', head)
    head = re.sub(r'(<meta name="guidegen:record" content=)".*?"', r'\1"{{ .Section }}/{{ .Title }}"', head)
    head = re.sub(r'<meta name="guidegen:external-id"[^>]*>', "", head)
    head = re.sub(r'(<link rel="canonical" href=)".*?"', r'\1"{{ .Permalink }}"', head)
    words = re.search(r"data-hours-words='([^']*)'", page)
    return {"@HEAD@": head.replace("../", "{{ $root }}"), "@FOOT@": foot.replace("../", "{{ $root }}"),
            "@HOURS_WORDS@": words.group(1) if words else ""}


def _binaries():
    """The programs themselves, so that no wrapper's time is counted."""
    found = []
    for package in ("hugo", "pagefind_bin"):
        files = [Path(file.locate()) for file in distribution(package).files or [] if "hugo" in file.name or "pagefind" in file.name]
        programs = [path for path in files if path.is_file() and _is_program(path)]
        if not programs:
            sys.exit(f"The program of {package} is not where its package used to keep it")
        found.append(str(programs[0]))
    return found


def _is_program(path):
    with open(path, "rb") as file:
        return file.read(4) == b"\x7fELF"
