"""What `check`, `explain`, `fmt`, `new`, `schema` and `import issue` promise, seen from the shell."""

import json

import pytest

from conftest import AGENCY, COMMAND
import subprocess

BROKEN = AGENCY.format(name="Broken").replace("topics: [food]", "topics: [fod]")


def run(workplace, *arguments, text=None):
    return subprocess.run(
        [str(COMMAND), *arguments], cwd=workplace.path, capture_output=True, text=True, input=text, timeout=60
    )


def test_a_finding_shows_its_line_a_mark_and_the_line_to_paste(workplace):
    workplace.write({"agencies/broken.md": BROKEN})
    lines = workplace.run("check").stderr.splitlines()
    at = lines.index(
        "content/agencies/broken.md:4:10: error: there is no topic `fod` [unknown-topic]"
    )
    assert lines[at + 1 : at + 5] == [
        "  4 | topics: [fod]",
        "    |          ^^^",
        "  fix: write `food`",
        "  4 | topics: [food]",
    ]


def test_marks_stand_under_wide_letters_and_tabs(workplace):
    text = AGENCY.format(name="Wide").replace("Help for", "漢字é\u0301👩‍👩‍👧 ").replace("[food]", "[fod]")
    wide = text.replace("topics: [fod]", 'topics: ["漢字", fod]')
    workplace.write({"agencies/wide.md": wide})
    lines = workplace.run("check").stderr.splitlines()
    at = next(i for i, line in enumerate(lines) if "unknown-topic" in line)
    assert lines[at + 1] == '  4 | topics: ["漢字", fod]'
    assert lines[at + 2] == "    |                  ^^^"


def test_a_finding_shows_the_other_place_it_speaks_of(workplace):
    workplace.write({"agencies/broken.md": AGENCY.format(name="A").replace("wellness:", "name: B\nwellness:")})
    lines = workplace.run("check").stderr.splitlines()
    note = next(i for i, line in enumerate(lines) if "note: it is first written here" in line)
    assert lines[note].endswith("(content/agencies/broken.md:2:1)")
    assert lines[note + 1 : note + 3] == ["  2 | name: A", "    | ----"]


def test_nothing_in_a_file_can_steer_the_terminal(workplace):
    workplace.write({"agencies/evil.md": BROKEN.replace("Help for", "\u202eHelp\u009b31m for").encode()})
    assert not any(c in workplace.run("check").stderr for c in "\u202e\u009b\x1b")


def test_a_long_list_ends_with_a_count_by_rule(workplace):
    for number in range(5):
        workplace.write({f"agencies/b{number}.md": BROKEN.replace("Broken", f"Broken {number}")})
    report = workplace.run("check").stderr
    assert "  5  error unknown-topic" in " ".join(report.split("\n")) or "5  error unknown-topic" in report
    assert "`guidegen explain unknown-topic`" in report


def check_sarif(report):
    """The rules of the SARIF 2.1.0 schema that bear on what is written here."""
    assert report["version"] == "2.1.0" and report["$schema"].startswith("https://")
    assert set(report) == {"$schema", "version", "runs"}
    for run_ in report["runs"]:
        assert set(run_) <= {"tool", "results", "columnKind"} and run_["columnKind"] == "unicodeCodePoints"
        driver = run_["tool"]["driver"]
        assert driver["name"] and driver["version"]
        ids = [rule["id"] for rule in driver["rules"]]
        assert len(set(ids)) == len(ids)
        for rule in driver["rules"]:
            assert set(rule) == {"id", "shortDescription", "help"}
            assert rule["shortDescription"]["text"] and rule["help"]["text"]
        for result in run_["results"]:
            assert set(result) <= {
                "ruleId", "ruleIndex", "level", "message", "locations", "relatedLocations", "fixes"
            }
            assert ids[result["ruleIndex"]] == result["ruleId"]
            assert result["level"] in {"error", "warning"} and result["message"]["text"]
            places = result["locations"] + result.get("relatedLocations", [])
            for place in places:
                check_place(place["physicalLocation"])
            for fix in result.get("fixes", []):
                for change in fix["artifactChanges"]:
                    assert change["replacements"] and " " not in change["artifactLocation"]["uri"]


