"""The made-up guide: always the same, and a guide that guidegen accepts."""

import subprocess
from pathlib import Path

import generate
import pytest
from words import TAIL, made_up_word

REPOSITORY = Path(__file__).resolve().parents[2]


def contents(folder):
    return {path.relative_to(folder): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus") / "small"
    generate.write(300, folder, languages=("en", "es"))
    return folder


def test_a_size_and_seed_always_give_the_same_bytes(small, tmp_path):
    generate.write(300, tmp_path / "again", languages=("en", "es"), processes=1)
    assert contents(tmp_path / "again") == contents(small)


def test_another_seed_gives_another_guide(small, tmp_path):
    generate.write(300, tmp_path / "other", seed=2, languages=("en", "es"))
    assert contents(tmp_path / "other") != contents(small)


def test_an_agency_is_the_same_in_a_larger_guide(small, tmp_path):
    generate.write(600, tmp_path / "large", languages=("en", "es"))
    large = contents(tmp_path / "large")
    agencies = {name: text for name, text in contents(small).items() if name.parent.name == "agencies"}
    assert len(agencies) > 150
    assert all(large[name] == text for name, text in agencies.items())


def test_as_many_records_are_written_as_were_asked_for(small):
    assert len([path for path in small.rglob("*.md") if "." not in path.stem]) == 300


def test_guidegen_finds_no_error_in_it(small):
    command = [REPOSITORY / ".build/release/guidegen", "check", "--content", small, "--today", "2026-11-22"]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]


def test_made_up_words_differ():
    assert len({made_up_word(number) for number in range(TAIL)}) == TAIL
