"""The HTML of every page through the Nu checker."""

import json
import subprocess

from support.claims import nothing_in
from support.packages import nu_checker


def test_the_nu_checker_finds_no_error_on_any_page(site):
    command = ["java", "-Xss8m", "-jar", nu_checker(), "--errors-only", "--format", "json", "--skip-non-html", site.folder]
    done = subprocess.run(command, capture_output=True, text=True)
    messages = json.loads(done.stderr)["messages"]
    prefix = f"file:{site.folder}/"
    found = [
        f"{message.get('url', '').removeprefix(prefix)}:{message.get('lastLine')}: {message['message']}"
        for message in messages
    ]
    nothing_in(found)
    assert done.returncode == 0
