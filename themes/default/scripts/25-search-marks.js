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
      return group.parts.concat(group.joined).some(function (part) { return terms.has(part); });
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

  // For each document, by its number, words of its page that the query matches and its card does not show.
  search.unseen = function (index, words, documents, cards) {
    const found = new Map();
    words.forEach(function (matches) {
      const terms = new Set();
      matches.forEach(function (_, term) { terms.add(index.text(term)); });
      const wanted = documents.filter(function (_, place) {
        return !seen(cards[place]).some(function (text) { return search.isMatch(text, terms); });
      });
      if (!wanted.length) return;
      const best = new Map();
      matches.forEach(function (step, term) {
        const has = index.postings(term).documents;
        wanted.forEach(function (document) {
          const known = best.get(document);
          if ((!known || known[0] < step) && includes(has, document)) best.set(document, [step, term]);
        });
      });
      best.forEach(function (match, document) {
        found.set(document, (found.get(document) || []).concat(index.text(match[1])));
      });
    });
    return found;
  };

  // Whether rising numbers include one.
  function includes(numbers, one) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[middle] < one) low = middle + 1;
      else high = middle;
    }
    return numbers[low] === one;
  }
}());
