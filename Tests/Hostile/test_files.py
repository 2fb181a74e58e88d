"""Files no editor would write: each gets a finding or is passed over, quickly, in little memory, and nothing is published."""

import json
import os
import random
import socket

import pytest

from support.running import run, with_theme

GUIDE = "title: Test guide\npublisher: {name: Test Library}\nlanguage: en\ntime_zone: America/New_York\n"
AGENCY = """\
---
name: {name}
summary: Help for people who need it.
topics: [food]
wellness: [physical]
phones: [{{number: "828-555-0101"}}]
---
{body}
"""
DIMENSIONS = ["physical", "emotional", "spiritual", "occupational", "social", "environmental", "intellectual"]


@pytest.fixture
def content(tmp_path):
    """A small sound guide."""
    files = {"guide.yaml": GUIDE, "topics/food.md": "---\ntitle: Food\nsummary: Meals and groceries.\n---\n"}
    for order, slug in enumerate(DIMENSIONS, start=1):
        files[f"dimensions/{slug}.md"] = f"---\ntitle: {slug.title()}\nsummary: The {slug} side of life.\norder: {order}\n---\n"
    for page in ["about", "inclusion-policy", "privacy"]:
        files[f"pages/{page}.md"] = f"---\ntitle: {page.replace('-', ' ').title()}\n---\n\nWords.\n"
    files["agencies/sound.md"] = AGENCY.format(name="Sound", body="Come in.")
    for name, text in files.items():
        path = tmp_path / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return tmp_path / "content"


def checked(content, seconds=40, megabytes=1200):
    """The findings, and how the run was."""
    result = run(*with_theme("check", "--content", "content", "--format", "json"), folder=content.parent)
    assert result.problem(seconds, megabytes) is None, result.problem(seconds, megabytes)
    return result, json.loads(result.output)["diagnostics"]


def refused(content, name="spoilt.md", **limits):
    """The rules that an agency's file breaks; a build must then leave no site."""
    result, findings = checked(content, **limits)
    assert result.code == 1
    rules = {one["rule"] for one in findings if one["file"] == f"content/agencies/{name}" and one["severity"] == "error"}
    built = run(*with_theme("build", "--content", "content", "--output", "site"), folder=content.parent)
    assert built.code == 1 and not (content.parent / "site").exists()
    return rules


def write(content, data, name="spoilt.md"):
    path = content / "agencies" / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{key}: &{key} [{', '.join(['*' + before] * 9)}]\n" for before, key in zip("abcdefghi", "bcdefghij"))


@pytest.mark.parametrize("front", [
    BOMB, "x: " + "[" * 20_000, "x: " + "{a: " * 20_000, "- " * 20_000, "? " * 20_000, "x: &x [*x]\n", "x: *nobody\n",
    "".join(f"{'  ' * depth}a:\n" for depth in range(2000)), "x: \"" + "\\u0041" * 200_000, "x: |\n" + " y\n" * 200_000,
    "".join(f"key-{number}: 1\n" for number in range(10_000)), "!!binary x: 1\n", "%YAML 3.0\n---\na: b\n", "name: a\nname: b\n",
], ids=["aliases", "brackets", "braces", "dashes", "questions", "itself", "nobody", "indents", "escapes", "block", "keys", "tag", "version", "twice"])
def test_front_matter_that_grows_or_nests_is_refused(content, front):
    write(content, f"---\n{front}\n---\nWords.\n")
    assert refused(content)


@pytest.mark.parametrize("body", [
    "[" * 100_000, "*" * 100_000, "> " * 20_000, "- " * 20_000, "`" * 100_000, "![" * 50_000, "[a](" * 50_000, "<" * 100_000,
    "|a" * 20_000 + "\n" + "|-" * 20_000, "a**b" * 30_000, "[^1]: x\n" * 10_000, "&" * 100_000, "# a\n" * 20_000, "_a_ " * 50_000,
    "\n".join("  " * depth + "- a" for depth in range(1500)), "[a]: b\n" * 20_000 + "[a] " * 20_000, "http://a" * 30_000, "~~~\n",
], ids=range(18))
def test_markdown_that_nests_or_repeats_ends_soon(content, body):
    write(content, AGENCY.format(name="Spoilt", body=body))
    checked(content, seconds=60)


def test_bytes_that_are_no_text_are_told(content):
    write(content, b"---\nname: Spoilt \xc3\x28\n---\n")
    write(content, b"---\nname: Spoilt\x00\n---\n", "null.md")
    write(content, bytes(random.Random(1).randrange(256) for _ in range(100_000)), "noise.md")
    assert refused(content) and refused(content, "null.md") and refused(content, "noise.md")


def test_a_file_of_a_hundred_megabytes_is_refused_unread(content):
    path = write(content, "---\nname: Large\n---\n", "large.md")
    with path.open("ab") as file:
        for _ in range(100):
            file.write(b"words and more words\n" * 50_000)
    assert refused(content, "large.md", megabytes=800)


def test_links_out_of_the_folder_are_refused_or_passed_over(content):
    outside = content.parent / "secret.md"
    outside.write_text(AGENCY.format(name="Canary outside", body="canary-outside"))
    (content / "agencies" / "linked.md").symlink_to(outside)
    (content / "agencies" / "nowhere.md").symlink_to(content / "agencies" / "nobody.md")
    (content / "agencies" / "round.md").symlink_to(content / "agencies" / "round.md")
    (content / "news").symlink_to(content.parent, target_is_directory=True)
    result, findings = checked(content)
    assert result.code == 1 and findings
    assert "canary-outside" not in result.output + result.errors


def test_pipes_sockets_and_devices_among_the_records_hold_nobody_up(content):
    os.mkfifo(content / "agencies" / "pipe.md")
    (content / "agencies" / "zero.md").symlink_to("/dev/zero")
    with socket.socket(socket.AF_UNIX) as listening:
        here = os.getcwd()
        os.chdir(content / "agencies")
        try:
            listening.bind("socket.md")
        finally:
            os.chdir(here)
        result, findings = checked(content)
    told = " ".join(str(one["file"]) for one in findings)
    assert result.code == 1 and all(name in told for name in ["pipe.md", "zero.md", "socket.md"])


def test_names_of_files_that_no_disk_or_address_likes_are_told(content):
    names = ["new\nline.md", "Capital.md", "white space.md", "con.md", "-dash.md", "é.md", "e\u0301.md", "a" * 200 + ".md", "q?.md", "dot..md", "\x1b[31m.md"]
    for name in names:
        write(content, AGENCY.format(name="Named", body="x"), name)
    result, findings = checked(content)
    told = [one["file"] for one in findings if one["severity"] == "error"]
    assert result.code == 1
    assert [name for name in names if f"content/agencies/{name}" not in told] == []
    plain = run(*with_theme("check", "--content", "content"), folder=content.parent)
    assert "\x1b[31m" not in plain.output + plain.errors and "new\nline" not in plain.output + plain.errors


def test_a_record_nobody_may_read_is_told(content):
    path = write(content, AGENCY.format(name="Closed", body="x"), "closed.md")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    assert refused(content, "closed.md")


def test_a_folder_named_as_a_record_holds_nobody_up(content):
    (content / "agencies" / "folder.md").mkdir()
    (content / "webinars").write_text("not a folder")
    result, _ = checked(content)
    assert result.code == 0 and "1 agency" in result.errors
