"""What `serve` promises, asked over real connections."""

import http.client
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import time

import pytest

from conftest import AGENCY, COMMAND, ROOT, Workplace, small_guide

EDITED = "agencies/agency-1.md"


class Preview:
    """A running `guidegen serve` and what it says."""

    def __init__(self, place, *options, theme=ROOT / "themes" / "default"):
        self.place = place
        arguments = ["serve", "--theme", str(theme), "--today", "2026-11-22", *options]
        self.log = open(place.path / "serve.log", "w+")
        self.process = subprocess.Popen([str(COMMAND), *arguments], cwd=place.path, stderr=self.log)
        told = self.wait_for(r"http://127\.0\.0\.1:(\d+)/")
        self.port = int(told.group(1))

    def said(self):
        return (self.place.path / "serve.log").read_text()

    def wait_for(self, pattern, seconds=60):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            found = re.search(pattern, self.said())
            if found:
                return found
            time.sleep(0.02)
        raise AssertionError(f"`{pattern}` was never said: {self.said()}")

    def get(self, path, method="GET", host=None, timeout=60):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        connection.putrequest(method, path, skip_host=True)
        connection.putheader("Host", host or f"localhost:{self.port}")
        connection.endheaders()
        answer = connection.getresponse()
        text = answer.read().decode(errors="surrogateescape")
        connection.close()
        return answer, text

    def news(self, since=-1):
        return json.loads(self.get(f"/.guidegen/changes?since={since}")[1])

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=20)


@pytest.fixture(scope="module")
def preview(tmp_path_factory):
    place = Workplace(tmp_path_factory.mktemp("serve"))
    place.write(small_guide())
    shutil.copytree(ROOT / "themes" / "default", place.path / "theme")
    preview = Preview(place, "--port", "0", theme="theme")
    yield preview
    preview.stop()


@pytest.fixture(autouse=True)
def whole_guide(preview):
    """Each test finds the guide as it was, without a mistake, and shown."""
    yield
    content = preview.place.path / "content"
    files = small_guide()
    for path in sorted(content.rglob("*.md")):
        if str(path.relative_to(content)) not in files:
            path.unlink()
    for name, text in files.items():
        if (content / name).read_text() != text:
            save(content / name, text)
    end = time.monotonic() + 60
    while time.monotonic() < end:
        page = preview.get(f"/{EDITED.replace('.md', '.html')}")[1]
        if preview.news().get("notice") is None and '>Agency 1</h1>' in page:
            if preview.get("/agencies/new-one.html")[0].status == 404:
                return
        time.sleep(0.05)
    raise AssertionError("the preview did not come back")


def save(path, text):
    """Saves as most editors do: never with half a file in place."""
    half = path.with_name("." + path.name)
    half.write_text(text)
    os.replace(half, path)


def change(preview, name, text):
    version = preview.news()["version"]
    save(preview.place.path / "content" / name, text)
    return preview.news(since=version)


def test_the_page_follows_a_save_and_nothing_is_written(preview):
    before = sorted(path.name for path in preview.place.path.iterdir())
    change(preview, EDITED, AGENCY.format(name="Harbor House"))
    answer, page = preview.get("/agencies/agency-1.html")
    assert answer.status == 200 and "Harbor House" in page and "/.guidegen/reload.js?version=" in page
    assert "Harbor House" in preview.get("/")[1] or "Harbor House" in preview.get("/a-z.html")[1]
    assert sorted(path.name for path in preview.place.path.iterdir()) == before


def test_pages_are_what_a_build_writes_but_for_the_script(preview):
    result = preview.place.run("build", "--output", "built")
    assert result.returncode == 0, result.stderr
    site = preview.place.path / "built"
    paths = [str(path.relative_to(site)) for path in site.rglob("*") if path.is_file() and path.name[0] != "."]
    assert len(paths) > 30
    for path in paths:
        answer, text = preview.get("/" + path)
        plain = re.sub(r'<script src="/\.guidegen/[^>]*></script>\n', "", text)
        plain = plain.replace('\n<base href="/">', "")
        assert answer.status == 200 and plain == (site / path).read_bytes().decode(errors="surrogateescape"), path
    shutil.rmtree(site)


def test_a_broken_file_is_shown_and_the_last_good_site_stays(preview):
    good = preview.get("/agencies/agency-1.html")[1]
    news = change(preview, EDITED, AGENCY.format(name="Broken").replace("[food]", "[fod]"))
    assert "content/agencies/agency-1.md:4:10" in news["notice"] and "fix: write `food`" in news["notice"]
    version = re.compile(r"version=\d+")
    assert version.sub("", preview.get("/agencies/agency-1.html")[1]) == version.sub("", good)
    news = change(preview, EDITED, AGENCY.format(name="Mended"))
    assert news.get("notice") is None and "Mended" in preview.get("/agencies/agency-1.html")[1]


