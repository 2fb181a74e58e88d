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
      const frequency = Math.min(index.frequency(first), index.frequency(second));
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
}());
