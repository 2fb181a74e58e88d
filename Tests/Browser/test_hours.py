"""The element that says whether a place is open, against a clock set by the test, for a reader in another zone."""

import json
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from conftest import BUILD_DATE
from support.html_page import read_page

TABLE = Path(__file__).resolve().parents[1] / "RenderTests/Fixtures/hours-cases.json"
JUDGE = """groups => groups.flatMap(group => {
    const rules = {zone: group.zone, rules: group.rules, exceptions: group.exception_rules};
    const two = number => String(number).padStart(2, '0');
    const local = at => {
        const clock = Guide.hours.wallClock(at, group.zone);
        return Guide.hours.today(at, group.zone) + ' ' + two(Math.floor(clock.minutes / 60)) + ':' + two(clock.minutes % 60);
    };
    return group.cases.filter(example => {
        // Browsers bring a table of time zones of their own, and countries change their laws.
        if (local(new Date(example.at)) !== example.local) return group.zone.startsWith('America/');
        const found = Guide.hours.state(rules, new Date(example.at), group.zone);
        const point = found.until || found.next;
        const time = point && point.date + 'T' + two(Math.floor(point.minutes / 60)) + ':' + two(point.minutes % 60);
        return found.kind + (time ? ' until ' + time : '') !== example.is;
    }).map(example => group.name + ' at ' + example.local);
})"""
HERE = ZoneInfo("America/New_York")
STATES = {"open", "closed", "call", "unknown"}

# Tannery Community Pantry: Tue 10-13, Thu 10-13 and 15-18, second Monday 17-19, Thanksgiving closed.
AT_THE_PANTRY = {
    "2026-12-01T11:00": "open",
    "2026-12-01T09:59": "closed",
    "2026-12-01T13:30": "closed",
    "2026-12-03T14:00": "closed",
    "2026-12-03T17:59": "open",
    "2026-12-14T17:30": "open",
    "2026-12-07T17:30": "closed",
    "2026-11-26T11:00": "closed",
    "2026-11-24T15:00": "open",
    "2026-12-05T11:00": "closed",
}


@pytest.fixture
def at(open_context, file_address):
    """Opens a record's page at a moment of the guide's own zone; gives the page."""

    def open_at(record: str, moment: str):
        page = open_context(timezone_id="Asia/Tokyo").new_page()
        page.clock.install(time=datetime.fromisoformat(moment).replace(tzinfo=HERE))
        page.goto(f"{file_address}agencies/{record}.html")
        return page

    return open_at


def status(page) -> str:
    element = page.locator("[data-hours-status]").first
    assert element.inner_text().strip(), "the words a patron reads"
    return element.get_attribute("data-hours-status")


@pytest.mark.parametrize("moment", AT_THE_PANTRY)
def test_the_pantry_is_open_when_it_says_so(at, moment):
    assert status(at("tannery-community-pantry", moment)) == AT_THE_PANTRY[moment]


def test_a_place_that_never_closes_is_open(at):
    assert status(at("wren-behavioral-crisis-center", "2026-12-25T03:00")) == "open"


def test_a_place_by_appointment_asks_for_a_call(at):
    assert status(at("new-hope-rent-fund", "2026-12-01T11:00")) == "call"


def test_an_old_copy_stops_saying_open(at):
    old = (BUILD_DATE + timedelta(days=181)).isoformat()
    page = at("wren-behavioral-crisis-center", old + "T11:00")
    assert status(page) == "call"


def test_a_clock_behind_the_build_is_not_believed_to_be_fresh(at):
    assert status(at("tannery-community-pantry", "2020-12-01T11:00")) in ("call", "unknown")


def test_the_words_change_while_the_page_stays_open(at):
    page = at("tannery-community-pantry", "2026-12-01T12:58")
    assert status(page) == "open"
    page.clock.run_for(5 * 60 * 1000)
    assert status(page) == "closed"


def test_every_agency_has_one_of_the_four_states_and_words(page, site, file_address):
    wrong = []
    for name in site.records("agencies"):
        page.goto(file_address + name)
        for element in page.locator("[data-hours-status]").all():
            state = element.get_attribute("data-hours-status")
            if state not in STATES or not element.text_content().strip():
                wrong.append(f"{name}: {state}")
    assert wrong == []


def test_a_number_can_be_called(site):
    links = read_page(site.folder / "agencies/tannery-community-pantry.html").links
    assert any(link.startswith("tel:") and link.endswith("8285550120") for link in links), links
    assert any(link.startswith("sms:") and link.endswith("8285550121") for link in links), links


def test_a_confidential_place_shows_a_number_and_no_street(page, file_address):
    page.goto(file_address + "agencies/harbor-house.html")
    text = page.locator("main").inner_text()
    assert "828-555-0173" in text and "225 Court Square" in text
    page.goto(file_address + "agencies/pine-hollow-family-shelter.html")
    assert page.locator("main a[href^='tel:']").count() > 0


@pytest.mark.parametrize("device", ["America/New_York", "Asia/Kathmandu", "Pacific/Kiritimati", "Australia/Lord_Howe"])
def test_the_table_of_cases_holds_whatever_zone_the_device_is_in(open_context, file_address, device):
    """The table that the Swift engine is proved by, judged by the page's own script in the browser."""
    page = open_context(timezone_id=device).new_page()
    page.goto(file_address + "agencies/tannery-community-pantry.html")
    groups = json.loads(TABLE.read_text(encoding="utf-8"))
    assert sum(len(group["cases"]) for group in groups) > 500
    assert page.evaluate(JUDGE, groups) == []
