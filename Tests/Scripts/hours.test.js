/* The page's script against the table of cases that the Swift engine is proved by. Run: node --test Tests/Scripts */
'use strict';
const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const test = require('node:test');

const root = path.join(__dirname, '..', '..');
require(path.join(root, 'themes/default/scripts/10-hours.js'));
const hours = globalThis.Guide.hours;
const groups = JSON.parse(fs.readFileSync(path.join(root, 'Tests/RenderTests/Fixtures/hours-cases.json'), 'utf8'));

function twoDigits(number) {
  return String(number).padStart(2, '0');
}

function pointText(point) {
  return point.date + 'T' + twoDigits(Math.floor(point.minutes / 60)) + ':' + twoDigits(point.minutes % 60);
}

function stateText(found) {
  const target = found.until || found.next;
  return found.kind + (target ? ' until ' + pointText(target) : '');
}

const STATUS = { open: 'open', closed: 'closed', appointment: 'call', call: 'call', check: 'call', unknown: 'unknown' };

test('the table has hundreds of cases', () => {
  assert.ok(groups.reduce((sum, group) => sum + group.cases.length, 0) > 500);
});

for (const group of groups) {
  test(group.name, () => {
    const rules = { zone: group.zone, rules: group.rules, exceptions: group.exception_rules };
    for (const example of group.cases) {
      const found = hours.state(rules, new Date(example.at), group.zone);
      assert.equal(stateText(found), example.is, group.name + ' at ' + example.local);
      assert.equal(found.status, STATUS[found.kind]);
    }
  });
}

const WEEK = { zone: 'America/New_York', rules: [{ days: [1, 2, 3, 4, 5], times: [[540, 1020]] }], exceptions: [] };
const ALWAYS = { zone: 'America/New_York', rules: [{ days: [1, 2, 3, 4, 5, 6, 7], times: [[0, 1440]] }], exceptions: [] };
const COPY = { built: '2026-11-22', fresh_until: '2027-05-21' };

test('an old copy and a clock behind the build ask for a call', () => {
  const cases = [
    ['2026-11-21T23:59:00-05:00', 'call'],
    ['2026-11-22T00:00:00-05:00', 'open'],
    ['2020-01-01T12:00:00-05:00', 'call'],
    ['1970-01-01T00:00:00Z', 'call'],
    ['2027-05-21T23:59:00-04:00', 'open'],
    ['2027-05-22T00:00:00-04:00', 'call'],
    ['2031-05-22T00:00:00-04:00', 'call'],
  ];
  for (const [at, status] of cases) {
    const found = hours.state(Object.assign({}, ALWAYS, COPY), new Date(at), ALWAYS.zone);
    assert.equal(found.status, status, at);
    if (status === 'call') assert.equal(found.kind, 'check', at);
  }
});

test('the zone of the rules counts when none is given', () => {
  assert.equal(hours.state(WEEK, new Date('2026-11-23T14:00:00Z')).status, 'open');
  assert.equal(hours.state(WEEK, new Date('2026-11-23T14:00:00Z'), 'Asia/Tokyo').status, 'closed');
});

test('an unknown zone is an error, so that the words of the page stay', () => {
  assert.throws(() => hours.state(WEEK, new Date(), 'Mars/Olympus'), RangeError);
});

const ENGLISH = {
  open_until: 'Open now · closes {time}',
  open_always: 'Open now · 24 hours a day',
  closed_until: 'Closed now · opens {time}',
  closed: 'Closed now',
  appointment: 'By appointment',
  call: 'Call first',
  check: 'Check by phone',
  unknown: 'Hours not known',
  day_time: '{weekday} {time}',
  date_time: '{date}, {time}',
  month_day_short: '{month_short} {day}',
  time_am: '{hour12}:{minute} am',
  time_pm: '{hour12}:{minute} pm',
  time_am_full_hour: '{hour12} am',
  time_pm_full_hour: '{hour12} pm',
  time_noon: 'noon',
  time_midnight: 'midnight',
  days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

function say(lines, at, extra) {
  const rules = Object.assign({ zone: 'America/New_York', rules: lines, exceptions: [] }, extra);
  const instant = new Date(at + ':00-05:00');
  return hours.describe(hours.state(rules, instant, rules.zone), ENGLISH, instant, rules.zone);
}

test('says what comes next in the words of the page', () => {
  const week = WEEK.rules;
  const nights = [{ days: [5, 6], times: [[1200, 1560]] }];
  const cases = [
    [week, '2026-11-23T10:00', 'Open now · closes 5 pm'],
    [week, '2026-11-23T08:00', 'Closed now · opens 9 am'],
    [week, '2026-11-23T17:00', 'Closed now · opens Tue 9 am'],
    [week, '2026-11-27T18:00', 'Closed now · opens Mon 9 am'],
    [nights, '2026-11-27T20:00', 'Open now · closes 2 am'],
    [nights, '2026-11-28T01:00', 'Open now · closes 2 am'],
    [nights, '2026-11-22T12:00', 'Closed now · opens Fri 8 pm'],
    [[{ days: [1], times: [[750, 1440]] }], '2026-11-23T13:00', 'Open now · closes midnight'],
    [[{ days: [1], times: [[750, 1440]] }], '2026-11-23T10:00', 'Closed now · opens 12:30 pm'],
    [[{ days: [1], times: [[720, 780]] }], '2026-11-23T10:00', 'Closed now · opens noon'],
    [[{ days: [2], times: [[0, 360]] }], '2026-11-23T10:00', 'Closed now · opens midnight'],
    [[{ days: [3], times: [[0, 360]] }], '2026-11-23T10:00', 'Closed now · opens Wed 12 am'],
    [[{ days: [1, 2, 3], times: [[0, 1440]] }], '2026-11-23T10:00', 'Open now · closes Thu 12 am'],
    [[{ day: 4, nth: [2], times: [[555, 780]] }], '2026-11-23T10:00', 'Closed now · opens Dec 10, 9:15 am'],
    [[{ days: [1], times: [[540, 1020]] }], '2026-11-23T18:00', 'Closed now · opens Nov 30, 9 am'],
    [ALWAYS.rules, '2026-11-23T10:00', 'Open now · 24 hours a day'],
    [[{ days: [1], times: 'appointment' }], '2026-11-23T10:00', 'By appointment'],
    [[{ days: [1], times: 'call' }], '2026-11-23T10:00', 'Call first'],
    [[{ days: [1], times: 'closed' }], '2026-11-23T10:00', 'Closed now'],
  ];
  for (const [lines, at, words] of cases) assert.equal(say(lines, at), words, at);
  assert.equal(say(week, '2026-11-01T10:00', COPY), 'Check by phone');
});
