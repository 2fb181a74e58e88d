"""Search as a patron meets it, from a disk and over HTTP."""

import json
import re
from urllib.parse import parse_qs, urlsplit

import pytest

from support.html_page import read_page
from support.searching import number_found, results, search
from support.watch import PageWatch

FIRST_FOUND = {
    "harbor house": "agencies/harbor-house.html",
    "HARBOR HOUSE": "agencies/harbor-house.html",
    "828-555-0120": "agencies/tannery-community-pantry.html",
    "(828) 555 0120": "agencies/tannery-community-pantry.html",
    "8285550120": "agencies/tannery-community-pantry.html",
    "diapers": "agencies/little-bundles-diaper-bank.html",
    "millbrook free clinic": "agencies/millbrook-free-clinic.html",
    "the community connector: referring social services at the library": "webinars/the-community-connector-referring-social-services.html",
    "WCPL": "agencies/wren-county-public-library.html",
}
RECORD_STATUS = """() => {
    window.said = [];
    addEventListener('DOMContentLoaded', () => {
        for (const region of document.querySelectorAll('[role=status], [aria-live]')) {
            new MutationObserver(() => {
                const words = region.textContent.trim();
                if (words && words !== window.said[window.said.length - 1]) { window.said.push(words); }
            }).observe(region, {childList: true, characterData: true, subtree: true});
        }
    });
}"""


@pytest.fixture(params=["file_address", "folder_address"])
def address(request) -> str:
    return request.getfixturevalue(request.param)


def test_a_query_typed_on_the_home_page_finds_at_once(page, address):
    watch = PageWatch.on(page, allowed=address)
    page.goto(address + "index.html")
    page.locator("main input[name=q]").fill("food pantry")
    page.keyboard.press("Enter")
    found = results(page)
    assert found and parse_qs(urlsplit(page.url).query)["q"] == ["food pantry"]
    assert watch.take() == []


@pytest.mark.parametrize("query", FIRST_FOUND)
def test_the_best_answer_comes_first(page, file_address, query):
    assert search(page, file_address, q=query)[:1] == [FIRST_FOUND[query]]


def test_a_food_pantry_comes_first_for_food_pantry(page, address, site):
    first = search(page, address, q="food pantry")[0]
    pantries = read_page(site.folder / "topics/food-pantries.html").links
    assert "../" + first in pantries or first == "topics/food-pantries.html"


def test_every_agency_is_found_first_by_its_name(page, file_address, site):
    page.goto(file_address + "a-z.html")
    names = page.evaluate(
        """() => Object.fromEntries([...document.querySelectorAll('main a[href^="agencies/"]')]
            .map(link => [link.getAttribute('href'), link.textContent.trim()]))"""
    )
    assert len(names) >= 60
    missed = {}
    for target, name in names.items():
        found = search(page, file_address, q=name)
        if target.split("#")[0] not in found[:1]:
            missed[name] = found[:3]
    assert missed == {}


def test_the_last_word_may_be_unfinished(page, file_address):
    assert "agencies/tannery-community-pantry.html" in search(page, file_address, q="tannery pant")


def test_every_result_has_one_heading_link_to_a_page_that_is_there(page, file_address, site):
    search(page, file_address, q="help")
    items = page.locator("#search-results > li")
    links = page.locator("#search-results > li :is(h2, h3, h4) a")
    assert items.count() == links.count() > 5
    for target in results(page):
        assert (site.folder / urlsplit(target).path).is_file()


def test_a_search_without_words_shows_what_the_filters_leave(page, file_address):
    found = search(page, file_address, topic="food-pantries")
    assert found and all(target.startswith(("agencies/", "topics/", "news/", "events/", "webinars/")) for target in found)


def test_filters_narrow_the_results(page, file_address):
    search(page, file_address, q="food")
    everything = number_found(page)
    agencies = search(page, file_address, q="food", kind="agencies")
    assert 0 < number_found(page) < everything
    assert all(target.startswith("agencies/") for target in agencies)
    for name, value in (("place", "Tannery"), ("language", "es"), ("topic", "pets"), ("wellness", "social")):
        search(page, file_address, q="food", **{name: value})
        assert 0 < number_found(page) < everything, name


def test_a_filter_that_is_ticked_goes_into_the_address(page, address):
    search(page, address, q="food")
    everything = number_found(page)
    box = page.locator("input[name=kind][value=agencies]")
    if not box.is_visible():
        page.locator("details:has(input[name=kind]) > summary").click()
    box.check()
    page.wait_for_url(re.compile("kind=agencies"))
    narrowed = number_found(page)
    assert 0 < narrowed < everything
    page.reload()
    assert number_found(page) == narrowed and box.is_checked()
    page.go_back()
    page.wait_for_function("!document.querySelector('input[name=kind][value=agencies]').checked")
    assert number_found(page) == everything


def test_back_brings_the_query_and_its_results_again(page, address):
    before = search(page, address, q="food")
    page.locator("#search-results > li a").first.click()
    page.wait_for_selector("#search-results", state="detached")
    page.go_back()
    assert results(page) == before
    assert page.locator("main input[name=q]").input_value() == "food"
    page.locator("main input[name=q]").fill("diapers")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("q=diapers"))
    assert results(page) != before
    page.go_back()
    page.wait_for_url(re.compile("q=food"))
    page.wait_for_function("document.querySelector('main input[name=q]').value === 'food'")
    assert results(page) == before


def test_the_number_of_results_is_announced_once(page, address):
    page.add_init_script(f"({RECORD_STATUS})()")
    found = search(page, address, q="food")
    page.wait_for_timeout(1000)
    said = page.evaluate("window.said")
    assert found and len([words for words in said if re.search(r"\d", words)]) == 1, said


def test_no_result_is_not_a_dead_end(page, address):
    assert search(page, address, q="qqqxyz") == []
    assert page.locator("main a[href*='a-z.html']:visible, main a[href*='topics/']:visible").count() > 0
    assert page.locator("a[href^='tel:']:visible").count() > 0


def test_the_index_is_json_of_a_stated_version(site):
    files = sorted((site.folder / "search").glob("**/*.json"))
    assert files
    for file in files:
        assert "version" in json.loads(file.read_text(encoding="utf-8"))
