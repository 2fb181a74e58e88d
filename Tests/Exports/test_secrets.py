"""What nobody may know is in no file, and what is switched off is not there."""

import json
import zipfile

import pytest

from conftest import build

DIMENSIONS = ["physical", "emotional", "spiritual", "occupational", "social", "environmental", "intellectual"]
GUIDE = """\
title: Test guide
publisher:
  name: Test Library
language: en
time_zone: America/New_York
base_url: https://guide.example/
exports:
  hsds_profile: extended
"""
# Each canary stands in a field that no export may carry.
SHELTER = """\
---
name: Safe Haven
summary: A bed for tonight. Call first.
topics: [food]
wellness: [physical]
phones: [{number: "828-555-0101"}]
locations:
  - name: canary-place-name
    confidential: true
    town: canary-town
    service_area: canary-area
    accessibility: canary-access
    phones: [{number: "828-555-9999", label: canary-phone}]
    hours: {Mon: "03:33-04:44"}
    hours_text: canary-hours
  - name: Public office
    address: {street: 1 Main Street, city: Larkspur, state: NC, postal_code: "28961"}
    hours: {Tue: "9:00-17:00"}
services:
  - name: Beds
    locations: [canary-place-name]
internal: {contact: canary-internal}
source: {row: canary-source}
---

Words. <!-- canary-comment -->
"""
DRAFT = """\
---
name: canary-draft
summary: canary-draft summary.
topics: [food]
wellness: [physical]
phones: [{number: "828-555-0102"}]
draft: true
---
"""
HOSTILE = """\
---
name: "</script><script>alert(1)</script>"
summary: "=cmd|' /C calc'!A0 ]]> & <b>, \\"quoted\\"; done"
topics: [food]
wellness: [physical]
phones: [{number: "+1 828-555-0103"}]
---
"""


# What no page tells either, and all that any page may have to leave out.
NEVER = [b"canary-internal", b"canary-source", b"canary-comment", b"canary-draft"]
CANARIES = [
    b"canary-place-name", b"canary-town", b"canary-area", b"canary-access", b"canary-phone", b"canary-hours",
    b"555-9999", b"5559999", b"033300", b"03:33",
]


def small_guide(folder, guide=GUIDE):
    files = {"guide.yaml": guide, "topics/food.md": "---\ntitle: Food\nsummary: Meals and groceries.\n---\n"}
    for order, slug in enumerate(DIMENSIONS, start=1):
        files[f"dimensions/{slug}.md"] = f"---\ntitle: {slug}\nsummary: The {slug} side.\norder: {order}\n---\n"
    for page in ["about", "inclusion-policy", "privacy"]:
        files[f"pages/{page}.md"] = f"---\ntitle: {page}\n---\n\nWords.\n"
    files |= {"agencies/safe-haven.md": SHELTER, "agencies/draft.md": DRAFT, "agencies/hostile.md": HOSTILE}
    for name, text in files.items():
        path = folder / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return build(folder / "content", folder / "site")


@pytest.fixture(scope="module")
def secret(tmp_path_factory):
    return small_guide(tmp_path_factory.mktemp("secret"))


def test_no_export_has_a_byte_of_what_nobody_may_know(secret):
    exports = [path for path in secret.rglob("*") if path.is_file() and path.suffix != ".html"]
    exports = [path for path in exports if "search" not in path.parts and path.parts[-2] != "assets"]
    assert len(exports) > 40
    for path in exports:
        text = path.read_bytes()
        for canary in [b"canary", b"555-9999", b"5559999", b"033300", b"03:33"]:
            assert canary not in text, (path, canary)


