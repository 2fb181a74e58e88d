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

const index = search.open(read('index.json'));
const answers = read('answers.json');
answers.forEach(function (one) {
  const result = index.answer(one.query, one.filters);
  const ids = result.hits.map(function (hit) { return index.card(hit.document).id; });
  check('"' + one.query + '" ' + JSON.stringify(one.filters), ids, one.answers);
});

assert.throws(function () { search.open({ format: 2 }); }, /format/);
console.log(tokens.length + ' texts, ' + answers.length + ' queries, ' + mistakes.length + ' differ');
mistakes.forEach(function (mistake) { console.error(mistake); });
process.exitCode = mistakes.length ? 1 : 0;
