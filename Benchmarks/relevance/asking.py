"""Asks an engine: in the browser where it runs there, else directly."""

from pathlib import Path

LIMIT_MS = 20_000
SCRIPT = Path(__file__).with_name("ask.js")


def answers(engine, browser, queries):
    """For each query the ids of its first ten results; an answer that never came is empty."""
    found = {}
    for language in sorted({query.language for query in queries}):
        texts = [query.text for query in queries if query.language == language]
        found[language] = iter(_timed(engine, browser, texts, language))
    return [(next(found[query.language])["ids"] or []) for query in queries]


def times(engine, browser, texts, rounds=3):
    """Milliseconds of each query asked for the first time on a page, and of its repetitions; None where none came."""
    first, warm = [], []
    page = None if hasattr(engine, "ask") else _opened(engine, browser, "en")
    for turn in range(rounds + 1):
        for one in _asked(engine, page, texts, "en"):
            (warm if turn else first).append(one["ms"] if one["ids"] is not None else None)
        if turn == 0 and sum(one is None for one in first) > len(first) / 4:
            break
    if page:
        page.context.close()
    return first, warm


def _opened(engine, browser, language):
    page = engine.open(browser, language)
    page.set_default_timeout(600_000)
    page.evaluate(SCRIPT.read_text(encoding="utf-8"))
    return page


def _asked(engine, page, texts, language):
    if page is None:
        return [dict(zip(("ids", "ms"), engine.ask(text, language))) for text in texts]
    return page.evaluate("([texts, limit]) => globalThis.benchTimed(texts, limit)", [texts, LIMIT_MS])


def _timed(engine, browser, texts, language):
    page = None if hasattr(engine, "ask") else _opened(engine, browser, language)
    made = _asked(engine, page, texts, language)
    if page:
        page.context.close()
    return made
