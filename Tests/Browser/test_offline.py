"""The guide on a device: nothing is kept until a reader asks, and then what was asked for opens without a connection."""

import json

import pytest

from support.waiting import wait_until

OPENED = "agencies/harbor-house.html"
NEVER_OPENED = "topics/food.html"
KEPT = """async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length]"""


@pytest.fixture
def reader(open_context, root_address):
    page = open_context().new_page()
    page.goto(root_address + "device.html")
    return page


def wait_for_words(page, words: str) -> None:
    wait_until(page, "text => document.getElementById('device-status').textContent.includes(text)", words)


def test_nothing_is_kept_by_itself(reader, root_address):
    for name in ("index.html", OPENED, "search.html?q=food"):
        reader.goto(root_address + name)
    assert reader.evaluate(KEPT) == [0, 0]


def test_pages_that_were_opened_open_without_a_connection_and_no_others(reader, root_address):
    reader.locator("#device-keep").click()
    wait_for_words(reader, "From now on")
    reader.goto(root_address + OPENED)
    reader.context.set_offline(True)
    reader.goto(root_address + OPENED + "?from=elsewhere")
    assert reader.locator("h1").inner_text() == "Harbor House"
    assert reader.evaluate("getComputedStyle(document.querySelector('.quick-exit')).position") == "fixed"
    reader.locator("#quick-exit").click()
    reader.wait_for_url(root_address + "page.html")
    assert "Wren County Public Library" in reader.locator("body").inner_text()
    with pytest.raises(Exception, match="ERR_"):
        reader.goto(root_address + NEVER_OPENED)


def test_the_whole_guide_is_kept_when_asked_and_gone_when_asked(reader, root_address, site):
    reader.locator("#device-whole").click()
    wait_until(
        reader, "document.getElementById('device-status').textContent.includes('whole guide is on this device')", seconds=90
    )
    reader.context.set_offline(True)
    reader.goto(root_address + NEVER_OPENED)
    assert reader.locator("h1").inner_text()
    reader.goto(root_address + "search.html?q=food")
    reader.wait_for_selector("#search-results[data-state=done] li")
    reader.context.set_offline(False)
    reader.goto(root_address + "device.html")
    reader.locator("#device-clear").click()
    wait_for_words(reader, "is gone")
    assert reader.evaluate(KEPT) == [0, 0]


def test_every_file_on_the_list_of_what_can_be_kept_is_there(site):
    listed = json.loads((site.folder / "offline.json").read_text(encoding="utf-8"))
    assert len(listed) == len(set(listed)) > len(site.pages)
    assert [name for name in listed if not (site.folder / name).is_file()] == []
    assert set(site.pages) - set(listed) == {"404.html"}


def test_a_telephone_can_put_the_guide_on_its_home_screen(page, root_address, site):
    manifest = json.loads((site.folder / "manifest.webmanifest").read_text(encoding="utf-8"))
    assert manifest["lang"] == "en" and (site.folder / manifest["start_url"]).is_file()
    assert all((site.folder / icon["src"]).is_file() for icon in manifest["icons"])
    page.goto(root_address + OPENED)
    session = page.context.new_cdp_session(page)
    seen = session.send("Page.getAppManifest")
    assert seen["url"] == root_address + "manifest.webmanifest" and seen["errors"] == []


def test_on_a_disk_there_is_no_manifest_and_the_page_says_why(page, file_address):
    page.goto(file_address + "device.html")
    assert page.locator("link[rel=manifest]").count() == 0
    assert "lies on a disk already" in page.locator("#device-status").inner_text()
    assert not page.locator("#device-tools").is_visible()
