"""Nothing that a stranger writes into a field runs, or breaks out of its place, in anything that a build makes."""

import csv
import io
import json
import time
import zipfile
from xml.dom import minidom

import icalendar
import pytest
import vobject

# What breaks out shows in the tree of the page: an element or attribute nobody put there, or a link that is a script.
READ = """files => files.map(([name, text]) => {
    const tree = new DOMParser().parseFromString(text, 'text/html');
    const roots = [tree, ...[...tree.querySelectorAll('template')].map(one => one.content)];
    const wrong = [], counts = {};
    for (const one of roots.flatMap(root => [...root.querySelectorAll('*')])) {
        const tag = one.localName;
        if (tag.includes('x-broke')) wrong.push('an element of a payload');
        for (const {name, value} of one.attributes) {
            if (name.startsWith('on')) wrong.push(`the attribute ${name}`);
            if (['href', 'src', 'action', 'formaction', 'data', 'xlink:href', 'poster', 'srcset'].includes(name)
                && /^[\\s\\x00-\\x1f]*(javascript|vbscript|data|view-source|blob):/i.test(value)
                && !/^data:(image\\/|,$)/.test(value)) wrong.push(`${tag} ${name}=${value.slice(0, 60)}`);
        }
        if (['script', 'style', 'iframe', 'object', 'embed', 'base', 'link', 'meta', 'form', 'svg'].includes(tag))
            counts[tag] = (counts[tag] || 0) + 1;
    }
    return {name, wrong, counts, data: [...tree.querySelectorAll('script[type="application/ld+json"]')].map(one => one.textContent)};
})"""
WATCH = """window.violations = [];
document.addEventListener('securitypolicyviolation', event => violations.push(event.violatedDirective + ' ' + event.blockedURI));"""
KINDS = ["agencies", "dimensions", "events", "learner-guides", "news", "topics", "webinars"]


def read(page, root, paths):
    """What the browser makes of some pages, without opening them."""
    made = []
    for start in range(0, len(paths), 50):
        some = [[str(path.relative_to(root)), path.read_text(encoding="utf-8")] for path in paths[start:start + 50]]
        made += page.evaluate(READ, some)
    return made


def test_the_payloads_stand_in_every_kind_of_record(planted):
    counts = planted.guide.planted()
    assert all(counts[kind] > 100 for kind in KINDS + ["pages"]), counts
    assert counts["guide.yaml"] > 20 and counts["agencies"] > 3000, counts


@pytest.mark.parametrize("text", [
    "<p><x-broke></x-broke>", "<template><x-broke></template>", "<p onclick=x>", "<a href=' JavaScript:x'>", "<form action=data:text/html,x>",
])
def test_what_breaks_out_is_seen(page, text):
    assert page.evaluate(READ, [["a page", text]])[0]["wrong"]


def test_no_page_has_an_element_an_attribute_or_a_link_of_a_payload(planted, page):
    found = read(page, planted.folder, planted.files(".html"))
    assert len(found) > 150
    assert [(one["name"], one["wrong"][:3]) for one in found if one["wrong"]] == []


def test_no_page_has_another_script_style_or_frame_than_the_sound_guide(planted, page):
    ours = {one["name"]: one["counts"] for one in read(page, planted.folder, planted.files(".html"))}
    sound = {one["name"]: one["counts"] for one in read(page, planted.sound, sorted(planted.sound.rglob("*.html")))}
    never = ["script", "style", "iframe", "object", "embed", "base"]
    both = ours.keys() & sound.keys()
    assert len(both) > 150
    odd = [name for name in both if any(ours[name].get(tag, 0) > sound[name].get(tag, 0) for tag in never)]
    assert odd == []


def test_structured_data_stays_in_its_script_and_can_be_read(planted, page):
    texts = [text for one in read(page, planted.folder, planted.files(".html")) for text in one["data"]]
    assert len(texts) > 100
    assert any("x-broke" in json.dumps(json.loads(text)) for text in texts)


def test_the_single_file_keeps_payloads_in_their_places(planted, page):
    for one in read(page, planted.single[0].parent, planted.single):
        assert one["wrong"] == [], one["name"]


def wait_for(page, condition):
    end = time.monotonic() + 20
    while not page.evaluate(condition):
        assert time.monotonic() < end, f"never true on {page.url}: {condition}"
        time.sleep(0.05)


