"""Editions other than the web's, as an editor makes them."""

import zipfile

from conftest import snapshot


def test_makes_a_stick_and_an_archive_and_tells_what_they_take(workplace):
    result = workplace.run("build", "--edition", "usb")
    assert result.returncode == 0, result.stderr
    stick = workplace.path / "output-usb" / "stick"
    assert sorted(path.name for path in stick.iterdir()) == ["MANIFEST.sha256", "START-HERE.html", "guide"]
    assert "with clusters of 32 kB" in result.stderr
    with zipfile.ZipFile(workplace.path / "output-usb" / "stick.zip") as archive:
        assert archive.testzip() is None
        assert sorted(archive.namelist()) == sorted(snapshot(stick))
        assert archive.read("START-HERE.html") == (stick / "START-HERE.html").read_bytes()
    assert not workplace.output.exists()


def test_two_sticks_of_one_guide_are_the_same_bytes(workplace):
    for folder in ["one", "two"]:
        assert workplace.run("build", "--edition", "usb", "--output", folder, env={"TZ": f"UTC{len(folder)}"}).returncode == 0
    assert snapshot(workplace.path / "one") == snapshot(workplace.path / "two")


def test_verify_says_what_differs_on_a_stick(workplace):
    workplace.run("build", "--edition", "usb")
    stick = workplace.path / "output-usb" / "stick"
    whole = workplace.bare("verify", str(stick))
    assert whole.returncode == 0 and whole.stdout == ""
    (stick / "guide" / "about.html").write_text("Call 828-555-6666")
    (stick / "guide" / "a-z.html").unlink()
    (stick / "autorun.inf").write_text("[autorun]")
    differs = workplace.bare("verify", str(stick))
    assert differs.returncode == 1
    assert differs.stdout.splitlines() == ["extra: autorun.inf", "missing: guide/a-z.html", "changed: guide/about.html"]
    assert workplace.bare("verify", str(stick / "guide")).returncode == 66


def test_an_edition_that_is_not_known_is_wrong_usage(workplace):
    result = workplace.run("build", "--edition", "floppy")
    assert result.returncode == 64
    assert "usb" in result.stderr


def test_the_whole_guide_fits_into_one_file(workplace):
    result = workplace.run("build", "--edition", "single", "--topics", "food")
    assert result.returncode == 0, result.stderr
    assert "guide.html has" in result.stderr
    assert [path.name for path in (workplace.path / "output-single").glob("*.html")] == ["guide.html"]
    assert workplace.run("build", "--edition", "single", "--topics", "fod").returncode == 64


def test_pages_to_print_come_with_or_without_pdf(workplace):
    assert workplace.run("build", "--edition", "print").returncode == 0
    assert (workplace.path / "output-print" / "print" / "booklet.html").is_file()
    assert workplace.run("build", "--edition", "usb", "--pdf").returncode == 64
    missing = workplace.run("build", "--edition", "print", "--pdf", "--output", "pdf", env={"PATH": "/nowhere"})
    assert missing.returncode == 64 and "WeasyPrint" in missing.stderr
    assert not (workplace.path / "pdf").exists()