def test_files_of_editors_are_no_change_and_atomic_saves_are_one(preview):
    folder = preview.place.path / "content" / "agencies"
    version = preview.news()["version"]
    for name in [".agency-1.md.swp", "4913", "agency-1.md~", "#agency-1.md#", "save.tmp"]:
        (folder / name).write_text("x")
        (folder / name).unlink()
    (folder / "agency-1.md.tmp").write_text(AGENCY.format(name="Saved at once"))
    os.replace(folder / "agency-1.md.tmp", folder / "agency-1.md")
    assert preview.news(since=version)["version"] == version + 1
    assert "Saved at once" in preview.get("/agencies/agency-1.html")[1]
    time.sleep(0.3)
    assert preview.news()["version"] == version + 1


def test_records_come_and_go_and_the_theme_is_followed(preview):
    change(preview, "agencies/new-one.md", AGENCY.format(name="New one"))
    assert preview.get("/agencies/new-one.html")[0].status == 200
    version = preview.news()["version"]
    (preview.place.path / "content/agencies/new-one.md").unlink()
    preview.news(since=version)
    answer, page = preview.get("/agencies/new-one.html")
    assert answer.status == 404 and '<base href="/">' in page
    version = preview.news()["version"]
    style = preview.place.path / "theme/assets/guide.css"
    style.write_text(style.read_text() + "\n.canary { color: red }\n")
    preview.news(since=version)
    assert "canary" in preview.get("/assets/guide.css")[1]


@pytest.mark.parametrize(
    "path",
    [
        "/../serve.log", "/%2e%2e/serve.log", "/agencies/..%2f..%2fserve.log", "/..%5cserve.log", "//etc/passwd",
        "/a%00.html", "/%ff%fe", "/./index.html", "/content/guide.yaml", "/.guidegen-files", "/leak.svg",
        "http://example.org/", "/" + "a" * 3000,
    ],
)
def test_no_path_leads_out_of_the_site(preview, path):
    answer, text = preview.get(path)
    assert answer.status in (400, 404) and "root:" not in text and "The guide is at" not in text


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "192.168.1.1"])
def test_another_name_gets_no_answer(preview, host):
    answer, text = preview.get("/", host=host)
    assert answer.status == 421 and "Agency" not in text


def test_it_listens_on_this_machine_alone(preview):
    listening = open("/proc/net/tcp").read() + open("/proc/net/tcp6").read()
    wanted = f"{preview.port:04X}"
    ours = [line.split()[1] for line in listening.splitlines() if f":{wanted} " in line and line.split()[3] == "0A"]
    assert ours == [f"0100007F:{wanted}"]


def test_it_is_for_reading_only(preview):
    assert preview.get("/", method="POST")[0].status == 405
    answer, text = preview.get("/", method="HEAD")
    assert answer.status == 200 and text == ""


def test_slow_and_many_clients_keep_nobody_waiting(preview):
    slow = [socket.create_connection(("127.0.0.1", preview.port)) for _ in range(150)]
    for number, connection in enumerate(slow):
        connection.sendall(b"GET / HTT" if number % 2 else b"")
    started = time.monotonic()
    for _ in range(500):
        assert preview.get("/assets/icon.svg", timeout=10)[0].status == 200
    assert time.monotonic() - started < 30
    for connection in slow:
        connection.close()
    assert preview.get("/")[0].status == 200


def test_a_port_that_is_taken_is_said_and_the_next_is_found(preview):
    result = preview.place.run("serve", "--port", str(preview.port))
    assert result.returncode == 69 and f"port {preview.port} is taken" in result.stderr
    assert preview.place.run("serve", "--content", "nowhere").returncode == 64


def test_a_guide_with_a_mistake_from_the_start_is_shown_once_it_is_mended(tmp_path):
    place = Workplace(tmp_path)
    place.write({**small_guide(), EDITED: AGENCY.format(name="<b>x").replace("[food]", "[fod]")})
    preview = Preview(place, "--port", "0")
    answer, page = preview.get("/anything.html")
    assert answer.status == 500 and "there is no topic `fod`" in page
    assert "/.guidegen/reload.js" in page
    version = preview.news()["version"]
    place.write({EDITED: AGENCY.format(name="Good")})
    assert preview.news(since=version).get("notice") is None
    assert preview.get("/agencies/agency-1.html")[0].status == 200
    waiting = socket.create_connection(("127.0.0.1", preview.port))
    waiting.sendall(f"GET /.guidegen/changes?since={version + 1} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
    started = time.monotonic()
    assert preview.stop() == 0 and time.monotonic() - started < 5
