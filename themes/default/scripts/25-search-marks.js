// Finds the words of a text that a query matches.
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const search = Guide.search = Guide.search || {};

  function isInside(chars, place) {
    return /['\u2019]/.test(chars[place]) && place + 1 < chars.length && search.isWordCharacter(chars[place + 1]);
  }

  function hasTerm(text, terms) {
    return search.groups(text).some(function (group) {
      return group.parts.concat(group.joined).some(function (part) {
        return terms.has(part) || Boolean(terms.plain && terms.plain.has(search.plain(part)));
      });
    });
  }

  // The words of a text that match, as pieces: [{ text, isMatch }].
  search.pieces = function (text, terms) {
    const pieces = [];
    function put(piece, isMatch) {
      const last = pieces[pieces.length - 1];
      if (last && last.isMatch === isMatch) last.text += piece;
      else if (piece) pieces.push({ text: piece, isMatch: isMatch });
    }
    const chars = Array.from(text);
    let place = 0;
    while (place < chars.length) {
      const start = place;
      if (search.isGram(chars[place])) {
        while (place < chars.length && search.isGram(chars[place])) place += 1;
        for (let index = start; index < place; index += 1) {
          const before = index > start && terms.has(search.fold(chars[index - 1] + chars[index]));
          const after = index + 1 < place && terms.has(search.fold(chars[index] + chars[index + 1]));
          put(chars[index], before || after);
        }
      } else if (search.isWordCharacter(chars[place])) {
        while (place < chars.length && (search.isWordCharacter(chars[place]) || isInside(chars, place)) &&
          !search.isGram(chars[place])) place += 1;
        const word = chars.slice(start, place).join('');
        put(word, hasTerm(word, terms));
      } else {
        put(chars[place], false);
        place += 1;
      }
    }
    return pieces;
  };

  // Whether any word of a text matches.
  search.isMatch = function (text, terms) {
    return hasTerm(text, terms) || search.pieces(text, terms).some(function (piece) { return piece.isMatch; });
  };

  // The texts of a card that a reader sees.
  function seen(card) { return [card.title, card.summary, card.town, card.phone].concat(card.also || []).filter(Boolean); }

  // A term as people write it: phrases may be kept as one word.
  function readable(matches, text) {
    return (matches.says || []).find(function (phrase) { return phrase.includes(' ') && phrase.split(' ').join('') === text; }) || text;
  }

  // The terms that words of a query match, for showing them in a text; `plain` has words that count in any form.
  search.termsOf = function (index, words) {
    const terms = new Set();
    terms.plain = new Set();
    words.forEach(function (matches) {
      matches.forEach(function (_, term) { terms.add(index.text(term)); });
      (matches.says || []).forEach(function (phrase) {
        phrase.split(' ').forEach(function (word) { if (!index.fillers.has(word)) terms.plain.add(search.plain(word)); });
      });
    });
    return terms;
  };

  // For each document, by its number, words of its page that the query matches and its card does not show.
  search.unseen = function (index, words, documents, cards) {
    const found = new Map();
    words.forEach(function (matches) {
      const terms = search.termsOf(index, [matches]);
      const wanted = new Set(documents.filter(function (_, place) {
        return !seen(cards[place]).some(function (text) { return search.isMatch(text, terms); });
      }));
      // The best matches first, until every document has its word.
      Array.from(matches).sort(function (left, right) { return right[1] - left[1]; }).forEach(function (match) {
        if (!wanted.size) return;
        index.postings(match[0]).documents.forEach(function (document) {
          if (!wanted.delete(document)) return;
          found.set(document, (found.get(document) || []).concat(readable(matches, index.text(match[0]))));
        });
      });
    });
    return found;
  };
}());
