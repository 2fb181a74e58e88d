"""What the imports promise, seen from the shell: odd files end in a guide and a report, or a refusal that says why."""

import json
import zipfile

import pytest

from conftest import ROOT

MAP = """\
fields:
  name: {name}
  summary: {summary}
  phones: {phone}
topics:
  constant: [food]
  create: [{{slug: food, title: Food, wellness: [physical]}}]
guide: {{title: Test, publisher: {{name: Library}}, language: en, time_zone: UTC}}
"""

TABLES = {
    "organizations.csv": "id,name,description\no1,HARBOR HOUSE OF HOPE,Meals and beds.\n",
    "services.csv": "id,organization_id,name,description,status\ns1,o1,Meals,Lunch.,active\ns2,gone,Lost,x,active\n",
    "locations.csv": "id,organization_id,name\nl1,o1,Main\n",
    "physical_addresses.csv":
        "id,location_id,address_1,city,state_province,postal_code,country\na1,l1,1 Main St,Wren,NC,28960,US\n",
    "contacts.csv": "id,organization_id,name,email\nc1,o1,Jane Roe,jane.roe@harbor.example\n",
}


def counts(report):
    """The five numbers of a report; the first is the sum of the rest."""
    return [int(line.split()[0]) for line in report.splitlines() if line.strip()[:1].isdigit()][:5]


def imported(workplace, kind, source, *options, into="made"):
    return workplace.bare("import", kind, str(source), "--into", into, *options)


def checked(workplace, into="made"):
    theme = str(ROOT / "themes" / "default")
    return workplace.bare("check", "--content", into, "--theme", theme, "--today", "2026-11-22")


@pytest.fixture
def archive(workplace):
    path = workplace.path / "directory.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in TABLES.items():
            made.writestr(f"export/{name}", text)
    return path


def test_a_zip_of_hsds_becomes_a_guide_and_a_report_that_adds_up(workplace, archive):
    result = imported(workplace, "hsds", archive)
    assert result.returncode == 0, result.stderr
    numbers = counts(result.stdout)
    assert numbers[0] == sum(numbers[1:]) == 6
    assert "services.csv, line 3, Lost: its `organization_id` is `gone`" in result.stdout
    record = (workplace.path / "made/agencies/harbor-house-of-hope.md").read_text()
    assert "Jane" not in record.split("\ninternal:")[0]
    assert checked(workplace).returncode == 0


def test_an_archive_that_cannot_be_read_is_refused_and_says_why(workplace, archive):
    half = workplace.path / "half.zip"
    half.write_bytes(archive.read_bytes()[:200])
    result = imported(workplace, "hsds", half)
    assert result.returncode == 1
    assert "half.zip` cannot be read: the archive" in result.stderr
    assert not (workplace.path / "made").exists()


def test_a_source_without_organizations_is_refused(workplace):
    (workplace.path / "table.csv").write_text("a,b\n1,2\n")
    result = imported(workplace, "hsds", workplace.path / "table.csv")
    assert result.returncode == 1
    assert "holds no organizations in HSDS" in result.stderr


def test_hsds_that_is_no_json_is_refused_with_its_line(workplace):
    (workplace.path / "services.json").write_text('[{"id": "1",\n"name" 2}]')
    result = imported(workplace, "hsds", "services.json")
    assert result.returncode == 1
    assert "it is no JSON" in result.stderr and "(line 2)" in result.stderr


def test_a_proposed_map_is_taken_as_it_is(workplace, archive):
    assert workplace.bare("import", "hsds", str(archive), "--propose", "map.yaml").returncode == 0
    result = imported(workplace, "hsds", archive, "--map", "map.yaml")
    assert result.returncode == 0, result.stderr


def test_the_same_import_again_changes_nothing(workplace, archive):
    imported(workplace, "hsds", archive)
    record = workplace.path / "made/agencies/harbor-house-of-hope.md"
    edited = record.read_text().replace("summary: Meals and beds.", "summary: Meals, beds and showers.")
    record.write_text(edited)
    result = imported(workplace, "hsds", archive, "--update")
    assert result.returncode == 0, result.stderr
    assert record.read_text() == edited
    assert "The public sees no change." in result.stdout


def test_json_with_doubled_keys_is_reported(workplace):
    text = '{"agencies": [{"name": "Harbor", "about": "Meals.", "tel": "828-555-0100", "tel": "828-555-0199"}]}'
    (workplace.path / "data.json").write_text(text)
    (workplace.path / "map.yaml").write_text(MAP.format(name="name", summary="about", phone="tel"))
    result = imported(workplace, "json", "data.json", "--map", "map.yaml")
    assert result.returncode == 0, result.stderr
    assert "`tel` stands twice in one object, as `828-555-0100` and `828-555-0199`: neither was used" in result.stdout
    assert "\nphones:" not in (workplace.path / "made/agencies/harbor.md").read_text()


def test_doubled_objects_and_lists_of_json_are_used_neither(workplace):
    text = """{"agencies": [{"name": "Harbor", "about": "Meals.", "tel": "828-555-0100",
        "address": {"street": "1 Main St"}, "address": {"street": "9 Hidden Lane", "city": "Wren"}}]}"""
    (workplace.path / "data.json").write_text(text)
    extra = "fields:\n  address.street: address.street\n  address.city: address.city\n"
    map_ = MAP.format(name="name", summary="about", phone="tel").replace("fields:\n", extra)
    (workplace.path / "map.yaml").write_text(map_)
    result = imported(workplace, "json", "data.json", "--map", "map.yaml")
    assert result.returncode == 0, result.stderr
    assert "`address` stands twice in one object" in result.stdout
    assert "\naddress:" not in (workplace.path / "made/agencies/harbor.md").read_text()


