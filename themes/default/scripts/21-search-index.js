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
  search.format = 5;

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

  // Numbers of documents are written as the steps between them.
  function sums(steps) {
    let sum = 0;
    return steps.map(function (step) { return (sum += step); });
  }

  // What comes in parts: `from` says where each begins, `files` their names where they are in files of their own,
  // `open` makes one ready when it is here. Where parts are many, `from` and `files` lie on shelves, files too, and the
  // directory says where each shelf begins.
  function Section(index, written, open) {
    this.index = index;
    this.open = open;
    this.parts = (written.parts || []).map(open);
    this.isWhole = !written.files && !written.shelves;
    if (!written.shelves) {
      this.list = openShelf(written);
      this.length = this.list.from.length;
      return;
    }
    this.shelves = new Section(index, { from: written.from, files: written.shelves }, openShelf);
    let start = 0;
    this.starts = written.counts.map(function (count) { return (start += count) - count; });
    this.length = start;
  }

  function openShelf(written) {
    const from = typeof written.from[0] === 'number' ? sums(written.from) : written.from;
    return { from: from, files: written.files || [] };
  }

  // The last place whose key is not after this one; of an empty list -1.
  function last(keys, key) {
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keys[middle] <= key) low = middle + 1;
      else high = middle;
    }
    return Math.min(keys.length - 1, Math.max(0, low - 1));
  }

  // The number of the part that a term or a document lies in; -1 when its shelf is not here, which is remembered.
  Section.prototype.place = function (key) {
    if (this.list) return last(this.list.from, key);
    const number = this.shelves.place(key);
    const shelf = this.shelves.part(number);
    return shelf ? this.starts[number] + last(shelf.from, key) : -1;
  };

  // Where a part begins (`from`) or its file (`files`); nothing when its shelf is not here, which is remembered.
  Section.prototype.told = function (number, what) {
    if (this.list) return this.list[what][number];
    const place = last(this.starts, number);
    const shelf = this.shelves.part(place);
    return shelf ? shelf[what][number - this.starts[place]] : undefined;
  };

  // A part, or null when it is not here; then it is remembered as missing.
  Section.prototype.part = function (number) {
    const part = this.parts[number];
    if (!part && number >= 0 && number < this.length) this.index.missing.push({ section: this, number: number });
    return part || null;
  };

  // The part of a key where it is here; asks for nothing.
  Section.prototype.here = function (key) {
    const asked = this.index.missing.length;
    const part = this.parts[this.place(key)];
    this.index.missing.length = asked;
    return part || null;
  };

  // Calls each(part, number) for the parts in which keys that begin with a text can lie and which are here.
  Section.prototype.beginning = function (text, each) {
    const first = this.place(text);
    for (let number = first; number >= 0 && number < this.length; number += 1) {
      const from = this.told(number, 'from');
      if (from === undefined || (number > first && !from.startsWith(text))) return;
      const part = this.part(number);
      if (part && each(part, number) === false) return;
    }
  };

  // All parts, or null when some are not here.
  Section.prototype.all = function () {
    const parts = [];
    for (let number = 0; number < this.length; number += 1) parts.push(this.part(number));
    return parts.every(Boolean) ? parts : null;
  };

  // Makes data ready to be searched; throws when it is of another format. load(name) promises a part of a large index.
  search.open = function (data, load) {
    if (!data || data.format !== search.format) throw new Error('format');
    return new Index(data, load);
  };

  function Index(data, load) {
    const index = this;
    this.data = data;
    this.load = load;
    this.loading = new Map();
    // Tables beside an older index speak of other documents.
    this.tables = {};
    this.missing = [];
    this.count = data.kinds.reduce(function (sum, run) { return sum + run.documents; }, 0);
    this.priors = new Uint8Array(this.count);
    data.kinds.reduce(function (start, run) {
      index.priors.fill(run.prior, start, start + run.documents);
      return start + run.documents;
    }, 0);
    this.sinking = new Map();
    search.documents(data.closedForNow, this.count).forEach(function (document) {
      index.sinking.set(document, data.ranking.closedForNow);
    });
    search.documents(data.closed, this.count).forEach(function (document) {
      index.sinking.set(document, data.ranking.closed);
    });
    this.fillers = new Set(data.fillers);
    this.lexicon = data.lexicon;
    this.unanswered = new Set((data.lexicon.unanswered || []).map(search.plain));
    this.phrases = new Section(this, data.phrases, search.openPhrases);
    this.phraseWords = null;
    this.terms = new Section(this, data.terms, openTerms);
    this.words = data.words && new Section(this, data.words, search.openWords);
    this.endings = data.endings && new Section(this, data.endings, search.openWords);
    this.cards = new Section(this, data.cards, function (part) { return part.cards.map(openCard, part); });
    this.ways = new Section(this, data.facets, function (part) { return openFacet(part, index.count); });
    this.facets = this.ways.isWhole ? this.ways.parts : null;
  }

  // Words in order, each without what it shares with the one before: after `housing`, `Eehold` is `household`. What stands
  // after a stroke is handed to each(word, after, number).
  search.unfolded = function (folded, each) {
    let word = '';
    return folded.map(function (written, number) {
      const cut = written.indexOf('/');
      word = word.slice(0, written.charCodeAt(0) - 65) + written.slice(1, cut < 0 ? undefined : cut);
      if (each) each(word, cut < 0 ? '' : written.slice(cut + 1), number);
      return word;
    });
  };

  // `Apantries/2`: a term with how much of it its stem lacks, and what it has instead.
  function openTerms(part) {
    const stemOf = new Map();
    const ofStem = new Map();
    const terms = search.unfolded(part.t ? part.t.split(/(?=[A-Z])/) : [], function (term, after, number) {
      if (after === '') return;
      const ending = /^(\d+)(.*)$/.exec(after);
      const stem = term.slice(0, term.length - Number(ending[1])) + ending[2];
      stemOf.set(number, stem);
      if (ofStem.has(stem)) ofStem.get(stem).push(number);
      else ofStem.set(stem, [number]);
    });
    const strays = new Map();
    const pairs = part.s ? part.s.split(' ') : [];
    for (let place = 0; place < pairs.length; place += 2) {
      strays.set(pairs[place], (strays.get(pairs[place]) || []).concat(pairs[place + 1]));
    }
    return {
      terms: terms, stemOf: stemOf, ofStem: ofStem, strays: strays, written: part.p.split(' '), postings: [],
      needs: part.n || {}
    };
  }

  // The slug that a title of plain letters has, as SearchCardRow.swift makes it.
  function slugOf(title) { return title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''); }

  const CARD = ['id', 'title', 'summary', 'phone', 'town', 'status', 'language', 'also', 'url'];

  // A list as { id, title, url, ... }; `this` is the part that it is in.
  function openCard(row) {
    const card = {};
    CARD.forEach(function (name, place) {
      if (row[place] !== null && row[place] !== undefined) card[name] = row[place];
    });
    if (!card.id.includes('/')) card.id += '/' + slugOf(card.title);
    card.url = card.url || (this.root || '') + card.id.replace(/^pages\//, '') + '.html';
    return card;
  }

  function openFacet(facet, count) {
    return {
      name: facet.name,
      values: facet.values.map(function (value) {
        return {
          value: value.value, label: value.label, parent: value.parent,
          documents: search.documents(value.documents, count)
        };
      })
    };
  }

  // Takes a newer index for the one of that data, whose parts are gone; promises the error where there is none. Several
  // parts that are missed at once are one reason to look, and one answer for all of them.
  Index.prototype.replace = function (error, data) {
    const index = this;
    if (index.data !== data) return Promise.resolve();
    if (!index.renew) return Promise.reject(error);
    index.renewal = index.renewal || index.renew().then(function (newer) {
      index.renewal = null;
      if (newer.format !== search.format) throw new Error('format');
      if (newer.version === data.version) throw error;
      Index.call(index, newer, index.load);
    }, function (failure) {
      index.renewal = null;
      throw failure;
    });
    return index.renewal;
  };

  // Promises that a part which was missing is here.
  Index.prototype.fetch = function (miss) {
    const index = this;
    const before = index.data;
    const name = miss.section.told(miss.number, 'files');
    if (!index.load) return Promise.reject(new Error('missing'));
    if (!index.loading.has(name)) {
      index.loading.set(name, index.load(name).then(function (data) {
        index.loading.delete(name);
        miss.section.parts[miss.number] = miss.section.parts[miss.number] || miss.section.open(data);
      }, function (error) {
        index.loading.delete(name);
        return index.replace(error, before);
      }));
    }
    return index.loading.get(name);
  };

  // Does work that may ask for parts which are not here, and does it again when they are; promises what it returns.
  Index.prototype.settle = function (work) {
    const index = this;
    index.missing = [];
    let result;
    try {
      result = work();
    } catch (error) {
      return Promise.reject(error);
    }
    if (index.missing.length === 0) return Promise.resolve(result);
    return Promise.all(index.missing.map(function (miss) { return index.fetch(miss); }))
      .then(function () { return index.settle(work); });
  };

  // Whether something was asked for that is not here: what was found so far is not the answer.
  Index.prototype.isLacking = function () { return this.missing.length > 0; };

  // Promises the answer to a query: { words, hits, counts, of, ... }, see `answer`; `of` is the data it comes from.
  Index.prototype.search = function (text, filters, options) {
    const index = this;
    let found = null;
    return index.settle(function () {
      if (!found || found.of !== index.data) {
        found = index.answer(text, filters, options);
        if (found) found.of = index.data;
      }
      return index.withNamedFirst(text, found);
    });
  };

  // Promises what results show of documents; fails with "renewed" where a newer index has come in the place of the one
  // that the documents are of: its numbers mean other records.
  Index.prototype.cardsOf = function (documents, of) {
    const index = this;
    const data = of || index.data;
    return index.settle(function () {
      if (index.data !== data) throw new Error('renewed');
      return documents.map(function (document) { return index.card(document); });
    });
  };

  // The ways to narrow; null when they are not here yet. `facets` is the same, but asks for nothing.
  Index.prototype.openFacets = function () {
    this.facets = this.facets || this.ways.all();
    return this.facets;
  };

  // What a result shows of a document; null when it is not here.
  Index.prototype.card = function (document) {
    const number = this.cards.place(document);
    const pack = this.cards.part(number);
    return pack && pack[document - this.cards.told(number, 'from')];
  };

  // The number of a term, -1 when there is none.
  Index.prototype.find = function (text) {
    const number = this.terms.place(text);
    const part = this.terms.part(number);
    if (!part) return -1;
    const place = lowerBound(part.terms, text);
    return part.terms[place] === text ? number * PART + place : -1;
  };

  // The same for a term whose part need not be here: then it is not asked for.
  Index.prototype.findHere = function (text) {
    return this.terms.here(text) ? this.find(text) : -1;
  };

  // The term that lists the documents which answer a need.
  Index.prototype.needTerm = function (need) { return this.find('+' + need); };

  // The phrases of records that answer a need, as people read them; none before its term is here.
  Index.prototype.needPhrases = function (need) {
    const part = this.terms.here('+' + need);
    return (part && part.needs[need]) || [];
  };

  // Calls each(term, length) for the terms that begin with a text; for the most frequent ones only, where more parts
  // than a query should load have such terms.
  Index.prototype.beginning = function (text, each) {
    const index = this;
    if (!text) return;
    const isWide = Boolean(this.words) && this.isWide(text);
    if (isWide === null) return;
    if (isWide) {
      this.commonest(text, this.data.ranking.commonest).forEach(function (word) {
        const term = index.find(word);
        if (term >= 0) each(term, word.length);
      });
      return;
    }
    this.terms.beginning(text, function (part, number) {
      for (let place = lowerBound(part.terms, text); place < part.terms.length; place += 1) {
        if (!part.terms[place].startsWith(text)) return false;
        each(number * PART + place, part.terms[place].length);
      }
      return true;
    });
  };

  // Whether the terms that begin with a text lie in many parts; null while nobody can tell.
  Index.prototype.isWide = function (text) {
    const first = this.terms.place(text);
    if (first < 0) return null;
    const widest = this.data.ranking.widestBeginning;
    for (let parts = 0; parts < widest; parts += 1) {
      const number = first + 1 + parts;
      const from = number < this.terms.length ? this.terms.told(number, 'from') : '';
      if (from === undefined) return null;
      if (!from.startsWith(text)) return false;
    }
    return true;
  };

  // The terms whose stem is this text, the text itself included where it is a term.
  Index.prototype.ofStem = function (stem) {
    const number = this.terms.place(stem);
    const part = this.terms.part(number);
    if (!part) return [];
    const index = this;
    const terms = (part.ofStem.get(stem) || []).map(function (place) { return number * PART + place; });
    (part.strays.get(stem) || []).forEach(function (text) {
      const term = index.find(text);
      if (term >= 0) terms.push(term);
    });
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
  Index.prototype.frequency = function (term) { return search.frequency(this.partOf(term).written[term % PART]); };

  // { documents, impacts, shares }: numbers of equal length, the documents in no order.
  Index.prototype.postings = function (term) {
    const part = this.partOf(term);
    const place = term % PART;
    part.postings[place] = part.postings[place] ||
      search.postings(part.written[place], this.count, this.data.impacts);
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