@pytest.fixture
def watched(page):
    """A page, and what ran, was asked for or was stopped by the policy while it was used."""
    said = []
    page.add_init_script(WATCH)
    page.on("dialog", lambda dialog: (said.append(f"{page.url}: a dialog"), dialog.dismiss()))
    page.on("request", lambda request: said.append(request.url) if not request.url.startswith(("file:", "data:", "blob:")) else None)
    page.on("pageerror", lambda error: said.append(f"{page.url}: {error}"))

    def look():
        if page.evaluate("window.ran !== undefined"):
            said.append(f"{page.url}: a payload ran")
        if page.evaluate("document.querySelector('x-broke, [onbroke]') !== null"):
            said.append(f"{page.url}: a payload broke out")
        said.extend(f"{page.url}: {one}" for one in page.evaluate("window.violations"))

    page.look = look
    yield page
    assert said == []


def test_nothing_runs_on_the_pages_of_every_kind(planted, watched):
    for kind in KINDS:
        for path in [path for path in planted.files(".html") if path.parent == planted.folder / kind][:4]:
            watched.goto(path.as_uri())
            watched.look()
    for name in ["index", "a-z", "coverage", "places", "print", "my-list", "events/index", "accessibility", "device", "404"]:
        watched.goto((planted.folder / f"{name}.html").as_uri())
        watched.look()


@pytest.mark.parametrize("words", ["x-broke", "script", "onbroke", "window.ran", "<x-broke>", "\"><img src=x onerror=ran=1>"])
def test_nothing_runs_in_results_suggestions_and_their_highlights(planted, watched, words):
    watched.goto((planted.folder / "search.html").as_uri())
    field = watched.locator("main input[type=search]")
    field.click()
    field.press_sequentially(words, delay=20)
    watched.wait_for_timeout(400)
    watched.look()
    field.press("Enter")
    wait_for(watched, "document.querySelector('#search-results')?.dataset.state === 'done'")
    watched.look()
    assert watched.locator("#search-results li").count() > 0


def test_nothing_runs_in_a_list_and_its_address(planted, watched):
    slugs = [f"agencies/{path.stem}" for path in planted.files(".html") if path.parent == planted.folder / "agencies"][:6]
    watched.goto((planted.folder / "my-list.html").as_uri() + "#" + ",".join(slugs))
    wait_for(watched, "document.querySelectorAll('#my-list .item-title').length > 0")
    watched.look()
    watched.goto("about:blank")
    watched.goto((planted.folder / "my-list.html").as_uri() + "#agencies/%3Cx-broke%3E,%22onbroke=,javascript:ran=1")
    watched.wait_for_timeout(500)
    watched.look()


def test_every_json_and_xml_file_can_be_read(planted):
    for path in planted.files(".json"):
        json.loads(path.read_text(encoding="utf-8"))
    for path in planted.files(".xml"):
        tree = minidom.parse(str(path))
        assert not tree.getElementsByTagName("x-broke"), path.name


def test_no_property_of_a_calendar_or_a_card_comes_from_a_payload(planted):
    calendars, cards = planted.files(".ics"), planted.files(".vcf")
    assert len(calendars) > 20 and len(cards) > 50
    for path in calendars:
        for part in icalendar.Calendar.from_ical(path.read_bytes()).walk():
            assert part.name in ("VCALENDAR", "VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT"), path.name
            assert not [key for key in part if key.startswith("X-BROKE") or key == "ATTENDEE"], path.name
    for path in cards:
        for card in vobject.readComponents(path.read_text(encoding="utf-8")):
            assert card.name == "VCARD" and "x-broke" not in card.contents, path.name


def rows(path):
    """The cells of a table, of a file or of every table in a zip."""
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                if name.endswith(".csv"):
                    yield from csv.reader(io.StringIO(archive.read(name).decode("utf-8-sig"), newline=""))
    else:
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield from csv.reader(file)


def test_no_cell_of_the_spreadsheet_is_a_formula(planted):
    tables = [path for path in planted.files(".csv") if path.parent.name == "data"]
    assert tables
    for path in tables:
        table = list(rows(path))
        assert len({len(row) for row in table}) == 1, path.name
        for row in table:
            assert not [cell for cell in row if cell[:1] in ("=", "+", "-", "@", "\t", "\r")], path.name
