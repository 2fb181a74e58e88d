"""The policy that every page carries: scripts, styles and pictures of the site alone, and pages that pass it."""

from pathlib import Path

import pytest

from support.claims import nothing_in
from support.html_page import read_page
from support.server import serving

WATCH = """document.addEventListener('securitypolicyviolation', event =>
    console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI))"""
INLINE = """() => new Promise(resolve => {
    globalThis.ran = false;
    document.addEventListener('securitypolicyviolation', () => resolve(globalThis.ran), {once: true});
    const script = document.createElement('script');
    script.textContent = 'globalThis.ran = true';
    document.head.append(script);
    setTimeout(() => resolve(globalThis.ran), 1000);
})"""


def policy_of(page) -> str:
    return page.evaluate("document.querySelector('meta[http-equiv=\"Content-Security-Policy\"]').content")


def test_every_page_has_a_strict_policy_and_sends_no_address_on(site):
    wrong = []
    for name in site.pages + site.redirects:
        text = (site.folder / name).read_text(encoding="utf-8")
        if "Content-Security-Policy\" content=\"default-src 'none';" not in text or "unsafe" in text.split("</head>")[0]:
            wrong.append(f"{name}: no strict policy")
        if read_page(site.folder / name).metas.get("referrer") != ["no-referrer"]:
            wrong.append(f"{name}: tells other sites where its readers came from")
    nothing_in(wrong)


@pytest.mark.parametrize("where", ["file_address", "folder_address"])
def test_a_page_of_every_kind_keeps_to_its_policy(page, site, request, where):
    address = request.getfixturevalue(where)
    page.add_init_script(WATCH)
    said = []
    page.on("console", lambda message: said.append(f"{page.url}: {message.text}") if message.type == "error" else None)
    for name in site.one_of_every_kind:
        page.goto(address + name, wait_until="load")
    page.goto(address + "search.html?q=food&sort=name&open=now")
    page.wait_for_selector("#search-results[data-state=done]", state="attached")
    page.goto(address + "my-list.html#agencies/harbor-house")
    page.wait_for_selector("#my-list .item-title")
    nothing_in(said)


def test_the_policy_is_in_force(page, file_address, root_address):
    for address in (file_address, root_address):
        page.goto(address + "index.html")
        assert page.evaluate(INLINE) is False


def test_the_page_for_lost_addresses_is_shown_with_its_own_style(page, root_address):
    page.goto(root_address + "404.html")
    assert "'sha256-" in policy_of(page)
    assert page.evaluate("getComputedStyle(document.body).maxWidth") != "none"


def test_the_header_that_the_docs_name_fits_the_site(page, site):
    """Every page passes under the server's policy as well as under its own."""
    docs = (Path(__file__).resolve().parents[2] / "docs/safety.md").read_text(encoding="utf-8")
    policy = docs.split('Content-Security-Policy "')[1].split('"')[0]
    said = []
    page.on("console", lambda message: said.append(f"{page.url}: {message.text}") if message.type == "error" else None)
    with serving(site.folder, headers={"Content-Security-Policy": policy}) as address:
        for name in ("index.html", "404.html", "search.html", "my-list.html", "page.html"):
            page.goto(f"{address}/{name}", wait_until="load")
    nothing_in(said)
