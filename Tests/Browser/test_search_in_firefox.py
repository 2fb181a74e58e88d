"""Search from a disk in Debian's Firefox, with its own preferences."""

from support.claims import nothing_in
from support.searching import DONE, READ_RESULTS

ENTER = "\ue007"


def found(firefox) -> list[str]:
    firefox.wait_until(f"document.querySelector('{DONE}')")
    return firefox.evaluate(f"({READ_RESULTS})()")


def complaints_from(firefox, address) -> list[str]:
    """Messages about the site; what Firefox says of its own services is not ours."""
    outside = [one for one in firefox.requests() if not one.startswith((address, "data:", "blob:"))]
    return outside + firefox.complaints()


def test_a_shared_address_shows_its_results(firefox, file_address):
    firefox.open(file_address + "search.html?q=harbor+house")
    assert found(firefox)[:1] == ["agencies/harbor-house.html"]
    nothing_in(complaints_from(firefox, file_address))


def test_a_query_typed_on_the_home_page_finds_at_once(firefox, file_address):
    firefox.open(file_address + "index.html")
    firefox.evaluate("document.querySelector('main input[name=q]').focus()")
    firefox.press("diapers" + ENTER)
    firefox.wait_until("location.pathname.endsWith('search.html') && document.readyState === 'complete'")
    assert found(firefox)[:1] == ["agencies/little-bundles-diaper-bank.html"]


def test_a_page_of_every_kind_is_quiet(firefox, file_address, site):
    wrong = []
    for name in site.one_of_every_kind:
        firefox.open(file_address + name)
        wrong += [f"{name}: {complaint}" for complaint in complaints_from(firefox, file_address)]
    nothing_in(wrong)


def test_an_agency_says_whether_it_is_open(firefox, file_address):
    firefox.open(file_address + "agencies/wren-behavioral-crisis-center.html")
    assert firefox.evaluate("document.querySelector('[data-hours-status]').dataset.hoursStatus") in ("open", "call")
