"""How a patron searches: by the address of the search page, or by typing."""

import re
from urllib.parse import urlencode

DONE = "#search-results[data-state=done]"
READ_RESULTS = """() => [...document.querySelectorAll('#search-results > li')].map(item =>
    item.querySelector('h2 a, h3 a, h4 a').getAttribute('href'))"""


def results(page) -> list[str]:
    """The pages found, best first, once the search is done."""
    page.wait_for_selector(DONE, state="attached")
    return page.evaluate(READ_RESULTS)


def search(page, address: str, **query: str) -> list[str]:
    """Opens the search page with a query and filters in its address, as a shared link would."""
    page.goto(f"{address}search.html?{urlencode(query)}")
    return results(page)


def number_found(page) -> int:
    """The number that the page announces; only the first results are listed."""
    results(page)
    words = page.locator("[role=status]").first.inner_text()
    return int(re.search(r"\d+", words.replace(",", ""))[0])
