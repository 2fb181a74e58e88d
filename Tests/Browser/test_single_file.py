"""The guide in one file: opened from anywhere it is searched, gone through and come back to."""

import subprocess

import pytest
from conftest import BUILD_DATE, REPOSITORY

from support.waiting import wait_until


@pytest.fixture(scope="module")
def single(site, tmp_path_factory):
    """The one file, in a folder with a space and an accent in its name."""
    folder = tmp_path_factory.mktemp("single") / "Guía del condado"
    command = [REPOSITORY / ".build/release/guidegen", "build", "--edition", "single", "--today", BUILD_DATE.isoformat()]
    done = subprocess.run([*command, "--output", folder], cwd=REPOSITORY, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return folder / "guide.html"


def test_search_leads_into_the_file_and_back(page, single):
    complaints = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("request", lambda request: complaints.append(request.url) if not request.url.startswith("file:") else None)
    page.goto(single.as_uri())
    page.get_by_role("searchbox").fill("food pantry")
    first = page.locator("#single-results h3 a").first
    first.wait_for()
    name = first.inner_text()
    first.click()
    wait_until(page, "location.hash.startsWith('#agencies.')")
    assert page.locator(":target h3").inner_text() == name
    page.go_back()
    wait_until(page, "location.hash.startsWith('#q=')")
    assert page.get_by_role("searchbox").input_value() == "food pantry"
    assert page.locator("#single-results li").count() > 3
    assert complaints == []


def test_all_that_is_found_can_be_shown(page, single):
    page.goto(single.as_uri())
    page.get_by_role("searchbox").fill("help")
    results = page.locator("#single-results li")
    more = page.locator("#single-more")
    more.wait_for()
    left = int("".join(sign for sign in more.inner_text() if sign.isdigit()))
    assert results.count() == 30
    more.click()
    wait_until(page, "document.querySelectorAll('#single-results li').length > 30")
    assert results.count() == min(60, 30 + left)
    assert results.nth(30).locator("h3 a").evaluate("one => one === document.activeElement")


def test_every_link_inside_leads_to_one_place(page, single):
    page.goto(single.as_uri())
    dead = page.evaluate("""[...document.querySelectorAll('a[href^="#"]')]
        .map(link => decodeURIComponent(link.hash.slice(1))).filter(id => !document.getElementById(id))""")
    ids = page.locator("[id]").evaluate_all("all => all.map(one => one.id)")
    assert dead == [] and len(ids) == len(set(ids))


def test_without_javascript_it_is_a_page_to_read(open_context, single):
    page = open_context(java_script_enabled=False).new_page()
    page.goto(single.as_uri())
    assert not page.locator("#single-search").is_visible()
    page.get_by_role("link", name="Food", exact=True).first.click()
    assert page.get_by_role("heading", name="Food", exact=True).is_visible()


def test_it_works_in_firefox(firefox, single):
    firefox.open(single.as_uri())
    firefox.evaluate("(document.getElementById('single-q').value = 'dentist', document.getElementById('single-search').requestSubmit())")
    firefox.wait_until("document.querySelectorAll('#single-results li').length > 0")
    assert firefox.complaints() == []


def test_a_program_finds_nothing_wrong_with_it(page, single, axe):
    page.goto(single.as_uri())
    page.evaluate(axe)
    found = page.evaluate("axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']})")
    assert [(rule["id"], rule["nodes"][0]["html"][:200]) for rule in found["violations"]] == []
