"""Whatever happens to the disk or to a build, what is published is the old site or the new one, whole."""

import hashlib
import os
import random
import signal
import subprocess
import time

import pytest

from support.running import COMMAND, run, with_theme
from test_files import AGENCY, content

__all__ = ["content"]


def snapshot(folder):
    """Every file below a folder with a digest of its bytes."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*")) if path.is_file()
    }


def build(content, output):
    return run(*with_theme("build", "--content", content, "--output", output, "--quiet"), folder=content.parent)


def grow(content, count=60):
    for number in range(count):
        text = AGENCY.format(name=f"Another {number}", body="Come in.\n\n" * 40)
        (content / "agencies" / f"another-{number}.md").write_text(text)


def mount(*options):
    return subprocess.run(["mount", *options], capture_output=True, text=True)


@pytest.fixture
def disk(tmp_path):
    """A disk of its own, 16 MB large."""
    place = tmp_path / "disk"
    place.mkdir()
    made = mount("-t", "tmpfs", "-o", "size=16m", "none", str(place))
    if made.returncode != 0:
        pytest.skip(f"no disk of its own can be had here: {made.stderr.strip()}")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk_leaves_the_old_site_and_a_freed_one_takes_the_new(content, disk, tmp_path):
    output = disk / "output"
    assert build(content, output).code == 0
    old = snapshot(output)
    grow(content)
    held = sum(path.stat().st_blocks * 512 for path in disk.rglob("*"))
    for room in [4_096, 65_536, 400_000, 1_500_000]:
        assert mount("-o", f"remount,size={held + room}", str(disk)).returncode == 0
        failed = build(content, output)
        assert failed.code not in (0, 1) and failed.code > 0, f"{room} bytes free: {failed.code}"
        assert "No space left" in failed.errors or "no room" in failed.errors, failed.errors
        assert snapshot(output) == old, f"{room} bytes free"
        assert [path.name for path in disk.iterdir() if path.name != "output" and not path.name.startswith(".")] == []
    assert mount("-o", "remount,size=64m", str(disk)).returncode == 0
    assert build(content, output).code == 0
    assert build(content, tmp_path / "reference").code == 0
    assert snapshot(output) == snapshot(tmp_path / "reference")
    assert [path.name for path in disk.iterdir()] == ["output"]


def test_a_disk_that_may_only_be_read_is_told_and_left_alone(content, disk):
    output = disk / "output"
    assert build(content, output).code == 0
    old = snapshot(output)
    grow(content, 3)
    assert mount("-o", "remount,ro", str(disk)).returncode == 0
    failed = build(content, output)
    assert failed.code > 1 and "Read-only file system" in failed.errors, failed.errors
    assert snapshot(output) == old
    assert mount("-o", "remount,rw", str(disk)).returncode == 0
    assert build(content, output).code == 0


def test_builds_at_once_wait_or_refuse_in_words(content, tmp_path):
    grow(content, 30)
    output = tmp_path / "output"
    arguments = [str(COMMAND), *map(str, with_theme("build", "--content", content, "--output", output))]
    for _ in range(3):
        some = [subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(4)]
        ends = [(one.communicate()[1], one.returncode) for one in some]
        assert any(code == 0 for _, code in ends)
        assert all(code == 0 or "another build" in words for words, code in ends), ends
    assert build(content, tmp_path / "reference").code == 0
    assert snapshot(output) == snapshot(tmp_path / "reference")


def test_builds_killed_on_another_disk_leave_the_old_site_or_the_new_one(content, disk, tmp_path):
    output = disk / "output"
    assert build(content, output).code == 0
    old = snapshot(output)
    grow(content, 25)
    started = time.monotonic()
    assert build(content, tmp_path / "reference").code == 0
    duration = time.monotonic() - started
    new = snapshot(tmp_path / "reference")
    moments = random.Random(11)
    arguments = [str(COMMAND), *map(str, with_theme("build", "--content", content, "--output", output))]
    for _ in range(int(os.environ.get("GUIDEGEN_KILLS") or 20)):
        killed = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(moments.uniform(0, duration * 1.1))
        killed.send_signal(signal.SIGKILL)
        killed.wait()
        assert snapshot(output) in (old, new)
    assert build(content, output).code == 0
    assert snapshot(output) == new
    assert [path.name for path in disk.iterdir()] == ["output"]
