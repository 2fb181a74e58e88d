"""`guidegen serve` in a browser: the page follows a save, and shows mistakes over the last good site."""

import os
import re
import shutil
import signal
import subprocess
import time

import pytest

from conftest import BUILD_DATE, REPOSITORY

HOUSE = "agencies/harbor-house"


@pytest.fixture(scope="module")
def preview(tmp_path_factory):
    """The sample guide's copy, and the address that it is shown at."""
    folder = tmp_path_factory.mktemp("preview")
    shutil.copytree(REPOSITORY / "content", folder / "content")
    command = os.environ.get("GUIDEGEN_COMMAND") or str(REPOSITORY / ".build/release/guidegen")
    theme = str(REPOSITORY / "themes/default")
    log = open(folder / "log", "w")
    process = subprocess.Popen(
        [command, "serve", "--port", "0", "--theme", theme, "--today", BUILD_DATE.isoformat()], cwd=folder, stderr=log
    )
    found = None
    while not found and process.poll() is None:
        time.sleep(0.05)
        found = re.search(r"http://\S+/", (folder / "log").read_text())
    assert found, (folder / "log").read_text()
    yield folder / "content", found.group()
    process.send_signal(signal.SIGTERM)
    process.wait(timeout=20)


def test_the_open_page_follows_saves_and_shows_mistakes(preview, page):
    content, address = preview
    file = content / f"{HOUSE}.md"
    good = file.read_text()
    name = re.search("^name: (.*)$", good, re.MULTILINE).group(1)
    page.goto(f"{address}{HOUSE}.html")
    file.write_text(good.replace(f"name: {name}", "name: Harbor House by the Sea", 1))
    page.locator("h1", has_text="Harbor House by the Sea").wait_for(timeout=30_000)

    file.write_text(re.sub("^topics: .*$", "topics: [nope]", good, count=1, flags=re.MULTILINE))
    notice = page.locator("#guidegen-notice")
    notice.wait_for(timeout=30_000)
    assert "there is no topic `nope`" in notice.inner_text()
    assert page.locator("h1").inner_text() == "Harbor House by the Sea"
    page.goto(f"{address}index.html")
    notice.wait_for(timeout=30_000)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")

    file.write_text(good)
    notice.wait_for(state="detached", timeout=30_000)
