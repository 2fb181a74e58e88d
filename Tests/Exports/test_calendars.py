"""Calendars and cards, read by icalendar and vobject."""

import datetime
import json

import icalendar
import recurring_ical_events
import vobject

ZONE = "America/New_York"


def calendars(site, pattern):
    return {path: icalendar.Calendar.from_ical(path.read_bytes()) for path in sorted(site.glob(pattern))}


def lines(path):
    return path.read_bytes().split(b"\r\n")


def test_every_calendar_reads_without_an_error_and_keeps_to_its_line_length(site):
    found = {**calendars(site, "**/*.ics")}
    assert found
    for path, calendar in found.items():
        assert calendar["VERSION"] == "2.0" and calendar["PRODID"]
        assert all(len(line) <= 75 for line in lines(path))
        assert b"\n" not in path.read_bytes().replace(b"\r\n", b"")
        events = calendar.walk("VEVENT")
        assert events and not any(event.errors for event in events)
        ids = [event["UID"] for event in events]
        assert len(ids) == len(set(ids))
        zones = {str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")}
        assert zones == {ZONE}


def test_the_calendar_of_all_events_has_every_session_and_webinar_with_a_time(site):
    data = {kind: json.loads((site / "data" / f"{kind}.json").read_text()) for kind in ["events", "webinars"]}
    sessions = [session["starts"] for event in data["events"] for session in event.get("sessions", [])]
    starts = sessions + [webinar["starts"] for webinar in data["webinars"] if "starts" in webinar]
    events = icalendar.Calendar.from_ical((site / "events.ics").read_bytes()).walk("VEVENT")
    assert sorted(event.decoded("DTSTART").strftime("%Y-%m-%dT%H:%M") for event in events) == sorted(starts)


def test_the_zone_in_the_file_says_what_the_world_s_own_says(site):
    """The zone's description alone, not a name that the reader knows, gives the offsets of summer and winter."""
    text = (site / "events.ics").read_bytes()
    zone = icalendar.Calendar.from_ical(text).walk("VTIMEZONE")[0].to_tz()
    for year in [2026, 2027, 2031]:
        for month, hours in [(1, -5), (7, -4), (12, -5)]:
            moment = datetime.datetime(year, month, 15, 12, tzinfo=zone)
            assert moment.utcoffset() == datetime.timedelta(hours=hours), moment


def test_sessions_of_one_event_have_files_of_their_own(site):
    for path, calendar in calendars(site, "events/*.ics").items():
        if path.name.count(".") == 2:
            assert len(calendar.walk("VEVENT")) == 1
            whole = path.with_name(path.name.split(".")[0] + ".ics")
            assert calendar.walk("VEVENT")[0]["UID"] in [
                event["UID"] for event in icalendar.Calendar.from_ical(whole.read_bytes()).walk("VEVENT")
            ]


def spans(value, day):
    """The times of a day as the data says them in the content's notation, or nothing when it has a rule we do not read."""
    found = []
    for part in value.split(", "):
        if part == "24 hours":
            found.append((0, 1440))
        elif part[:1].isdigit():
            start, end = [int(half[:2]) * 60 + int(half[3:]) for half in part.split("-")]
            found.append((start, end if end > start else end + 1440))
    return sorted(found)


def expected(place, day):
    """The spans that start on a day by the contract: an exception, then an n-th weekday, then a season, then the week."""
    for exception in place.get("exceptions", []):
        if exception["from"] <= day.isoformat() <= exception["to"]:
            return [] if exception.get("closed") else spans(exception["hours"], day)
    season = next(
        (part["hours"] for part in place.get("seasons", [])
         if (part["from"] <= day.strftime("%m-%d") <= part["to"]) if part["from"] <= part["to"]), None,
    ) or next(
        (part["hours"] for part in place.get("seasons", [])
         if part["from"] > part["to"] and not part["to"] < day.strftime("%m-%d") < part["from"]), None,
    )
    name = day.strftime("%a")
    nth = ["1st", "2nd", "3rd", "4th", "5th"][(day.day - 1) // 7]
    is_last = (day + datetime.timedelta(days=7)).month != day.month
    for hours in [season or {}, place.get("hours", {})]:
        for key, times in hours.items():
            words = key.replace("&", " ").split()
            if words[-1] == name and words[0][0].isdigit() | (words[0] == "last"):
                if nth in words or (is_last and "last" in words):
                    return spans(times, day)
    for hours in [season or {}, place.get("hours", {})]:
        for key, times in hours.items():
            if not key[0].isdigit() and not key.startswith("last") and name in key.split(", "):
                return spans(times, day)
    return []


def test_opening_hours_come_out_day_by_day_as_the_guide_says(site):
    """Another program spreads each calendar out; every day of four months must be what the rules say."""
    first, days = datetime.date(2026, 11, 22), 120
    agencies = json.loads((site / "data" / "agencies.json").read_text(encoding="utf-8"))
    compared = 0
    for agency in agencies:
        path = site / "agencies" / f"{agency['slug']}.ics"
        if not path.exists():
            continue
        calendar = icalendar.Calendar.from_ical(path.read_bytes())
        found = {}
        for event in recurring_ical_events.of(calendar).between(first, first + datetime.timedelta(days=days)):
            start, end = event["DTSTART"].dt, event["DTEND"].dt
            wall = start.replace(tzinfo=None)
            length = int((end.replace(tzinfo=None) - wall).total_seconds() // 60)
            minutes = wall.hour * 60 + wall.minute
            found.setdefault(wall.date(), []).append((minutes, minutes + length))
        for number in range(days):
            day = first + datetime.timedelta(days=number)
            wanted = sorted(span for place in agency["locations"] for span in expected(place, day))
            assert sorted(found.get(day, [])) == wanted, (agency["slug"], day)
            compared += len(wanted)
    assert compared > 1000


def test_every_agency_has_a_card_that_reads(site):
    agencies = json.loads((site / "data" / "agencies.json").read_text(encoding="utf-8"))
    for agency in agencies:
        path = site / "agencies" / f"{agency['slug']}.vcf"
        card = vobject.readOne(path.read_text(encoding="utf-8"))
        assert card.version.value == "4.0" and card.fn.value == agency["name"]
        numbers = [phone["dial"] for phone in agency.get("phones", []) if "dial" in phone]
        told = [line.value for line in card.contents.get("tel", [])]
        assert all(number in told for number in numbers), agency["slug"]
        assert all(len(line) <= 75 for line in lines(path))
