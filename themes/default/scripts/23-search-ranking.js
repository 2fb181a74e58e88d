// Ranks and narrows, by the rules of SearchIndex+Search.swift to the same order; Tests/Search compares the two.
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const search = Guide.search = Guide.search || {};
  const Index = search.Index;

  // Figures for each document: of one word while it is looked at, and of the whole query.
  function Tally(count) {
    this.step = new Uint8Array(count);
    this.wordImpact = new Int32Array(count);
    this.wordName = new Int32Array(count);
    this.touched = new Int32Array(count);
    this.impact = new Float64Array(count);
    this.covered = new Float64Array(count);
    this.matched = new Float64Array(count);
    this.names = new Float64Array(count);
    this.named = new Float64Array(count);
    this.whole = 0;
  }

  // Keeps the best match of one word in each document; gives the number of documents it touches.
  Tally.prototype.read = function (index, matches) {
    const tally = this;
    let touched = 0;
    matches.forEach(function (step, term) {
      const postings = index.postings(term);
      for (let place = 0; place < postings.documents.length; place += 1) {
        const document = postings.documents[place];
        const impact = postings.impacts[place] * step;
        const name = postings.shares[place] * step;
        if (tally.step[document] === 0) tally.touched[touched++] = document;
        if (tally.step[document] < step) tally.step[document] = step;
        if (tally.wordImpact[document] < impact) tally.wordImpact[document] = impact;
        if (tally.wordName[document] < name) tally.wordName[document] = name;
      }
    });
    return touched;
  };

  // Adds one word's matches to the figures of the query.
  Tally.prototype.add = function (index, matches) {
    const touched = this.read(index, matches);
    let sure = 0;
    for (let place = 0; place < touched; place += 1) {
      if (this.step[this.touched[place]] >= index.data.ranking.inflection) sure += 1;
    }
    const frequency = sure > 0 ? sure : touched;
    const odds = (index.count - frequency + 0.5) / (frequency + 0.5);
    const weight = touched ? Math.round(Math.log(1 + odds) * 10000) : 0;
    this.whole += weight;
    for (let place = 0; place < touched; place += 1) {
      const document = this.touched[place];
      this.impact[document] += weight * this.wordImpact[document];
      this.covered[document] += weight * this.step[document];
      this.matched[document] += weight;
      if (this.wordName[document] > 0) {
        this.names[document] += this.wordName[document];
        this.named[document] += weight * this.step[document];
      }
      this.step[document] = this.wordImpact[document] = this.wordName[document] = 0;
    }
  };

  // Coverage counts squared: two of two words beat any number of mentions of one. A name counts by how much of it
  // the query says, times how much of the query it says.
  function score(index, tally, document) {
    const coverage = tally.covered[document] / (tally.whole * 100);
    const share = Math.min(tally.names[document], 10000) / 10000;
    const named = tally.named[document] / (tally.whole * 100);
    const bonus = 1 + index.data.ranking.name / 100 * share * named;
    const whole = index.data.ranking.wholeName / 100;
    const kept = share >= whole && named >= whole ? 100 : index.sinking.get(document) || 100;
    const prior = index.priors[document] * kept / 10000;
    return Math.round(tally.impact[document] * coverage * coverage * bonus * prior);
  }

  function ranked(index, words) {
    const tally = new Tally(index.count);
    words.forEach(function (matches) { tally.add(index, matches); });
    const most = tally.matched.reduce(function (left, right) { return Math.max(left, right); }, 0);
    const hits = [];
    for (let document = 0; document < index.count; document += 1) {
      const matched = tally.matched[document];
      if (matched > 0 && matched * 100 >= most * index.data.ranking.least) {
        hits.push({ document: document, score: score(index, tally, document) });
      }
    }
    return hits.sort(function (left, right) { return right.score - left.score || left.document - right.document; });
  }

  // For each document, 1 where it has one of the chosen values.
  function documentsWith(index, facet, chosen) {
    const has = new Uint8Array(index.count);
    facet.values.forEach(function (value) {
      if (chosen.includes(value.value)) value.documents.forEach(function (document) { has[document] = 1; });
    });
    return has;
  }

  function countIn(documents, left) {
    let sum = 0;
    for (let place = 0; place < documents.length; place += 1) sum += left[documents[place]];
    return sum;
  }

  // Hits, best first, and for each facet how many of them each value would leave; what it asks for and is not here
  // is missing (`settle`). filters: { topic: [values], ... }; one value of each named filter has to fit.
  // options: { counts } asks for counts, without which a large guide answers `counts: null`; { keep } says of a
  // document's number whether it may be among the hits.
  Index.prototype.answer = function (text, filters, options) {
    const index = this;
    const words = index.parse(text);
    if (index.isLacking()) return null;
    const isEmpty = words.length === 0 && search.groups(text).length === 0;
    const keep = options && options.keep;
    const all = (isEmpty
      ? Array.from(index.priors, function (_, document) { return { document: document, score: 0 }; })
      : ranked(index, words)).filter(function (hit) { return !keep || keep(hit.document); });
    const isNarrowed = Object.keys(filters || {}).length > 0;
    const facets = isNarrowed || (options && options.counts) ? index.openFacets() : index.facets;
    if (index.isLacking()) return null;
    const allowed = (facets || []).map(function (facet) {
      const chosen = (filters && filters[facet.name]) || [];
      return chosen.length ? documentsWith(index, facet, chosen) : null;
    });
    function passes(hit, except) {
      return allowed.every(function (has, place) { return place === except || !has || has[hit.document] === 1; });
    }
    return {
      words: words,
      hits: all.filter(function (hit) { return passes(hit, -1); }),
      counts: facets && facets.map(function (facet, place) {
        const left = new Uint8Array(index.count);
        all.forEach(function (hit) { if (passes(hit, place)) left[hit.document] = 1; });
        return facet.values.map(function (value) { return countIn(value.documents, left); });
      })
    };
  };
}());
