/*
 * Says whether a place is open now, in the guide's time zone whatever the device says.
 *
 * The rules are the same as in GuideModel/Guide/OpeningHours+Evaluation.swift, and the same table of
 * cases (Tests/RenderTests/Fixtures/hours-cases.json) proves both. All computing is done with the
 * clock on the wall of the guide's own place, so that days of 23 and 25 hours need no care.
 */
(function () {
  'use strict';
  const Guide = (globalThis.Guide = globalThis.Guide || {});
  const DAY = 1440;
  const HORIZON = 60;
  const WEEK = 8;

  /** Days since 1 January 1970 of `2026-11-26`. */
  function dayNumber(date) {
    const parts = date.split('-');
    return Math.round(Date.UTC(+parts[0], parts[1] - 1, +parts[2]) / 86400000);
  }

  /** The date of a day number, taken apart; `weekday` is 1 for Monday to 7 for Sunday. */
  function dateOf(day) {
    const text = new Date(day * 86400000).toISOString().slice(0, 10);
    const ofMonth = +text.slice(8);
    const length = new Date(Date.UTC(+text.slice(0, 4), +text.slice(5, 7), 0)).getUTCDate();
    return {
      text: text,
      monthDay: text.slice(5),
      month: +text.slice(5, 7),
      day: ofMonth,
      weekday: ((((day + 3) % 7) + 7) % 7) + 1,
      nth: Math.ceil(ofMonth / 7),
      isLast: ofMonth + 7 > length,
    };
  }

  /** The day number and the minutes that a clock in a zone shows at an instant. */
  function wallClock(instant, timeZone) {
    const parts = {};
    new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
      .formatToParts(instant)
      .forEach(function (part) {
        parts[part.type] = part.value;
      });
    const date = parts.year + '-' + parts.month + '-' + parts.day;
    return { day: dayNumber(date), minutes: (+parts.hour % 24) * 60 + +parts.minute };
  }

  function isInSeason(season, monthDay) {
    if (!season) return true;
    const from = season[0];
    const to = season[1];
    return from <= to ? from <= monthDay && monthDay <= to : monthDay >= from || monthDay <= to;
  }

  function applies(rule, date) {
    if (!isInSeason(rule.season, date.monthDay)) return false;
    if (rule.days) return rule.days.indexOf(date.weekday) >= 0;
    const isNth = rule.nth.indexOf(date.nth) >= 0 || (date.isLast && rule.nth.indexOf('last') >= 0);
    return rule.day === date.weekday && isNth;
  }

  function rank(rule) {
    return (rule.days ? 0 : 2) + (rule.season ? 1 : 0);
  }

  /** What the rules say of a day: spans, or `closed`, `appointment`, `call`, `unknown`. */
  function timesOn(rules, day) {
    const date = dateOf(day);
    const exceptions = rules.exceptions || [];
    const lines = rules.rules || [];
    for (let i = 0; i < exceptions.length; i += 1) {
      if (exceptions[i].from <= date.text && date.text <= exceptions[i].to) return exceptions[i].times;
    }
    if (!lines.length) return 'unknown';
    let best = null;
    lines.forEach(function (rule) {
      if (applies(rule, date) && (!best || rank(rule) > rank(best))) best = rule;
    });
    return best ? best.times : 'closed';
  }

  function spansOn(rules, day) {
    const times = timesOn(rules, day);
    return Array.isArray(times) ? times : [];
  }

  /** The latest end, in minutes since the first day of all, of a span that holds a moment; -1 for none. */
  function endAround(rules, moment) {
    const today = Math.floor(moment / DAY);
    let end = -1;
    [today - 1, today].forEach(function (day) {
      spansOn(rules, day).forEach(function (span) {
        const isInside = day * DAY + span[0] <= moment && moment < day * DAY + span[1];
        if (isInside) end = Math.max(end, day * DAY + span[1]);
      });
    });
    return end;
  }

  function untilClosed(rules, now, end) {
    const limit = (Math.floor(now / DAY) + WEEK) * DAY;
    for (let later = end; later >= 0; later = endAround(rules, end)) {
      end = later;
      if (end > limit) return null;
    }
    return end;
  }

  function nextOpening(rules, now) {
    const today = Math.floor(now / DAY);
    for (let day = today; day <= today + HORIZON; day += 1) {
      const later = spansOn(rules, day).filter(function (span) {
        return day * DAY + span[0] > now;
      });
      if (later.length) return day * DAY + later[0][0];
    }
    return null;
  }

  function point(moment) {
    if (moment === null) return null;
    return { date: dateOf(Math.floor(moment / DAY)).text, minutes: moment % DAY };
  }

  /**
   * Whether a place is open at an instant: `status` is open, closed, call or unknown, `kind` says more
   * (appointment, call, check), `until` and `next` are wall clock times `{date, minutes}` or null.
   */
  function state(rules, instant, timeZone) {
    const clock = wallClock(instant, timeZone || rules.zone);
    const date = dateOf(clock.day).text;
    const isBehind = rules.built && date < rules.built;
    const isOld = rules.fresh_until && date > rules.fresh_until;
    if (isBehind || isOld) return { status: 'call', kind: 'check', until: null, next: null };
    const now = clock.day * DAY + clock.minutes;
    const end = endAround(rules, now);
    if (end >= 0) {
      return { status: 'open', kind: 'open', until: point(untilClosed(rules, now, end)), next: null };
    }
    const times = timesOn(rules, clock.day);
    if (times === 'unknown') return { status: 'unknown', kind: 'unknown', until: null, next: null };
    if (times === 'appointment' || times === 'call') return { status: 'call', kind: times, until: null, next: null };
    return { status: 'closed', kind: 'closed', until: null, next: point(nextOpening(rules, now)) };
  }

  function fill(text, values) {
    return String(text).replace(/\{(\w+)\}/g, function (whole, name) {
      return name in values ? values[name] : whole;
    });
  }

  /** A time of day in words; `isPlain` leaves out "noon" and "midnight", which beside a day can mean two things. */
  function timeWords(minutes, words, isPlain) {
    if (!isPlain && minutes === 0 && words.time_midnight) return words.time_midnight;
    if (minutes === 720 && words.time_noon) return words.time_noon;
    const hour = Math.floor(minutes / 60);
    const minute = minutes % 60;
    const pattern = (hour < 12 ? 'time_am' : 'time_pm') + (minute ? '' : '_full_hour');
    return fill(words[pattern], {
      hour: hour,
      hour12: ((hour + 11) % 12) + 1,
      minute: (minute < 10 ? '0' : '') + minute,
    });
  }

  /** "5 pm" within a day, "Thu 10 am" within a week, "Dec 3, 10 am" later. */
  function pointWords(target, now, words, isNear) {
    const day = dayNumber(target.date);
    const isMidnightToday = target.minutes === 0 && day === now.day + 1;
    if (isNear || day === now.day || isMidnightToday) return timeWords(target.minutes, words, false);
    const date = dateOf(day);
    const time = timeWords(target.minutes, words, true);
    if (day - now.day < 7) return fill(words.day_time, { weekday: words.days[date.weekday - 1], time: time });
    const monthDay = fill(words.month_day_short, { month_short: words.months[date.month - 1], day: date.day });
    return fill(words.date_time, { date: monthDay, time: time });
  }

  /** What a reader is told of a state at an instant. */
  function describe(found, words, instant, timeZone) {
    const now = wallClock(instant, timeZone);
    if (found.kind === 'open') {
      if (!found.until) return words.open_always;
      const left = dayNumber(found.until.date) * DAY + found.until.minutes - (now.day * DAY + now.minutes);
      return fill(words.open_until, { time: pointWords(found.until, now, words, left < DAY) });
    }
    if (found.kind === 'closed' && found.next) {
      return fill(words.closed_until, { time: pointWords(found.next, now, words, false) });
    }
    return words[found.kind];
  }

  /** The date in a zone at an instant: `2026-11-26`. */
  function today(instant, timeZone) {
    return dateOf(wallClock(instant, timeZone).day).text;
  }

  Guide.hours = { state: state, describe: describe, wallClock: wallClock, today: today };

  if (typeof document === 'undefined') return;

  /** Data of an attribute, or null where it is missing or spoilt. */
  function data(element, name) {
    try {
      return JSON.parse(element.getAttribute(name));
    } catch (error) {
      return null;
    }
  }

  /** The words of the page in which hours are said, or null where the page has none. */
  Guide.hours.words = function () {
    const holder = document.querySelector('[data-hours-words]');
    return holder && data(holder, 'data-hours-words');
  };

  function show(element, rules, words, instant) {
    let found;
    try {
      found = state(rules, instant, rules.zone);
    } catch (error) {
      return; // A browser that does not know the zone: the words of the page stay.
    }
    const text = describe(found, words, instant, rules.zone);
    if (!text) return;
    element.setAttribute('data-hours-status', found.status);
    if (element.textContent !== text) element.textContent = text;
  }

  /** Hides the dates that are over; a clock behind the build is not believed. */
  function hidePast(table, rules, instant) {
    let today;
    try {
      today = Guide.hours.today(instant, rules.zone);
    } catch (error) {
      return;
    }
    const rows = Array.prototype.slice.call(table.querySelectorAll('[data-last-day]'));
    rows.forEach(function (row) {
      row.hidden = today >= rules.built && row.getAttribute('data-last-day') < today;
    });
    table.hidden = rows.every(function (row) {
      return row.hidden;
    });
  }

  function refresh() {
    const instant = new Date();
    const words = Guide.hours.words();
    if (!words) return;
    document.querySelectorAll('[data-hours]').forEach(function (element) {
      const rules = data(element, 'data-hours');
      if (!rules) return;
      show(element, rules, words, instant);
      const table = element.parentNode.querySelector('.hours-exceptions');
      if (table) hidePast(table, rules, instant);
    });
    // The box at the head of a record says what the line of each place says.
    document.querySelectorAll('[data-hours-of]').forEach(function (copy) {
      const name = copy.getAttribute('data-hours-of');
      const line = document.querySelector('[data-hours-place="' + name + '"] [data-hours]');
      if (!line) return;
      copy.setAttribute('data-hours-status', line.getAttribute('data-hours-status'));
      if (copy.textContent !== line.textContent) copy.textContent = line.textContent;
    });
  }

  let timer = null;

  /** Refreshes now and at the start of each minute while somebody can see it. */
  function run() {
    clearTimeout(timer);
    if (document.visibilityState === 'hidden') return;
    refresh();
    timer = setTimeout(run, 60000 - (Date.now() % 60000) + 20);
  }

  if (document.querySelector('[data-hours]')) {
    document.addEventListener('visibilitychange', run);
    globalThis.addEventListener('pageshow', run);
    run();
  }
})();
