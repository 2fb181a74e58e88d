// Ranks and narrows, by the rules of SearchIndex+Search.swift to the same order; Tests/Search compares the two.
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const search = Guide.search = Guide.search || {};
  const Index = search.Index;

  // Adds one word's matches to the tally of every document.
  function tallyWord(index, matches, tally) {
    const impact = new Map();
    const steps = new Map();
    const names = new Map();
    matches.forEach(function (step, term) {
      const postings = index.postings(term);
      let document = 0;
      for (let place = 0; place < postings.length; place += 2) {
        document += postings[place];
        const value = postings[place + 1];
        impact.set(document, Math.max(impact.get(document) || 0, (value % 100) * step));
        steps.set(document, Math.max(steps.get(document) || 0, step));
        names.set(document, Math.max(names.get(document) || 0, Math.floor(value / 100) * step));
      }
    });
    let sure = 0;
    steps.forEach(function (step) { if (step >= index.data.ranking.inflection) sure += 1; });
    const frequency = sure > 0 ? sure : steps.size;
    const odds = (index.count - frequency + 0.5) / (frequency + 0.5);
    const weight = steps.size ? Math.round(Math.log(1 + odds) * 10000) : 0;
    tally.whole += weight;
    steps.forEach(function (step, document) {
      tally.impact[document] += weight * impact.get(document);
      tally.covered[document] += weight * step;
      tally.matched[document] += weight;
      if (names.get(document) > 0) {
        tally.names[document] += names.get(document);
        tally.named[document] += weight * step;
      }
    });
  }

  // Coverage counts squared: two of two words beat any number of mentions of one. A name counts by how much of it
  // the query says, times how much of the query it says.
  function score(index, tally, document) {
    const coverage = tally.covered[document] / (tally.whole * 100);
    const share = Math.min(tally.names[document], 10000) / 10000;
    const named = tally.named[document] / (tally.whole * 100);
    const bonus = 1 + index.data.ranking.name / 100 * share * named;
    const whole = index.data.ranking.wholeName / 100;
    const kept = share >= whole && named >= whole ? 100 : index.sinking.get(document) || 100;
    const prior = index.data.priors[document] * kept / 10000;
    return Math.round(tally.impact[document] * coverage * coverage * bonus * prior);
  }

  function ranked(index, words) {
    const tally = {
      impact: new Float64Array(index.count), covered: new Float64Array(index.count),
      matched: new Float64Array(index.count), names: new Float64Array(index.count),
      named: new Float64Array(index.count), whole: 0
    };
    words.forEach(function (matches) { tallyWord(index, matches, tally); });
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

  function documentsWith(facet, chosen) {
    const documents = new Set();
    facet.values.forEach(function (value) {
      if (chosen.includes(value.value)) value.documents.forEach(function (document) { documents.add(document); });
    });
    return documents;
  }

  // Hits, best first, and for each facet how many of them each value would leave.
  // filters: { topic: [values], ... }; one value of each named filter has to fit.
  Index.prototype.search = function (text, filters) {
    const index = this;
    const words = index.parse(text);
    const isEmpty = words.length === 0 && search.groups(text).length === 0;
    const all = isEmpty
      ? index.data.priors.map(function (_, document) { return { document: document, score: 0 }; })
      : ranked(index, words);
    const allowed = index.facets.map(function (facet) {
      const chosen = (filters && filters[facet.name]) || [];
      return chosen.length ? documentsWith(facet, chosen) : null;
    });
    function passes(hit, except) {
      return allowed.every(function (documents, place) {
        return place === except || !documents || documents.has(hit.document);
      });
    }
    return {
      words: words,
      hits: all.filter(function (hit) { return passes(hit, -1); }),
      counts: index.facets.map(function (facet, place) {
        const left = new Set();
        all.forEach(function (hit) { if (passes(hit, place)) left.add(hit.document); });
        return facet.values.map(function (value) {
          return value.documents.reduce(function (sum, document) { return sum + (left.has(document) ? 1 : 0); }, 0);
        });
      })
    };
  };
}());
