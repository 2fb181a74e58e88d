"""The built site as a folder of files: which pages there are, and which of them stand for the others."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from support.html_page import read_page

RECORD_FOLDERS = ("agencies", "webinars", "learner-guides", "events", "news", "topics", "dimensions")


@dataclass(frozen=True)
class Site:
    """A site below `folder`; page paths are relative to it, with forward slashes."""

    folder: Path

    @cached_property
    def _documents(self) -> list[str]:
        return sorted(path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*.html"))

    @cached_property
    def redirects(self) -> list[str]:
        """The pages that only send on from an old address."""
        return [name for name in self._documents if read_page(self.folder / name).sends_on_to]

    @cached_property
    def pages(self) -> list[str]:
        """Every page that stays where it is, sorted."""
        return sorted(set(self._documents) - set(self.redirects))

    @cached_property
    def languages(self) -> list[str]:
        """The further languages: each is a whole tree of its own."""
        return sorted(path.parent.name for path in self.folder.glob("*/search.html"))

    def records(self, folder: str) -> list[str]:
        """The pages of one kind of record in the main language, without the list of them."""
        return [page for page in self.pages if page.startswith(folder + "/") and not page.endswith("/index.html")]

    def size(self, page: str) -> int:
        return (self.folder / page).stat().st_size

    @cached_property
    def one_of_every_kind(self) -> list[str]:
        """The fullest page of every kind and the barest record of each: if these are right, the rest mostly are."""
        kinds: dict[str, list[str]] = {}
        for page in self.pages:
            kinds.setdefault(self._kind(page), []).append(page)
        chosen = set()
        for kind, pages in kinds.items():
            by_size = sorted(pages, key=lambda page: (self.size(page), page))
            chosen.add(by_size[-1])
            if kind in RECORD_FOLDERS:
                chosen.add(by_size[0])
        return sorted(chosen)

    @staticmethod
    def _kind(page: str) -> str:
        folder, _, name = page.rpartition("/")
        return folder if folder and folder.split("/")[-1] in RECORD_FOLDERS and name != "index.html" else page
