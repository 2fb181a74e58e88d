"""My list: gathered from pages and results, carried in the tab and in an address, kept on the device only if asked."""

from urllib.parse import unquote

import pytest

from support.firefox import running_firefox
from support.waiting import wait_until

RECORD = "agencies/harbor-house"
OTHER = "agencies/adult-learning-center"
STORED = "() => Object.keys(localStorage)"


def button(page):
    return page.locator("[data-list-button]").first


def titles(page) -> list[str]:
    page.wait_for_selector("#my-list-privacy:not([hidden])", state="attached")
    return page.locator("#my-list .item-title").all_inner_texts()


@pytest.mark.parametrize("where", ["file_address", "folder_address"])
def test_what_is_gathered_on_pages_and_results_stands_on_the_list(page, request, where):
    address = request.getfixturevalue(where)
    page.goto(address + RECORD + ".html")
    assert not page.locator(".my-list-link").is_visible()
    button(page).click()
    assert button(page).inner_text() == "Take off my list"
    page.goto(f"{address}search.html?q=learn+to+read")
    page.locator(f'[data-list-button="{OTHER}"]').click()
    page.locator(".my-list-link").click()
    assert titles(page) == ["Harbor House", "Millbrook Adult Learning Center"]
    assert page.url == f"{address}my-list.html#{RECORD},{OTHER}"
    assert "2" in page.locator("#my-list-status").inner_text()
    page.locator("#my-list .list-button").first.click()
    wait_until(page, "document.querySelectorAll('#my-list > li').length === 1")
    assert page.url.endswith("#" + OTHER)


def test_a_sent_address_shows_its_list_and_links_to_the_records(page, file_address):
    page.goto(f"{file_address}my-list.html#{RECORD},events/paperwork-morning")
    assert len(titles(page)) == 2
    page.locator("#my-list .item-title a").first.click()
    assert page.url.split("#")[0] == file_address + RECORD + ".html"
    assert button(page).inner_text() == "Take off my list"


def test_an_address_made_up_by_somebody_adds_no_markup_and_no_way_out(page, root_address):
    page.goto(root_address + "my-list.html#agencies/no-such-place,<img src=x>,javascript:alert(1),agencies/../x,%")
    assert titles(page) == []
    assert "agencies/no-such-place is not in this guide any more" in page.locator("#my-list").inner_text()
    assert page.locator("#my-list > li").count() == 1


def test_mail_and_text_messages_carry_names_numbers_and_the_address(page, root_address, file_address):
    page.goto(f"{root_address}my-list.html#{RECORD}")
    assert titles(page)
    mail = unquote(page.locator("#my-list-mail").get_attribute("href"))
    assert mail.startswith("mailto:?subject=My list from") and "828-555-0173" in mail
    assert f"{root_address}my-list.html#{RECORD}" in mail
    message = unquote(page.locator("#my-list-message").get_attribute("href"))
    assert message.startswith("sms:?&body=Harbor House\n") and len(message) < 300
    page.goto(f"{file_address}my-list.html#{RECORD}")
    assert titles(page)
    mail = unquote(page.locator("#my-list-mail").get_attribute("href"))
    assert "https://guide.wrencounty.example/my-list.html#" in mail and "file:" not in mail


def test_nothing_is_stored_until_the_reader_asks_and_one_button_takes_it_away(page, root_address):
    page.goto(root_address + RECORD + ".html")
    button(page).click()
    page.locator(".my-list-link").click()
    assert titles(page) and page.evaluate(STORED) == []
    assert "Nothing of it is stored" in page.locator("#my-list-kept").inner_text()
    page.locator("#my-list-keep").click()
    assert page.evaluate(STORED) == ["guidegen-list"]
    assert "Anyone who uses this browser can open it" in page.locator("#my-list-kept").inner_text()
    other = page.context.new_page()
    other.goto(root_address + OTHER + ".html")
    assert other.locator(".my-list-link").inner_text() == "My list (1)"
    page.locator("#my-list-clear").click()
    wait_until(page, "document.querySelectorAll('#my-list > li').length === 0")
    assert page.evaluate(STORED) == [] and page.evaluate("window.name") == ""
    other.reload()
    assert not other.locator(".my-list-link").is_visible()


def test_a_list_that_somebody_sends_replaces_nothing_that_is_kept(page, root_address):
    page.goto(f"{root_address}my-list.html#{RECORD}")
    assert titles(page)
    page.locator("#my-list-keep").click()
    page.goto("about:blank")
    page.goto(f"{root_address}my-list.html#{OTHER}")
    assert titles(page) == ["Harbor House", "Millbrook Adult Learning Center"]


def test_nothing_on_the_page_jumps_when_the_list_comes(page, root_address):
    page.add_init_script(
        "window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(one => { window.shift += one.value; }))"
        ".observe({type: 'layout-shift', buffered: true})"
    )
    page.goto(f"{root_address}my-list.html#{RECORD},{OTHER}")
    assert len(titles(page)) == 2
    page.wait_for_timeout(300)
    assert page.evaluate("window.shift") < 0.1


def test_from_a_disk_nothing_can_be_stored_where_all_pages_share_a_store(page, file_address):
    page.goto(f"{file_address}my-list.html#{RECORD}")
    assert titles(page)
    assert not page.locator("#my-list-keep").is_visible()


def test_the_quick_exit_takes_the_list_along_to_nowhere(open_context, root_address):
    context = open_context()
    context.route("https://weather.example/", lambda route: route.fulfill(content_type="text/html", body="<p>Sun</p>"))
    page = context.new_page()
    page.goto(root_address + RECORD + ".html")
    button(page).click()
    page.locator("#quick-exit").click()
    page.wait_for_url("https://weather.example/")
    assert page.evaluate("window.name") == ""


def test_paper_has_the_entries_and_nothing_to_press(page, file_address):
    page.goto(f"{file_address}my-list.html#{RECORD}")
    assert titles(page)
    page.emulate_media(media="print")
    shown = page.locator("main").inner_text()
    assert "828-555-0173" in shown and "Add more" not in shown
    assert page.locator("button:visible").count() == 0


def test_without_a_script_there_is_no_button_and_the_page_says_so(open_context, file_address):
    page = open_context(java_script_enabled=False).new_page()
    page.goto(file_address + RECORD + ".html")
    assert page.locator("[data-list-button]:visible").count() == 0
    page.goto(file_address + "my-list.html")
    assert "needs JavaScript" in page.locator("main").inner_text()


def test_the_tab_carries_the_list_in_firefox_from_a_disk_too(file_address):
    with running_firefox() as browser:
        browser.open(file_address + RECORD + ".html")
        browser.evaluate("document.querySelector('[data-list-button]').click()")
        browser.evaluate("document.querySelector('.breadcrumb a').click()")
        browser.wait_until("document.querySelector('.hero') && document.getElementById('my-list.link')")
        assert browser.evaluate("document.getElementById('my-list.link').textContent") == "My list (1)"
        browser.evaluate("document.getElementById('my-list.link').click()")
        browser.wait_until("document.querySelector('#my-list .item-title')")
        assert browser.complaints() == []
