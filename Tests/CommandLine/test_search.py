"""`guidegen search`, and `guidegen check --queries`, as a librarian types them."""

import json

import pytest

PANTRY = """\
---
name: Town Pantry
summary: Groceries every week.
topics: [food]
wellness: [physical]
phones: [{number: "828-555-0120"}]
---

Bring a bag.
"""


@pytest.fixture
def built(workplace):
    workplace.write({"agencies/town-pantry.md": PANTRY})
    assert workplace.run("build", "--quiet").returncode == 0
    return workplace


def search(place, *words):
    return place.bare("search", *words)


def test_search_prints_results_with_reasons(built):
    result = search(built, "grocerys")
    assert result.returncode == 0
    assert "1. Town Pantry  agencies/town-pantry.html" in result.stdout
    assert "`grocerys` was taken for `groceries`" in result.stdout


def test_search_gives_json_for_programs(built):
    answer = json.loads(search(built, "town", "pantry", "--format", "json", "--limit", "1").stdout)
    assert answer["results"][0]["id"] == "agencies/town-pantry"
    assert answer["results"][0]["why"][0]["isName"]
    assert answer["corrected"] == [] and answer["urgent"] is False


def test_search_says_when_nothing_is_found(built):
    result = search(built, "xylophone")
    assert result.returncode == 1
    assert "Nothing was found for `xylophone`" in result.stdout


def test_search_without_a_site_or_language_is_told(built, tmp_path):
    assert search(built, "food", "--output", str(tmp_path / "nowhere")).returncode == 66
    result = search(built, "food", "--language", "fr")
    assert result.returncode == 66
    assert "has no search in `fr`; it has en" in result.stderr
    assert search(built, "food", "--limit", "0").returncode == 64


def test_check_holds_the_search_to_judged_queries(built):
    queries = built.path / "queries.yaml"
    queries.write_text("- {query: groceries, expect: town-pantry}\n- query: pantry\n  expect: [agency-1]\n")
    result = built.run("check", "--queries", str(queries))
    assert result.returncode == 1
    assert f"{queries}:3:12: error:" in result.stderr
    assert "what came first: `agencies/town-pantry`" in result.stderr
    assert built.run("check", "--queries", str(built.path / "none.yaml")).returncode == 64