@pytest.mark.parametrize("edition", ["usb", "single", "print", "epub", "zim"])
def test_no_edition_tells_what_the_website_does_not(secret, tmp_path, edition):
    content = secret.parent / "content"
    folder = build(content, tmp_path / edition, "--edition", edition)
    known = b"".join(path.read_bytes() for path in secret.rglob("*.html"))
    pieces = {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    for path in [*folder.rglob("*.zip"), *folder.rglob("*.epub")]:
        with zipfile.ZipFile(path) as archive:
            pieces |= {f"{path.name}:{name}": archive.read(name) for name in archive.namelist()}
    words = b"\n".join(pieces.values())
    assert b"Safe Haven" in words and b"1 Main Street" in words
    for canary in NEVER + CANARIES:
        if canary in NEVER or canary not in known:
            assert [name for name, text in pieces.items() if canary in text] == [], canary


def test_what_pages_tell_machines_has_none_of_it_either(secret):
    page = (secret / "agencies" / "safe-haven.html").read_text()
    data = page.split('<script type="application/ld+json">')[1].split("</script>")[0]
    assert "Public office" in data and "canary" not in data and "03:33" not in data


def test_the_service_of_a_secret_place_is_still_offered(secret):
    services = json.loads((secret / "hsds" / "services.json").read_text())["contents"]
    assert "Beds" in [service["name"] for service in services]
    whole = [json.loads(path.read_text()) for path in (secret / "hsds" / "services").iterdir()]
    beds = next(service for service in whole if service["name"] == "Beds")
    assert "service_at_locations" not in beds and beds["organization"]["phones"][0]["number"] == "828-555-0101"


def test_words_that_would_break_out_stay_words(secret):
    page = (secret / "agencies" / "hostile.html").read_text()
    data = page.split('<script type="application/ld+json">')[1].split("</script>")[0]
    assert json.loads(data)["@graph"][0]["name"] == "</script><script>alert(1)</script>"
    assert "<script>alert" not in page
    row = next(line for line in (secret / "data" / "agencies.csv").read_text().splitlines() if "hostile" in line)
    assert "'=cmd" in row and "'+1 828" in row


def test_extended_files_carry_keys_of_their_own_and_nothing_else_new(secret):
    organization = json.loads(next((secret / "hsds" / "organizations").iterdir()).read_text())
    assert organization["x_record"].startswith("agencies/")
    assert organization["x_page"] == f"https://guide.example/{organization['x_record']}.html"


def labels_taken_out(value):
    """The same without what 3.1 adds."""
    if isinstance(value, dict):
        return {key: labels_taken_out(inner) for key, inner in value.items() if key != "label"}
    return [labels_taken_out(inner) for inner in value] if isinstance(value, list) else value


def test_the_standard_s_next_version_only_adds(tmp_path, secret):
    site = small_guide(tmp_path, GUIDE + "  hsds_version: 3.1-dev\n")
    assert json.loads((site / "hsds" / "index.json").read_text())["version"] == "3.1"
    files = sorted(path.relative_to(secret) for path in (secret / "hsds" / "services").iterdir())
    assert files == sorted(path.relative_to(site) for path in (site / "hsds" / "services").iterdir())
    for name in files:
        old, new = json.loads((secret / name).read_text()), json.loads((site / name).read_text())
        assert old != new and labels_taken_out(new) == old


def test_each_part_can_be_switched_off(tmp_path):
    names = ["sitemap", "feeds", "calendars", "cards", "structured_data", "csv", "json", "hsds"]
    off = "exports:\n" + "".join(f"  {name}: false\n" for name in names)
    site = small_guide(tmp_path, GUIDE.split("exports:")[0] + off)
    left = {path.name for path in site.rglob("*") if path.is_file() and "search" not in path.parts}
    left.remove("offline.json")
    assert not [name for name in left if name.endswith((".xml", ".json", ".ics", ".vcf", ".csv", ".txt"))]
    page = (site / "agencies" / "safe-haven.html").read_text()
    assert "ld+json" not in page and ".vcf" not in page and ".ics" not in page and "feed" not in page


def test_without_an_address_there_is_nothing_that_would_need_one(tmp_path):
    site = small_guide(tmp_path, GUIDE.replace("base_url: https://guide.example/\n", ""))
    assert not list(site.rglob("*.xml")) and not (site / "robots.txt").exists()
    assert (site / "hsds" / "services.json").exists() and (site / "agencies" / "safe-haven.ics").exists()
    assert "guide.example" not in (site / "agencies" / "safe-haven.vcf").read_text()


def test_the_same_guide_gives_the_same_bytes(tmp_path, secret):
    again = small_guide(tmp_path)
    for path in secret.rglob("*"):
        if path.is_file():
            assert path.read_bytes() == (again / path.relative_to(secret)).read_bytes(), path
