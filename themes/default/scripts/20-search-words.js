// Cuts text into the words that searching compares, exactly as Tokenizer.swift does
// (Tests/Search/tokens.json holds both to it).
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const search = Guide.search = Guide.search || {};

  const letterOrMark = /^[\p{L}\p{N}\p{M}]$/u;
  const space = /^\p{White_Space}$/u;

  // Thai and Lao, Myanmar, Hangul letters, Khmer, kana, Han, Hangul, and Han beyond the first plane.
  const gramRanges = [
    [0x0E00, 0x0EFF], [0x1000, 0x109F], [0x1100, 0x11FF], [0x1780, 0x17FF], [0x3005, 0x3007],
    [0x3040, 0x30FF], [0x31F0, 0x31FF], [0x3400, 0x4DBF], [0x4E00, 0x9FFF], [0xAC00, 0xD7FF],
    [0xF900, 0xFAFF], [0x20000, 0x3FFFF]
  ];

  // Combining marks of Latin, Greek, Cyrillic, Hebrew and Arabic.
  const foldedMarks = [
    [0x0300, 0x036F], [0x0483, 0x0489], [0x0591, 0x05BD], [0x05BF, 0x05BF], [0x05C1, 0x05C2],
    [0x05C4, 0x05C5], [0x05C7, 0x05C7], [0x0610, 0x061A], [0x064B, 0x065F], [0x0670, 0x0670],
    [0x06D6, 0x06DC], [0x06DF, 0x06E4], [0x06E7, 0x06E8], [0x06EA, 0x06ED], [0x1AB0, 0x1AFF],
    [0x1DC0, 0x1DFF], [0x20D0, 0x20FF], [0xFE20, 0xFE2F]
  ];

  const invisible = [
    [0xAD, 0xAD], [0x61C, 0x61C], [0x640, 0x640], [0x200B, 0x200F], [0x202A, 0x202E],
    [0x2060, 0x2069], [0xFEFF, 0xFEFF]
  ];

  const apostrophes = new Set([
    0x27, 0x60, 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x5F3, 0x5F4, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07
  ]);

  // The noughts of scripts with digits of their own.
  const zeros = [
    0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xBE6, 0xC66, 0xE50, 0xED0, 0x1040, 0x17E0
  ];

  // Letters that no decomposition makes plain.
  const replacements = new Map([
    ['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['ø', 'o'], ['đ', 'd'], ['ð', 'd'], ['ħ', 'h'], ['ı', 'i'],
    ['ł', 'l'], ['ŋ', 'n'], ['þ', 'th'], ['ŧ', 't'], ['ς', 'σ'],
    ['\u0671', '\u0627'], ['\u0629', '\u0647'], ['\u0649', '\u064A'], ['\u06A9', '\u0643'],
    ['\u06CC', '\u064A'], ['\u06C1', '\u0647'], ['\u06BE', '\u0647'],
    ['\u05DA', '\u05DB'], ['\u05DD', '\u05DE'], ['\u05DF', '\u05E0'], ['\u05E3', '\u05E4'], ['\u05E5', '\u05E6']
  ]);

  function within(ranges, value) {
    return ranges.some(function (range) { return range[0] <= value && value <= range[1]; });
  }

  function isDigit(char) { return char !== undefined && char >= '0' && char <= '9' && char.length === 1; }

  function isGram(char) {
    const value = char.codePointAt(0);
    return value >= 0x0E00 && within(gramRanges, value) && letterOrMark.test(char);
  }

  function isWord(char) {
    if (char === undefined) return false;
    if (char.codePointAt(0) < 0x80) return /^[0-9A-Za-z]$/.test(char);
    return letterOrMark.test(char) && !isGram(char);
  }

  function isHyphen(char) { return char === '-' || char === '\u2010'; }

  function isPhoneSeparator(char) { return char !== undefined && /^[ .()\-/\u2010\u2012\u2013\u2212]$/.test(char); }

  function asciiDigit(value) {
    for (let index = zeros.length - 1; index >= 0; index -= 1) {
      if (zeros[index] <= value) return value - zeros[index] < 10 ? String(value - zeros[index]) : undefined;
    }
    return undefined;
  }

  // Compatibility forms made plain, lower case, one apostrophe, ASCII digits, nothing invisible. Each element
  // remembers nothing of where it stood; highlighting folds word by word.
  function prepare(text) {
    let plain = '';
    for (const char of text) {
      const value = char.codePointAt(0);
      if (!within(invisible, value)) plain += apostrophes.has(value) ? "'" : char;
    }
    const result = [];
    for (const char of plain.normalize('NFKC')) {
      const digit = asciiDigit(char.codePointAt(0));
      if (digit !== undefined) result.push(digit);
      else for (const lower of char.toLowerCase()) result.push(lower);
    }
    return result;
  }

  function foldChars(chars) {
    let folded = '';
    for (const char of chars.join('').normalize('NFD')) {
      if (!within(foldedMarks, char.codePointAt(0))) folded += replacements.get(char) || char;
    }
    return folded.normalize('NFC');
  }

  // An Arabic word without "and", "the", "by" or "for", which are written as one with it; '' where nothing is.
  function withoutArabicPrefix(word) {
    const letters = Array.from(word);
    const prefix = ['\u0648\u0627\u0644', '\u0628\u0627\u0644', '\u0643\u0627\u0644', '\u0641\u0627\u0644', '\u0644\u0644', '\u0627\u0644', '\u0648']
      .find(function (one) { return word.startsWith(one) && letters.length >= one.length + 3; });
    return prefix ? word.slice(prefix.length) : '';
  }

  // Groups of words: { kind: 'word' | 'phone' | 'grams', parts: [text], joined: [text] }.
  function groups(text) {
    const chars = prepare(text);
    const found = [];
    let place = 0;

    function add(kind, parts, joined) { found.push({ kind: kind, parts: parts, joined: joined || [] }); }

    function readGrams() {
      const start = place;
      while (place < chars.length && isGram(chars[place])) place += 1;
      const run = Array.from(foldChars(chars.slice(start, place)));
      const last = run.slice(-1).join('');
      if (run.length < 2) return add('grams', [last]);
      const pairs = [];
      for (let index = 1; index < run.length; index += 1) pairs.push(run[index - 1] + run[index]);
      return add('grams', pairs, [last]);
    }

    function readAcronym() {
      const letters = [];
      let index = place;
      while (isWord(chars[index]) && !isDigit(chars[index]) && !isWord(chars[index + 1])) {
        letters.push(chars[index]);
        if (chars[index + 1] !== '.') { index += 1; break; }
        index += 2;
      }
      if (letters.length < 2) return false;
      place = index;
      add('word', [foldChars(letters)]);
      return true;
    }

    function readPhone() {
      if (!isDigit(chars[place])) return false;
      const limit = place > 0 && chars[place - 1] === '+' ? 13 : 11;
      const runs = [];
      let count = 0;
      let end = place;
      let start = place;
      while (start < chars.length) {
        let index = start;
        while (isDigit(chars[index])) index += 1;
        const isSpaced = start > place && chars.slice(end, start).every(function (char) { return char === ' '; });
        if (isWord(chars[index]) || (isSpaced && count >= 7 && count + index - start > limit)) break;
        runs.push(chars.slice(start, index).join(''));
        count += index - start;
        end = index;
        while (index < end + 3 && isPhoneSeparator(chars[index])) index += 1;
        if (!isDigit(chars[index]) || index === end) break;
        start = index;
      }
      if (count < 7 || count > 15) return false;
      place = end;
      const digits = runs.join('');
      const whole = runs.length > 1 ? [digits] : [];
      [10, 7].forEach(function (length) { if (count > length) whole.push(digits.slice(-length)); });
      add('phone', runs, whole);
      return true;
    }

    function readWord() {
      const parts = [[[]]];
      while (place < chars.length) {
        const char = chars[place];
        const part = parts[parts.length - 1];
        const isInside = isWord(chars[place + 1]);
        if (isWord(char)) part[part.length - 1].push(char);
        else if (char === "'" && isInside) part.push([]);
        else if (isHyphen(char) && isInside) parts.push([[]]);
        else break;
        place += 1;
      }
      if (parts.length === 1 && parts[0].length === 1 && chars[place] === '.' && parts[0][0].join('') === 'www') {
        place += 1;
        readHost();
      } else {
        addWord(parts);
      }
    }

    function addWord(parts) {
      const flat = parts.map(function (pieces) { return [].concat.apply([], pieces); });
      const words = flat.map(foldChars);
      const joined = [];
      if (words.length > 1) joined.push(foldChars([].concat.apply([], flat)));
      parts.forEach(function (pieces) {
        if (pieces.length > 1 && pieces[0].length <= 2) {
          const rest = [].concat.apply([], pieces.slice(1));
          if (rest.length > 1) joined.push(foldChars(rest));
        }
      });
      add('word', words, joined.concat(words.map(withoutArabicPrefix).filter(Boolean)));
    }

    function isSpace(index) { return index >= chars.length || space.test(chars[index]); }

    function readHost() {
      while (!isSpace(place) && !['/', '?', '#'].includes(chars[place])) {
        if (isGram(chars[place])) readGrams();
        else if (isWord(chars[place])) readWord();
        else place += 1;
      }
      while (!isSpace(place)) place += 1;
    }

    function isSchemeEnd() {
      return chars[place] === ':' && chars[place + 1] === '/' && chars[place + 2] === '/' && place > 0 &&
        isWord(chars[place - 1]) && found.length > 0;
    }

    while (place < chars.length) {
      if (isGram(chars[place])) {
        readGrams();
      } else if (isWord(chars[place])) {
        if (!readAcronym() && !readPhone()) readWord();
      } else if (isSchemeEnd()) {
        found.pop();
        place += 3;
        readHost();
      } else {
        place += 1;
      }
    }
    return found;
  }

  search.groups = groups;
  search.fold = function (text) { return foldChars(prepare(text)); };
  search.isWordCharacter = function (char) { return isWord(char) || isGram(char); };
  search.isGram = isGram;
}());
