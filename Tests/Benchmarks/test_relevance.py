"""What is said of answers, the judged queries, and typing mistakes by rule."""

import random
from pathlib import Path
from types import SimpleNamespace

import judged
import measures
import pytest
from mistakes import misspelt, misspelt_word

CONTENT = Path(__file__).resolve().parents[2] / "content"


def test_the_best_order_has_an_ndcg_of_one():
    assert measures.ndcg(["a", "b", "c"], {"a": 2, "b": 1}) == pytest.approx(1)


def test_a_worse_order_has_less():
    # 1 at the first rank and 3 at the second, of 3 at the first and 1 at the second.
    assert measures.ndcg(["b", "a"], {"a": 2, "b": 1}) == pytest.approx((1 + 3 / 1.58496) / (3 + 1 / 1.58496), abs=1e-4)


def test_no_answer_and_wrong_answers_have_none():
    assert measures.ndcg([], {"a": 2}) == 0
    assert measures.ndcg(["x", "y"], {"a": 2}) == 0


def test_success_wants_the_best_grade_among_the_first_three():
    assert measures.succeeds(["x", "y", "a"], {"a": 2, "y": 1})
    assert not measures.succeeds(["x", "y", "z", "a"], {"a": 2, "y": 1})


def test_a_percentile_is_a_value_that_was_measured():
    assert measures.percentile([5, 1, 4, 2, 3], 0.5) == 3
    assert measures.percentile([5, 1, 4, 2, 3], 0.95) == 5


def test_every_judged_record_of_the_sample_is_there():
    missing = {id for query in judged.sample() for id in query.grades if not (CONTENT / f"{id}.md").exists()}
    assert missing == set()


def test_every_query_has_something_that_answers_it():
    queries = judged.sample()
    assert len(queries) > 150
    assert [query.text for query in queries if 2 not in query.grades.values()] == []


def one_edit_apart(left, right):
    if len(left) > len(right):
        left, right = right, left
    start = next((place for place in range(len(left)) if left[place] != right[place]), len(left))
    rest_left, rest_right = left[start:], right[start:]
    if len(left) == len(right):
        return rest_left[1:] == rest_right[1:] or rest_left[:2] == rest_right[1::-1] and rest_left[2:] == rest_right[2:]
    return len(right) - len(left) == 1 and rest_left == rest_right[1:]


def test_a_mistake_is_one_edit_after_the_first_letter():
    chance = random.Random(1)
    for word in ("shelter", "dentist", "committee", "harlow", "riverside") * 40:
        wrong = misspelt_word(chance, word)
        assert wrong[0] == word[0]
        assert wrong != word
        assert one_edit_apart(wrong, word), (wrong, word)


def test_short_words_are_left_alone():
    assert misspelt(random.Random(1), "St. Ann") is None


def test_categories_make_grades():
    categories = {"agencies/a": {"Shelters"}, "agencies/b": {"Encampments"}, "agencies/c": set(), "agencies/d": set()}
    texts = {"agencies/a": "", "agencies/b": "", "agencies/c": "Knows every shelter", "agencies/d": "Sheltered bays"}
    queries = judged.by_categories("emerald", categories, texts)
    query = next(query for query in queries if query.text == "i need a bed tonight")
    assert query.grades == {"agencies/a": 2, "agencies/b": 1, "agencies/c": 1}
    assert "free dentist" not in [query.text for query in queries]


def test_known_items_share_what_shares_their_name():
    records = [record("agencies/a", "Open Door Kitchen"), record("agencies/b", "Open Door Kitchen"), record("topics/c", "Food")]
    queries = judged.known_items(records, 10)
    assert {query.kind for query in queries} == {"name", "name misspelt", "name begun"}
    assert all(query.grades == {"agencies/a": 2, "agencies/b": 2} for query in queries)


def test_a_telephone_is_asked_for_in_another_way():
    records = [record("agencies/a", "Open Door", ("(828) 555-0173 ext. 2",)), record("topics/b", "Doors", ("1-828-555-0173",))]
    query = next(query for query in judged.known_items(records, 10) if query.kind == "phone")
    assert "".join(filter(str.isdigit, query.text))[-7:] == "5550173"
    assert query.grades == {"agencies/a": 2, "topics/b": 2}


def record(id, name, phones=()):
    return SimpleNamespace(id=id, name=name, phones=phones, streets=())
