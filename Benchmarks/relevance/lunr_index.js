// node lunr_index.js LUNR FOLDER WEIGHTS: makes FOLDER/index.json of FOLDER/records.json.
'use strict';
const fs = require('fs');
const path = require('path');
const [lunrFile, folder, weights] = process.argv.slice(2);
const lunr = require(lunrFile);

const records = JSON.parse(fs.readFileSync(path.join(folder, 'records.json'), 'utf8'));
const boosts = JSON.parse(weights);
const index = lunr(function () {
  this.ref('id');
  Object.keys(boosts).forEach(function (name) { this.field(name, { boost: boosts[name] }); }, this);
  records.forEach(function (record) { this.add(record); }, this);
});
fs.writeFileSync(path.join(folder, 'index.json'), JSON.stringify(index));
