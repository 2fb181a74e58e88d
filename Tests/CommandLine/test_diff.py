"""What `diff` and `report` promise, seen from the shell."""

import csv
import io
import json
import subprocess

import pytest

from conftest import AGENCY

ONE = "agencies/agency-1.md"


def git(workplace, *arguments):
    identity = ["-c", "user.name=A", "-c", "user.email=a@library.example"]
    subprocess.run(["git", *identity, *arguments], cwd=workplace.path, check=True, capture_output=True)


@pytest.fixture
def history(workplace):
    """A guide with one commit, and an edit that is in no commit."""
    workplace.write({ONE: AGENCY.format(name="Agency 1").replace("---\n\n", "hours: {Mon: 9:00-17:00}\n---\n\n")})
    git(workplace, "init", "--quiet", "--initial-branch", "main")
    git(workplace, "add", "--all")
    git(workplace, "commit", "--quiet", "--message", "First")
    text = (workplace.path / "content" / ONE).read_text()
    workplace.write({ONE: text.replace("17:00", "16:00")})
    return workplace


EDIT = "Agency 1: Monday hours 9:00-17:00 to 9:00-16:00\n1 changed.\n"


def test_diff_compares_a_revision_with_the_folder_as_it_is(history):
    result = history.bare("diff", "main")
    assert (result.returncode, result.stdout) == (0, EDIT), result.stderr
    assert history.bare("diff", "HEAD", ".").stdout == EDIT
    git(history, "commit", "--all", "--quiet", "--message", "Second")
    assert history.bare("diff", "HEAD").stdout == "The public sees no change.\n"
    assert history.bare("diff", "HEAD~1", "HEAD").stdout == EDIT
    status = subprocess.run(["git", "status", "--porcelain"], cwd=history.path, capture_output=True, text=True)
    assert status.stdout == ""


def test_diff_compares_two_folders(history):
    before = history.path / "before"
    subprocess.run(["git", "worktree", "add", "--quiet", "--detach", str(before), "main"], cwd=history.path, check=True)
    for old in ["before", "before/content"]:
        assert history.bare("diff", old, "content").stdout == EDIT


def test_diff_tells_programs_and_pull_requests(history):
    change = json.loads(history.bare("diff", "main", "--format", "json").stdout)["records"][0]
    assert change["record"] == "agencies/agency-1" and change["changes"][0]["to"] == "9:00-16:00"
    assert "  - Monday hours `9:00-17:00` to `9:00-16:00`" in history.bare("diff", "main", "--format", "markdown").stdout


@pytest.mark.parametrize("name", ["no-such-branch", "--upload-pack=x", "HEAD:content"])
def test_diff_says_that_it_knows_no_such_edition(history, name):
    result = history.bare("diff", "--", name)
    assert result.returncode == 64 and name in result.stderr


def test_diff_says_that_there_is_no_history(workplace):
    result = workplace.bare("diff", "main")
    assert result.returncode == 64 and "git repository" in result.stderr


def test_diff_shows_nothing_that_could_steer_a_terminal(history):
    history.write({ONE: AGENCY.format(name='"A\\u202e\\u0085B"')})
    assert not any(c in history.bare("diff", "main").stdout for c in "\u202e\u0085\x1b")


def test_report_due_gives_a_sheet_a_table_and_a_page(workplace):
    workplace.write({ONE: AGENCY.format(name="A & B").replace("---\n\n", "verified: {date: 2025-01-02}\n---\n\n")})
    options = ["report", "due", "--today", "2026-11-22"]
    text = workplace.bare(*options).stdout
    assert "overdue since 2026-01-02, 324 days" in text and "Call: 828-555-0101" in text and "3 to check" in text
    rows = list(csv.DictReader(io.StringIO(workplace.bare(*options, "--format", "csv").stdout)))
    assert [row["name"] for row in rows] == ["Agency 2", "Agency 3", "A & B"]
    assert workplace.bare(*options, "--format", "html", "--output", "sheet.html").returncode == 0
    page = (workplace.path / "sheet.html").read_text()
    assert "<h2>A &amp; B</h2>" in page and "http" not in page
    assert workplace.bare("report", "due", "--within", "soon").returncode == 64


def test_report_coverage_counts_topics_in_towns(workplace):
    workplace.write({"places.yaml": "- name: Larkspur\n"})
    result = workplace.bare("report", "coverage", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(result.stdout)))
    assert {"topic": "Food", "dimension": "Physical", "town": "Larkspur", "agencies": "0"} in rows
    assert "Larkspur: nobody for Food" in workplace.bare("report", "coverage").stdout
