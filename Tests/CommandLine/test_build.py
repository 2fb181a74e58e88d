"""What `guidegen build` and `guidegen check` promise, seen from the shell."""

import json
import random
import signal
import subprocess
import time

from conftest import AGENCY, snapshot

BROKEN = AGENCY.format(name="Broken").replace("topics: [food]", "topics: [fod]")


def test_builds_a_site_and_says_so_in_one_line(workplace):
    result = workplace.run("build")
    assert result.returncode == 0, result.stderr
    assert (workplace.output / "index.html").is_file()
    assert (workplace.output / "agencies" / "agency-1.html").is_file()
    assert result.stdout == ""
    assert "3 agencies" in result.stderr.strip().splitlines()[-1]


def test_a_missing_content_folder_is_wrong_usage(workplace):
    result = workplace.run("build", "--content", "nowhere")
    assert result.returncode == 64
    assert "nowhere" in result.stderr


def test_a_missing_theme_folder_is_wrong_usage(workplace):
    result = workplace.run("build", "--theme", "nowhere")
    assert result.returncode == 64
    assert "nowhere" in result.stderr


def test_an_unknown_option_is_wrong_usage(workplace):
    assert workplace.run("build", "--nonsense").returncode == 64


def test_an_output_inside_the_content_is_refused(workplace):
    result = workplace.run("build", "--output", "content/site")
    assert result.returncode == 64
    assert not (workplace.path / "content" / "site").exists()


def test_a_build_with_errors_leaves_the_old_site_byte_for_byte(workplace):
    workplace.run("build")
    before = snapshot(workplace.output)
    workplace.write({"agencies/broken.md": BROKEN, "agencies/agency-1.md": AGENCY.format(name="New name")})
    result = workplace.run("build")
    assert result.returncode == 1
    assert snapshot(workplace.output) == before
    assert "content/agencies/broken.md:4:10: error:" in result.stderr
    assert "`food`" in result.stderr


def test_warnings_stop_a_strict_build_only(workplace):
    workplace.write({"agencies/agency-1.md": AGENCY.format(name="Agency 1").replace("phones:", "colour: red\nphones:")})
    assert workplace.run("check").returncode == 0
    assert workplace.run("check", "--strict").returncode == 1


def test_json_is_one_object_on_standard_output(workplace):
    workplace.write({"agencies/broken.md": BROKEN})
    result = workplace.run("check", "--format", "json")
    report = json.loads(result.stdout)
    errors = [finding for finding in report["diagnostics"] if finding["severity"] == "error"]
    assert result.returncode == 1
    assert report["summary"]["errors"] == len(errors) == 1
    assert {
        "rule", "severity", "message", "file", "line", "column", "end_line", "end_column", "notes", "fixes",
    } <= errors[0].keys()
    assert errors[0]["file"] == "content/agencies/broken.md"
    assert (errors[0]["line"], errors[0]["column"], errors[0]["end_column"]) == (4, 10, 13)


def test_github_commands_name_file_line_and_column(workplace):
    workplace.write({"agencies/broken.md": BROKEN})
    result = workplace.run("check", "--format", "github")
    assert "::error file=content/agencies/broken.md,line=4,endLine=4,col=10,endColumn=13," in result.stdout


def test_quiet_still_tells_errors(workplace):
    workplace.write({"agencies/broken.md": BROKEN})
    result = workplace.run("build", "--quiet")
    assert "there is no topic `fod`" in result.stderr
    assert result.returncode == 1


def test_colours_stay_out_of_a_pipe(workplace):
    workplace.write({"agencies/broken.md": BROKEN})
    assert "\x1b[" not in workplace.run("check").stderr


def test_a_deleted_record_leaves_the_site_and_is_reported(workplace):
    workplace.run("build")
    (workplace.path / "content" / "agencies" / "agency-3.md").unlink()
    result = workplace.run("build")
    assert result.returncode == 0
    assert not (workplace.output / "agencies" / "agency-3.html").exists()
    assert "agencies/agency-3.html" in result.stderr
    text = "".join(path.read_text() for path in workplace.output.rglob("*.*") if path.suffix in {".html", ".json", ".js"})
    assert "agency-3" not in text


def test_a_site_built_twice_leaves_every_date_as_it_was(workplace):
    workplace.run("build")
    dates = {path: path.stat().st_mtime_ns for path in workplace.output.rglob("*") if path.is_file()}
    time.sleep(0.02)
    workplace.run("build")
    kept = {path: path.stat().st_mtime_ns for path in workplace.output.rglob("*") if path.suffix != ""}
    assert all(dates[path] == date for path, date in kept.items() if path in dates and path.name != ".guidegen-files")


def test_a_killed_build_leaves_the_old_site_or_the_new_one(workplace):
    workplace.run("build")
    old = snapshot(workplace.output)
    workplace.write({f"agencies/agency-{n}.md": AGENCY.format(name=f"Other {n}") for n in range(1, 60)})
    reference = workplace.path / "reference"
    assert workplace.run("build", "--output", str(reference)).returncode == 0
    new = snapshot(reference)
    started = time.monotonic()
    workplace.run("build", "--output", str(workplace.path / "timing"))
    duration = time.monotonic() - started
    moments = random.Random(7)
    for _ in range(25):
        process = subprocess.Popen(
            workplace.arguments("build", "--quiet"), cwd=workplace.path,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        time.sleep(moments.uniform(0, duration * 1.1))
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert snapshot(workplace.output) in (old, new)
    assert workplace.run("build").returncode == 0
    assert snapshot(workplace.output) == new
    assert not [path.name for path in workplace.path.iterdir() if path.name.startswith(".")]
