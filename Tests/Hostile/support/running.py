"""Runs the command with a watch on how it ends, for how long it runs and how much it holds."""

import os
import resource
import subprocess
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
COMMAND = Path(os.environ.get("GUIDEGEN_COMMAND") or ROOT / ".build" / "release" / "guidegen")
THEME = ROOT / "themes" / "default"
TODAY = "2026-11-22"
# What the command may end with: done, findings, and the codes of sysexits.h that it uses.
ENDINGS = {0, 1, 64, 65, 66, 69, 73, 74, 75, 77, 78}


@dataclass
class Run:
    """How one run ended: its code (negative for a signal), words, seconds of processor time and the most memory it held, in MB."""

    arguments: list
    code: int
    output: str
    errors: str
    seconds: float
    megabytes: float

    def problem(self, seconds=60, megabytes=1000):
        """What no input may cause, in a sentence; None when all is well."""
        tail = self.errors[-600:]
        if self.code not in ENDINGS:
            return f"ended with {self.code}: {tail}"
        if self.seconds > seconds:
            return f"took {self.seconds:.0f} s of processor time"
        if self.megabytes > megabytes:
            return f"held {self.megabytes:.0f} MB"
        if self.code != 0 and not (self.output + self.errors).strip():
            return f"ended with {self.code} without a word"
        return None


def run(*arguments, folder, limit=120):
    """Runs guidegen in a folder; killed after `limit` seconds of processor time, or when it hangs for five times as long."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            [str(COMMAND), *map(str, arguments)], cwd=folder, stdin=subprocess.DEVNULL, stdout=output, stderr=errors,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (limit, limit)),
        )
        watch = threading.Timer(5 * limit, process.kill)
        watch.start()
        _, status, used = os.wait4(process.pid, 0)
        watch.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        words = []
        for stream in (output, errors):
            stream.seek(0)
            words.append(stream.read(64_000_000).decode("utf-8", "replace"))
        return Run(list(arguments), process.returncode, *words, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def with_theme(command, *options, theme=THEME):
    """The arguments of a command that knows a theme and a day."""
    return [command, "--theme", theme, "--today", TODAY, *options]
