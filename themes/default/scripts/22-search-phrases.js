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

  // A part is one text: `ebt/21,food stamps/21/4` are two phrases with the numbers of their needs.
  search.openPhrases = function (part) {
    const byFirst = new Map();
    const texts = [];
    function put(words, needs) {
      const plain = words.map(search.plain);
      const list = byFirst.get(plain[0]) || [];
      list.push({ plain: plain, last: words[words.length - 1], needs: needs });
      byFirst.set(plain[0], list);
    }
    (part.phrases ? part.phrases.split(',') : []).forEach(function (written) {
      const pieces = written.split('/');
      const words = pieces[0].split(' ');
      const needs = pieces.slice(1).map(Number);
      texts.push(pieces[0]);
      put(words, needs);
      // A word of one letter lies in another part of the list than what it is written together with.
      if (words.length > 1 && words[0].length > 1) put([words.join('')], needs);
    });
    return { byFirst: byFirst, texts: texts };
  };

  // The part that phrases beginning with a word lie in; null where it is not here.
  Index.prototype.phrasesFrom = function (word) {
    return this.phrases.part(this.phrases.place(word.slice(0, 2)));
  };

  // For each plain form of a word of phrases the first one in order that has it; of a small guide alone.
  Index.prototype.wordsOfPhrases = function () {
    if (this.phraseWords) return this.phraseWords;
    const words = new Map();
    this.phrases.parts.reduce(function (texts, part) { return texts.concat(part.texts); }, this.lexicon.urgent)
      .forEach(function (text) {
        text.split(' ').forEach(function (word) {
          const plain = search.plain(word);
          if (!(words.get(plain) <= word)) words.set(plain, word);
        });
      });
    this.phraseWords = words;
    return words;
  };

  function addNeeds(found, from, to, needs) {
    const same = found.find(function (span) { return span.from === from && span.to === to; });
    if (!same) found.push({ from: from, to: to, needs: needs.slice() });
    else same.needs = same.needs.concat(needs.filter(function (need) { return !same.needs.includes(need); }));
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

  // The phrases that lie in typed words: { from, to, needs }.
  Index.prototype.spans = function (typed) {
    const index = this;
    const plain = typed.map(search.plain);
    const found = [];
    typed.forEach(function (word, from) {
      const part = index.phrasesFrom(word);
      ((part && part.byFirst.get(plain[from])) || []).forEach(function (phrase) {
        if (phrase.plain.every(function (one, step) { return plain[from + step] === one; })) {
          addNeeds(found, from, from + phrase.plain.length, phrase.needs);
        }
      });
    });
    return apart(found);
  };

  // The phrases that the last typed word leaves unfinished.
  Index.prototype.begunSpans = function (typed) {
    const index = this;
    const last = typed[typed.length - 1];
    if (last === undefined || last.length < 3) return [];
    const plain = typed.map(search.plain);
    const found = [];
    function offer(phrase, from) {
      if (from + phrase.plain.length !== typed.length || phrase.last.length <= last.length) return;
      const fits = phrase.last.startsWith(last) && phrase.plain.every(function (word, step) {
        return from + step === typed.length - 1 || plain[from + step] === word;
      });
      if (fits) addNeeds(found, from, typed.length, phrase.needs);
    }
    typed.forEach(function (word, from) {
      const part = index.phrasesFrom(word);
      if (!part) return;
      if (from + 1 < typed.length) (part.byFirst.get(plain[from]) || []).forEach(function (phrase) { offer(phrase, from); });
      else part.byFirst.forEach(function (phrases) { phrases.forEach(function (phrase) { offer(phrase, from); }); });
    });
    return found;
  };

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
