"""What `check --external` promises, tried on a server that misbehaves in every known way."""

import http.server
import json
import socket
import ssl
import struct
import subprocess
import threading
import time

import pytest

from conftest import AGENCY


class Misbehaving(http.server.BaseHTTPRequestHandler):
    """Each path is a way to misbehave."""

    protocol_version = "HTTP/1.1"
    asked = {}

    def log_message(self, *arguments):
        pass

    def say(self, status, headers=(), body=b""):
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def do_HEAD(self):
        self.answer()

    def do_GET(self):
        self.answer()

    def answer(self):
        self.asked[self.path] = self.asked.get(self.path, 0) + 1
        way = self.path.split("/")[1].split("?")[0]
        getattr(self, "way_" + way)()

    def way_fine(self):
        self.say(200, body=b"Hello")

    def way_gone(self):
        self.say(404)

    def way_gone_for_good(self):
        self.say(410)

    def way_wrong_head(self):
        self.say(404 if self.command == "HEAD" else 200)

    def way_no_head(self):
        self.say(405 if self.command == "HEAD" else 200, body=b"Hello")

    def way_no_robots(self):
        self.say(403)

    def way_moved(self):
        self.say(301, [("Location", "/fine/new")])

    def way_elsewhere_for_now(self):
        self.say(302, [("Location", "/fine")])

    def way_circle(self):
        self.say(302, [("Location", "/circle")])

    def way_file(self):
        self.say(302, [("Location", "file:///etc/passwd")])

    def way_late_recovery(self):
        self.say(500 if self.asked[self.path] < 4 else 200)

    def way_broken(self):
        self.say(500)

    def way_slow(self):
        time.sleep(6)

    def way_drip(self):
        try:
            for _ in range(100):
                self.wfile.write(b"H")
                self.wfile.flush()
                time.sleep(0.2)
        except OSError:
            pass

    def way_reset(self):
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        self.close_connection = True

    def way_nonsense(self):
        self.wfile.write(b"\x00\x01\x02 this is no HTTP\r\n\r\n")
        self.close_connection = True

    def way_endless(self):
        self.send_response(200)
        self.end_headers()
        try:
            while self.command == "GET":
                self.wfile.write(b"x" * 65536)
        except OSError:
            pass
        self.close_connection = True


class Quiet(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *arguments):
        pass


WAYS = [name.removeprefix("way_") for name in dir(Misbehaving) if name.startswith("way_")]


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The address of each way to misbehave; each is a site of its own, so that all are asked at once."""
    servers = {way: Quiet((f"127.0.0.{number}", 0), Misbehaving) for number, way in enumerate(WAYS, start=2)}
    folder = tmp_path_factory.mktemp("tls")
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost",
               "-keyout", "key.pem", "-out", "cert.pem"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    secure = Quiet(("127.0.0.100", 0), Misbehaving)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    secure.socket = context.wrap_socket(secure.socket, server_side=True)
    everything = [*servers.values(), secure]
    for server in everything:
        threading.Thread(target=server.serve_forever, daemon=True).start()
    addresses = {way: "http://{}:{}/{}".format(*server.server_address, way) for way, server in servers.items()}
    addresses["own_certificate"] = "https://{}:{}/fine".format(*secure.server_address)
    addresses["refused"] = "http://127.0.0.101:9/"
    yield addresses
    for server in everything:
        server.shutdown()
        server.server_close()


def put(workplace, addresses):
    """One agency for each address."""
    for way, address in addresses.items():
        text = AGENCY.format(name=way).replace("phones:", f"website: {address}\nphones:")
        workplace.write({f"agencies/{way.replace('_', '-')}.md": text})


def test_only_what_is_certainly_gone_fails(workplace, site):
    put(workplace, site)
    Misbehaving.asked.clear()
    result = workplace.run("check", "--external", "--patience", "1.5", "--format", "json")
    found = {}
    for finding in json.loads(result.stdout)["diagnostics"]:
        if finding["rule"] in ("dead-link", "moved-link", "doubtful-link"):
            found[finding["file"].split("/")[-1].removesuffix(".md").replace("-", "_")] = finding["rule"]
            assert (finding["line"], finding["column"]) == (6, 10)
    doubtful = ["broken", "circle", "drip", "file", "nonsense", "own_certificate", "refused", "reset", "slow"]
    expected = dict.fromkeys(["gone", "gone_for_good"], "dead-link") | {"moved": "moved-link"}
    assert found == expected | dict.fromkeys(doubtful, "doubtful-link")
    assert result.returncode == 1


def test_answers_are_kept_and_nothing_of_it_is_content(workplace, site):
    put(workplace, {"fine": site["fine"], "moved": site["moved"]})
    first = workplace.run("check", "--external", "--strict", "--quiet")
    before = dict(Misbehaving.asked)
    second = workplace.run("check", "--external")
    assert Misbehaving.asked == before
    assert "2 links (1 moved, 2 known from before)" in second.stderr and "fix: write `" in second.stderr
    assert (workplace.path / "content/.guidegen/.gitignore").read_text() == "*\n"
    assert "agencies" not in (workplace.path / "content/.guidegen/links.json").read_text()
    workplace.run("check", "--external", "--max-age", "0")
    assert Misbehaving.asked != before
    assert first.returncode == workplace.run("check", "--strict").returncode


def test_a_cache_lies_where_it_is_wanted(workplace, site):
    put(workplace, {"fine": site["fine"]})
    assert workplace.run("check", "--external", "--cache", "links.json").returncode == 0
    assert site["fine"] in (workplace.path / "links.json").read_text()
    assert not (workplace.path / "content/.guidegen").exists()
    (workplace.path / "links.json").write_text("{broken")
    assert workplace.run("check", "--external", "--cache", "links.json").returncode == 0
