"""The site with scripts switched off: nothing is out of reach."""

import pytest


@pytest.fixture
def plain(open_context):
    return open_context(java_script_enabled=False, viewport={"width": 360, "height": 740}).new_page()


def test_the_home_page_leads_to_everything(plain, file_address):
    plain.goto(file_address + "index.html")
    for target in ("a-z.html", "topics/", "dimensions/", "coverage.html"):
        assert plain.locator(f"main a[href*='{target}']:visible").count() > 0, target
    assert plain.locator("a[href^='tel:']:visible").count() > 0


def test_the_search_page_shows_the_other_ways(plain, file_address):
    plain.goto(file_address + "search.html?q=food")
    for target in ("a-z.html", "topics/", "dimensions/"):
        assert plain.locator(f"main a[href*='{target}']:visible").count() > 0, target
    assert not plain.locator("#search-narrow").is_visible() and not plain.locator("#search-sort").is_visible()


def test_a_topic_lists_its_agencies(plain, file_address):
    plain.goto(file_address + "topics/food-pantries.html")
    plain.locator("main a[href='../agencies/tannery-community-pantry.html']").first.click()
    assert plain.locator("h1").inner_text() == "Tannery Community Pantry"


def test_an_agency_says_who_where_and_when(plain, file_address):
    plain.goto(file_address + "agencies/tannery-community-pantry.html")
    text = plain.locator("main").inner_text()
    for part in ("828-555-0120", "18 Bark House Road", "28969", "Tuesday", "Thanksgiving"):
        assert part in text, part
    assert plain.locator("[data-hours-status]:visible").count() == 0 or plain.locator(
        "[data-hours-status]:visible"
    ).first.get_attribute("data-hours-status") in ("call", "unknown")


def test_a_learner_guide_can_be_read_and_filled_in(plain, file_address):
    plain.goto(file_address + "learner-guides/the-community-connector-learner-guide.html")
    field = plain.locator("main textarea").first
    field.fill("Meet the clinic's nurse")
    assert field.input_value() == "Meet the clinic's nurse"
