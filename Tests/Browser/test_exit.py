"""The quick exit: for a reader who must not be seen in the guide."""

import pytest

RECORD = "agencies/adult-learning-center.html"
AWAY = "https://weather.example/"


@pytest.fixture
def reader(open_context, root_address):
    """A page of the guide, in a browser for which the page outside exists."""
    context = open_context(viewport={"width": 360, "height": 740})
    context.route(AWAY, lambda route: route.fulfill(content_type="text/html", body="<title>Weather</title>"))
    page = context.new_page()
    page.goto(root_address)
    page.goto(root_address + RECORD)
    return page


def test_the_button_puts_another_page_in_place_of_this_one(reader, root_address):
    reader.locator("#quick-exit").click()
    reader.wait_for_url(AWAY)
    assert reader.title() == "Weather"
    reader.go_back()
    assert reader.url == root_address, "the record is no step of the history any more"


def test_the_shift_key_three_times_leaves_too(reader):
    for _ in range(3):
        reader.keyboard.press("Shift")
    reader.wait_for_url(AWAY)


def test_a_capital_letter_does_not_leave(reader, root_address):
    box = reader.locator("#site-search")
    for letter in "ABCD":
        box.press("Shift+" + letter)
    assert reader.url == root_address + RECORD


def test_without_the_internet_it_leads_to_a_page_that_tells_nothing(open_context, file_address):
    page = open_context().new_page()
    page.goto(file_address + RECORD)
    page.context.set_offline(True)
    page.locator("#quick-exit").click()
    page.wait_for_url(file_address + "page.html")
    text = page.title() + page.locator("body").inner_text()
    assert "Wren County Public Library" in text
    assert "guide" not in text.lower()


def test_the_foot_says_what_the_exit_does_not_do(reader):
    assert "does not clear the history" in reader.locator("#exit-note").inner_text()


def test_the_link_works_without_a_script(open_context, file_address):
    page = open_context(java_script_enabled=False).new_page()
    page.goto(file_address + RECORD)
    assert page.locator("#quick-exit").get_attribute("href") == AWAY
