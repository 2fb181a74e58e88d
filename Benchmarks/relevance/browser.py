"""A Chromium to measure in, and a server that remembers what it was asked for."""

import contextlib
import gzip
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from playwright.sync_api import sync_playwright

CHROMIUM = "/usr/bin/chromium"


@contextlib.contextmanager
def chromium():
    """A headless Chromium that lets a script ask as often as it likes."""
    with sync_playwright() as running:
        browser = running.chromium.launch(executable_path=CHROMIUM, args=[
            "--no-sandbox", "--disable-ipc-flooding-protection", "--allow-file-access-from-files=false"])
        try:
            yield browser
        finally:
            browser.close()


class _Handler(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def end_headers(self):
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def do_GET(self):
        self.server.asked.append(unquote(urlsplit(self.path).path).lstrip("/"))
        super().do_GET()


@contextlib.contextmanager
def serving(folder):
    """Serves a folder on the loopback; gives its address and the list of paths asked for."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(folder)))
    server.asked = []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/", server.asked
    finally:
        server.shutdown()


def compressed(path):
    """A file's bytes as a web server would send them: compressed, unless that makes them more."""
    data = Path(path).read_bytes()
    return min(len(data), len(gzip.compress(data, 6, mtime=0)))


def compressed_total(paths):
    """The compressed bytes of some files, each counted once."""
    return sum(compressed(path) for path in set(map(str, paths)))
