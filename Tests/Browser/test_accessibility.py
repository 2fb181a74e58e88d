"""axe-core over a page of every kind, at WCAG 2.2 AA: dark on a phone, light on a desk."""

import pytest

from support.claims import nothing_in

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
RUN = """tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})
    .then(result => result.violations.map(one => one.id + ': ' + one.help + ' ' +
        one.nodes.slice(0, 3).map(node => node.target.join(' ') + ' ' + (node.failureSummary || '')).join(' | ')))"""


def violations(page, axe) -> list[str]:
    page.evaluate(axe)
    return page.evaluate(RUN, TAGS)


@pytest.mark.parametrize(("scheme", "width"), [("dark", 360), ("light", 1280)])
def test_no_violation_on_a_page_of_every_kind(open_context, site, file_address, axe, scheme, width):
    page = open_context(viewport={"width": width, "height": 800}, color_scheme=scheme, reduced_motion="reduce").new_page()
    found = []
    for name in site.one_of_every_kind:
        page.goto(file_address + name, wait_until="load")
        found += [f"{name}: {violation}" for violation in violations(page, axe)]
    nothing_in(found)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_violation_on_a_page_of_results(open_context, file_address, axe, scheme):
    page = open_context(viewport={"width": 360, "height": 800}, color_scheme=scheme).new_page()
    for query in ("food", "qqqxyz"):
        page.goto(f"{file_address}search.html?q={query}")
        page.wait_for_selector("#search-results[data-state=done]", state="attached")
        nothing_in(violations(page, axe))


def test_everything_can_be_reached_by_the_keyboard_and_shows_where_it_is(page, site, file_address):
    page.goto(file_address + "index.html")
    page.keyboard.press("Tab")
    first = page.evaluate("document.activeElement.getAttribute('href') || ''")
    assert first.startswith("#"), "the first stop is the link that skips to the content"
    outlined = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    box = page.evaluate("document.activeElement.getBoundingClientRect().toJSON()")
    assert outlined != "none" and box["width"] > 1 and box["left"] >= 0 and box["top"] >= 0
