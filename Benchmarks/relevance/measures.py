"""What is said of answers: nDCG@10, success@3, empty answers, and percentiles of times."""

import math
from statistics import mean


def gain(grade, rank):
    """What a document of a grade is worth at a rank, counted from 0."""
    return (2 ** grade - 1) / math.log2(rank + 2)


def ndcg(ids, grades):
    """nDCG@10: 1 for the best order there could be, 0 for nothing that helps."""
    best = sum(gain(grade, rank) for rank, grade in enumerate(sorted(grades.values(), reverse=True)[:10]))
    made = sum(gain(grades.get(id, 0), rank) for rank, id in enumerate(ids[:10]))
    return made / best if best else 0.0


def succeeds(ids, grades, within=3):
    """Whether one of the first answers is of the highest grade that there is."""
    top = max(grades.values())
    return any(grades.get(id) == top for id in ids[:within])


def percentile(values, share):
    """The value that this share of all values does not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def by_kind(queries, answers):
    """For each class of query, and all of them: how many, nDCG@10, success@3 and the share of empty answers."""
    rows = {}
    for query, ids in zip(queries, answers):
        for kind in (query.kind, "all"):
            rows.setdefault(kind, []).append((ndcg(ids, query.grades), succeeds(ids, query.grades), not ids))
    order = [kind for kind in rows if kind != "all"] + ["all"]
    return {kind: {"queries": len(rows[kind]), "ndcg": mean(one[0] for one in rows[kind]),
                   "success": mean(one[1] for one in rows[kind]), "empty": mean(one[2] for one in rows[kind])}
            for kind in order}
