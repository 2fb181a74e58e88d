"""Search as a patron meets it, from a disk and over HTTP."""

import json
import re
from datetime import datetime
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

import pytest

from support.html_page import read_page
from support.searching import number_found, results, search
from support.waiting import wait_until
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
    wait_until(page, "!document.querySelector('input[name=kind][value=agencies]').checked")
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
    wait_until(page, "document.querySelector('main input[name=q]').value === 'food'")
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


def chosen(page) -> list[str]:
    return [words.rstrip("× \n") for words in page.locator("#search-chips .chip").all_inner_texts()]


def test_a_choice_can_be_taken_back_above_the_results(page, address):
    everything = len(search(page, address, q="food"))
    search(page, address, q="food", kind="agencies", topic="food-pantries")
    assert chosen(page) == ["Food pantries", "Agency"]
    page.get_by_role("button", name="Remove Topic: Food pantries").click()
    page.wait_for_url(lambda url: "topic=" not in url and "kind=agencies" in url)
    results(page)
    assert page.evaluate("document.activeElement.className") == "chip", "the focus goes on to the next choice"
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "kind=" not in url)
    assert len(results(page)) == everything and chosen(page) == []
    assert page.evaluate("document.activeElement.id") == "search-q"


def test_results_are_sorted_by_name_and_by_the_last_check(page, file_address):
    search(page, file_address, kind="agencies", sort="name")
    names = page.locator("#search-results h3").all_inner_texts()
    assert len(names) == 20 and names == sorted(names, key=str.casefold)
    search(page, file_address, kind="agencies", sort="verified")
    said = page.locator("#search-results .meta").first.inner_text()
    assert re.search(r"Checked \w+ \d+, 2026", said), said


def test_results_are_sorted_by_the_distance_from_a_postal_code(page, address):
    search(page, address, q="food pantry", kind="agencies")
    page.locator("#search-sort").select_option("near")
    page.locator("#search-near").fill("28969")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("sort=near.*near=28969"))
    assert results(page)[0] == "agencies/tannery-community-pantry.html"
    notes = page.locator("#search-results .meta").first.inner_text()
    assert "less than a mile" in notes and "Serves Tannery" in notes
    assert "Tannery" in page.locator("#search-near-said").inner_text()
    page.reload()
    assert results(page)[0] == "agencies/tannery-community-pantry.html"
    page.locator("#search-near").fill("Atlantis")
    page.keyboard.press("Enter")
    wait_until(page, "document.querySelector('#search-near-said').textContent.includes('Atlantis')")
    assert results(page)


def test_who_does_not_serve_a_place_is_left_out_where_that_is_asked(page, file_address):
    """The food closet serves Tannery alone; who names no area stays."""
    closet = "agencies/tannery-food-closet.html"
    search(page, file_address, q="tannery food", sort="near", near="Millbrook")
    everything = number_found(page)
    page.locator("#search-serving").check()
    page.wait_for_url(re.compile("serves=1"))
    wait_until(page, "before => Number(document.querySelector('#search-status').textContent.match(/\\d+/)[0]) < before", everything)
    assert closet not in results(page)
    assert closet in search(page, file_address, q="tannery food", sort="near", near="Tannery", serves="1")


def at(open_context, moment: str):
    page = open_context(timezone_id="Asia/Tokyo", viewport={"width": 1280, "height": 900}).new_page()
    page.clock.install(time=datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo("America/New_York")))
    return page


def test_only_what_is_open_now_is_shown_where_that_is_asked(open_context, file_address):
    page = at(open_context, "2026-12-01T11:00")
    search(page, file_address, q="food pantry")
    everything = number_found(page)
    page.get_by_label("Open now").check()
    page.wait_for_url(re.compile("open=now"))
    found = results(page)
    assert "agencies/tannery-community-pantry.html" in found and 0 < number_found(page) < everything
    states = page.locator("#search-results [data-hours-status]")
    assert {one.get_attribute("data-hours-status") for one in states.all()} == {"open"}
    page = at(open_context, "2026-12-01T20:30")
    assert "agencies/tannery-community-pantry.html" not in search(page, file_address, q="food pantry", open="now")


