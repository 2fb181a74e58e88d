"""Spoilt input of every kind, the same each time: no crash, no hang, no swelling. `fuzz.py` goes on for as long as it is let."""

import random

import pytest

from support.mutations import spoilt
from support.trials import TRIALS


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("name", TRIALS)
def test_spoilt_input_ends_in_words(tmp_path, name, seed):
    assert TRIALS[name](tmp_path, random.Random(f"{name} {seed}")) == []


def test_the_same_seed_spoils_the_same_way():
    data = b"name: Harbor House\nphones: [828-555-0101]\n" * 20
    assert [spoilt(data, random.Random(n)) for n in range(50)] == [spoilt(data, random.Random(n)) for n in range(50)]
    assert sum(spoilt(data, random.Random(n)) != data for n in range(50)) > 45
