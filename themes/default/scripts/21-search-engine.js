// Searches an index (docs/search-index.md). Follows the rules of SearchQuery.swift and SearchIndex+Search.swift
// to the same order; Tests/Search compares the two.
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

  function typedWords(index, text) {
    const words = [];
    search.groups(text).forEach(function (group) {
      if (group.kind === 'phone') {
        const whole = (group.parts.length === 1 ? group.parts : []).concat(group.joined);
        const known = whole.find(function (digits) { return index.find(digits) >= 0; });
        (known === undefined ? group.parts : [known]).forEach(function (part) {
          words.push({ text: part, alternatives: [], isGram: false });
        });
      } else {
        const isGram = group.kind === 'grams';
        group.parts.forEach(function (part) {
          words.push({ text: part, alternatives: isGram ? [] : group.joined, isGram: isGram });
        });
      }
    });
    return words.slice(0, index.data.ranking.longestQuery);
  }

  // The words that say what is needed; all of them when none does.
  function withoutFillers(index, words) {
    const telling = words.filter(function (word, place) {
      return !index.fillers.has(word.text) ||
        (words.length === 2 && place === 1 && word.text.length === 1 && !index.fillers.has(words[0].text));
    });
    return telling.length ? telling : words;
  }

  function add(matches, term, step) {
    if (!(matches.get(term) >= step)) matches.set(term, step);
  }

  // The word run together with the one before and the one after.
  function joined(words, place) {
    const word = words[place];
    const result = [];
    if (word.isGram) return result;
    if (place > 0 && !words[place - 1].isGram) result.push(words[place - 1].text + word.text);
    if (place + 1 < words.length && !words[place + 1].isGram) result.push(word.text + words[place + 1].text);
    return result;
  }

  function knownMatches(index, word, neighbours) {
    const ranking = index.data.ranking;
    const matches = new Map();
    const term = index.find(word.text);
    if (term >= 0) add(matches, term, ranking.exact);
    word.alternatives.concat(neighbours).forEach(function (other) {
      const found = index.find(other);
      if (found >= 0) add(matches, found, ranking.joined);
    });
    const stems = new Set([word.text]);
    matches.forEach(function (_, found) { stems.add(index.stem(found)); });
    stems.forEach(function (stem) {
      const terms = index.ofStem(stem);
      terms.forEach(function (relative) { add(matches, relative, ranking.stem); });
      if (terms.length && !word.isGram) addFamily(index, stem, matches);
    });
    return matches;
  }

  // Terms whose stems begin with a stem, or begin it, and differ by a short ending.
  function addFamily(index, stem, matches) {
    const ranking = index.data.ranking;
    if (stem.length < ranking.shortestFamily || /[0-9]/.test(stem)) return;
    const shortest = Math.max(ranking.shortestFamily, stem.length - ranking.longestFamilyEnding);
    for (let length = shortest; length < stem.length; length += 1) {
      index.ofStem(stem.slice(0, length)).forEach(function (term) { add(matches, term, ranking.family); });
    }
    index.beginning(stem, function (term) {
      if (index.stem(term).length <= stem.length + ranking.longestFamilyEnding) add(matches, term, ranking.family);
    });
  }

  // Terms of the longest stem that begins an unknown word.
  function addInflections(index, word, matches) {
    const ranking = index.data.ranking;
    if (/[0-9]/.test(word)) return;
    const shortest = Math.max(ranking.shortestStem, word.length - ranking.longestEnding);
    for (let length = word.length - 1; length >= shortest; length -= 1) {
      const terms = index.ofStem(word.slice(0, length));
      terms.forEach(function (found) { add(matches, found, ranking.inflection); });
      if (terms.length) return;
    }
  }

  // An unknown word taken apart into two known ones: where the rarer of them is the most frequent.
  function halves(index, word) {
    const shortest = index.data.ranking.shortestHalf;
    let best = null;
    for (let cut = shortest; cut <= word.length - shortest; cut += 1) {
      const first = index.find(word.slice(0, cut));
      const second = index.find(word.slice(cut));
      if (first < 0 || second < 0) continue;
      const frequency = Math.min(index.postings(first).length / 2, index.postings(second).length / 2);
      if (!best || frequency > best.frequency) best = { frequency: frequency, terms: [first, second] };
    }
    return best && best.terms.map(function (term) { return new Map([[term, index.data.ranking.joined]]); });
  }

  function matchesOf(index, word, neighbours, isLast) {
    const ranking = index.data.ranking;
    const matches = knownMatches(index, word, neighbours);
    const isKnown = matches.size > 0;
    if (!isKnown && !word.isGram) addInflections(index, word.text, matches);
    if (isLast) {
      const base = isKnown ? ranking.prefixOfKnown : ranking.prefix;
      index.beginning(word.text, function (term, length) {
        const share = 50 + Math.floor(50 * word.text.length / length);
        add(matches, term, Math.floor(base * share / 100));
      });
    }
    const taken = matches.size === 0 && !word.isGram ? halves(index, word.text) : null;
    return taken || [matches];
  }

  // What was typed, as a map from terms to steps for each word that counts.
  Index.prototype.parse = function (text) {
    const index = this;
    const all = typedWords(index, text);
    const kept = withoutFillers(index, all);
    const last = all[all.length - 1];
    const mayExtend = kept.length === 1 || all.length === 1 || !index.fillers.has(last ? last.text : '') ||
      (all.length === 2 && last.text.length === 1);
    const seen = new Set();
    const words = [];
    kept.forEach(function (word, place) {
      if (seen.has(word.text)) return;
      seen.add(word.text);
      const isLast = mayExtend && place === kept.length - 1 && word === last;
      words.push.apply(words, matchesOf(index, word, joined(kept, place), isLast));
    });
    return words;
  };

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
    const prior = index.data.priors[document] / 100;
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

  // The terms that words of a query match, for showing them in a text.
  Index.prototype.termsOf = function (words) {
    const index = this;
    const terms = new Set();
    words.forEach(function (matches) {
      matches.forEach(function (_, term) { terms.add(index.text(term)); });
    });
    return terms;
  };
}());
