// Finds phrases in what was typed: words that stand for others, and words of somebody in danger
// (QueryPhrases.swift does the same).
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const search = Guide.search = Guide.search || {};
  const Index = search.Index;

  // A word without the endings in which people vary it: plural s, silent e, y for i.
  search.plain = function (word) {
    let plain = word;
    if (plain.length > 3 && plain.endsWith('s') && !plain.endsWith('ss')) plain = plain.slice(0, -1);
    if (plain.length > 3 && plain.endsWith('e')) plain = plain.slice(0, -1);
    if (plain.length > 3 && plain.endsWith('y')) plain = plain.slice(0, -1) + 'i';
    return plain;
  };

  // Phrases by their first word, each with what it brings.
  function Phrases(index) {
    this.byFirst = new Map();
    this.words = new Map();
    this.joined = new Map();
    index.lexicon.synonyms.forEach(function (rule, number) {
      rule.from.forEach(function (phrase) { this.add(phrase.split(' '), number); }, this);
    }, this);
    index.lexicon.urgent.forEach(function (phrase) { this.know(phrase.split(' ')); }, this);
  }

  Phrases.prototype.add = function (words, rule) {
    this.put(words, rule);
    if (words.length > 1) {
      this.put([words.join('')], rule);
      this.joined.set(words.join(''), words.join(' '));
    }
    this.know(words);
  };

  Phrases.prototype.know = function (words) {
    words.forEach(function (word) { this.words.set(search.plain(word), word); }, this);
  };

  Phrases.prototype.put = function (words, rule) {
    const plain = words.map(search.plain);
    const list = this.byFirst.get(plain[0]) || [];
    list.push({ plain: plain, last: words[words.length - 1], rule: rule });
    this.byFirst.set(plain[0], list);
  };

  // The phrases that lie in typed words: { from, to, rules }.
  Phrases.prototype.within = function (typed) {
    const plain = typed.map(search.plain);
    const found = [];
    plain.forEach(function (first, from) {
      (this.byFirst.get(first) || []).forEach(function (phrase) {
        if (phrase.plain.every(function (word, step) { return plain[from + step] === word; })) {
          addRule(found, from, from + phrase.plain.length, phrase.rule);
        }
      });
    }, this);
    return found;
  };

  // The phrases that the last typed word leaves unfinished, from as early a word as may be.
  Phrases.prototype.begun = function (typed) {
    const last = typed[typed.length - 1];
    if (last === undefined || last.length < 3) return [];
    const plain = typed.map(search.plain);
    const found = [];
    this.byFirst.forEach(function (phrases) {
      phrases.forEach(function (phrase) {
        const from = typed.length - phrase.plain.length;
        if (from < 0 || phrase.last.length <= last.length || !phrase.last.startsWith(last)) return;
        const fits = phrase.plain.every(function (word, step) {
          return from + step === typed.length - 1 || plain[from + step] === word;
        });
        if (fits) addRule(found, from, typed.length, phrase.rule);
      });
    });
    return found;
  };

  function addRule(found, from, to, rule) {
    const same = found.find(function (span) { return span.from === from && span.to === to; });
    if (!same) found.push({ from: from, to: to, rules: [rule] });
    else if (!same.rules.includes(rule)) same.rules.push(rule);
  }

  // The longest first; none that lies over another.
  function apart(spans) {
    const taken = new Set();
    return spans.sort(function (left, right) {
      return (right.to - right.from) - (left.to - left.from) || left.from - right.from;
    }).filter(function (span) {
      for (let place = span.from; place < span.to; place += 1) if (taken.has(place)) return false;
      for (let place = span.from; place < span.to; place += 1) taken.add(place);
      return true;
    });
  }

  // A large guide may keep its synonyms in parts; these three are all that asks for them.
  Index.prototype.phrases = function () {
    if (!this.synonymPhrases) this.synonymPhrases = new Phrases(this);
    return this.synonymPhrases;
  };

  Index.prototype.spans = function (texts) { return apart(this.phrases().within(texts)); };

  Index.prototype.begunSpans = function (texts) { return this.phrases().begun(texts); };

  // Whether somebody who types this may be in danger: the words of a phrase in order, at most one other between two.
  Index.prototype.isUrgent = function (texts) {
    const typed = texts.map(search.plain);
    return this.lexicon.urgent.some(function (phrase) {
      const words = phrase.split(' ').map(search.plain);
      return typed.some(function (_, start) {
        let place = start;
        return words.every(function (word, step) {
          const found = [0, 1].find(function (gap) { return typed[place + gap] === word && (step > 0 || gap === 0); });
          if (found === undefined) return false;
          place += found + 1;
          return true;
        });
      });
    });
  };
}());
