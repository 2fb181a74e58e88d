// Reads what was typed as terms of an index, by the rules of SearchQuery.swift.
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const search = Guide.search = Guide.search || {};
  const Index = search.Index;

  function typedWords(index, text) {
    const words = [];
    search.groups(text).forEach(function (group) {
      if (group.kind === 'phone') {
        const whole = (group.parts.length === 1 ? group.parts : []).concat(group.joined);
        const known = whole.find(function (digits) { return index.find(digits) >= 0; });
        (known === undefined ? group.parts : [known]).forEach(function (part) {
          words.push({ text: part, alternatives: known === undefined ? group.joined : [], isGram: false });
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
  function inflections(index, word, onlyEndings) {
    const ranking = index.data.ranking;
    const matches = new Map();
    if (/[0-9]/.test(word)) return matches;
    const shortest = Math.max(ranking.shortestStem, word.length - ranking.longestKnownEnding);
    for (let length = word.length - 1; length >= shortest; length -= 1) {
      const mayBeAny = !onlyEndings && word.length - length <= ranking.longestEnding;
      if (!mayBeAny && !search.endings.has(word.slice(length))) continue;
      const terms = index.ofStem(word.slice(0, length));
      terms.forEach(function (found) { add(matches, found, ranking.inflection); });
      if (terms.length) return matches;
    }
    return matches;
  }

  // What follows a stem in another form of a word, rather than in another word.
  search.endings = new Set(('s es ed d er ers or ors ing ings ion ions ment ments ly al able ness ist ists ive ity y ies ' +
    'ar ir ado ada ados adas ando iendo cion ciones mente ista istas e en ' +
    'ung ungen heit heiten keit keiten lich liche lichen isch ische ischen erin innen eur eurs euse euses elle elles ' +
    'aux ement ements ation ations').split(' '));

  // An unknown word taken apart into two known ones: where the rarer of them is the most frequent.
  function halves(index, word) {
    const shortest = index.data.ranking.shortestHalf;
    let best = null;
    for (let cut = shortest; cut <= word.length - shortest; cut += 1) {
      const first = index.find(word.slice(0, cut));
      const second = first < 0 ? -1 : index.find(word.slice(cut));
      if (second < 0) continue;
      const frequency = Math.min(index.frequency(first), index.frequency(second));
      if (!best || frequency > best.frequency) {
        best = { frequency: frequency, terms: [first, second], shortest: Math.min(cut, word.length - cut) };
      }
    }
    return best;
  }

  function prefixes(index, word, matches, base) {
    index.beginning(word, function (term, length) {
      const share = 50 + Math.floor(50 * word.length / length);
      add(matches, term, Math.floor(base * share / 100));
    });
  }

  // The most that two mistakes by ear cost: changed vowels, doubled letters, swaps.
  const BY_EAR = 150;

  // The words of a query with what is known of them.
  function Reading(index, text, isExact) {
    this.index = index;
    this.corrected = [];
    this.unknown = [];
    const reading = this;
    this.words = typedWords(index, text);
    this.words.forEach(function (word, place) { reading.mend(word, place, isExact); });
    this.spans = this.phrases();
    this.telling = this.withoutFillers();
  }

  // Where words that stand for others lie: as typed, as probably meant, and as begun with the last word.
  Reading.prototype.phrases = function () {
    const index = this.index;
    const ranking = index.data.ranking;
    const texts = this.words.map(function (word) { return word.text; });
    const meant = this.words.map(function (word) { return word.rarely || word.text; });
    const words = this.words;
    const spans = index.spans(texts).map(function (span) {
      const isMended = words.slice(span.from, span.to).some(function (word) { return word.typed !== undefined; });
      const step = isMended ? Math.floor(ranking.synonym * ranking.typo / 100) : ranking.synonym;
      return Object.assign(span, { step: step, isWhole: true });
    });
    const rare = index.spans(meant).filter(function (span) {
      return meant.slice(span.from, span.to).join(' ') !== texts.slice(span.from, span.to).join(' ');
    }).map(function (span) {
      return Object.assign(span, { step: Math.floor(ranking.synonym * ranking.typo / 100), isWhole: false });
    });
    return spans.concat(rare).filter(function (span) { return !this.isHollow(span); }, this);
  };

  // Whether a phrase is one small word among others: "can" is no cane in "where can i get food".
  Reading.prototype.isHollow = function (span) {
    return this.words.length > 1 && span.to - span.from === 1 && this.isFiller(span.from);
  };

  Reading.prototype.begunPhrases = function () {
    const index = this.index;
    const last = this.words[this.words.length - 1];
    const share = index.find(last.text) >= 0 ? index.data.ranking.prefixOfKnown : index.data.ranking.prefix;
    const step = Math.floor(index.data.ranking.synonym * share / 200);
    return index.begunSpans(this.words.map(function (word) { return word.text; }))
      .map(function (span) { return Object.assign(span, { step: step, isWhole: false }); });
  };

  Reading.prototype.isFiller = function (place) {
    const words = this.words;
    return this.index.fillers.has(words[place].text) &&
      !(words.length === 2 && place === 1 && words[1].text.length === 1 && !this.index.fillers.has(words[0].text));
  };

  // The places of the words that say what is needed; all of them when none does. A phrase of nothing but fillers
  // says something as a whole.
  Reading.prototype.withoutFillers = function () {
    const reading = this;
    const places = this.words.map(function (_, place) { return place; });
    const hollow = new Set();
    this.spans.forEach(function (span) {
      const inside = places.slice(span.from, span.to);
      if (inside.every(function (place) { return reading.isFiller(place); })) {
        inside.forEach(function (place) { hollow.add(place); });
      }
    });
    const telling = places.filter(function (place) { return hollow.has(place) || !reading.isFiller(place); });
    return telling.length ? telling : places;
  };

  Reading.prototype.isLast = function (place) { return place === this.words.length - 1; };

  // Whether a word is one letter after others: more likely the beginning of a word than a word.
  Reading.prototype.isBarelyBegun = function (place) {
    const word = this.words[place];
    return this.isLast(place) && this.telling.length > 1 && !word.isGram && /^[^0-9]$/.test(word.text);
  };

  // Whether a word means something to the guide as it stands.
  Reading.prototype.isKnown = function (word, place) {
    const index = this.index;
    if (index.fillers.has(word.text) || index.weakness(word.text) < 100) return true;
    // What is not here yet is not unknown: no more is asked for than the first look-ups need.
    if (index.find(word.text) >= 0 || index.isLacking()) return true;
    if (knownMatches(index, word, joined(this.words, place)).size || index.isLacking()) return true;
    if (inflections(index, word.text, true).size || index.isLacking()) return true;
    if (index.isPhraseWord(word.text)) return true;
    let begins = false;
    if (this.isLast(place)) index.beginning(word.text, function () { begins = true; });
    return begins || (this.isLast(place) && index.begunSpans([word.text]).length > 0);
  };

  // Puts the likeliest known word in the place of an unknown one, unless every word is to be taken as it was typed.
  Reading.prototype.mend = function (word, place, isExact) {
    const index = this.index;
    if (word.isGram || /[0-9]/.test(word.text) || word.text.length < 3) return;
    const isKnown = this.isKnown(word, place);
    // What is not here yet is not unknown.
    if (index.isLacking()) return;
    if (isKnown) {
      if (!isExact) this.doubt(word);
      return;
    }
    this.unknown.push(word.text);
    // What people need, though no record here answers it, is no mistake: tax is no taxi.
    if (isExact || index.unanswered.has(search.plain(word.text))) return;
    const length = word.text.length;
    let meant = index.meant(word.text, length >= 6 ? 2 : 1);
    if (length < 8) {
      // Of words of middling length two mistakes are mended that people make by ear, and no others: a funeral is nothing
      // federal.
      meant = meant.filter(function (one) {
        return one.count < 2 || (one.text[0] === word.text[0] && search.mistakes(word.text, one.text, 2).cost <= BY_EAR);
      });
    }
    if (length < 4) meant = meant.filter(function (one) { return one.text.length > length && one.text.startsWith(word.text.slice(0, 1)); });
    if (!meant.length) return;
    const parts = halves(index, word.text);
    if (parts && (meant[0].count > 1 || parts.shortest > 3)) return;
    if (meant[0].count > 1 && inflections(index, word.text, false).size) return;
    const best = this.fitting(meant.filter(function (one) { return one.count === meant[0].count; }).slice(0, 5), place);
    this.corrected.push({ from: word.text, to: best.text });
    word.typed = word.text;
    word.text = best.text;
    word.alternatives = [];
    word.others = meant.filter(function (one) { return one !== best && one.count === meant[0].count && one.cost - best.cost <= 40; })
      .slice(0, 2).map(function (one) { return one.text; });
  };

  // A word that one or two records have, and no name, may be their mistake too: what is common besides is looked for
  // as well.
  Reading.prototype.doubt = function (word) {
    const index = this.index;
    const term = index.find(word.text);
    if (term < 0 || word.text.length < 5 || index.frequency(term) > 2) return;
    if (index.fillers.has(word.text) || index.isPhraseWord(word.text)) return;
    if (index.postings(term).shares.some(function (share) { return share > 0; })) return;
    const stem = index.stem(term);
    const meant = index.meant(word.text, 1).find(function (one) {
      const other = index.find(one.text);
      const isCommon = other >= 0 && index.frequency(other) >= 20 * index.frequency(term) && index.stem(other) !== stem;
      return isCommon || index.isPhraseWord(one.text);
    });
    if (meant) word.rarely = meant.text;
  };

  // Of several words that may be meant, the one that most often stands in a record with another word of the query.
  Reading.prototype.fitting = function (meant, place) {
    const index = this.index;
    if (meant.length < 2) return meant[0];
    const company = new Set();
    this.words.forEach(function (word, other) {
      if (other === place || word.isGram || index.fillers.has(word.text)) return;
      const term = index.find(word.text);
      if (term >= 0) index.postings(term).documents.forEach(function (document) { company.add(document); });
    });
    if (!company.size) return meant[0];
    const scored = meant.map(function (one) {
      const term = index.find(one.text);
      let together = 0;
      if (term >= 0) index.postings(term).documents.forEach(function (document) { if (company.has(document)) together += 1; });
      return { one: one, cost: one.cost - (together ? 60 : 0) };
    });
    return scored.reduce(function (best, next) { return next.cost < best.cost ? next : best; }).one;
  };

  function lowered(matches, step) {
    const result = new Map();
    matches.forEach(function (value, term) { result.set(term, Math.floor(value * step / 100)); });
    return result;
  }

  function merge(into, from) { from.forEach(function (step, term) { add(into, term, step); }); }

  // The matches of a word, in one map or, where it was two run together, in two.
  Reading.prototype.matches = function (place, mayExtend) {
    const index = this.index;
    const ranking = index.data.ranking;
    const word = this.words[place];
    if (word.typed !== undefined) {
      const mended = lowered(knownMatches(index, word, joined(this.words, place)), ranking.typo);
      (word.others || []).forEach(function (other) {
        const known = knownMatches(index, { text: other, alternatives: [] }, []);
        merge(mended, lowered(known, ranking.otherTypo));
      });
      return [mended];
    }
    const isBegun = mayExtend && this.isBarelyBegun(place);
    const asked = index.missing.length;
    let matches = knownMatches(index, word, this.neighbours(place));
    if (isBegun) matches = lowered(matches, ranking.prefix);
    // A word that may yet be found is not taken apart.
    const isSure = index.missing.length === asked;
    if (isSure && !matches.size && !word.isGram) merge(matches, inflections(index, word.text, false));
    if (mayExtend && this.isLast(place)) {
      word.alternatives.concat(word.text).forEach(function (text, number, all) {
        const base = matches.size && !isBegun ? ranking.prefixOfKnown : ranking.prefix;
        if (number === all.length - 1 || /^[0-9]+$/.test(text)) prefixes(index, text, matches, base);
      });
    }
    if (word.rarely) merge(matches, lowered(knownMatches(index, { text: word.rarely, alternatives: [] }, []), ranking.typo));
    if (matches.size || word.isGram || index.missing.length > asked) return [matches];
    const parts = halves(index, word.text);
    return parts ? parts.terms.map(function (term) { return new Map([[term, ranking.joined]]); }) : [matches];
  };

  Reading.prototype.neighbours = function (place) {
    const at = this.telling.indexOf(place);
    return joined(this.telling.map(function (one) { return this.words[one]; }, this), at);
  };

  // How much a word counts, in hundredths.
  Index.prototype.weakness = function (word) {
    return Object.prototype.hasOwnProperty.call(this.lexicon.weak, word) ? this.lexicon.weak[word] : 100;
  };

  // What was typed, read: { words: [terms with steps], weak: [hundredths], spans: [{ from, to, needs, step }],
  // corrected, urgent, unknown }.
  Index.prototype.parse = function (text, isExact) {
    const index = this;
    const reading = new Reading(index, text, isExact);
    const all = reading.words;
    const last = all[all.length - 1];
    const mayExtend = all.length > 0 && (reading.telling.length === 1 || all.length === 1 || !index.fillers.has(last ? last.text : '') ||
      (all.length === 2 && last.text.length === 1));
    const seen = new Set();
    const words = [];
    const weak = [];
    const begin = new Map();
    const end = new Map();
    reading.telling.forEach(function (place) {
      const word = all[place];
      begin.set(place, words.length);
      if (!seen.has(word.text)) {
        seen.add(word.text);
        reading.matches(place, mayExtend).forEach(function (matches) {
          words.push(matches);
          weak.push(index.weakness(word.text));
        });
      }
      end.set(place, words.length);
    });
    const spans = [];
    (mayExtend ? reading.spans.concat(reading.begunPhrases()) : reading.spans).forEach(function (span) {
      const inside = reading.telling.filter(function (place) { return place >= span.from && place < span.to; });
      if (!inside.length) return;
      spans.push({
        from: begin.get(inside[0]), to: end.get(inside[inside.length - 1]), step: span.step, isWhole: span.isWhole,
        needs: span.needs
      });
    });
    return {
      words: words, weak: weak, spans: spans, corrected: reading.corrected, unknown: reading.unknown,
      urgent: index.isUrgent(all.map(function (word) { return word.text; })) ||
        index.isUrgent(all.map(function (word) { return word.typed || word.text; }))
    };
  };
}());
