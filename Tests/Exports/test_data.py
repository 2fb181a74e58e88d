"""The table for spreadsheets, the JSON for programs, and what pages tell search engines."""

import csv
import io
import json

import extruct
import pytest
from lxml import etree

BASE = "https://guide.wrencounty.example/"
DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}


def described(path):
    """What a page tells, as extruct finds it."""
    found = extruct.extract(path.read_text(encoding="utf-8"), syntaxes=["json-ld"])["json-ld"]
    assert len(found) == 1, path
    return {thing["@type"]: thing for thing in found[0]["@graph"]}


def test_the_table_opens_right_in_a_spreadsheet(site):
    raw = (site / "data" / "agencies.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf") and raw.endswith(b"\r\n")
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))
    agencies = json.loads((site / "data" / "agencies.json").read_text(encoding="utf-8"))
    assert [row["name"] for row in rows] == [agency["name"] for agency in agencies]
    assert all(None not in row and None not in row.values() for row in rows)
    assert not [cell for row in rows for cell in row.values() if cell[:1] in ("=", "+", "-", "@", "\t")]
    assert all((site / row["page"].removeprefix(BASE)).is_file() for row in rows)


def test_the_data_say_how_many_records_there_are_and_where(site):
    index = json.loads((site / "data" / "index.json").read_text(encoding="utf-8"))
    for file in index["files"]:
        records = json.loads((site / file["path"]).read_text(encoding="utf-8"))
        assert len(records) == file["count"] > 0
        for record in records:
            assert (site / record["path"]).is_file()
            assert record["id"] == f"{file['kind']}/{record['slug']}"


def test_every_page_that_may_be_found_describes_itself(site):
    for path in sorted(site.rglob("*.html")):
        text = path.read_text(encoding="utf-8")
        if '<meta name="robots" content="noindex">' in text:
            continue
        things = described(path)
        main = next(thing for kind, thing in things.items() if kind != "BreadcrumbList")
        assert main["name"], path
        if path.name != "index.html" or path.parent.name in ("agencies", "news"):
            steps = things["BreadcrumbList"]["itemListElement"]
            assert [step["position"] for step in steps] == list(range(1, len(steps) + 1))
            assert all((site / step["item"].removeprefix(BASE)).is_file() for step in steps), path


@pytest.mark.parametrize("folder, kinds", [
    ("agencies", {"NGO", "GovernmentOrganization"}),
    ("events", {"Event"}),
    ("webinars", {"VideoObject", "Event", "LearningResource"}),
    ("learner-guides", {"LearningResource"}),
    ("news", {"NewsArticle"}),
])
def test_records_are_what_they_are(site, folder, kinds):
    for path in (site / folder).glob("*.html"):
        if path.stem != "index" and b'http-equiv="refresh"' not in path.read_bytes():
            assert kinds & set(described(path)), path


def test_opening_hours_name_days_and_times(site):
    found = 0
    for path in (site / "agencies").glob("*.html"):
        things = described(path)
        agency = things.get("NGO") or things.get("GovernmentOrganization") or {}
        for place in agency.get("location", []):
            for entry in place.get("openingHoursSpecification", []):
                assert set(entry["dayOfWeek"]) <= DAYS and len(entry["opens"]) == len(entry["closes"]) == 5
                found += 1
            for entry in place.get("specialOpeningHoursSpecification", []):
                assert entry["validFrom"] <= entry["validThrough"]
    assert found > 50


def test_pages_say_what_to_show_when_they_are_passed_on(site):
    for path in ["index.html", "agencies/harbor-house.html", "es/index.html"]:
        if not (site / path).exists():
            continue
        page = etree.HTML((site / path).read_bytes())
        told = {meta.get("property"): meta.get("content") for meta in page.xpath("//meta[@property]")}
        assert told["og:title"] and told["og:site_name"] and told["og:type"] == "website"
        assert told["og:url"] == BASE + path
