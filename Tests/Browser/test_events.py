"""Events: what is over by the reader's clock is grayed, in the guide's own time zone."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

EVENT = "events/paperwork-morning.html"
HERE = ZoneInfo("America/New_York")


@pytest.mark.parametrize(
    ("moment", "is_over"),
    [("2026-12-05T23:30", False), ("2026-12-06T00:30", True), ("2020-12-06T12:00", False)],
)
def test_a_session_is_over_once_its_day_is_past_where_the_guide_is(open_context, file_address, moment, is_over):
    """A clock behind the build is not believed."""
    page = open_context(timezone_id="Asia/Tokyo").new_page()
    page.clock.install(time=datetime.fromisoformat(moment).replace(tzinfo=HERE))
    page.goto(file_address + EVENT)
    sessions = page.locator(".session")
    assert sessions.count() > 0
    assert (page.locator(".session.is-over").count() == sessions.count()) is is_over
    assert (page.locator(".day.is-over").count() > 0) is is_over
