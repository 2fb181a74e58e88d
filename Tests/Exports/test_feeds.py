"""Feeds, the sitemap and what search fields need, read by feedparser and lxml."""

import json
from pathlib import Path
from urllib.parse import urljoin

import feedparser
import pytest
from lxml import etree

BASE = "https://guide.wrencounty.example/"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
SCHEMAS = Path(__file__).parent / "support"
SEARCH = "{http://a9.com/-/spec/opensearch/1.1/}"


def atom_files(site):
    return sorted([*site.rglob("feed.xml"), *site.rglob("*.feed.xml")])


@pytest.fixture(scope="module")
def sitemap_schema():
    return etree.XMLSchema(etree.parse(str(SCHEMAS / "sitemap.xsd")))


@pytest.fixture(scope="module")
def atom_schema():
    return etree.RelaxNG(etree.parse(str(SCHEMAS / "atom.rng")))


def test_the_sitemap_keeps_to_its_schema(site, sitemap_schema):
    sitemap_schema.assertValid(etree.parse(str(site / "sitemap.xml")))


def test_every_feed_keeps_to_its_schema(site, atom_schema):
    for path in atom_files(site):
        assert atom_schema.validate(etree.parse(str(path))), (path, atom_schema.error_log)


@pytest.mark.parametrize("old, new", [
    ("<loc>https:", "<loc>"), ("<loc>https://", "<loc>ftp://"), ('hreflang="es"', 'hreflang="spanish!"'),
    ("<url>", "<page/><url>"), ('rel="alternate"', 'rel="next"'),
])
def test_the_sitemap_s_schema_refuses_what_is_wrong(site, sitemap_schema, old, new):
    text = (site / "sitemap.xml").read_text(encoding="utf-8").replace(old, new, 1)
    assert not sitemap_schema.validate(etree.fromstring(text.encode()))


@pytest.mark.parametrize("old, new", [
    ("<id>https:", "<id>"), ("<updated>2026", "<updated>26"), ("<author>", "<writer/><author>"),
    ("</title>", "</title><title>Twice</title>"), ('rel="self"', 'rel="me"'),
])
def test_the_feeds_schema_refuses_what_is_wrong(site, atom_schema, old, new):
    text = (site / "feed.xml").read_text(encoding="utf-8")
    assert old in text
    assert not atom_schema.validate(etree.fromstring(text.replace(old, new, 1).encode()))


def file_of(site, address):
    assert address.startswith(BASE), address
    return site / address.removeprefix(BASE).split("#")[0]


def test_the_guide_and_every_topic_have_feeds_in_every_language(site):
    topics = [path for path in (site / "topics").glob("*.html") if path.stem != "index"]
    assert len(atom_files(site)) == 2 * (1 + len(topics))


def test_every_feed_is_well_formed_and_leads_to_pages_that_are_there(site):
    for path in atom_files(site):
        feed = feedparser.parse(path.read_bytes())
        assert not feed.bozo, (path, feed.get("bozo_exception"))
        assert feed.version == "atom10" and feed.feed.title and feed.feed.id and feed.feed.updated_parsed
        ids = [entry.id for entry in feed.entries]
        assert len(ids) == len(set(ids)) <= 50
        for entry in feed.entries:
            assert entry.title and entry.updated_parsed
            assert file_of(site, entry.link).is_file(), entry.link
        days = [entry.updated_parsed for entry in feed.entries]
        assert days == sorted(days, reverse=True)


def test_the_whole_guide_s_feed_has_news_and_what_is_to_come(site):
    links = [entry.link for entry in feedparser.parse((site / "feed.xml").read_bytes()).entries]
    assert any("/news/" in link for link in links) and any("/events/" in link for link in links)
    assert not any("/agencies/" in link for link in links)


def test_both_forms_of_a_feed_tell_the_same(site):
    for path in atom_files(site):
        feed = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        assert feed["version"] == "https://jsonfeed.org/version/1.1" and feed["title"] and feed["feed_url"]
        entries = feedparser.parse(path.read_bytes()).entries
        assert [item["id"] for item in feed["items"]] == [entry.id for entry in entries]
        assert all(item["content_text"] and item["url"] for item in feed["items"])


def test_pages_lead_to_their_feeds(site):
    for path in ["index.html", "topics/food.html", "es/index.html", "agencies/index.html"]:
        if not (site / path).exists():
            continue
        page = etree.HTML((site / path).read_bytes())
        links = page.xpath("//link[@rel='alternate' and contains(@type, '+')]/@href")
        assert len(links) >= 2
        for link in links:
            assert (site / path).parent.joinpath(link).resolve().is_file(), (path, link)


def test_the_sitemap_names_every_page_that_may_be_found_and_no_other(site):
    urls = etree.parse(str(site / "sitemap.xml")).getroot().findall(f"{SITEMAP}url")
    listed = {file_of(site, url.findtext(f"{SITEMAP}loc")) for url in urls}
    pages = {
        path for path in site.rglob("*.html")
        if b'<meta name="robots" content="noindex">' not in path.read_bytes()
    }
    assert listed == pages


def test_the_sitemap_s_pages_name_their_other_languages(site):
    for url in etree.parse(str(site / "sitemap.xml")).getroot().findall(f"{SITEMAP}url"):
        others = {link.get("hreflang"): link.get("href") for link in url.findall(f"{XHTML}link")}
        assert set(others) == {"en", "es"}
        assert url.findtext(f"{SITEMAP}loc") in others.values()
        assert all(file_of(site, link).is_file() for link in others.values())


def test_the_sitemap_keeps_to_its_protocol(site):
    """The protocol's own rules: its elements in their order, days as W3C writes them, addresses of the site."""
    root = etree.parse(str(site / "sitemap.xml")).getroot()
    assert root.tag == f"{SITEMAP}urlset" and 0 < len(root) <= 50_000
    for url in root:
        tags = [child.tag for child in url if child.tag.startswith(SITEMAP)]
        assert tags in ([f"{SITEMAP}loc"], [f"{SITEMAP}loc", f"{SITEMAP}lastmod"])
        day = url.findtext(f"{SITEMAP}lastmod")
        assert day is None or "2000-01-01" < day <= "2026-11-22"


def test_robots_are_led_to_the_sitemap(site):
    lines = (site / "robots.txt").read_text().splitlines()
    assert f"Sitemap: {BASE}sitemap.xml" in lines and "User-agent: *" in lines


@pytest.mark.parametrize("prefix", ["", "es/"])
def test_the_search_description_keeps_to_its_limits_and_leads_to_the_search_page(site, prefix):
    root = etree.parse(str(site / f"{prefix}opensearch.xml")).getroot()
    assert root.tag == f"{SEARCH}OpenSearchDescription"
    assert 0 < len(root.findtext(f"{SEARCH}ShortName")) <= 16
    assert 0 < len(root.findtext(f"{SEARCH}LongName")) <= 48
    assert 0 < len(root.findtext(f"{SEARCH}Description")) <= 1024
    template = root.find(f"{SEARCH}Url[@type='text/html']").get("template")
    assert template == urljoin(BASE, f"{prefix}search.html?q={{searchTerms}}")
