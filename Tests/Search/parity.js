// Holds the browser's search to the answers recorded from the Swift one: node Tests/Search/parity.js
'use strict';
const assert = require('assert');
const fs = require('fs');
const path = require('path');

const scripts = path.join(__dirname, '../../themes/default/scripts');
fs.readdirSync(scripts).filter(function (name) { return /^2\d-search-/.test(name); }).sort().forEach(function (name) {
  require(path.join(scripts, name));
});
const search = globalThis.Guide.search;

function read(name) { return JSON.parse(fs.readFileSync(path.join(__dirname, name), 'utf8')); }

const mistakes = [];
function check(about, made, wanted) {
  try {
    assert.deepStrictEqual(made, wanted);
  } catch (error) {
    mistakes.push(about + '\n  made   ' + JSON.stringify(made) + '\n  wanted ' + JSON.stringify(wanted));
  }
}

const tokens = read('tokens.json');
tokens.forEach(function (one) { check('words of "' + one.text + '"', search.groups(one.text), one.groups); });

const answers = read('answers.json');

function idsOf(result, card) { return result.hits.map(function (hit) { return card(hit.document).id; }); }

// How a query was understood.
function reading(result) {
  const corrected = result.corrected.map(function (word) { return word.from + ' ' + word.to; });
  return [corrected, result.urgent, result.nearest];
}

// The whole index answers at once.
const index = search.open(read('index.json'));
answers.forEach(function (one) {
  const result = index.withNamedFirst(one.query, index.answer(one.query, one.filters, { exactly: one.exactly }));
  const ids = idsOf(result, function (document) { return index.card(document); });
  check('"' + one.query + '" ' + JSON.stringify(one.filters), ids, one.answers);
  check('reading of "' + one.query + '"', reading(result), [one.corrected, one.urgent, one.nearest]);
});

assert.throws(function () { search.open({ format: 1 }); }, /format/);
// The same in parts, of which each query loads what it needs.
const parts = read('parts.json');

function load(name) {
  const call = /^Guide\.search\.receive\((.*)\);\n$/s.exec(parts[name]);
  return Promise.resolve(JSON.parse(call[1]));
}

async function inParts() {
  for (const one of answers) {
    const parted = search.open(JSON.parse(parts['index.json']), load);
    const result = await parted.search(one.query, one.filters, { exactly: one.exactly });
    const cards = await parted.cardsOf(result.hits.map(function (hit) { return hit.document; }));
    const ids = cards.map(function (card) { return card.id; });
    // Where very many parts begin alike only the most frequent words count.
    if (one.query.length > 2) check('in parts: "' + one.query + '"', ids, one.answers);
    else assert.ok(ids.length > 0 || one.answers.length === 0, one.query);
  }
}

inParts().then(function () {
  console.log(tokens.length + ' texts, ' + answers.length + ' queries, ' + mistakes.length + ' differ');
  mistakes.forEach(function (mistake) { console.error(mistake); });
  process.exitCode = mistakes.length ? 1 : 0;
});
