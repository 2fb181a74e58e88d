// Mends words that the guide does not know, by the rules of Spelling.swift.
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const search = Guide.search = Guide.search || {};
  const Index = search.Index;

  const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

  function areNeighbours(left, right) {
    const places = [left, right].map(function (letter) {
      const row = rows.findIndex(function (keys) { return keys.includes(letter); });
      return row < 0 ? null : [row, rows[row].indexOf(letter)];
    });
    return Boolean(places[0] && places[1]) && Math.abs(places[0][0] - places[1][0]) <= 1 &&
      Math.abs(places[0][1] - places[1][1]) <= 1;
  }

  function isVowel(letter) { return 'aeiouy'.includes(letter); }

  // How far two letters are apart: sounds and keys that people mix up are near.
  function change(left, right) {
    if (left === right) return 0;
    if (isVowel(left) && isVowel(right)) return 70;
    return areNeighbours(left, right) ? 80 : 100;
  }

  // The least number of mistakes that make one word of another, with what they cost; null beyond the limit.
  search.mistakes = function (typed, known, limit) {
    if (Math.abs(typed.length - known.length) > limit) return null;
    const table = [];
    function best(row, column) {
      if (row === 0 || column === 0) {
        const count = row + column;
        return [count, count * 100 + (count ? 40 : 0)];
      }
      const left = typed[row - 1];
      const right = known[column - 1];
      const first = row === 1 && column === 1 ? 40 : 0;
      function step(from, cost) { return [from[0] + (cost ? 1 : 0), from[1] + cost + (cost ? first : 0)]; }
      const ways = [step(table[row - 1][column - 1], change(left, right)),
        step(table[row - 1][column], left === typed[row - 2] ? 60 : 100),
        step(table[row][column - 1], right === known[column - 2] ? 60 : 100)];
      if (row > 1 && column > 1 && left === known[column - 2] && right === typed[row - 2] && left !== right) {
        ways.push(step(table[row - 2][column - 2], 70));
      }
      return ways.reduce(function (one, other) {
        return other[0] < one[0] || (other[0] === one[0] && other[1] < one[1]) ? other : one;
      });
    }
    for (let row = 0; row <= typed.length; row += 1) {
      table.push([]);
      for (let column = 0; column <= known.length; column += 1) table[row].push(best(row, column));
    }
    const end = table[typed.length][known.length];
    return end[0] <= limit ? { count: end[0], cost: end[1] } : null;
  };

  // How often a number can be halved: what frequency is worth.
  function bits(number) { return number > 0 ? 32 - Math.clz32(number) : 0; }

  // Known words that may have been meant, the likeliest first: [{ text, count, cost }].
  Index.prototype.meant = function (word, limit) {
    const index = this;
    const found = new Map();
    function offer(text, frequency) {
      const mistakes = search.mistakes(word, text, limit);
      if (!mistakes || mistakes.count === 0) return;
      const cost = mistakes.cost - 12 * bits(frequency);
      const old = found.get(text);
      if (!old || cost < old.cost) found.set(text, { text: text, count: mistakes.count, cost: cost });
    }
    index.similar(word, limit).forEach(function (known) { offer(known.text, known.frequency); });
    index.fillers.forEach(function (text) { offer(text, 16); });
    return Array.from(found.values()).sort(function (left, right) {
      return left.count - right.count || left.cost - right.cost || (left.text < right.text ? -1 : 1);
    });
  };
}());
