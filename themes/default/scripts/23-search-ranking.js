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

  // The best match of one word in each document, on its own: { documents, steps, impacts, names }.
  Tally.prototype.take = function (index, matches) {
    const documents = this.touched.slice(0, this.read(index, matches));
    const tally = this;
    function taken(figures) {
      return documents.map(function (document) {
        const figure = figures[document];
        figures[document] = 0;
        return figure;
      });
    }
    return { documents: documents, steps: taken(tally.step), impacts: taken(tally.wordImpact), names: taken(tally.wordName) };
  };

  // Lets documents count as having a word that speaks of what they answer. A word only begun says nothing of their names.
  Tally.prototype.lend = function (found, span, touched) {
    const step = span.step;
    const words = span.to - span.from;
    found.documents.forEach(function (document, place) {
      const lent = Math.floor(found.steps[place] * step / 100);
      const impact = Math.floor(found.impacts[place] * step / 100);
      const name = span.isWhole ? Math.floor(Math.floor(found.names[place] * step / 100) / words) : 0;
      if (lent === 0) return;
      if (this.step[document] === 0) this.touched[touched++] = document;
      if (this.step[document] < lent) this.step[document] = lent;
      if (this.wordImpact[document] < impact) this.wordImpact[document] = impact;
      if (this.wordName[document] < name) this.wordName[document] = name;
    }, this);
    return touched;
  };

  // Adds one word's matches, and the phrases that it is part of, to the figures of the query.
  Tally.prototype.add = function (index, matches, weak, spans) {
    let touched = this.read(index, matches);
    spans.forEach(function (span) {
      touched = this.lend(span.found, span, touched);
    }, this);
    const isNeed = spans.some(function (span) { return span.isWhole && span.found.documents.length; });
    let sure = 0;
    for (let place = 0; place < touched; place += 1) {
      if (this.step[this.touched[place]] >= index.data.ranking.inflection) sure += 1;
    }
    const frequency = sure > 0 ? sure : touched;
    const odds = (index.count - frequency + 0.5) / (frequency + 0.5);
    const rarity = touched ? Math.floor(Math.round(Math.log(1 + odds) * 10000) * weak / 100) : 0;
    const weight = touched && isNeed ? Math.max(rarity, index.data.ranking.need) : rarity;
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

  // Hits, the best first; equal scores stand in document order. Score and document go into one number, for numbers are
  // sorted many times faster than objects are.
  function sorted(index, hits) {
    const keys = new Float64Array(hits.length);
    hits.forEach(function (hit, place) { keys[place] = hit.score * index.count + (index.count - 1 - hit.document); });
    keys.sort();
    return Array.from(hits, function (_, place) {
      const key = keys[hits.length - 1 - place];
      const rest = key % index.count;
      return { document: index.count - 1 - rest, score: (key - rest) / index.count };
    });
  }

  function ranked(index, query) {
    const tally = new Tally(index.count);
    const spans = query.spans.map(function (span) {
      const matches = new Map();
      span.needs.forEach(function (need) {
        const term = index.needTerm(need);
        if (term >= 0) matches.set(term, index.data.ranking.exact);
      });
      return Object.assign({}, span, { found: tally.take(index, matches) });
    });
    query.words.forEach(function (matches, place) {
      const around = spans.filter(function (span) { return span.from <= place && place < span.to; });
      tally.add(index, matches, query.weak[place], around);
    });
    const most = tally.matched.reduce(function (left, right) { return Math.max(left, right); }, 0);
    const hits = [];
    for (let document = 0; document < index.count; document += 1) {
      const matched = tally.matched[document];
      if (matched > 0 && matched * 100 >= most * index.data.ranking.least) {
        hits.push({ document: document, score: score(index, tally, document) });
      }
    }
    return sorted(index, hits);
  }

  // For each document, 1 where it has one of the chosen values.
  function documentsWith(index, facet, chosen) {
    const has = new Uint8Array(index.count);
    facet.values.forEach(function (value) {
      if (chosen.includes(value.value)) value.documents.forEach(function (document) { has[document] = 1; });
    });
    return has;
  }

  // The terms that stand for each word of a query, those of its needs included as far as they are here, for showing why a
  // record is found; `says` has the phrases of the needs.
  function seen(index, query) {
    return query.words.map(function (matches, place) {
      const all = new Map(matches);
      all.says = [];
      query.spans.forEach(function (span) {
        if (place < span.from || place >= span.to) return;
        span.needs.forEach(function (need) {
          index.needPhrases(need).forEach(function (phrase) {
            all.says.push(phrase);
            index.termsHere(phrase).forEach(function (term) {
              if (!(all.get(term) >= span.step)) all.set(term, span.step);
            });
          });
        });
      });
      return all;
    });
  }

  // The terms of a phrase of records that are here: the phrase as one term, or its telling words and their other forms.
  Index.prototype.termsHere = function (phrase) {
    const index = this;
    const whole = index.findHere(phrase.split(' ').join(''));
    if (whole >= 0) return [whole];
    return phrase.split(' ').filter(function (word) { return !index.fillers.has(word); })
      .map(function (word) { return index.findHere(word); }).filter(function (term) { return term >= 0; })
      .reduce(function (all, term) {
        return all.concat(term, index.terms.isWhole ? index.ofStem(index.stem(term)) : []);
      }, []);
  };

  function countIn(documents, left) {
    let sum = 0;
    for (let place = 0; place < documents.length; place += 1) sum += left[documents[place]];
    return sum;
  }

  // Hits, best first, and for each facet how many of them each value would leave; what it asks for and is not here
  // is missing (`settle`). filters: { topic: [values], ... }; one value of each named filter has to fit.
  // options: { counts } asks for counts, without which a large guide answers `counts: null`; { keep } says of a
  // document's number whether it may be among the hits; { exactly } takes every word as it was typed. Besides,
  // `corrected` says which words were taken for others, `urgent` whether somebody may be in danger, and `nearest` offers
  // words of the guide where nothing was found.
  Index.prototype.answer = function (text, filters, options) {
    const index = this;
    const query = index.parse(text, Boolean(options && options.exactly));
    const words = query.words;
    query.spans.forEach(function (span) { span.needs.forEach(function (need) { index.needTerm(need); }); });
    if (index.isLacking()) return null;
    const isEmpty = words.length === 0 && search.groups(text).length === 0;
    const keep = options && options.keep;
    const all = (isEmpty
      ? Array.from(index.priors, function (_, document) { return { document: document, score: 0 }; })
      : ranked(index, query)).filter(function (hit) { return !keep || keep(hit.document); });
    const nearest = all.length ? [] : index.nearest(query.unknown);
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
      words: seen(index, query),
      corrected: query.corrected,
      urgent: query.urgent,
      nearest: nearest,
      hits: all.filter(function (hit) { return passes(hit, -1); }),
      counts: facets && facets.map(function (facet, place) {
        const left = new Uint8Array(index.count);
        all.forEach(function (hit) { if (passes(hit, place)) left[hit.document] = 1; });
        return facet.values.map(function (value) { return countIn(value.documents, left); });
      })
    };
  };

  const FOREMOST = 10;

  function wordsOf(text) {
    return search.groups(text).reduce(function (words, group) { return words.concat(group.parts); }, []);
  }

  // An answer with those agencies of its first ten hits in front whose names begin with the words that were typed, two
  // or more, the last perhaps unfinished; null where cards are not here. A name is known by its first words in their
  // order, the small ones too, of which ranking knows nothing. What is closed gains nothing by it.
  Index.prototype.withNamedFirst = function (text, result) {
    const index = this;
    const typed = wordsOf(text);
    const last = typed.pop();
    if (!result || !typed.length) return result;
    const first = result.hits.slice(0, FOREMOST);
    const cards = first.map(function (hit) { return index.card(hit.document); });
    if (!cards.every(Boolean)) return null;
    function isNamed(hit, place) {
      if (index.priors[hit.document] < 100 || index.sinking.has(hit.document)) return false;
      const name = wordsOf(cards[place].title);
      return name.length > typed.length && name[typed.length].startsWith(last) &&
        typed.every(function (word, step) { return name[step] === word; });
    }
    const named = first.filter(isNamed);
    const others = first.filter(function (hit) { return !named.includes(hit); });
    result.hits = named.concat(others, result.hits.slice(FOREMOST));
    return result;
  };

  // Words of the guide that are most like words that it does not know.
  Index.prototype.nearest = function (words) {
    const index = this;
    const found = [];
    words.forEach(function (word) {
      index.meant(word, 3).slice(0, 3).forEach(function (one) {
        if (index.find(one.text) >= 0 && !found.includes(one.text)) found.push(one.text);
      });
    });
    return found.slice(0, 6);
  };
}());
