/* What the search page computes beside the ranking. Run: node --test Tests/Scripts */
'use strict';
const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const test = require('node:test');

const scripts = path.join(__dirname, '..', '..', 'themes/default/scripts');
require(path.join(scripts, '10-hours.js'));
fs.readdirSync(scripts).filter((name) => /^2\d-(search|narrow)-/.test(name)).sort().forEach((name) => {
  require(path.join(scripts, name));
});
const search = globalThis.Guide.search;

// A county, two towns in it that share one postal code with it, and a town elsewhere.
const near = {
  places: [
    ['Wren County', ['28961', '28962'], [36400, -81500], -1],
    ['Larkspur', ['28961'], [36400, -81500], 0],
    ['Cañón Viejo', ['28962'], [36500, -81500], 0],
    ['Nowhere', [], 0, -1],
    ['Far Town', ['90001'], [34000, -118000], -1],
  ],
  at: [[36400, -81500], [36500, -81500], 0, [34000, -118000], [34000, -118000, 36401, -81500]],
  serves: [[0], 0, [0], [4], 0],
};

test('finds a place by its name, however written, and by its postal code', () => {
  assert.equal(search.placeNamed(near, ' larkspur '), 1);
  assert.equal(search.placeNamed(near, 'canon  viejo'), 2);
  assert.equal(search.placeNamed(near, '28962'), 2);
  assert.equal(search.placeNamed(near, 'Wren County'), 0);
});

test('knows no place without a position, nor one that is not listed, nor an empty text', () => {
  assert.equal(search.placeNamed(near, 'Nowhere'), -1);
  assert.equal(search.placeNamed(near, 'Atlantis'), -1);
  assert.equal(search.placeNamed(near, '  '), -1);
});

test('measures a degree of latitude as a hundred and eleven kilometres', () => {
  assert.equal(Math.round(search.kilometers([36000, -81000], [37000, -81000])), 111);
});

test('says how far a record is by the nearest of its places, and whether it serves the town', () => {
  const of = search.nearness(near, 1);
  assert.deepEqual(of(0), { distance: 0, serves: true });
  assert.equal(of(1).serves, null);
  assert.deepEqual(of(2), { distance: null, serves: true });
  assert.equal(of(3).serves, false);
  assert.ok(of(4).distance < 1);
});

test('sorts by distance, the best first within a kilometre, then those without a place that serve the town, and those who serve others last', () => {
  const hits = [3, 2, 1, 4, 0].map((document) => ({ document }));
  const sorted = search.sorted(hits, search.orders.near(near, 1)).map((hit) => hit.document);
  assert.deepEqual(sorted, [4, 0, 1, 2, 3]);
});

test('sorts by checks with those that were never checked last, and keeps the best first among equals', () => {
  const hits = [4, 0, 1, 2, 3].map((document) => ({ document }));
  const key = search.orders.verified({ days: [3, -1, 0, 3, -1] });
  assert.deepEqual(search.sorted(hits, key).map((hit) => hit.document), [2, 0, 3, 4, 1]);
});

test('tells that a record is open when one of its places is', () => {
  const zone = { zone: 'UTC', built: '2026-11-22', fresh_until: '2027-05-21', exceptions: [] };
  const table = {
    rules: [
      Object.assign({ rules: [{ days: [1], times: [[540, 600]] }] }, zone),
      Object.assign({ rules: [{ days: [1, 2, 3, 4, 5, 6, 7], times: [[0, 1440]] }] }, zone),
    ],
    of: [[0], [0, 1], 0],
  };
  const stateOf = search.openStates(table, new Date('2026-11-24T12:00:00Z'));
  assert.equal(stateOf(0).status, 'closed');
  assert.equal(stateOf(1).status, 'open');
  assert.equal(stateOf(2), null);
  const old = search.openStates(table, new Date('2027-11-24T12:00:00Z'));
  assert.equal(old(1).status, 'call');
});

test('exchanges the words that were read as others and leaves the rest as typed', () => {
  const made = search.correctedQuery(' Free  dentel, please ', [{ from: 'dentel', to: 'dental' }]);
  assert.equal(made.text, 'Free  dental, please');
  assert.deepEqual(made.pieces.filter((piece) => piece.isNew).map((piece) => piece.text), ['dental,']);
});

test('marks the words that match and no others', () => {
  const terms = new Set(['food', 'womens']);
  const marks = (text) => search.pieces(text, terms).filter((piece) => piece.isMatch).map((piece) => piece.text);
  assert.deepEqual(marks('Food & foods for women’s groups'), ['Food', 'women’s']);
  assert.equal(search.isMatch('Clothes', terms), false);
});

test('says which words only the page has', () => {
  const texts = ['food', 'soup', 'bed'];
  const has = [[0, 2], [1, 2], [7]];
  const index = {
    text: (term) => texts[term],
    postings: (term) => ({ documents: Int32Array.from(has[term]) }),
  };
  const words = [new Map([[0, 100], [1, 60]]), new Map([[2, 100]])];
  const cards = [{ title: 'A place', summary: 'Food daily' }, { title: 'Another' }, { title: 'A third', also: ['soup'] }];
  const unseen = search.unseen(index, words, [0, 1, 2], cards);
  assert.deepEqual(Array.from(unseen), [[1, ['soup']]]);
});

