"""The USB stick: from its first page everything is found, without a connection."""

import subprocess
import time

import pytest
from conftest import BUILD_DATE, REPOSITORY
from support.html_page import read_page
from support.searching import DONE, READ_RESULTS, number_found

GOALS = "document.getElementById('personal-goals.answer')"


@pytest.fixture(scope="module")
def stick(site, tmp_path_factory):
    folder = tmp_path_factory.mktemp("usb")
    command = [REPOSITORY / ".build/release/guidegen", "build", "--edition", "usb", "--today", BUILD_DATE.isoformat()]
    done = subprocess.run([*command, "--output", folder], cwd=REPOSITORY, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return folder / "stick"


def test_the_first_page_searches_and_leads_into_the_guide(page, stick):
    wrong = []
    page.on("console", lambda message: wrong.append(message.text))
    page.on("request", lambda request: wrong.append(request.url) if not request.url.startswith("file:") else None)
    page.goto((stick / "START-HERE.html").as_uri())
    page.locator("main input[type=search]").fill("food pantry")
    page.locator("main input[type=search]").press("Enter")
    page.wait_for_url("**/guide/search.html*")
    page.locator("#search-results[data-state=done] a").first.click()
    page.wait_for_url("**/guide/agencies/*.html")
    assert "Call first" in page.locator(".copy-note").inner_text()
    assert wrong == []


def test_a_link_out_says_that_it_needs_the_internet(page, stick):
    page.goto((stick / "guide" / "about.html").as_uri())
    links = page.locator("a[href^='http']:not(#quick-exit)")
    assert links.count() > 0
    assert all("needs the Internet" in text for text in links.all_inner_texts())


def test_every_file_that_a_page_names_is_there(stick):
    missing = set()
    for path in stick.rglob("*.html"):
        for link in read_page(path).links:
            target = link.split("#")[0].split("?")[0]
            if target and ":" not in target and not (path.parent / target).resolve().is_file():
                missing.add((path.name, link))
    assert missing == set()


def test_filters_and_worksheets_work_with_the_network_off(open_context, stick, tmp_path):
    context = open_context(offline=True)
    page = context.new_page()
    page.goto((stick / "guide" / "search.html").as_uri() + "?q=food&language=es")
    narrowed = number_found(page)
    page.goto((stick / "guide" / "search.html").as_uri() + "?q=food")
    assert 0 < narrowed < number_found(page)
    page.goto((stick / "guide" / "learner-guides" / "the-community-connector-learner-guide.html").as_uri())
    page.locator("[id='personal-goals.answer']").fill("Know three agencies")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Save to a file").click()
    saved = tmp_path / "My stick é" / waiting.value.suggested_filename
    waiting.value.save_as(saved)
    page.on("dialog", lambda dialog: dialog.accept())
    page.goto(saved.as_uri())
    assert page.locator("[id='personal-goals.answer']").input_value() == "Know three agencies"


def test_firefox_searches_filters_and_keeps_a_worksheet(firefox, stick):
    firefox.open((stick / "START-HERE.html").as_uri())
    firefox.evaluate("(document.querySelector('main input[name=q]').value = 'harbor house', document.querySelector('main form').requestSubmit())")
    firefox.wait_until(f"document.querySelector('{DONE}')")
    assert firefox.evaluate(f"({READ_RESULTS})()")[0] == "agencies/harbor-house.html"
    firefox.open((stick / "guide" / "search.html").as_uri() + "?q=food&language=es")
    firefox.wait_until(f"document.querySelector('{DONE}')")
    assert firefox.evaluate(f"({READ_RESULTS})()")
    outside = [one for one in firefox.requests() if not one.startswith(("file:", "data:", "blob:"))]
    assert outside == [] and firefox.complaints() == []
    firefox.open((stick / "guide" / "learner-guides" / "the-community-connector-learner-guide.html").as_uri())
    firefox.evaluate(f"({GOALS}.value = 'Know three agencies', {GOALS}.dispatchEvent(new Event('input', {{bubbles: true}})))")
    firefox.evaluate("[...document.querySelectorAll('button')].find(one => one.textContent.trim() === 'Save to a file').click()")
    deadline = time.monotonic() + 15
    while not (saved := [path for path in firefox.downloads.glob("*.html") if path.stat().st_size]):
        assert time.monotonic() < deadline, "nothing was saved"
        time.sleep(0.1)
    firefox.open(saved[0].as_uri())
    firefox.wait_until(GOALS)
    assert firefox.evaluate(f"{GOALS}.value") == "Know three agencies"
