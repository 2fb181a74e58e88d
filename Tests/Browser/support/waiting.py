"""Waits for a page. The library's own way runs its condition as text inside the page, which the pages' policy forbids."""

import time


def wait_until(page, condition: str, argument=None, seconds: float = 15) -> None:
    """Waits until an expression, or a function of an argument, is true in the page."""
    deadline = time.monotonic() + seconds
    while not page.evaluate(condition, argument):
        assert time.monotonic() < deadline, f"never true: {condition}"
        time.sleep(0.05)
