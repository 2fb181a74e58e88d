"""The directory as Open Referral HSDS, judged by the standard's own schemas."""

import csv
import json
import uuid
import zipfile

import pytest
from jsonschema import Draft202012Validator

from support.strict import unknown_properties

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

LISTS = {"services": "service_list", "organizations": "organization_list",
         "service_at_locations": "service_at_location_list"}
SINGLE = {"services": "service", "organizations": "organization", "service_at_locations": "service_at_location"}


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def schema_of(shared, name, compiled=True):
    folder = shared / "hsds" / "3.0" / "schema"
    return read(folder / "compiled" / f"{name}.json" if compiled else folder / f"{name}.json")


def complaints(value, schema):
    validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    found = [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(value)]
    return found + [f"{path}: no such property" for path in unknown_properties(value, schema)]


@pytest.mark.parametrize("kind", sorted(LISTS))
def test_each_entry_of_a_list_is_valid_and_says_no_more_than_the_standard(site, shared, kind):
    page = read(site / "hsds" / f"{kind}.json")
    schema = schema_of(shared, LISTS[kind])
    assert page["contents"] and page["total_items"] == len(page["contents"])
    for entry in page["contents"]:
        assert complaints(entry, schema) == []


@pytest.mark.parametrize("kind", sorted(SINGLE))
def test_each_file_is_valid_and_says_no_more_than_the_standard(site, shared, kind):
    schema = schema_of(shared, SINGLE[kind])
    files = sorted((site / "hsds" / kind).iterdir())
    listed = {entry["id"] for entry in read(site / "hsds" / f"{kind}.json")["contents"]}
    assert {path.stem for path in files} == listed
    for path in files:
        assert complaints(read(path), schema) == [], path


@pytest.mark.parametrize("kind, name", [("taxonomies", "taxonomy"), ("taxonomy_terms", "taxonomy_term")])
def test_taxonomies_and_terms_are_valid(site, shared, kind, name):
    schema = schema_of(shared, name, compiled=False)
    schema["properties"].pop("metadata")
    for detail in ["taxonomy_detail"]:
        if detail in schema["properties"]:
            schema["properties"][detail] = schema_of(shared, "taxonomy", compiled=False)
            schema["properties"][detail]["properties"].pop("metadata")
    for entry in read(site / "hsds" / f"{kind}.json")["contents"]:
        assert complaints(entry, schema) == []
        assert complaints(read(site / "hsds" / kind / f"{entry['id']}.json"), schema) == []


def test_ids_are_uuids_of_version_5_in_the_guide_s_namespace(site):
    space = uuid.UUID("3f0c9a52-7d1e-4b86-9c5a-e2b7416d08af")
    ids = {path.stem for path in (site / "hsds" / "organizations").iterdir()}
    pages = {path.stem for path in (site / "agencies").glob("*.html")} - {"index"}
    assert ids == {str(uuid.uuid5(space, f"agencies/{slug}")) for slug in pages}


def test_the_tables_are_a_valid_package_in_which_every_key_holds(site):
    from frictionless import Package

    report = Package(str(site / "hsds" / "tabular" / "datapackage.json")).validate()
    assert report.valid, report.flatten(["type", "message"])[:5]
    counted = {task.name: task.stats.get("rows", 0) for task in report.tasks}
    listed = read(site / "hsds" / "services.json")["total_items"]
    assert counted["service"] == listed > 0 and counted["attribute"] >= listed


def test_the_archive_is_the_package(site):
    with zipfile.ZipFile(site / "hsds" / "tabular.zip") as archive:
        packed = {name: archive.read(name) for name in archive.namelist()}
    assert packed == {path.name: path.read_bytes() for path in (site / "hsds" / "tabular").iterdir()}


def test_the_tables_pass_the_standard_s_own_descriptor(site, shared):
    from frictionless import Resource, Schema

    for resource in read(shared / "hsds" / "3.0" / "datapackage.json")["resources"]:
        path = site / "hsds" / "tabular" / resource["path"]
        if not path.exists():
            continue
        described = resource["schema"]
        described.pop("foreignKeys", None)
        folder = str(path.parent)
        table = Resource(path=path.name, basepath=folder, schema=Schema.from_descriptor(described))
        report = table.validate()
        assert report.valid, (resource["path"], report.flatten(["type", "message"])[:5])


def test_tables_and_files_tell_the_same(site):
    with open(site / "hsds" / "tabular" / "services.csv", newline="", encoding="utf-8") as file:
        rows = {row["id"]: row for row in csv.DictReader(file)}
    files = {path.stem: read(path) for path in (site / "hsds" / "services").iterdir()}
    assert rows.keys() == files.keys()
    assert all(rows[key]["name"] == files[key]["name"] for key in rows)


def test_a_service_tells_whom_to_call_and_when(site):
    services = [read(path) for path in (site / "hsds" / "services").iterdir()]
    numbers = [service for service in services if service["organization"].get("phones")]
    schedules = [
        schedule
        for service in services
        for link in service.get("service_at_locations", [])
        for schedule in link["location"].get("schedules", [])
    ]
    assert len(numbers) > len(services) / 2
    assert {"WEEKLY", "MONTHLY"} <= {schedule.get("freq") for schedule in schedules}
    assert all(("opens_at" in schedule) == ("closes_at" in schedule) for schedule in schedules)
