"""What a build hands on beside its pages: the sample guide's, made once, and read by other people's programs."""

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
COMMAND = Path(os.environ.get("GUIDEGEN_COMMAND") or ROOT / ".build" / "release" / "guidegen")
TODAY = "2026-11-22"


def build(content, output, *options):
    """A finished site or edition, or the words that say why there is none."""
    made = subprocess.run(
        [
            str(COMMAND), "build", "--content", str(content), "--output", str(output),
            "--theme", str(ROOT / "themes" / "default"), "--today", TODAY, *options,
        ],
        capture_output=True, text=True, timeout=600,
    )
    assert made.returncode == 0, made.stderr
    return output


def pytest_addoption(parser):
    parser.addoption("--site", help="a site that was built already, instead of the sample guide")


@pytest.fixture(scope="session")
def site(request, tmp_path_factory):
    ready = request.config.getoption("--site")
    return Path(ready) if ready else build(ROOT / "content", tmp_path_factory.mktemp("exports") / "site")


@pytest.fixture(scope="session")
def shared():
    """The folder with the standards' own files."""
    folder = os.environ.get("GUIDEGEN_SHARED")
    if not folder or not (Path(folder) / "hsds").is_dir():
        pytest.skip("GUIDEGEN_SHARED names no folder with HSDS's own schemas")
    return Path(folder)
