"""Every link of every page, followed on paper: it is relative, names its file, and its anchor is there."""

import posixpath
import re
from urllib.parse import unquote, urlsplit

from support.claims import nothing_in
from support.html_page import read_page

ABSOLUTE_SCHEMES = {"http", "https", "mailto", "tel", "sms", "geo"}


def target_of(page: str, link: str) -> str | None:
    """The file that a link inside the site means, or None if it leads out of the site by its scheme."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return None
    path = unquote(parts.path)
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page


def fault_of(site, page: str, link: str) -> str | None:
    parts = urlsplit(link)
    target = target_of(page, link)
    if target is None:
        return None if parts.scheme in ABSOLUTE_SCHEMES else "a scheme that may not be"
    if parts.path.startswith("/") or target.startswith(".."):
        return "leads out of the folder"
    if target != page and not (site.folder / target).is_file():
        return "no such file"
    if parts.fragment and target.endswith(".html"):
        if unquote(parts.fragment) not in read_page(site.folder / target).ids:
            return "no such anchor"
    return None


def test_every_link_and_anchor_leads_somewhere(site):
    broken = []
    for name in site.pages:
        for link in read_page(site.folder / name).links:
            fault = fault_of(site, name, link)
            if fault:
                broken.append(f"{name}: {link}: {fault}")
    nothing_in(broken)


def test_everything_a_page_loads_lies_in_its_folder(site):
    broken = []
    for name in site.pages:
        for link in read_page(site.folder / name).loads:
            if link.startswith("data:"):
                continue
            fault = fault_of(site, name, link) if target_of(name, link) else "not of the site"
            if fault:
                broken.append(f"{name}: {link}: {fault}")
    nothing_in(broken)


def test_style_sheets_load_nothing_from_elsewhere(site):
    for sheet in site.folder.rglob("*.css"):
        for address in re.findall(r"url\(\s*['\"]?([^'\")]+)", sheet.read_text(encoding="utf-8")):
            if not address.startswith(("data:", "#")):
                assert (sheet.parent / urlsplit(address).path).is_file(), address


def test_ids_are_unique_on_a_page(site):
    twice = []
    for name in site.pages:
        ids = read_page(site.folder / name).ids
        if len(ids) != len(set(ids)):
            twice.append(f"{name}: {sorted({one for one in ids if ids.count(one) > 1})}")
    nothing_in(twice)


def test_every_record_is_reached_from_the_home_page(site):
    reached, waiting = set(), ["index.html"]
    while waiting:
        name = waiting.pop()
        if name in reached:
            continue
        reached.add(name)
        for link in read_page(site.folder / name).links:
            target = target_of(name, link)
            if target and target.endswith(".html") and (site.folder / target).is_file():
                waiting.append(target)
    # Nobody is led to the page for a wrong address, nor, but by the quick exit's script, to the one that tells nothing.
    apart = {"404.html", "page.html"}
    unlinked = apart | {f"{language}/{name}" for language in site.languages for name in apart}
    nothing_in(sorted(set(site.pages) - reached - unlinked))


def test_an_old_address_sends_on_to_its_new_page(site):
    assert "help-with-food.html" in site.redirects
    for name in site.redirects:
        html = read_page(site.folder / name)
        assert html.sends_on_to in html.links, f"{name} has no link for who does not move by itself"
        assert fault_of(site, name, html.sends_on_to) is None, name
