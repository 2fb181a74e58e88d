"""Learner guides: every field has a name and can be typed into, and paper gets ruled lines."""

import pytest

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
