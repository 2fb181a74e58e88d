// Shows one result with the words that match marked; all text of records is set as text, never as markup.
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const search = Guide.search = Guide.search || {};

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
        put(word, search.groups(word).some(function (group) {
          return group.parts.concat(group.joined).some(function (part) { return terms.has(part); });
        }));
      } else {
        put(chars[place], false);
        place += 1;
      }
    }
    return pieces;
  };

  function isInside(chars, place) {
    return /['\u2019]/.test(chars[place]) && place + 1 < chars.length && search.isWordCharacter(chars[place + 1]);
  }

  // An element with properties or attributes, and children that may be absent.
  function make(name, properties, children) {
    const element = document.createElement(name);
    Object.keys(properties || {}).forEach(function (key) {
      if (key in element) element[key] = properties[key];
      else element.setAttribute(key, properties[key]);
    });
    (children || []).forEach(function (child) { if (child) element.append(child); });
    return element;
  }
  search.make = make;

  function marked(name, text, terms, properties) {
    return make(name, properties, search.pieces(text, terms).map(function (piece) {
      return piece.isMatch ? make('mark', { textContent: piece.text }) : piece.text;
    }));
  }

  function phoneLink(phone) {
    const number = phone.replace(/[^0-9+]/g, '');
    if (!/^\+?[0-9]{3,}$/.test(number) || /[a-z]/i.test(phone)) return make('span', { textContent: phone });
    return make('a', { className: 'phone', href: 'tel:' + number, textContent: phone });
  }

  // root leads to the site's root; word gives words of the interface by name.
  search.result = function (card, terms, root, word) {
    const kind = card.id.split('/')[0];
    const link = marked('a', card.title, terms, { href: root + card.url });
    const meta = make('p', { className: 'meta' }, [
      make('span', { className: 'result-kind', textContent: word('kind-' + kind) }),
      card.town && make('span', { className: 'result-town', textContent: card.town }),
      card.phone && phoneLink(card.phone)
    ]);
    const status = card.status && make('p', { className: 'result-status' }, [
      make('span', { className: 'badge', 'data-status': card.status, textContent: word('status-' + card.status) })
    ]);
    const also = (card.also || []).filter(function (text) {
      return search.pieces(text, terms).some(function (piece) { return piece.isMatch; });
    }).slice(0, 3);
    const item = make('li', { className: 'result', 'data-record': card.id }, [
      make('h3', {}, [link]), status, meta,
      card.summary && marked('p', card.summary, terms, { className: 'result-text' }),
      also.length && marked('p', also.join(' · '), terms, { className: 'result-also' })
    ]);
    if (card.language) item.lang = card.language;
    return item;
  };
}());