@pytest.mark.parametrize("moment", ["2027-08-01T11:00", "2020-01-01T11:00"])
def test_an_old_copy_or_a_wrong_clock_offers_no_open_now(open_context, file_address, moment):
    page = at(open_context, moment)
    search(page, file_address, q="food pantry")
    assert page.get_by_label("Open now").count() == 0


def test_a_result_says_why_it_is_there(page, file_address):
    search(page, file_address, q="food")
    silent = page.locator("#search-results > li:not(:has(mark))")
    assert silent.count() == 0, silent.first.inner_text()


def test_everything_is_there_again_after_going_back(page, address):
    search(page, address, q="help", kind="agencies", sort="name")
    page.locator("#search-more button").click()
    wait_until(page, "document.querySelectorAll('#search-results > li').length > 20")
    many = len(results(page))
    last = page.locator("#search-results > li h3 a").nth(25)
    last.scroll_into_view_if_needed()
    page.wait_for_timeout(500)
    height = page.evaluate("scrollY")
    last.click()
    page.wait_for_selector("#search-results", state="detached")
    page.go_back()
    assert len(results(page)) == many and page.locator("#search-sort").input_value() == "name"
    wait_until(page, "height => Math.abs(scrollY - height) < 100", height)


def test_a_jump_within_the_page_leaves_the_results_alone(page, address):
    search(page, address, q="food")
    page.locator("#search-q").fill("diapers")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("q=diapers"))
    before = results(page)
    page.locator("header a[href='#crisis']").click()
    page.wait_for_timeout(200)
    assert results(page) == before


def test_what_cannot_be_loaded_is_said_in_words(page, folder_address):
    page.route("**/search/en.js*", lambda route: route.abort())
    page.goto(folder_address + "search.html?q=food")
    page.wait_for_selector("#search-results[data-state=error]", state="attached")
    assert "could not be loaded" in page.locator("#search-status").inner_text()
    assert page.locator("main a[href*='a-z.html']:visible").count() > 0


def test_a_part_that_cannot_be_loaded_leaves_the_results(page, folder_address):
    page.route("**/search/en-verified.js*", lambda route: route.abort())
    assert search(page, folder_address, q="food", sort="verified")
    assert "not sorted" in page.locator("#search-status").inner_text()


def test_a_misspelt_word_is_read_as_what_was_meant(page, address):
    found = search(page, address, q="free dentel")
    line = page.locator("#search-instead")
    assert found and line.locator("em").inner_text() == "dental"
    assert "dental" in page.locator("#search-status").inner_text()
    line.locator("a").click()
    page.wait_for_url(re.compile("exact=1"))
    results(page)
    assert not line.is_visible() and page.locator("#search-q").input_value() == "free dentel"
    page.go_back()
    page.wait_for_selector("#search-instead em")
    assert results(page) == found


def test_what_is_not_found_as_typed_leads_to_words_that_are_there(page, file_address):
    assert search(page, file_address, q="dentel", exact="1") == []
    near = page.locator("#search-nearest a", has_text="dental")
    near.first.click()
    page.wait_for_url(re.compile("q=dental"))
    assert results(page)


@pytest.mark.parametrize("query", ["i want to kill myself", "overdose", "suicido"])
def test_words_of_danger_bring_the_crisis_lines_first(open_context, file_address, query):
    page = open_context(viewport={"width": 360, "height": 740}).new_page()
    found = search(page, file_address + ("es/" if query == "suicido" else ""), q=query)
    lines = page.locator("#search-urgent a[href^='tel:']")
    assert lines.count() > 1 and lines.first.is_visible()
    if found:
        assert lines.last.bounding_box()["y"] < page.locator("#search-results a").first.bounding_box()["y"]
    search(page, file_address, q="food pantry")
    assert not page.locator("#search-urgent").is_visible()
