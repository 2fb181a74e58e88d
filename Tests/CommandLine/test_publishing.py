"""The workflows and commands of the guide's own documents, run as far as they can be without GitHub."""

import os
import re
import shutil
import stat
import subprocess
from pathlib import Path

import pytest
import yaml

from conftest import AGENCY, COMMAND, ROOT, small_guide

DOCS = ROOT / "docs"
WORKFLOWS = sorted((DOCS / "publishing/github").glob("*.yml"))


class Repository:
    """A guide in git, with the tools that a runner would have."""

    def __init__(self, path):
        self.path = path / "guide"
        self.tools = path / "tools"
        self.files = {name: path / name for name in ["GITHUB_PATH", "GITHUB_STEP_SUMMARY", "gh.log"]}
        for file in self.files.values():
            file.write_text("")
        for name, text in small_guide().items():
            self.write("content/" + name, text)
        shutil.copytree(ROOT / "themes", self.path / "themes")
        self.write(".gitignore", ".build\noutput\nreports\nchange\ncomment.md\n")
        # What makes the command takes minutes and is tried by the tests themselves, which run what it made.
        self.tool(self.path / "Scripts/setup", "#!/bin/sh\n")
        self.tool(self.tools / "swift", "#!/bin/sh\n")
        self.tool(self.tools / "gh", f'#!/bin/sh\necho "$@" >> {self.files["gh.log"]}\n')
        (self.path / ".build/release").mkdir(parents=True)
        (self.path / ".build/release/guidegen").symlink_to(COMMAND)
        self.git("init", "--quiet", "--initial-branch", "main")
        self.commit("First")

    def write(self, name, text):
        target = self.path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)

    def tool(self, path, text):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        path.chmod(path.stat().st_mode | stat.S_IXUSR)

    def git(self, *arguments):
        identity = ["-c", "user.name=A", "-c", "user.email=a@library.example"]
        subprocess.run(["git", *identity, *arguments], cwd=self.path, check=True, capture_output=True)

    def commit(self, message):
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)

    def run(self, script, **more):
        found = self.files["GITHUB_PATH"].read_text().split() + [str(self.tools), str(Path(COMMAND).parent)]
        environment = {
            **os.environ, **{name: str(path) for name, path in self.files.items()}, "HOME": str(self.path.parent),
            "PATH": ":".join([*found, os.environ["PATH"]]), "GITHUB_REPOSITORY": "library/guide", **more,
        }
        return subprocess.run(
            ["bash", "-e", "-c", script], cwd=self.path, env=environment, capture_output=True, text=True, timeout=120
        )

    def follow(self, workflow, **more):
        """Runs what a workflow runs, in its order; gives the results by the names of the steps."""
        results = {}
        for job in yaml.safe_load(workflow.read_text())["jobs"].values():
            for step in job["steps"]:
                if "run" not in step:
                    continue
                results[step["name"]] = result = self.run(step["run"], **more)
                if result.returncode and not step.get("continue-on-error"):
                    return results
        return results


@pytest.fixture
def repository(tmp_path):
    return Repository(tmp_path)


def workflow(name):
    return DOCS / "publishing/github" / f"{name}.yml"


def test_a_proposed_change_is_checked_built_and_told_in_words(repository):
    repository.write("content/agencies/agency-1.md", AGENCY.format(name="Harbor <b>House</b>"))
    repository.commit("Second")
    results = repository.follow(workflow("check"), PULL_REQUEST="7")
    assert all(result.returncode == 0 for name, result in results.items() if "keys" not in name), results
    comment = (repository.path / "change/comment.md").read_text()
    assert "name `Agency 1` to" in comment and "&lt;b>" in comment.replace("\\>", ">")
    assert repository.files["GITHUB_STEP_SUMMARY"].read_text() == comment
    assert (repository.path / "output/index.html").exists()
    results = repository.follow(workflow("comment"))
    assert all(result.returncode == 0 for result in results.values()), results
    assert repository.files["gh.log"].read_text().startswith("pr comment 7 --repo library/guide")
    assert (repository.path / "comment.md").read_text() == "<!-- guidegen -->\n" + comment


def test_a_mistake_stops_the_workflow_on_its_line(repository):
    repository.write("content/agencies/agency-1.md", AGENCY.format(name="A").replace("[food]", "[fod]"))
    repository.commit("Second")
    results = repository.follow(workflow("check"))
    last = list(results.values())[-1]
    assert last.returncode == 1 and "::error file=content/agencies/agency-1.md,line=4,endLine=4,col=10," in last.stdout


@pytest.mark.parametrize("name, made", [("publish", "output/index.html"), ("keep-true", "reports/call-sheet.html")])
def test_publishing_and_reporting_run_as_they_stand(repository, name, made):
    results = repository.follow(workflow(name))
    assert all(result.returncode == 0 for result in results.values()), results
    assert (repository.path / made).stat().st_size > 500


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_what_a_stranger_writes_becomes_no_command(path):
    workflow = yaml.safe_load(path.read_text())
    steps = [step for job in workflow["jobs"].values() for step in job["steps"]]
    assert not any("${{" in step.get("run", "") for step in steps)
    assert "permissions" in workflow and "pull_request_target" not in path.read_text()
    # What runs a change may not write; what may write runs no change.
    if "pull_request" in workflow[True]:
        assert workflow["permissions"] == {"contents": "read"}
    if workflow["permissions"].get("pull-requests") == "write":
        assert not any("checkout" in step.get("uses", "") for step in steps)


def test_every_owner_has_something_to_own():
    lines = (DOCS / "publishing/github/CODEOWNERS").read_text().splitlines()
    paths = [line.split()[0] for line in lines if line and line[0] != "#"]
    assert all(path == "*" or (ROOT / path.strip("/")).exists() for path in paths)


def commands(document):
    """The blocks of commands of a document, those without a language."""
    fenced = re.findall(r"^```(\w*)\n(.*?)^```$", (DOCS / document).read_text(), re.MULTILINE | re.DOTALL)
    return [text for language, text in fenced if not language]


@pytest.mark.parametrize(
    "document", ["reviewing.md", "keeping-it-true.md", "publishing/github.md", "publishing/web-host.md"]
)
def test_every_command_of_a_document_runs(repository, document):
    repository.write("content/agencies/agency-1.md", AGENCY.format(name="A").replace("[food]", "[food, housing]"))
    repository.write("content/topics/housing.md", "---\ntitle: Housing\nsummary: Roofs.\n---\n")
    repository.commit("Second")
    shutil.copytree(repository.path / "content", repository.path / "last-year/content")
    blocks = commands(document)
    assert blocks
    for block in blocks:
        result = repository.run(block, GUIDE_HOST=str(repository.path.parent / "www") + "/")
        assert result.returncode == 0, (block, result.stderr)
    if document.endswith("web-host.md"):
        site = repository.path.parent / "www"
        assert (site / "index.html").exists() and not (site / ".guidegen-files").exists()
    if document.endswith("github.md"):
        assert result.stdout == "/content/agencies/agency-1.md @library/housing-desk\n"
