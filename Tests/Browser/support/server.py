"""A plain file server on the loopback interface, as any web host would serve the folder."""

import threading
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class _QuietHandler(SimpleHTTPRequestHandler):
    added: dict[str, str] = {}

    def end_headers(self) -> None:
        for name, value in self.added.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, format, *args) -> None:
        pass


class _QuietServer(ThreadingHTTPServer):
    def handle_error(self, request, client_address) -> None:
        """A browser that goes on to the next page hangs up in the middle of an answer."""


@contextmanager
def serving(folder: Path, headers: dict[str, str] | None = None):
    """Serves a folder at the root of a free port, with headers added; gives the address without a closing slash."""
    handler = type("_Handler", (_QuietHandler,), {"added": headers or {}})
    server = _QuietServer(("127.0.0.1", 0), partial(handler, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
