"""Watches what a page says on the console and what it asks for."""

from dataclasses import dataclass, field


@dataclass
class PageWatch:
    """Complaints about one page, gathered while it is open."""

    allowed: str
    complaints: list[str] = field(default_factory=list)

    @classmethod
    def on(cls, page, allowed: str) -> "PageWatch":
        """Starts watching; a request whose address does not begin with `allowed` is a complaint."""
        watch = cls(allowed)
        page.on("console", watch._console)
        page.on("pageerror", lambda error: watch.complaints.append(f"script error: {error}"))
        page.on("request", watch._request)
        page.on("requestfailed", watch._failure)
        page.on("response", watch._response)
        return watch

    def _console(self, message) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(f"console {message.type}: {message.text} {message.location.get('url', '')}")

    def _request(self, request) -> None:
        if not request.url.startswith((self.allowed, "data:", "blob:")):
            self.complaints.append(f"request outside the site: {request.url}")

    def _failure(self, request) -> None:
        # Going on to the next page cuts off what the last one was still fetching.
        if request.failure != "net::ERR_ABORTED":
            self.complaints.append(f"failed: {request.url} {request.failure}")

    def _response(self, response) -> None:
        if response.status >= 400:
            self.complaints.append(f"status {response.status}: {response.url}")

    def take(self) -> list[str]:
        """The complaints since the last call."""
        taken, self.complaints = self.complaints, []
        return taken
