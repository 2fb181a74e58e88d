"""Searching a guide whose index lies in parts: from a disk and over HTTP, as the command line searches it."""

import json
import subprocess
import sys

import pytest

from conftest import BUILD_DATE, REPOSITORY
from support.searching import search
from support.server import serving

RECORDS = 1000
GUIDEGEN = REPOSITORY / ".build/release/guidegen"
QUERIES = ["food pantry", "i need help with my light bill", "imigration lawyer", "child care", "unemploymnet", "legal a"]
LISTED = 10
MOST_PARTS = 45


@pytest.fixture(scope="module")
def large_guide(tmp_path_factory):
    """A made-up guide that is built once; its folder."""
    folder = tmp_path_factory.mktemp("large")
    subprocess.run([sys.executable, REPOSITORY / "Benchmarks/corpus/generate.py", str(RECORDS), folder / "content"], check=True,
                   capture_output=True)
    subprocess.run([GUIDEGEN, "build", "--quiet", "--today", BUILD_DATE.isoformat(), "--content", folder / "content",
                    "--output", folder / "site"], cwd=REPOSITORY, check=True, capture_output=True)
    return folder / "site"


@pytest.fixture(scope="module", params=["disk", "http"])
def large_address(request, large_guide):
    if request.param == "disk":
        yield large_guide.as_uri() + "/"
        return
    with serving(large_guide) as address:
        yield address + "/"


def asked_at_the_terminal(site, query: str) -> list[str]:
    done = subprocess.run([GUIDEGEN, "search", query, "--output", site, "--limit", str(LISTED), "--format", "json"],
                          cwd=REPOSITORY, check=True, capture_output=True, text=True)
    return [result["url"] for result in json.loads(done.stdout)["results"]]


def test_keeps_its_index_in_parts(large_guide):
    assert len(list((large_guide / "search/en").glob("*.js"))) > 50


@pytest.mark.parametrize("query", QUERIES)
def test_lists_what_the_command_line_lists(page, large_address, large_guide, query):
    found = search(page, large_address, q=query)
    assert found, query
    assert found[:LISTED] == asked_at_the_terminal(large_guide, query)[:len(found)]


def test_loads_few_parts_for_a_query(page, large_address):
    loaded = []
    page.on("request", lambda request: loaded.append(request.url))
    search(page, large_address, q="food pantry")
    parts = [address for address in loaded if "/search/en/" in address]
    assert 0 < len(parts) < MOST_PARTS


def test_narrows_by_a_topic_whose_list_comes_when_it_is_asked_for(page, large_address):
    everything = search(page, large_address, q="help")
    narrowed = search(page, large_address, q="help", topic="food")
    assert narrowed and narrowed != everything


def test_says_so_when_a_part_cannot_be_loaded(page, large_address):
    page.route("**/search/en/*.js", lambda route: route.abort())
    page.goto(large_address + "search.html?q=food+pantry")
    page.wait_for_selector("#search-results[data-state=error]", state="attached")
    assert page.locator("[role=status]").first.inner_text().strip()
