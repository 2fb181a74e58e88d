"""Drives Debian's Firefox over WebDriver BiDi, with the preferences a patron's Firefox has."""

import itertools
import json
import re
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

from websockets.sync.client import connect

# Without the first line Firefox would loosen its own rules for the test's sake. The others only keep it off the net and
# say where it saves files.
PREFERENCES = """
user_pref("remote.prefs.recommended", false);
user_pref("browser.startup.homepage", "about:blank");
user_pref("browser.startup.page", 0);
user_pref("app.update.enabled", false);
user_pref("app.normandy.enabled", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("services.settings.server", "data:,");
user_pref("browser.download.folderList", 2);
user_pref("browser.download.dir", "DOWNLOADS");
"""


class Firefox:
    """One tab of a running Firefox."""

    def __init__(self, socket, downloads: Path) -> None:
        self.socket = socket
        self.downloads = downloads
        self.numbers = itertools.count(1)
        self.events: list[dict] = []
        self.command("session.new", capabilities={})
        self.tab = self.command("browsingContext.getTree")["contexts"][0]["context"]
        self.command("session.subscribe", events=["log.entryAdded", "network.beforeRequestSent"], contexts=[self.tab])

    def command(self, method: str, **parameters):
        """Sends a command and waits for its answer; events that come between are kept."""
        number = next(self.numbers)
        self.socket.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while True:
            message = json.loads(self.socket.recv(timeout=60))
            if message.get("type") == "event":
                self.events.append(message)
            elif message.get("id") == number:
                if message["type"] == "error":
                    raise RuntimeError(f"{method}: {message['message']}")
                return message["result"]

    def open(self, address: str) -> None:
        self.events.clear()
        self.command("browsingContext.navigate", context=self.tab, url=address, wait="complete")

    def evaluate(self, expression: str):
        """The value of a JavaScript expression, carried over as JSON."""
        answer = self.command(
            "script.evaluate", expression=f"JSON.stringify({expression})", target={"context": self.tab},
            awaitPromise=True,
        )
        if answer["type"] == "exception":
            raise RuntimeError(answer["exceptionDetails"]["text"])
        return json.loads(answer["result"].get("value", "null"))

    def wait_until(self, expression: str, seconds: float = 10) -> None:
        deadline = time.monotonic() + seconds
        while not self.evaluate(f"Boolean({expression})"):
            if time.monotonic() > deadline:
                raise TimeoutError(expression)
            time.sleep(0.05)

    def press(self, keys: str) -> None:
        """Types into whatever has the focus; "\\ue007" is the Enter key."""
        strokes = [{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        self.command("input.performActions", context=self.tab, actions=[{"type": "key", "id": "keys", "actions": strokes}])

    def complaints(self) -> list[str]:
        """Warnings and errors on the console since the last page was opened."""
        entries = [event["params"] for event in self.events if event["method"] == "log.entryAdded"]
        return [str(entry["text"]) for entry in entries if entry["level"] in ("warn", "error")]

    def requests(self) -> list[str]:
        """The addresses asked for since the last page was opened."""
        sent = [event["params"] for event in self.events if event["method"] == "network.beforeRequestSent"]
        return [request["request"]["url"] for request in sent]


@contextmanager
def running_firefox():
    """Starts Firefox with a fresh profile and closes it again."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        downloads = Path(profile) / "downloads"
        downloads.mkdir()
        preferences = PREFERENCES.replace("DOWNLOADS", str(downloads))
        (Path(profile) / "user.js").write_text(preferences, encoding="utf-8")
        process = subprocess.Popen(
            ["firefox-esr", "--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        )
        try:
            with connect(_listening_address(process) + "/session", max_size=None) as socket:
                yield Firefox(socket, downloads)
        finally:
            process.terminate()
            process.wait(timeout=20)


def _listening_address(process) -> str:
    for line in process.stderr:
        found = re.search(r"WebDriver BiDi listening on (ws://\S+)", line)
        if found:
            return found[1]
    raise RuntimeError("Firefox ended before it listened")
