"""Every page of the site, opened: it is quiet, asks for nothing but its own files, and fits a narrow screen."""

from support.claims import nothing_in
from support.html_page import read_page
from support.watch import PageWatch

SCROLLS_SIDEWAYS = "document.documentElement.scrollWidth > window.innerWidth"
WIDEST = """() => [...document.body.querySelectorAll('*')]
    .filter(element => element.getBoundingClientRect().right > window.innerWidth + 1)
    .slice(0, 3).map(element => element.tagName.toLowerCase() + '.' + element.className).join(', ')"""


def complaints_of(page, names, address) -> list[str]:
    """Opens pages one after the other; gives what they said, asked for, or could not fit into the window."""
    watch = PageWatch.on(page, allowed=address)
    found = []
    for name in names:
        page.goto(address + name, wait_until="load")
        found += [f"{name}: {complaint}" for complaint in watch.take()]
        if page.evaluate(SCROLLS_SIDEWAYS):
            found.append(f"{name}: scrolls sideways: {page.evaluate(WIDEST)}")
    return found


def test_the_site_has_pages_of_every_kind(site):
    for folder in ("agencies", "webinars", "learner-guides", "events", "news", "topics", "dimensions"):
        assert site.records(folder), folder
    for name in ("index", "search", "a-z", "coverage", "print", "404", "about", "inclusion-policy", "privacy"):
        assert name + ".html" in site.pages
    assert len(site.records("dimensions")) == 7


def test_every_page_is_quiet_and_fits_a_narrow_screen_from_a_disk(open_context, site, file_address):
    """320 px is also a screen of 1280 at 400 percent."""
    page = open_context(viewport={"width": 320, "height": 640}).new_page()
    nothing_in(complaints_of(page, site.pages, file_address))


def test_every_page_is_quiet_below_a_folder_of_a_host(page, site, folder_address):
    nothing_in(complaints_of(page, site.pages, folder_address))


def test_a_page_of_every_kind_is_quiet_at_the_root_of_a_host(open_context, site, root_address):
    page = open_context(viewport={"width": 360, "height": 740}).new_page()
    nothing_in(complaints_of(page, site.one_of_every_kind, root_address))


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
