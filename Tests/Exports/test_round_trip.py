"""The guide handed on as HSDS and as a table, and brought in again: the same guide, for all that these can say."""

import json
import shutil
import subprocess
from datetime import date, datetime, timedelta

import pytest
from dateutil.rrule import rrulestr
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from conftest import COMMAND, ROOT, TODAY, build

# What HSDS has no word for, as docs/importing.md lists it.
UNSAID = {"related", "replaced_by", "text", "translations"}
# What a table cannot take apart: several places, services, people, other systems' ids.
NOT_IN_A_TABLE = UNSAID | {"services", "locations", "contacts", "external_ids", "part_of", "interpretation", "ages",
                           "keywords", "phones", "coordinates", "topics", "wellness"}


# Weekdays of which one in the month differs: closed, shorter, or at another time.
EVENINGS = """\
---
name: Evening School
summary: Classes after work.
topics: [food]
wellness: [intellectual]
hours:
  Mon, Tue: 9:00-12:00
  1st Tue: 18:00-20:00
  2nd & 4th Mon: closed
  Fri: 9:00-17:00
  last Fri: 9:00-11:00
verified: {date: 2026-11-01, by: A librarian}
---
"""


def command(*arguments):
    made = subprocess.run([str(COMMAND), *map(str, arguments)], capture_output=True, text=True, timeout=600)
    assert made.returncode == 0, made.stderr + made.stdout[:3000]
    return made.stdout


@pytest.fixture(scope="module")
def first(tmp_path_factory):
    """The sample guide, handed on with all that it knows, in the standard's next version."""
    content = tmp_path_factory.mktemp("first") / "content"
    shutil.copytree(ROOT / "content", content)
    (content / "agencies" / "evening-school.md").write_text(EVENINGS, "utf-8")
    with open(content / "guide.yaml", "a", encoding="utf-8") as settings:
        settings.write("\nexports: {hsds_profile: extended, hsds_version: 3.1-dev}\n")
    return content, build(content, content.parent / "site")


def brought_back(first, folder, *arguments):
    """The agencies made anew by an import, in a guide of the sample's topics: the site, and the import's report."""
    content = folder / "content"
    content.mkdir()
    shutil.copy(first[0] / "guide.yaml", content)
    shutil.copytree(first[0] / "images", content / "images")
    for kind in ["dimensions", "topics", "pages"]:
        (content / kind).mkdir()
        for record in (first[0] / kind).glob("*.md"):
            # Texts lead to parts of agencies' texts, which no import brings back.
            head = record.read_text("utf-8").split("\n---", 1)[0]
            (content / kind / record.name).write_text(head + "\n---\n\nWords.\n", "utf-8")
    report = command("import", *arguments, "--into", content, "--today", TODAY)
    return build(content, folder / "site"), report


def agencies(site):
    return {agency["slug"]: agency for agency in json.loads((site / "data/agencies.json").read_text("utf-8"))}


def sayable(agency):
    """An agency without what HSDS cannot say or what a record says twice."""
    agency = json.loads(json.dumps(agency))
    known = set(agency["topics"] + agency["wellness"])
    agency["verified"] = agency.get("verified", {}).get("date")
    for phone in agency.get("phones", []) + [p for place in agency.get("locations", []) for p in place.get("phones", [])]:
        for key in ["type", "hours"]:
            phone.pop(key, None)
    open_places = [place.get("name") for place in agency.get("locations", [])]
    for service in agency.get("services", []):
        service["hours"] = by_day(service.get("hours"))
        # No place named is all of them.
        if service.get("locations") == open_places:
            del service["locations"]
        # A service need not say again what its agency says.
        for key in ["topics", "wellness"]:
            service[key] = [slug for slug in service.get(key, []) if slug not in known]
        for key in ["eligibility", "fees", "apply", "documents"]:
            if service.get(key) == agency.get(key):
                service.pop(key, None)
    for place in agency.get("locations", []):
        # A season of one year's dates comes back in words; a place that is temporarily closed hands on no hours.
        is_lost = "seasons" in place or "hours_text" in place or agency["status"] != "active"
        for name in ["hours", "seasons", "exceptions", "hours_text"] if is_lost else []:
            place.pop(name, None)
        place["hours"] = by_day(place.get("hours"))
    return agency