test('shows a telephone number that only the page has', () => {
  const index = { text: () => '8285550120', postings: () => ({ documents: Int32Array.from([4]) }) };
  const words = [new Map([[0, 100]])];
  assert.deepEqual(Array.from(search.unseen(index, words, [4], [{ title: 'A place' }])), [[4, ['8285550120']]]);
  assert.equal(search.unseen(index, words, [4], [{ title: 'A place', phone: '828-555-0120' }]).size, 0);
});

test('writes a phrase that answers a need as people do, and knows its words in other forms', () => {
  const index = { text: () => 'childcare', fillers: new Set(), postings: () => ({ documents: Int32Array.from([4]) }) };
  const matches = new Map([[0, 80]]);
  matches.says = ['child care'];
  assert.deepEqual(Array.from(search.unseen(index, [matches], [4], [{ title: 'A place' }])), [[4, ['child care']]]);
  assert.equal(search.isMatch('Cares for all', search.termsOf(index, [matches])), true);
});

test('offers what most words name, and first what they name by its first name', () => {
  const records = [
    { title: 'Arts Council', also: ['Ticket shelf'] }, { title: 'Warming Shelter' }, { title: 'Family Shelter' },
    { title: 'Kennel', also: ['pet shelter'], town: 'Larkspur' },
  ].map((card) => ({ card, terms: new Set(['shelter', 'shelf', 'family', 'pet']) }));
  const names = (words) => search.namedBest(records, words.map((word) => new Set(word))).map((one) => one.card.title);
  assert.deepEqual(names([['shelter', 'shelf']]), ['Warming Shelter', 'Family Shelter', 'Arts Council', 'Kennel']);
  assert.deepEqual(names([['shelter', 'shelf'], ['family']]), ['Family Shelter']);
  assert.deepEqual(names([['shelter'], ['larkspur']]), ['Kennel']);
});

test('knows a word that has only just been begun', () => {
  assert.equal(search.isUnfinished('food b'), true);
  assert.equal(search.isUnfinished('food'), false);
  assert.equal(search.isUnfinished('food '), false);
  assert.equal(search.isUnfinished('食'), false);
});

test('takes no table of another upload, whose hours are those of other records', async () => {
  globalThis.Guide.site = { index: 'search/en.js' };
  const asked = [];
  search.script = async (address) => {
    asked.push(address);
    return { table: 'hours', sign: 'new', count: 2, rules: [], of: [0, 0] };
  };
  const index = (sign) => ({ data: { tables: { hours: sign } }, count: 2 });
  assert.equal((await search.table(index('new'), 'hours')).sign, 'new');
  await assert.rejects(search.table(index('old'), 'hours'), /table/);
  assert.deepEqual(asked, ['search/en-hours.js?v=new', 'search/en-hours.js?v=old']);
});

test('shows no cards of a newer index for documents of an older one', async () => {
  const index = Object.create(search.Index.prototype);
  Object.assign(index, { data: { version: 'new' }, missing: [], card: (document) => ({ id: document }) });
  assert.deepEqual(await index.cardsOf([3], index.data), [{ id: 3 }]);
  await assert.rejects(index.cardsOf([3], { version: 'old' }), /renewed/);
});

test('takes a newer index once for all parts that an upload has taken away', async () => {
  const parts = JSON.parse(fs.readFileSync(path.join(__dirname, '../Search', 'parts.json'), 'utf8'));
  const now = JSON.parse(parts['index.json']);
  let renewals = 0;
  const index = search.open({ ...now, version: 'old' }, async (name) => {
    if (index.data.version === 'old') throw new Error('gone');
    return JSON.parse(/^Guide\.search\.receive\((.*)\);\n$/s.exec(parts[name])[1]);
  });
  index.renew = async () => { renewals += 1; return now; };
  const found = await index.search('food shelter', {}, {});
  assert.ok(found.hits.length > 0);
  assert.equal(found.of, now);
  assert.equal(renewals, 1);
  const same = search.open(now, async () => { throw new Error('gone'); });
  same.renew = async () => now;
  await assert.rejects(same.search('food shelter', {}, {}), /gone/);
});

test('asks for no halves of a word before it knows that the word is unknown', async () => {
  const read = (name) => JSON.parse(fs.readFileSync(path.join(__dirname, '../Search', name), 'utf8'));
  const parts = read('parts.json');
  const loaded = [];
  const index = search.open(JSON.parse(parts['index.json']), async (name) => {
    loaded.push(name);
    return JSON.parse(/^Guide\.search\.receive\((.*)\);\n$/s.exec(parts[name])[1]);
  });
  await index.search('transport', {}, {});
  const lists = loaded.map((name) => JSON.parse(/\((.*)\);\n$/s.exec(parts[name])[1]).t).filter(Boolean);
  const words = lists.map((list) => search.unfolded(list.split(/(?=[A-Z])/)));
  // The part that the word lies in, and that of the need which it speaks of.
  assert.deepEqual(words.map((list) => list.includes('transport') || list.some((word) => word.startsWith('+'))), [true, true]);
});
