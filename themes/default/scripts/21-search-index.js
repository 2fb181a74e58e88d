// Opens an index (docs/search-index.md) and finds terms in it, as Vocabulary.swift does.
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const search = Guide.search = Guide.search || {};

  // The only version of the format that this script reads.
  search.format = 1;

  function lowerBound(terms, text) {
    let low = 0;
    let high = terms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (terms[middle] < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function running(steps) {
    let sum = 0;
    return steps.map(function (step) { return (sum += step); });
  }

  // Makes data ready to be searched; throws when it is of another format.
  search.open = function (data) {
    if (!data || data.format !== search.format) throw new Error('format');
    return new Index(data);
  };

  function Index(data) {
    this.data = data;
    this.count = data.priors.length;
    this.sinking = new Map();
    running(data.closedForNow).forEach(function (document) { this.sinking.set(document, data.ranking.closedForNow); }, this);
    running(data.closed).forEach(function (document) { this.sinking.set(document, data.ranking.closed); }, this);
    this.fillers = new Set(data.fillers);
    this.stemsOf = data.parts.map(function (part) {
      const stems = new Map();
      Object.keys(part.stems).forEach(function (stem) {
        part.stems[stem].forEach(function (term) { stems.set(term, stem); });
      });
      return stems;
    });
    this.facets = data.facets.map(function (facet) {
      return {
        name: facet.name,
        values: facet.values.map(function (value) {
          return { value: value.value, label: value.label, parent: value.parent, documents: running(value.documents) };
        })
      };
    });
  }

  // Loads what a query needs that is not there yet. An index of one part has everything.
  Index.prototype.prepare = function () { return Promise.resolve(this); };

  Index.prototype.card = function (document) {
    const packs = this.data.packs;
    let number = packs.length - 1;
    while (number > 0 && packs[number].from > document) number -= 1;
    return packs[number].cards[document - packs[number].from];
  };

  Index.prototype.partOf = function (text) {
    const parts = this.data.parts;
    let number = parts.length - 1;
    while (number > 0 && parts[number].from > text) number -= 1;
    return number;
  };

  // A term is known by one number: its part in the high digits.
  const PART = 0x1000000;

  Index.prototype.find = function (text) {
    const part = this.partOf(text);
    const terms = this.data.parts[part].terms;
    const number = lowerBound(terms, text);
    return terms[number] === text ? part * PART + number : -1;
  };

  Index.prototype.beginning = function (text, each) {
    const parts = this.data.parts;
    if (!text) return;
    for (let part = this.partOf(text); part < parts.length; part += 1) {
      const terms = parts[part].terms;
      for (let number = lowerBound(terms, text); number < terms.length; number += 1) {
        if (!terms[number].startsWith(text)) return;
        each(part * PART + number, terms[number].length);
      }
    }
  };

  // The terms whose stem is this text, the text itself included where it is a term.
  Index.prototype.ofStem = function (stem) {
    const part = this.partOf(stem);
    const stems = this.data.parts[part].stems;
    const listed = Object.prototype.hasOwnProperty.call(stems, stem) ? stems[stem] : [];
    const terms = listed.map(function (number) { return part * PART + number; });
    const itself = this.find(stem);
    if (itself >= 0 && this.stem(itself) === stem && !terms.includes(itself)) terms.push(itself);
    return terms;
  };

  Index.prototype.stem = function (term) {
    const stem = this.stemsOf[Math.floor(term / PART)].get(term % PART);
    return stem === undefined ? this.text(term) : stem;
  };

  Index.prototype.text = function (term) {
    return this.data.parts[Math.floor(term / PART)].terms[term % PART];
  };

  Index.prototype.postings = function (term) {
    return this.data.parts[Math.floor(term / PART)].postings[term % PART];
  };

  // The terms that words of a query match, for showing them in a text.
  Index.prototype.termsOf = function (words) {
    const index = this;
    const terms = new Set();
    words.forEach(function (matches) {
      matches.forEach(function (_, term) { terms.add(index.text(term)); });
    });
    return terms;
  };

  search.Index = Index;
}());
