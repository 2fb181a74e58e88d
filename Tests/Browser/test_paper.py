"""The printed editions and the book, looked at by programs as a reader's browser shows them."""

import json
import subprocess
import zipfile

import pytest
from conftest import BUILD_DATE, REPOSITORY
from support.claims import nothing_in
from support.packages import nu_checker
from test_accessibility import violations


def made(folder, edition):
    command = [REPOSITORY / ".build/release/guidegen", "build", "--edition", edition, "--today", BUILD_DATE.isoformat()]
    done = subprocess.run([*command, "--output", folder], cwd=REPOSITORY, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module")
def sheets(site, tmp_path_factory):
    """The pages to print."""
    pages = sorted((made(tmp_path_factory.mktemp("print"), "print") / "print").glob("*.html"))
    assert len(pages) == 10
    return pages


@pytest.fixture(scope="module")
def chapters(site, tmp_path_factory):
    """The book's front, contents, index of names, and a chapter of each sort."""
    folder = tmp_path_factory.mktemp("book")
    zipfile.ZipFile(made(folder, "epub") / "guide.epub").extractall(folder)
    names = ["front", "contents", "names", "chapter-topics-food-pantries", "chapter-learner-guides"]
    return [folder / "book" / f"{name}.xhtml" for name in names]


@pytest.mark.parametrize(("scheme", "width"), [("dark", 360), ("light", 1280)])
def test_axe_finds_nothing_wrong_with_sheets_and_chapters(open_context, sheets, chapters, axe, scheme, width):
    page = open_context(viewport={"width": width, "height": 800}, color_scheme=scheme).new_page()
    found = []
    for path in [*sheets, *chapters]:
        page.goto(path.as_uri())
        found += [f"{path.name}: {violation}" for violation in violations(page, axe)]
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            found.append(f"{path.name}: scrolls sideways")
    nothing_in(found)


def test_the_nu_checker_finds_no_error_on_sheets(sheets):
    command = ["java", "-Xss8m", "-jar", nu_checker(), "--errors-only", "--format", "json", *sheets]
    done = subprocess.run(command, capture_output=True, text=True)
    messages = json.loads(done.stderr)["messages"]
    nothing_in([f"{message.get('url')}:{message.get('lastLine')}: {message['message']}" for message in messages])


def test_nothing_is_wider_than_the_paper(page, sheets):
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 700, "height": 900})
    for path in sheets:
        page.goto(path.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path.name


TURNED = """() => {
    document.documentElement.dir = 'rtl';
    const links = [...document.querySelectorAll('a[href^="tel:"], a[href^="sms:"]')];
    const last = link => {
        const text = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
        let number = null;
        while (text.nextNode()) if (/[0-9]/.test(text.currentNode.data)) number = text.currentNode.parentElement;
        return number && getComputedStyle(number);
    };
    const styles = links.map(last).filter(Boolean);
    return [styles.length, styles.filter(one => one.direction !== 'ltr' || !one.unicodeBidi.includes('isolate')).length];
}"""


def test_a_number_keeps_its_order_among_words_that_run_from_right_to_left(page, sheets, chapters, site):
    agency = site.folder / "agencies" / "wren-community-action.html"
    for path in [*(one for one in sheets if one.name.startswith(("booklet", "crisis", "street"))), *chapters[:1], agency]:
        page.goto(path.as_uri())
        count, turned = page.evaluate(TURNED)
        assert count > 0 and turned == 0, path.name
