"""What a search box offers as one types: by keyboard, mouse and finger, from any page, from a disk and over HTTP."""

import re

import pytest

from support.claims import nothing_in
from support.searching import results
from support.waiting import wait_until
from support.watch import PageWatch
from test_accessibility import violations

DEEP = "agencies/harbor-house.html"


@pytest.fixture(params=["file_address", "folder_address"])
def address(request) -> str:
    return request.getfixturevalue(request.param)


def type_into(page, text: str, box: str = "#site-search") -> list[str]:
    """Types and gives what is offered."""
    page.locator(box).click()
    page.keyboard.type(text)
    page.wait_for_selector(".suggestions:not([hidden]) .suggestion")
    # What is offered for the beginning of the words may stand a moment longer.
    before, steady = None, 0
    while steady < 3:
        offered = page.locator(".suggestion-name").all_inner_texts()
        steady = steady + 1 if offered == before else 0
        before = offered
        page.wait_for_timeout(100)
    return before


def active(page) -> str | None:
    """The words of the suggestion that a screen reader is told of."""
    return page.evaluate(
        "document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))?.textContent ?? null"
    )


def test_names_and_topics_are_offered_and_lead_to_their_pages(page, address):
    watch = PageWatch.on(page, allowed=address)
    page.goto(address + DEEP)
    assert "Tannery Community Pantry" in type_into(page, "tannery comm p")
    page.keyboard.press("ArrowDown")
    assert "Tannery Community Pantry" in active(page)
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("agencies/tannery-community-pantry.html$"))
    assert watch.take() == []


def test_the_index_is_fetched_only_when_a_box_is_gone_to(page, folder_address):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(folder_address + DEEP)
    page.wait_for_timeout(300)
    assert not [url for url in asked if "/search/" in url or "search.js" in url]
    page.locator("#site-search").focus()
    wait_until(page, "Boolean(window.Guide.search)")


def test_enter_without_a_choice_searches_for_what_was_typed(page, address):
    page.goto(address + DEEP)
    type_into(page, "food")
    assert active(page) is None
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"search\.html\?q=food$"))
    assert results(page)


def test_escape_closes_the_list_and_keeps_the_words(page, file_address):
    page.goto(file_address + DEEP)
    type_into(page, "food")
    page.keyboard.press("ArrowUp")
    assert active(page), "Up from the box goes to the last"
    page.keyboard.press("Escape")
    box = page.locator("#site-search")
    assert not page.locator(".suggestions").is_visible()
    assert box.input_value() == "food" and box.get_attribute("aria-expanded") == "false"
    assert active(page) is None
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    assert not page.locator(".suggestions").is_visible()


def test_a_click_and_a_tap_lead_to_the_page(open_context, file_address):
    for options, how in (({"viewport": {"width": 1280, "height": 900}}, "click"),
                         ({"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}, "tap")):
        page = open_context(**options).new_page()
        page.goto(file_address + "es/" + DEEP)
        type_into(page, "tannery")
        getattr(page.locator(".suggestion").first, how)()
        page.wait_for_url(re.compile("/es/agencies/tannery-community-pantry.html$"))


def test_another_name_is_shown_where_it_is_what_matches(page, file_address):
    page.goto(file_address + "index.html")
    assert type_into(page, "wcpl", "#search")[:1] == ["Wren County Public Library"]
    assert page.locator(".suggestion-note").first.inner_text() == "WCPL"


def test_a_telephone_number_is_known(page, file_address):
    page.goto(file_address + DEEP)
    assert type_into(page, "(828) 555-0120") == ["Tannery Community Pantry"]
    assert page.locator(".suggestion-note").inner_text() == "828-555-0120"


def test_how_many_there_are_is_said_when_typing_has_paused(page, file_address):
    page.goto(file_address + DEEP)
    offered = type_into(page, "food")
    said = page.locator(".site-search [role=status]")
    page.wait_for_timeout(1000)
    assert str(len(offered)) in said.inner_text()


@pytest.mark.parametrize(("scheme", "width"), [("dark", 360), ("light", 1280)])
def test_no_violation_while_the_list_is_open(open_context, file_address, axe, scheme, width):
    page = open_context(viewport={"width": width, "height": 800}, color_scheme=scheme, reduced_motion="reduce").new_page()
    page.goto(file_address + DEEP)
    type_into(page, "food")
    page.keyboard.press("ArrowDown")
    nothing_in(violations(page, axe))
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")


def test_the_search_page_offers_a_list_only_where_it_hides_no_results(open_context, file_address):
    for width, is_offered in ((1280, True), (360, False)):
        page = open_context(viewport={"width": width, "height": 900}).new_page()
        page.goto(file_address + "search.html")
        results(page)
        page.locator("#search-q").click()
        page.keyboard.type("tannery")
        wait_until(page, "document.querySelectorAll('#search-results > li').length > 0")
        page.wait_for_timeout(400)
        assert page.locator(".suggestion").first.is_visible() == is_offered
