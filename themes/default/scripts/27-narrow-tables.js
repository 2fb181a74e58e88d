// Puts results in another order than the best first, and keeps those that are open, by tables that lie beside the
// index: they are fetched when somebody asks for them.
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const search = Guide.search = Guide.search || {};

  // Promises a table of an index; every table has one entry a document. Of another day's upload it may tell one record's
  // hours of another, so only the table that the index was made with will do.
  search.table = function (index, name) {
    index.tables = index.tables || {};
    const sign = (index.data.tables || {})[name];
    const address = Guide.site.index.replace(/\.js$/, '-' + name + '.js') + '?v=' + sign;
    index.tables[name] = index.tables[name] || search.script(address).then(function (table) {
      if (table.table !== name || table.sign !== sign || table.count !== index.count) throw new Error('table');
      return table;
    });
    index.tables[name].catch(function () { delete index.tables[name]; });
    return index.tables[name];
  };

  // Whether this copy is young enough, and the device's clock right enough, to say what is open.
  search.canTellHours = function (instant) {
    const body = document.body;
    if (!search.word('open-now') || !Guide.hours) return false;
    try {
      const today = Guide.hours.today(instant, body.getAttribute('data-time-zone'));
      return body.getAttribute('data-built') <= today && today < body.getAttribute('data-stale-from');
    } catch (error) {
      return false;
    }
  };

  // For each document the state of its places at an instant: the one that is open, or else the first; null for none.
  search.openStates = function (table, instant) {
    const states = table.rules.map(function (rules) { return Guide.hours.state(rules, instant, rules.zone); });
    return function (document) {
      const own = table.of[document] || [];
      const open = own.find(function (rule) { return states[rule].status === 'open'; });
      if (!own.length) return null;
      const rule = open === undefined ? own[0] : open;
      return { status: states[rule].status, found: states[rule], zone: table.rules[rule].zone };
    };
  };

  const RADIUS = 6371;
  function radians(thousandths) { return thousandths / 1000 * Math.PI / 180; }

  // Kilometres between two places, in a straight line.
  search.kilometers = function (from, to) {
    const high = Math.sin((radians(to[0]) - radians(from[0])) / 2);
    const wide = Math.sin((radians(to[1]) - radians(from[1])) / 2);
    const part = high * high + Math.cos(radians(from[0])) * Math.cos(radians(to[0])) * wide * wide;
    return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(part)));
  };

  // The number of the place that somebody means by a name or a postal code; -1 for none. Of places that share a code,
  // the one that lies within the others.
  search.placeNamed = function (table, text) {
    const wanted = search.fold(text.trim()).replace(/\s+/g, ' ');
    if (!wanted) return -1;
    const fit = table.places.map(function (_, number) { return number; }).filter(function (number) {
      const place = table.places[number];
      return place[2] && (search.fold(place[0]) === wanted || place[1].some(function (code) { return search.fold(code) === wanted; }));
    });
    const whole = new Set(fit.map(function (number) { return table.places[number][3]; }));
    const inner = fit.find(function (number) { return !whole.has(number); });
    return inner === undefined ? -1 : inner;
  };

  function above(table, place) {
    const found = [];
    for (let number = place; number >= 0 && !found.includes(number); number = table.places[number][3]) found.push(number);
    return found;
  }

  // For each document how far it is from a place, null where that is not known, and whether it says that it serves the
  // place: true, false, or null where it does not say.
  search.nearness = function (table, place) {
    const from = table.places[place][2];
    const around = above(table, place);
    return function (document) {
      const at = table.at[document] || [];
      let distance = null;
      for (let start = 0; start < at.length; start += 2) {
        const far = search.kilometers(from, at.slice(start, start + 2));
        if (distance === null || far < distance) distance = far;
      }
      const areas = table.serves[document] || [];
      const serves = areas.some(function (area) { return around.includes(area) || above(table, area).includes(place); });
      return { distance: distance, serves: areas.length ? serves : null };
    };
  };

  function isBefore(left, right) { return left < right ? -1 : left > right ? 1 : 0; }

  // Orders by which hits can be sorted: each gives a text or number to compare.
  search.orders = {
    name: function (table) { return function (hit) { return table.ranks[hit.document]; }; },
    verified: function (table) {
      return function (hit) { return table.days[hit.document] < 0 ? Infinity : table.days[hit.document]; };
    },
    near: function (table, place) {
      const near = search.nearness(table, place);
      return function (hit) {
        const found = near(hit.document);
        // Far away and not meant for the place comes last; what is everywhere, before what is somewhere unknown.
        if (found.serves === false) return 1e7 + (found.distance === null ? 1e6 : found.distance);
        // A town's middle is no address: within a kilometre the better match comes first.
        if (found.distance !== null) return Math.round(found.distance);
        return found.serves ? 1e5 : 1e6;
      };
    }
  };

  // Hits in an order; equal ones stay as they stood, the best first.
  search.sorted = function (hits, key) {
    return hits.map(function (hit, place) { return { hit: hit, place: place, key: key(hit) }; })
      .sort(function (left, right) { return isBefore(left.key, right.key) || left.place - right.place; })
      .map(function (one) { return one.hit; });
  };
}());
