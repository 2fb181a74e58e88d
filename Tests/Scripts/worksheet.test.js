/* What a filled worksheet becomes outside the page. Run: node --test Tests/Scripts */
'use strict';
const assert = require('node:assert/strict');
const path = require('node:path');
const test = require('node:test');

const scripts = path.join(__dirname, '..', '..', 'themes/default/scripts');
for (const name of ['40-worksheet-form', '41-worksheet-rows', '42-worksheet-texts', '43-worksheet-file']) {
  require(path.join(scripts, name + '.js'));
}
const worksheet = globalThis.Guide.worksheet;

const blocks = [
  { id: 'goals', kind: 'answer', prompt: 'Goals', text: 'One\n=two' },
  { id: 'care', kind: 'checklist', prompt: 'Care', items: [
    { text: 'Training', own: false, marks: [{ label: 'well', checked: true }, { label: 'better', checked: false }] },
    { text: '', own: true, marks: [{ label: 'well', checked: false }, { label: 'better', checked: false }] }] },
  { id: 'plan', kind: 'plan', prompt: 'Plan', columns: ['step', 'who', 'when'], dates: [false, false, true], rows: [
    { name: null, figure: null, cells: ['Call the pantry; ask, kindly', 'A | B', '2026-12-31'] },
    { name: null, figure: null, cells: ['Later', '', 'next spring'] }] },
];

test('Markdown keeps every answer and breaks no table', () => {
  const text = worksheet.markdown('My guide', blocks);
  assert.ok(text.startsWith('# My guide\n\n## Goals\n\nOne\n=two\n'));
  assert.ok(text.includes('- Training\n  - [x] well\n  - [ ] better\n'));
  assert.ok(text.includes('| 1 | Call the pantry; ask, kindly | A \\| B | 2026-12-31 |\n'));
});

test('CSV gives a spreadsheet no formula', () => {
  const text = worksheet.csv(['Question', 'Row', 'Column', 'Answer'], [{ kind: 'answer', prompt: 'Goals', text: '=HYPERLINK("x")' }]);
  assert.equal(text, '\ufeffQuestion,Row,Column,Answer\r\nGoals,,,"\'=HYPERLINK(""x"")"\r\n');
});

test('a calendar has the steps with a date, each for a whole day', () => {
  const text = worksheet.calendar('My guide', 'library.example', blocks, new Date('2026-11-22T10:00:00.123Z'));
  assert.equal(text.match(/BEGIN:VEVENT/g).length, 1);
  assert.ok(text.includes('DTSTAMP:20261122T100000Z\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n'));
  assert.ok(text.includes('SUMMARY:Call the pantry\\; ask\\, kindly\r\n'));
  assert.ok(text.includes('DESCRIPTION:who: A | B\\nMy guide\r\n'));
});

test('long lines of a calendar are folded between letters', () => {
  const long = [Object.assign({}, blocks[2], { rows: [{ cells: ['é'.repeat(80), '', '2026-12-31'] }] })];
  const text = worksheet.calendar('My guide', 'library.example', long, new Date(0));
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.ok(text.replace(/\r\n /g, '').includes('é'.repeat(80)));
});

test('a saved file is read back, and other files are not', () => {
  const data = { format: 1, guide: 'learner-guides/a', title: '</script>', blocks };
  const script = '<script type="application/json" id="worksheet-answers">' + JSON.stringify(data).replace(/</g, '\\u003c') + '</' + 'script>';
  assert.deepEqual(worksheet.parse('<html>' + script), data);
  assert.equal(worksheet.parse('<html><p>worksheet-answers</p>'), null);
  assert.equal(worksheet.parse(script.replace('"format":1', '"format":2')), null);
});
