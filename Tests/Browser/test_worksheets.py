"""Learner guides: every field has a name and can be typed into, and paper gets ruled lines."""

import pytest

from support.waiting import wait_until

FIELDS = "main :is(textarea, input:not([type=hidden]):not([type=search]), select)"
TEXT_FIELDS = "main :is(textarea, input[type=text], input:not([type]), input[type=date])"
LINES = """element => {
    const styles = [element, ...element.querySelectorAll('*')].map(one => getComputedStyle(one));
    const bordered = styles.filter(style => parseFloat(style.borderBottomWidth) > 0 && style.display !== 'none');
    return bordered.length + styles.filter(style => style.backgroundImage.includes('gradient')).length;
}"""


@pytest.fixture
def guides(site) -> list[str]:
    found = site.records("learner-guides")
    assert len(found) >= 2
    return found


def test_every_field_has_a_name_and_a_label_to_be_read(page, guides, file_address):
    for name in guides:
        page.goto(file_address + name)
        fields = page.locator(FIELDS)
        assert fields.count() > 10
        nameless = fields.evaluate_all(
            """fields => fields.filter(field => !(field.labels && field.labels.length
                || field.getAttribute('aria-label') || field.getAttribute('aria-labelledby'))).map(field => field.outerHTML)"""
        )
        assert nameless == []


def test_every_text_field_can_be_typed_into(page, guides, file_address):
    for name in guides:
        page.goto(file_address + name)
        for field in page.locator(TEXT_FIELDS).all():
            words = "2026-12-01" if field.get_attribute("type") == "date" else "Ask at the desk"
            field.fill(words)
            assert field.input_value() == words


def test_checklists_keep_two_marks_apart(page, file_address):
    page.goto(file_address + "learner-guides/social-work-approaches-learner-guide.html")
    boxes = page.locator("main input[type=checkbox]")
    assert boxes.count() >= 2
    boxes.nth(0).check()
    assert not boxes.nth(1).is_checked()


def test_paper_gets_lines_to_write_on(page, guides, file_address):
    for name in guides:
        page.goto(file_address + name)
        page.emulate_media(media="print")
        sheets = page.locator("[data-worksheet]")
        assert sheets.count() > 3
        for sheet in sheets.all():
            assert sheet.is_visible() and sheet.evaluate(LINES) > 0


PLAN = "learner-guides/the-community-connector-learner-guide.html"


def fill_in(page):
    """Writes into one field of each sort, and gives what a saved file must show again."""
    page.locator("[id='personal-goals.answer']").fill("Know three agencies </script> & <b>\nCall them")
    page.locator("[data-worksheet=table] .row-add").first.click()
    page.keyboard.type("Wren Legal Aid")
    page.locator("[id='action-plan.row-1.1']").fill("Call the pantry")
    page.locator("[id='action-plan.row-1.3']").fill("2026-12-31")


def save(page, name: str, folder):
    with page.expect_download() as waiting:
        page.get_by_role("button", name=name).click()
    target = folder / "Hoja guardada ñ" / waiting.value.suggested_filename
    waiting.value.save_as(target)
    return target


def test_a_saved_worksheet_opens_filled_in_and_can_go_on_being_written_in(page, file_address, tmp_path):
    complaints = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: dialog.accept())
    page.goto(file_address + PLAN)
    fill_in(page)
    rows = page.locator("[data-worksheet=table] tbody tr").count()
    saved = save(page, "Save to a file", tmp_path)
    page.goto(saved.as_uri())
    assert page.locator("[id='personal-goals.answer']").input_value() == "Know three agencies </script> & <b>\nCall them"
    assert page.locator("[data-worksheet=table] tbody tr").count() == rows
    assert page.locator(f"[id='agencies-and-people.row-{rows}.1']").input_value() == "Wren Legal Aid"
    assert page.locator("[id='action-plan.row-1.3']").input_value() == "2026-12-31"
    page.locator("[id='team-goals.answer']").fill("Second evening")
    again = save(page, "Save to a file", tmp_path / "again")
    page.goto(file_address + PLAN)
    page.locator("input[type=file]").set_input_files(again)
    wait_until(page, "document.querySelector('.worksheet-status').textContent !== ''")
    assert page.locator("[id='team-goals.answer']").input_value() == "Second evening"
    assert page.locator("[data-worksheet=table] tbody tr").count() == rows
    assert page.locator("[data-worksheet=table] .row-add").count() == 1
    assert complaints == []


def test_rows_come_and_go_and_keep_their_numbers(page, file_address):
    page.goto(file_address + PLAN)
    page.on("dialog", lambda dialog: dialog.accept())
    plan = page.locator("[data-worksheet=plan]")
    rows = plan.locator("tbody tr").count()
    page.locator("[id='action-plan.row-2.1']").fill("Stays")
    plan.get_by_role("button", name="Remove row 1", exact=True).click()
    assert plan.locator("tbody tr").count() == rows - 1
    assert page.locator("[id='action-plan.row-1.1']").input_value() == "Stays"
    assert plan.get_by_role("textbox", name="1 step").input_value() == "Stays"
    ids = page.locator("[id]").evaluate_all("all => all.map(one => one.id)")
    assert len(ids) == len(set(ids))


def test_the_plan_s_dates_go_into_a_calendar(page, file_address, tmp_path):
    page.goto(file_address + PLAN)
    page.get_by_role("button", name="calendar").click()
    assert "no step" in page.locator(".worksheet-status").inner_text().lower()
    fill_in(page)
    text = save(page, "calendar", tmp_path).read_text(encoding="utf-8")
    assert "SUMMARY:Call the pantry" in text and "DTSTART;VALUE=DATE:20261231" in text


def test_paper_shows_all_that_was_written_and_nothing_where_nothing_was(page, file_address):
    page.goto(file_address + PLAN)
    answer = page.locator("[id='personal-goals.answer']")
    answer.fill("\n".join(f"Line {number}" for number in range(40)))
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert page.locator(".worksheet-paper").inner_text().splitlines()[-1] == "Line 39"
    assert not answer.is_visible()
    assert page.locator("[id='action-plan.row-1.3']").evaluate("one => getComputedStyle(one).color") == "rgba(0, 0, 0, 0)"
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator(".worksheet-paper").count() == 0


def test_a_worksheet_works_in_firefox_from_a_disk(firefox, file_address):
    firefox.open(file_address + PLAN)
    firefox.wait_until("document.querySelector('#worksheet-tools button')")
    firefox.evaluate("(document.querySelector('.row-add').click(), document.activeElement.id)")
    assert firefox.evaluate("document.activeElement.id").endswith(".1")
    assert firefox.evaluate("document.querySelector('[data-date]').type") == "date"
    assert firefox.complaints() == []
