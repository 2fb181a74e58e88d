"""Every page of the site, opened: it is quiet, asks for nothing but its own files, and fits a narrow screen."""

import pytest

from support.claims import nothing_in
from support.html_page import read_page
from support.watch import PageWatch

SCROLLS_SIDEWAYS = "document.documentElement.scrollWidth > window.innerWidth"
WIDEST = """() => [...document.body.querySelectorAll('*')]
    .filter(element => element.getBoundingClientRect().right > window.innerWidth + 1)
    .slice(0, 3).map(element => element.tagName.toLowerCase() + '.' + element.className).join(', ')"""


def complaints_of_all_pages(page, site, address) -> list[str]:
    watch = PageWatch.on(page, allowed=address)
    found = []
    for name in site.pages:
        page.goto(address + name, wait_until="load")
        found += [f"{name}: {complaint}" for complaint in watch.take()]
    return found


def test_the_site_has_pages_of_every_kind(site):
    for folder in ("agencies", "webinars", "learner-guides", "events", "news", "topics", "dimensions"):
        assert site.records(folder), folder
    for name in ("index", "search", "a-z", "coverage", "print", "404", "about", "inclusion-policy", "privacy"):
        assert name + ".html" in site.pages
    assert len(site.records("dimensions")) == 7


@pytest.mark.parametrize("where", ["file_address", "folder_address"])
def test_every_page_is_quiet_and_stays_in_its_folder(page, site, where, request):
    nothing_in(complaints_of_all_pages(page, site, request.getfixturevalue(where)))


def test_a_page_of_every_kind_works_at_the_root_of_a_host(page, site, root_address):
    watch = PageWatch.on(page, allowed=root_address)
    for name in site.one_of_every_kind:
        page.goto(root_address + name, wait_until="load")
    nothing_in(watch.take())


def test_every_page_has_one_heading_a_title_and_a_language(site):
    wrong = []
    titles: dict[tuple[str, str], str] = {}
    for name in site.pages:
        html = read_page(site.folder / name)
        if html.h1_count != 1:
            wrong.append(f"{name}: {html.h1_count} h1")
        if not html.language:
            wrong.append(f"{name}: no lang")
        if not html.title.strip():
            wrong.append(f"{name}: no title")
        tree = name.split("/")[0] if name.split("/")[0] in site.languages else ""
        if (tree, html.title) in titles:
            wrong.append(f"{name}: the title of {titles[tree, html.title]}")
        titles[tree, html.title] = name
    nothing_in(wrong)


def test_no_page_carries_code_of_its_own(site):
    carried = {name: read_page(site.folder / name).inline_code for name in site.pages}
    assert {name: code for name, code in carried.items() if code} == {}


def test_every_record_page_says_which_record_it_is(site):
    for folder in ("agencies", "webinars", "learner-guides", "events", "news"):
        for name in site.records(folder):
            metas = read_page(site.folder / name).metas
            assert metas.get("guidegen:record") == [name.removesuffix(".html")]


@pytest.mark.parametrize("width", [320, 360])
def test_no_page_scrolls_sideways_on_a_narrow_screen(open_context, site, file_address, width):
    """320 px is also a screen of 1280 at 400 percent."""
    page = open_context(viewport={"width": width, "height": 640}).new_page()
    too_wide = []
    for name in site.pages if width == 320 else site.one_of_every_kind:
        page.goto(file_address + name, wait_until="load")
        if page.evaluate(SCROLLS_SIDEWAYS):
            too_wide.append(f"{name}: {page.evaluate(WIDEST)}")
    nothing_in(too_wide)
