"""What the browser tests share: the sample guide built once, served twice, and a Chromium to look at it."""

import subprocess
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from support.firefox import running_firefox
from support.packages import axe_source
from support.server import serving
from support.site import Site

REPOSITORY = Path(__file__).resolve().parents[2]
BUILD_DATE = date(2026, 11, 22)
CHROMIUM = "/usr/bin/chromium"


def pytest_addoption(parser) -> None:
    parser.addoption("--site", help="look at this site, already built, instead of building the sample guide")


@pytest.fixture(scope="session")
def site(request, tmp_path_factory) -> Site:
    """The sample guide as the command builds it, in a folder named guide."""
    folder = tmp_path_factory.mktemp("www") / "guide"
    ready = request.config.getoption("--site")
    if ready:
        folder.symlink_to(Path(ready).resolve())
        return Site(folder.resolve())
    command = [REPOSITORY / ".build/release/guidegen", "build", "--today", BUILD_DATE.isoformat(), "--output", folder]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return Site(folder)


@pytest.fixture(scope="session")
def file_address(site) -> str:
    """The site opened from a disk, with a closing slash."""
    return site.folder.as_uri() + "/"


@pytest.fixture(scope="session")
def root_address(site):
    """The site at the root of a host, with a closing slash."""
    with serving(site.folder) as address:
        yield address + "/"


@pytest.fixture(scope="session")
def folder_address(site):
    """The site below a folder of a host, with a closing slash."""
    with serving(site.folder.parent) as address:
        yield f"{address}/{site.folder.name}/"


@pytest.fixture(scope="session")
def playwright():
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def chromium(playwright):
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
    yield browser
    browser.close()


@pytest.fixture
def open_context(chromium):
    """Makes browser contexts with the options given and closes them after the test."""
    contexts = []

    def make(**options):
        options.setdefault("timezone_id", "America/New_York")
        options.setdefault("locale", "en-US")
        context = chromium.new_context(**options)
        context.set_default_timeout(15_000)
        contexts.append(context)
        return context

    yield make
    for context in contexts:
        context.close()


@pytest.fixture
def page(open_context):
    """A fresh tab as wide as a desk."""
    return open_context(viewport={"width": 1280, "height": 900}).new_page()


@pytest.fixture(scope="session")
def axe() -> str:
    return axe_source()


@pytest.fixture(scope="module")
def firefox():
    with running_firefox() as browser:
        yield browser
