"""The USB stick: from its first page everything is found, without a connection."""

import subprocess

import pytest
from conftest import BUILD_DATE, REPOSITORY
from support.html_page import read_page


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