def by_day(hours):
    """Hours with a line for each day, however the days were put together."""
    return {day: times for days, times in (hours or {}).items() for day in days.split(", ")}


def differences(old, new, unsaid):
    assert sorted(old) == sorted(new)
    found = {}
    for slug, agency in old.items():
        one, two = sayable(agency), sayable(new[slug])
        keys = (set(one) | set(two)) - unsaid
        found |= {f"{slug}.{key}": (one.get(key), two.get(key)) for key in keys if one.get(key) != two.get(key)}
    return found


def test_hsds_brings_the_guide_back(first, tmp_path):
    site, report = brought_back(first, tmp_path, "hsds", first[1] / "hsds")
    numbers = [int(line.split()[0]) for line in report.splitlines() if line[:7].strip().isdigit()][:5]
    assert numbers[0] == sum(numbers[1:]) and numbers[3] == 0
    assert differences(agencies(first[1]), agencies(site), UNSAID) == {}


def evening_classes(day):
    """What the school's own hours say of a day."""
    number, is_last = (day.day + 6) // 7, (day + timedelta(7)).month != day.month
    if day.weekday() == 0:
        return set() if number in (2, 4) else {("09:00", "12:00")}
    if day.weekday() == 1:
        return {("18:00", "20:00")} if number == 1 else {("09:00", "12:00")}
    if day.weekday() == 4:
        return {("09:00", "11:00")} if is_last else {("09:00", "17:00")}
    return set()


def test_rows_of_hours_hold_beside_one_another(first):
    organizations = [json.loads(path.read_text("utf-8")) for path in (first[1] / "hsds/organizations").iterdir()]
    school = next(own for own in organizations if own["name"] == "Evening School")
    services = [json.loads(path.read_text("utf-8")) for path in (first[1] / "hsds/services").iterdir()]
    own = [service for service in services if service["organization"]["id"] == school["id"]]
    text = json.dumps(own)
    rows = {row["id"]: row for row in schedules(own)}
    assert rows and "-2FR" in text
    start, told = date(2027, 1, 1), {}
    for row in rows.values():
        if "opens_at" not in row:
            continue
        rule = rrulestr(f"FREQ={row['freq']};BYDAY={row['byday']}", dtstart=datetime(2027, 1, 1))
        for moment in rule.between(datetime(2027, 1, 1), datetime(2029, 1, 1), inc=True):
            told.setdefault(moment.date(), set()).add((row["opens_at"][:5], row["closes_at"][:5]))
    for day in (start + timedelta(number) for number in range(730)):
        assert told.get(day, set()) == evening_classes(day), day


def schedules(value):
    """All schedules inside some JSON."""
    if isinstance(value, list):
        return [row for item in value for row in schedules(item)]
    if not isinstance(value, dict):
        return []
    own = [row for key, rows in value.items() if key == "schedules" for row in rows]
    return own + [row for key, inner in value.items() if key != "schedules" for row in schedules(inner)]


def test_the_table_brings_back_what_a_table_can_say(first, tmp_path):
    table = ROOT / "docs/maps/guidegen-agencies.yaml"
    site, _ = brought_back(first, tmp_path, "csv", first[1] / "data/agencies.csv", "--map", table)
    found = differences(agencies(first[1]), agencies(site), NOT_IN_A_TABLE)
    # What has the table's separator in it is parted by it.
    parted = {key for key, (old, _) in found.items() if isinstance(old, list) and any(";" in text for text in old)}
    assert {key: pair for key, pair in found.items() if key not in parted} == {}
    for slug, agency in agencies(site).items():
        assert set(agency["topics"]) >= set(agencies(first[1])[slug]["topics"])


def test_the_standard_s_next_version_passes_its_own_schemas(first, shared):
    folder = shared / "hsds" / "3.1-dev" / "schema"
    registry = Registry(retrieve=lambda name: Resource.from_contents(
        json.loads((folder / name).read_text("utf-8")), default_specification=DRAFT202012))
    for kind in ["service", "organization", "service_at_location"]:
        validator = Draft202012Validator(
            {"$ref": f"{kind}.json"}, registry=registry, format_checker=Draft202012Validator.FORMAT_CHECKER)
        files = sorted((first[1] / "hsds" / f"{kind}s").iterdir())
        assert files
        for path in files:
            assert [error.message for error in validator.iter_errors(json.loads(path.read_text("utf-8")))] == [], path
