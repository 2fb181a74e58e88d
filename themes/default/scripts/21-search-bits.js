// Reads lists of numbers written as text, six bits a character, as BitText.swift and Posting.swift write them
// (docs/search-index.md).
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const search = Guide.search = Guide.search || {};
  const longestRun = 12;

  const values = new Uint8Array(128);
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.split('').forEach(function (digit, value) {
    values[digit.charCodeAt(0)] = value;
  });

  // After the end there are only noughts.
  function Bits(text) {
    this.text = text;
    this.place = 0;
    this.held = 0;
    this.count = 0;
  }

  Bits.prototype.isAtEnd = function () { return this.place >= this.text.length && this.held === 0; };

  // A number of at most 24 bits.
  Bits.prototype.read = function (bits) {
    while (this.count < bits) {
      const isThere = this.place < this.text.length;
      this.held = (this.held << 6) | (isThere ? values[this.text.charCodeAt(this.place) & 127] : 0);
      this.place += 1;
      this.count += 6;
    }
    this.count -= bits;
    const value = this.held >>> this.count;
    this.held &= (1 << this.count) - 1;
    return value;
  };

  Bits.prototype.gamma = function () {
    let zeros = 0;
    while (this.read(1) === 0) {
      zeros += 1;
      if (zeros > 31) return 1;
    }
    return (1 << zeros) | this.read(zeros);
  };

  Bits.prototype.rice = function (k) {
    let high = 0;
    while (high < longestRun && this.read(1) === 1) high += 1;
    if (high === longestRun) high += this.gamma() - 1;
    return (high << k) | this.read(k);
  };

  function length(number) { return 32 - Math.clz32(number); }

  // A limit that stays the same while a guide grows a little: its three highest bits count.
  function steady(limit) {
    const shift = Math.max(0, length(limit) - 3);
    return ((limit + (1 << shift) - 1) >> shift) << shift;
  }

  // Rising numbers by the gaps between them, put into `numbers` from a place on.
  function readGaps(bits, count, limit, numbers, from) {
    const k = Math.max(0, length(Math.floor(Math.floor(limit * 45 / 64) / Math.max(1, count))) - 1);
    let next = 0;
    for (let place = 0; place < count; place += 1) {
      numbers[from + place] = next + bits.rice(k);
      next = numbers[from + place] + 1;
    }
  }

  // A set of documents of so many.
  search.documents = function (text, all) {
    const bits = new Bits(text);
    const count = Math.min(bits.gamma() - 1, all);
    const numbers = new Int32Array(count);
    readGaps(bits, count, steady(all), numbers, 0);
    return numbers;
  };

  // How many documents a term has.
  search.frequency = function (text) { return new Bits(text).gamma(); };

  // The documents of a term with how much it counts in each and how much of each one's name it is, in no order.
  search.postings = function (text, all, impacts) {
    const bits = new Bits(text);
    const count = Math.min(bits.gamma(), all);
    const made = { documents: new Int32Array(count), impacts: new Uint8Array(count), shares: new Uint8Array(count) };
    const limit = steady(all);
    let level = -1;
    let place = 0;
    while (place < count) {
      level += bits.gamma();
      const size = count === 1 ? 1 : Math.min(bits.gamma(), count - place);
      readGaps(bits, size, limit, made.documents, place);
      made.impacts.fill(impacts[level] || 0, place, place + size);
      place += size;
    }
    if (bits.isAtEnd()) return made;
    const named = new Int32Array(Math.min(bits.gamma(), count));
    readGaps(bits, named.length, count, named, 0);
    named.forEach(function (which) { made.shares[which] = bits.read(7); });
    return made;
  };
}());