def check_place(place):
    assert " " not in place["artifactLocation"]["uri"] and "\\" not in place["artifactLocation"]["uri"]
    region = place["region"]
    assert all(isinstance(region[key], int) and region[key] >= 1 for key in region)
    assert (region["endLine"], region["endColumn"]) >= (region["startLine"], region["startColumn"])


def test_sarif_follows_its_schema(workplace):
    workplace.write({
        "agencies/broken.md": BROKEN,
        "agencies/twice.md": AGENCY.format(name="A").replace("wellness:", "name: B\nwellness:"),
        "pages/Bad name.md": "---\ntitle: A\n---\n",
    })
    report = json.loads(workplace.run("check", "--format", "sarif").stdout)
    check_sarif(report)
    results = report["runs"][0]["results"]
    unknown = next(result for result in results if result["ruleId"] == "unknown-topic")
    place = unknown["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "content/agencies/broken.md"
    assert (place["region"]["startLine"], place["region"]["startColumn"]) == (4, 10)
    change = unknown["fixes"][0]["artifactChanges"][0]["replacements"][0]
    assert change["insertedContent"]["text"] == "food" and change["deletedRegion"] == place["region"]
    double = next(result for result in results if result["ruleId"] == "duplicate-key")
    assert double["relatedLocations"][0]["physicalLocation"]["region"]["startLine"] == 2
    assert any("Bad%20name.md" in result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
               for result in results)


def test_explains_a_rule_with_two_examples(workplace):
    result = run(workplace, "explain", "unknown-topic")
    assert result.returncode == 0
    assert "Wrong" in result.stdout and "Right" in result.stdout and "topics: [housing]" in result.stdout
    listed = run(workplace, "explain").stdout.splitlines()
    assert len(listed) > 100 and listed == sorted(listed)


def test_an_unknown_rule_is_wrong_usage_and_names_the_nearest(workplace):
    result = run(workplace, "explain", "unkown-topic")
    assert result.returncode == 64
    assert "`unknown-topic`" in result.stderr


MESSY = "---\nsummary:   'Help.'  # short\n# the name\nname: Messy\ntopics: [ food ]\nwellness: physical\n---\nText.\n\n\n"
TIDY = "---\n# the name\nname: Messy\nsummary: Help. # short\ntopics: [food]\nwellness: physical\n---\n\nText.\n"


def test_fmt_writes_what_is_not_in_order_and_nothing_else(workplace):
    run(workplace, "fmt")
    workplace.write({"agencies/messy.md": MESSY, "agencies/broken.md": "---\nname: A: b\n---\n"})
    result = run(workplace, "fmt", "--check", "content/agencies/messy.md")
    assert result.returncode == 1
    assert (workplace.path / "content/agencies/messy.md").read_text() == MESSY
    result = run(workplace, "fmt")
    assert result.returncode == 1 and "yaml-colon" in result.stderr
    assert result.stdout == "content/agencies/messy.md\n"
    assert (workplace.path / "content/agencies/messy.md").read_text() == TIDY
    assert (workplace.path / "content/agencies/broken.md").read_text() == "---\nname: A: b\n---\n"
    assert run(workplace, "fmt", "--check", "content/agencies/messy.md").returncode == 0


def test_fmt_refuses_a_file_that_is_not_the_guides(workplace):
    (workplace.path / "other.md").write_text(MESSY)
    assert run(workplace, "fmt", "other.md").returncode == 64
    assert (workplace.path / "other.md").read_text() == MESSY


@pytest.mark.parametrize(
    "kind, options",
    [
        ("agency", ["--summary", "Meals.", "--topics", "food", "--wellness", "physical"]),
        ("webinar", ["--summary", "Meals.", "--topics", "food"]),
        ("learner-guide", ["--summary", "Meals.", "--topics", "food"]),
        ("event", ["--summary", "Meals.", "--topics", "food", "--date", "2027-01-14T13:00"]),
        ("news-item", ["--summary", "Meals.", "--topics", "food", "--date", "2026-11-01"]),
        ("topic", ["--summary", "Meals."]),
        ("page", []),
    ],
)
def test_new_writes_a_record_of_every_kind_that_check_takes(workplace, kind, options):
    result = run(workplace, "new", kind, "Soup: Kitchen", *options)
    assert result.returncode == 0, result.stderr
    path = workplace.path / result.stdout.strip()
    assert path.name == "soup-kitchen.md" and "# " in path.read_text()
    assert workplace.run("check").returncode == 0
    assert run(workplace, "fmt", "--check", str(path)).returncode == 0


def test_new_suggests_a_topic_and_a_dimension(workplace):
    result = run(workplace, "new", "agency", "Soup Kitchen", "--summary", "Hot meals for anyone.")
    assert result.returncode == 0, result.stderr
    assert "suggested `topics`: food" in result.stderr
    assert "topics: [food]" in (workplace.path / "content/agencies/soup-kitchen.md").read_text()


def test_new_never_overwrites(workplace):
    before = (workplace.path / "content/agencies/agency-1.md").read_bytes()
    result = run(workplace, "new", "agency", "Agency 1", "--summary", "A.", "--topics", "food", "--wellness", "physical")
    assert result.returncode == 64 and "is there already" in result.stderr
    assert (workplace.path / "content/agencies/agency-1.md").read_bytes() == before


def test_new_tells_of_a_likely_duplicate(workplace):
    result = run(
        workplace, "new", "agency", "The Agency 1, Inc.", "--summary", "A.", "--topics", "food",
        "--wellness", "physical", "--phone", "(828) 555-0101",
    )
    assert result.returncode == 0 and "duplicate-agency" in result.stderr
    alike = run(workplace, "new", "topic", "Foods", "--summary", "Meals.")
    assert "there is `topics/food` already" in alike.stderr


def test_new_does_not_write_what_would_stop_a_build(workplace):
    result = run(workplace, "new", "agency", "Soup Kitchen", "--summary", "A.", "--topics", "fod", "--wellness", "physical")
    assert result.returncode == 1 and "unknown-topic" in result.stderr
    assert not (workplace.path / "content/agencies/soup-kitchen.md").exists()
    missing = run(workplace, "new", "agency", "Soup Kitchen")
    assert missing.returncode == 64 and "`summary` is missing" in missing.stderr


def test_schema_writes_a_file_for_each_subject(workplace):
    assert run(workplace, "schema", "--output", "schemas").returncode == 0
    names = sorted(path.name for path in (workplace.path / "schemas").iterdir())
    assert "agency.schema.json" in names and "guide.schema.json" in names and len(names) == 12
    schema = json.loads((workplace.path / "schemas/agency.schema.json").read_text())
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["required"] == ["name", "summary", "topics", "wellness"]
    everything = json.loads(run(workplace, "schema").stdout)
    assert set(everything["$defs"]) == {name.removesuffix(".schema.json") for name in names}


def test_schema_has_a_face_for_forms_content_managers_and_people(workplace):
    forms = run(workplace, "schema", "--face", "issue-forms", "--output", "forms")
    assert forms.returncode == 0
    names = sorted(path.name for path in (workplace.path / "forms").iterdir())
    assert names == ["correct-an-agency.yml", "suggest-an-agency.yml"]
    assert "Food" in (workplace.path / "forms/suggest-an-agency.yml").read_text()
    cms = run(workplace, "schema", "--face", "cms", "--repository", "library/guide").stdout
    assert "publish_mode: editorial_workflow" in cms and "repo: library/guide" in cms
    assert "| `name` | **must** |" in run(workplace, "schema", "--face", "reference").stdout
    assert run(workplace, "schema", "guide", "--face", "template").returncode == 64


ISSUE = "### Name\n\nSoup Kitchen\n\n### Summary\n\nHot meals.\n\n### Topics\n\nFood\n\n### Wellness\n\nPhysical\n\n### Fees\n\n_No response_\n"


def test_an_issue_becomes_a_draft(workplace):
    result = run(workplace, "import", "issue", "-", text=ISSUE)
    assert result.returncode == 0, result.stderr
    text = (workplace.path / result.stdout.strip()).read_text()
    assert "draft: true" in text and "topics: [food]" in text and "fees" not in text
    assert workplace.run("check").returncode == 0
    assert run(workplace, "import", "issue", "-", text="Hello.").returncode == 1