def test_objects_of_hsds_without_ids_get_none_and_doubled_parts_are_used_neither(workplace):
    (workplace.path / "services.json").write_text("""[
        {"name": "Lunch", "status": "active", "organization": {"name": "Harbor House", "description": "Meals."},
         "phones": [{"number": "828-555-0100"}], "phones": [{"number": "828-555-0199"}]},
        {"id": "s2", "name": "Beds", "status": "active",
         "organization": {"id": "o2", "name": "Bell Farm", "description": "Beds."}}]""")
    result = imported(workplace, "hsds", "services.json")
    assert result.returncode == 0, result.stderr
    assert "`phones` stands twice in one object" in result.stdout
    harbor = (workplace.path / "made/agencies/harbor-house.md").read_text()
    assert "external_ids" not in harbor.split("import_marks")[0] and "828-555" not in harbor
    assert "hsds: o2" in (workplace.path / "made/agencies/bell-farm.md").read_text()
    numbers = counts(result.stdout)
    assert numbers[0] == sum(numbers[1:]) == 4


def test_an_object_that_stands_inside_several_is_one_thing(workplace):
    service = {"id": "s1", "name": "Lunch", "description": "A hot meal.", "status": "active"}
    places = [
        {"id": f"l{number}", "name": f"Hall {number}", "location_type": "physical", "services": [service],
         "addresses": [{"id": f"a{number}", "address_1": f"{number} Main St", "city": "Wren"}]} for number in (1, 2)
    ]
    house = {"id": "o1", "name": "Harbor House", "description": "Meals.", "locations": places}
    (workplace.path / "organizations.json").write_text(json.dumps([house]))
    result = imported(workplace, "hsds", "organizations.json")
    assert result.returncode == 0, result.stderr
    record = (workplace.path / "made/agencies/harbor-house.md").read_text()
    assert "A hot meal." in record and "1 Main St" in record and "2 Main St" in record
    assert "the id of two things" not in result.stdout
    (workplace.path / "organizations.json").write_text(json.dumps([house, {**house, "name": "Another House"}]))
    assert "the id of two things" in imported(workplace, "hsds", "organizations.json", into="other").stdout


def test_secrecy_that_was_set_aside_still_counts(workplace):
    house = """[{"id": "o1", "name": "Nest", "description": "Help.", "locations": [{"id": "l1", "location_type": "physical",
        "description": "Call us.", "description": "This location is confidential.",
        "addresses": [{"id": "a1", "address_1": "12 Oak Street", "city": "Wren"}]}]}]"""
    (workplace.path / "organizations.json").write_text(house)
    result = imported(workplace, "hsds", "organizations.json")
    assert result.returncode == 0, result.stderr
    record = (workplace.path / "made/agencies/nest.md").read_text()
    assert "confidential: true" in record and "12 Oak" not in record


def test_what_is_no_json_is_refused_with_its_line(workplace):
    (workplace.path / "data.json").write_text('{"a": 1,\n"b" 2}')
    (workplace.path / "map.yaml").write_text(MAP.format(name="name", summary="about", phone="tel"))
    result = imported(workplace, "json", "data.json", "--map", "map.yaml")
    assert result.returncode == 1
    assert "it is no JSON" in result.stderr and "(line 2)" in result.stderr


SHEETS = {
    "japanese": ("団体名,説明,電話番号\nみどり食堂,子どもの食事。,03-5555-0100\n", "shift_jis", "団体名", "説明", "電話番号"),
    "french": ("Nom;Résumé;Téléphone\nMaison d’été;Repas à midi.;04 55 55 01 00\n", "cp1252", "Nom", "Résumé",
               "Téléphone"),
    "spanish": ("Nombre,Descripción,Teléfono\rCasa Peña,Comida y ropa.,828-555-0100\rLa Niña,Clases.,\r", "cp1252",
                "Nombre", "Descripción", "Teléfono"),
}


@pytest.mark.parametrize("language", sorted(SHEETS))
def test_spreadsheets_in_other_languages_and_encodings_end_in_a_guide(workplace, language):
    text, encoding, name, summary, phone = SHEETS[language]
    (workplace.path / "sheet.csv").write_bytes(text.encode(encoding))
    (workplace.path / "map.yaml").write_text(MAP.format(name=name, summary=summary, phone=phone), encoding="utf-8")
    result = imported(workplace, "csv", "sheet.csv", "--map", "map.yaml")
    assert result.returncode == 0, result.stderr + result.stdout
    numbers = counts(result.stdout)
    assert numbers[0] == sum(numbers[1:]) and numbers[3] == 0
    assert checked(workplace).returncode == 0, checked(workplace).stderr


def test_a_header_one_column_short_is_told_and_its_rows_are_refused(workplace):
    (workplace.path / "sheet.csv").write_text("Name,About\nA,Meals.,828-555-0100\nB,Beds.,828-555-0101\n")
    (workplace.path / "map.yaml").write_text(MAP.format(name="Name", summary="About", phone="About"))
    result = imported(workplace, "csv", "sheet.csv", "--map", "map.yaml")
    assert result.returncode == 1
    assert "it is a column short" in result.stdout
    assert counts(result.stdout) == [2, 0, 0, 2, 0]
    proposed = workplace.bare("import", "csv", "sheet.csv", "--propose", "short.yaml")
    assert proposed.returncode == 0
    assert "columns: [" in (workplace.path / "short.yaml").read_text()
