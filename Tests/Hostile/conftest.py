"""Input that means harm or is broken past reading: what no guide may be broken, slowed or taken over by."""

import pytest
from playwright.sync_api import sync_playwright

from support.planting import PlantedGuide
from support.running import ROOT, run, with_theme

CHROMIUM = "/usr/bin/chromium"


class PlantedSite:
    """The sample guide's site, and the same with payloads in every field that takes them."""

    def __init__(self, folder):
        self.guide = PlantedGuide(folder)
        self.folder, self.sound = folder / "site", folder / "sound"
        for content, output in ((self.guide.content, self.folder), (ROOT / "content", self.sound)):
            made = run(*with_theme("build", "--content", content, "--output", output, "--quiet"), folder=folder)
            assert made.code == 0, made.errors[-2000:]
        single = folder / "single"
        made = run(*with_theme("build", "--content", "content", "--output", single, "--edition", "single", "--quiet"), folder=folder)
        assert made.code == 0, made.errors[-2000:]
        self.single = sorted(single.rglob("*.html"))

    def files(self, ending):
        return sorted(path for path in self.folder.rglob(f"*{ending}") if path.is_file())


@pytest.fixture(scope="session")
def planted(tmp_path_factory):
    return PlantedSite(tmp_path_factory.mktemp("planted"))


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as running:
        browser = running.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def page(chromium):
    context = chromium.new_context()
    context.set_default_timeout(20_000)
    yield context.new_page()
    context.close()
