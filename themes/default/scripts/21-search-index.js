// Opens an index (docs/search-index.md) and finds terms in it, as Vocabulary.swift does.
//
// Whoever asks what a query means asks here, and at once: find, beginning, ofStem, stem, text, frequency, postings,
// card. A large guide keeps its index in parts that come when they are needed: a look-up in a part that is not here
// yet finds nothing and is remembered, and `settle` loads what was missing and asks anew.
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const search = Guide.search = Guide.search || {};

  // The only version of the format that this script reads.
  search.format = 1;

  // A term is known by one number: its part in the high digits.
  const PART = 0x1000000;

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
    return Int32Array.from(steps, function (step) { return (sum += step); });
  }

  // What comes in parts: `from` says where each begins, `open` makes one ready when it is here.
  function Section(index, from, written, open) {
    this.index = index;
    this.from = from;
    this.open = open;
    this.parts = written.map(open);
  }

  // The number of the part that a term or a document lies in.
  Section.prototype.place = function (key) {
    let low = 0;
    let high = this.from.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.from[middle] <= key) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  };

  // A part, or null when it is not here; then it is remembered as missing.
  Section.prototype.part = function (number) {
    const part = this.parts[number];
    if (!part && number < this.from.length) this.index.missing.push({ section: this, number: number });
    return part || null;
  };

  // Makes data ready to be searched; throws when it is of another format.
  search.open = function (data) {
    if (!data || data.format !== search.format) throw new Error('format');
    return new Index(data);
  };

  function Index(data) {
    this.data = data;
    this.count = data.priors.length;
    this.missing = [];
    this.sinking = new Map();
    running(data.closedForNow).forEach(function (document) { this.sinking.set(document, data.ranking.closedForNow); }, this);
    running(data.closed).forEach(function (document) { this.sinking.set(document, data.ranking.closed); }, this);
    this.fillers = new Set(data.fillers);
    this.terms = new Section(this, data.parts.map(function (part) { return part.from; }), data.parts, openTerms);
    this.cards = new Section(this, data.packs.map(function (pack) { return pack.from; }), data.packs,
      function (pack) { return pack.cards; });
    this.facets = data.facets.map(openFacet);
  }

  function openTerms(part) {
    const stemOf = new Map();
    const ofStem = new Map(Object.entries(part.stems));
    ofStem.forEach(function (terms, stem) {
      terms.forEach(function (term) { stemOf.set(term, stem); });
    });
    return { terms: part.terms, stemOf: stemOf, ofStem: ofStem, written: part.postings, postings: [] };
  }

  function openFacet(facet) {
    return {
      name: facet.name,
      values: facet.values.map(function (value) {
        return { value: value.value, label: value.label, parent: value.parent, documents: running(value.documents) };
      })
    };
  }

  // Documents with how much a term counts in each and how much of each one's name it is.
  function openPostings(written) {
    const length = written.length / 2;
    const made = {
      documents: new Int32Array(length), impacts: new Uint8Array(length), shares: new Uint8Array(length)
    };
    let document = 0;
    for (let place = 0; place < length; place += 1) {
      document += written[2 * place];
      made.documents[place] = document;
      made.impacts[place] = written[2 * place + 1] % 100;
      made.shares[place] = Math.floor(written[2 * place + 1] / 100);
    }
    return made;
  }

  // Does work that may ask for parts which are not here, and does it again when they are; promises what it returns.
  Index.prototype.settle = function (work) {
    const index = this;
    index.missing = [];
    const result = work();
    if (index.missing.length === 0) return Promise.resolve(result);
    return Promise.all(index.missing.map(function (miss) { return index.fetch(miss); }))
      .then(function () { return index.settle(work); });
  };

  // Whether something was asked for that is not here: what was found so far is not the answer.
  Index.prototype.isLacking = function () { return this.missing.length > 0; };

  // Promises the answer to a query: { words, hits, counts, ... }, see `answer`.
  Index.prototype.search = function (text, filters, options) {
    const index = this;
    return index.settle(function () { return index.answer(text, filters, options); });
  };

  // Promises what results show of documents.
  Index.prototype.cardsOf = function (documents) {
    const index = this;
    return index.settle(function () { return documents.map(function (document) { return index.card(document); }); });
  };

  // The ways to narrow; null when they are not here yet. `facets` is the same, but asks for nothing.
  Index.prototype.openFacets = function () { return this.facets; };

  // What a result shows of a document; null when it is not here.
  Index.prototype.card = function (document) {
    const number = this.cards.place(document);
    const pack = this.cards.part(number);
    return pack && pack[document - this.cards.from[number]];
  };

  // The number of a term, -1 when there is none.
  Index.prototype.find = function (text) {
    const number = this.terms.place(text);
    const part = this.terms.part(number);
    if (!part) return -1;
    const place = lowerBound(part.terms, text);
    return part.terms[place] === text ? number * PART + place : -1;
  };

  // Calls each(term, length) for the terms that begin with a text.
  Index.prototype.beginning = function (text, each) {
    if (!text) return;
    for (let number = this.terms.place(text); number < this.terms.from.length; number += 1) {
      if (this.terms.from[number] > text && !this.terms.from[number].startsWith(text)) return;
      const part = this.terms.part(number);
      if (!part) continue;
      for (let place = lowerBound(part.terms, text); place < part.terms.length; place += 1) {
        if (!part.terms[place].startsWith(text)) return;
        each(number * PART + place, part.terms[place].length);
      }
    }
  };

  // The terms whose stem is this text, the text itself included where it is a term.
  Index.prototype.ofStem = function (stem) {
    const number = this.terms.place(stem);
    const part = this.terms.part(number);
    if (!part) return [];
    const terms = (part.ofStem.get(stem) || []).map(function (place) { return number * PART + place; });
    const itself = this.find(stem);
    if (itself >= 0 && this.stem(itself) === stem && !terms.includes(itself)) terms.push(itself);
    return terms;
  };

  Index.prototype.partOf = function (term) { return this.terms.parts[Math.floor(term / PART)]; };

  // The stem of a term.
  Index.prototype.stem = function (term) {
    const stem = this.partOf(term).stemOf.get(term % PART);
    return stem === undefined ? this.text(term) : stem;
  };

  // A term as text.
  Index.prototype.text = function (term) { return this.partOf(term).terms[term % PART]; };

  // How many documents have a term.
  Index.prototype.frequency = function (term) { return this.partOf(term).written[term % PART].length / 2; };

  // { documents, impacts, shares }: numbers of equal length, the documents rising.
  Index.prototype.postings = function (term) {
    const part = this.partOf(term);
    const place = term % PART;
    part.postings[place] = part.postings[place] || openPostings(part.written[place]);
    return part.postings[place];
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
