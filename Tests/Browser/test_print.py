"""Pages on paper: they print, dark ink on a light ground, without what only a screen needs."""

import io

from pypdf import PdfReader

BACKGROUND = """() => {
    const colour = getComputedStyle(document.body).backgroundColor.match(/[\\d.]+/g).map(Number);
    const root = getComputedStyle(document.documentElement).backgroundColor.match(/[\\d.]+/g).map(Number);
    const ground = colour.length === 4 && colour[3] === 0 ? root : colour;
    return ground.length === 4 && ground[3] === 0 ? 255 : Math.min(...ground.slice(0, 3));
}"""


def test_a_page_of_every_kind_prints_with_its_heading(page, site, file_address):
    for name in site.one_of_every_kind:
        page.goto(file_address + name)
        heading = "".join(page.locator("h1").first.inner_text().split()).lower()
        paper = PdfReader(io.BytesIO(page.pdf(format="Letter")))
        text = "".join("".join(sheet.extract_text() for sheet in paper.pages[:2]).split()).lower()
        assert heading in text, name


def test_paper_is_light_even_for_a_reader_who_likes_it_dark(open_context, site, file_address):
    page = open_context(color_scheme="dark").new_page()
    page.emulate_media(media="print")
    for name in site.one_of_every_kind:
        page.goto(file_address + name)
        assert page.evaluate(BACKGROUND) > 240, name
        assert not page.locator("header nav").first.is_visible(), name


def test_the_printed_guide_has_every_agency(site):
    text = (site.folder / "print.html").read_text(encoding="utf-8")
    assert text.count("828-555-01") > 60


def test_paper_does_not_say_that_a_place_is_open_now(page, file_address):
    page.goto(file_address + "agencies/wren-behavioral-crisis-center.html")
    assert "Open now" in page.locator("main").inner_text()
    page.emulate_media(media="print")
    text = page.locator("main").inner_text()
    assert "Open now" not in text and "When it is open" in text
