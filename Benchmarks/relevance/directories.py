"""Real directories with their own categories, which are withheld from what is searched and kept to judge by."""

import csv
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Directory:
    """A directory in the shared folder, and how it becomes content (sets/<slug>.yaml)."""

    slug: str
    title: str
    dataset: str
    form: str
    source: str

    def content(self, guidegen, shared, into):
        """Imports it with everything under one topic."""
        done = subprocess.run(
            [guidegen, "import", self.form, self.folder(shared) / self.source, "--map", HERE / f"sets/{self.slug}.yaml",
             "--into", into, "--report", Path(into).with_suffix(".report.txt")], capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(done.stderr[-3000:])

    def folder(self, shared):
        """Where it lies."""
        return Path(shared) / "datasets" / self.dataset

    def categories(self, shared, content, records):
        """Its own categories, by record id."""
        return CATEGORIES[self.slug](self.folder(shared), content, records)


DIRECTORIES = [
    Directory("emerald", "Emerald City", "Real-Change__emerald-city-resource-guide", "csv", "export.csv"),
    Directory("king-county", "King County", "calef__kingcounty.solutions", "markdown", "_organizations"),
    Directory("dc", "Washington, DC", "DataKind-DC__homelessness-service-navigator", "csv", "Homeless_Service_Facilities.csv"),
]


def rows_of(content):
    """Which record was made of which row, by the id that the source gives the row."""
    found = {}
    for path in sorted(Path(content).glob("agencies/*.md")):
        for value in re.findall(r"^external_ids:\n  [a-z-]+: \"?([^\"\n]+)", path.read_text(encoding="utf-8"), re.M):
            found[value] = "agencies/" + path.stem
    return found


def _rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _joined_tables(folder, content, records):
    ids = rows_of(content)
    names = {row["category_id"]: row["category_name"] for row in _rows(folder / "category.csv")}
    found = {id: set() for id in ids.values()}
    for row in _rows(folder / "organization_x_category.csv"):
        id = ids.get(row["organization_id"])
        if id and row["active"] == "t":
            found[id].add(names[row["category_id"]])
    return found


def _front_matter(folder, content, records):
    found = {}
    for record in records:
        path = folder / f"_organizations/{record.id.split('/')[1]}.md"
        front = path.read_text(encoding="utf-8").split("---", 2)[1] if path.exists() else ""
        listed = re.search(r"^topics:\n((?:- .*\n)+)", front, re.M)
        found[record.id] = {line[2:].strip() for line in listed.group(1).splitlines()} if listed else set()
    return found


def _flags(folder, content, records):
    ids = rows_of(content)
    return {ids[row["OBJECTID"]]: {name for name, value in row.items() if name.isupper() and value == "Yes"}
            for row in _rows(folder / "Homeless_Service_Facilities.csv") if row["OBJECTID"] in ids}


CATEGORIES = {"emerald": _joined_tables, "king-county": _front_matter, "dc": _flags}
