// Looks words up by their first or last letters: for mistakes in typing, and for the first letters of a long list.
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const search = Guide.search = Guide.search || {};
  const Index = search.Index;

  // A list is one text: before each word, which lacks what it shares with the one before, a sign from "0" on that says how
  // many bits the number of its documents has; from the space on for words of phrases.
  search.openWords = function (part) {
    const made = { words: [], bits: [], isOfPhrase: [] };
    const pieces = part.words.split(/([ -?])/);
    for (let place = 1; place + 1 < pieces.length; place += 2) {
      const sign = pieces[place].charCodeAt(0);
      made.bits.push(sign & 15);
      made.isOfPhrase.push(sign < 48);
      made.words.push(pieces[place + 1]);
    }
    made.words = search.unfolded(made.words);
    return made;
  };

  function reversed(text) { return Array.from(text).reverse().join(''); }

  // Calls each(text, bits, isOfPhrase) for the words of a list that begin with a text.
  function listed(section, text, each) {
    section.beginning(text, function (part) {
      part.words.forEach(function (word, place) {
        if (word.startsWith(text)) each(word, part.bits[place], part.isOfPhrase[place]);
      });
    });
  }

  // How many documents have a word that is looked up by its beginning, or by its ending, where it stands in no name.
  const LEAST_FOR_BEGINNING = 2;
  const LEAST_FOR_ENDING = 4;

  // Words of phrases are as likely to be meant as words that this many documents have.
  const OF_PHRASE = 64;

  // Whether a word is one of those that phrases are made of, in any of its plain forms.
  Index.prototype.isPhraseWord = function (word) {
    const plain = search.plain(word);
    if (!this.words) return this.wordsOfPhrases().has(plain);
    let isOne = false;
    listed(this.words, word.slice(0, 2), function (text, _, isOfPhrase) {
      if (isOfPhrase && search.plain(text) === plain) isOne = true;
    });
    return isOne;
  };

  // Words of nearly this length that share the first two or the last three letters of a word, for a mistake is seldom
  // in both: [{ text, frequency }]. Words with digits are never meant.
  Index.prototype.similar = function (word, limit) {
    const index = this;
    const beginning = word.slice(0, 2);
    const end = word.slice(-3);
    const found = new Map();
    function offer(text, frequency) {
      if (Math.abs(text.length - word.length) <= limit) found.set(text, Math.max(frequency, found.get(text) || 0));
    }
    function weight(bits, isOfPhrase) { return Math.max(Math.pow(2, bits - 1), isOfPhrase ? OF_PHRASE : 0); }
    if (index.words) {
      listed(index.words, beginning, function (text, bits, isOfPhrase) { offer(text, weight(bits, isOfPhrase)); });
      listed(index.endings, reversed(end), function (text, bits, isOfPhrase) {
        offer(reversed(text), weight(bits, isOfPhrase));
      });
    } else {
      index.wordsOfPhrases().forEach(function (text) {
        if (text.length < 3 || /[\0-@]/.test(text)) return;
        if (text.startsWith(beginning) || text.endsWith(end)) offer(text, OF_PHRASE);
      });
      index.terms.parts.forEach(function (part) {
        part.terms.forEach(function (text, place) {
          if (Math.abs(text.length - word.length) > limit || text.length < 3 || /[\0-@]/.test(text)) return;
          if (!text.startsWith(beginning) && !text.endsWith(end)) return;
          const least = text.startsWith(beginning) ? LEAST_FOR_BEGINNING : LEAST_FOR_ENDING;
          const written = part.written[place];
          const frequency = search.frequency(written);
          if (frequency >= least || search.postings(written, index.count, index.data.impacts).shares.some(Boolean)) {
            offer(text, frequency);
          }
        });
      });
    }
    return Array.from(found, function (pair) { return { text: pair[0], frequency: pair[1] }; });
  };

  // Of a beginning that more parts of the vocabulary have than a query should load: its most frequent words.
  Index.prototype.commonest = function (text, most) {
    const found = [];
    listed(this.words, text, function (word, bits) { if (bits) found.push({ text: word, bits: bits }); });
    found.sort(function (left, right) {
      return right.bits - left.bits || left.text.length - right.text.length || (left.text < right.text ? -1 : 1);
    });
    return found.slice(0, most).map(function (word) { return word.text; });
  };
}());
