// Shows one result with the words that match marked; all text of records is set as text, never as markup.
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const search = Guide.search = Guide.search || {};

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

  // A word of the interface with its blanks filled: from the search page, or from the box that every page has.
  search.word = function (name, values) {
    const text = ['#search-words', '.site-search'].reduce(function (known, one) {
      const holder = document.querySelector(one);
      return known || (holder && holder.getAttribute('data-' + name)) || '';
    }, '');
    return text.replace(/\{(\w+)\}/g, function (whole, key) {
      return values && Object.prototype.hasOwnProperty.call(values, key) ? String(values[key]) : whole;
    });
  };

  // A word that goes by a number.
  search.counted = function (name, count, values) {
    const all = Object.assign({ count: count.toLocaleString(document.documentElement.lang || undefined) }, values);
    return search.word(name + (count === 1 ? '-one' : '-other'), all);
  };

  // An element with a text whose matching words are marked.
  search.marked = function (name, text, terms, properties) {
    return make(name, properties, search.pieces(text, terms).map(function (piece) {
      return piece.isMatch ? make('mark', { textContent: piece.text }) : piece.text;
    }));
  };

  // The phrase around a blank, with an element in the blank.
  search.phrase = function (name, element) {
    const parts = search.word(name).split(/\{\w+\}/);
    return [parts[0], element, parts.slice(1).join('')];
  };

  function phoneLink(phone, terms) {
    const number = phone.replace(/[^0-9+]/g, '');
    if (!/^\+?[0-9]{3,}$/.test(number) || /[a-z]/i.test(phone)) return make('span', { textContent: phone });
    const isAsked = search.isMatch(phone, terms);
    return make('span', {}, [
      make('a', { className: 'phone', href: 'tel:' + number }, [isAsked ? make('mark', { textContent: phone }) : phone])
    ]);
  }

  function statusLine(card, facts) {
    if (card.status) {
      return make('p', { className: 'result-status' }, [
        make('span', { className: 'badge', 'data-status': card.status, textContent: search.word('status-' + card.status) })
      ]);
    }
    if (!facts.hours) return null;
    return make('p', { className: 'status', 'data-hours-status': facts.hours.status, textContent: facts.hours.words });
  }

  function unseenLine(words) {
    const marks = make('span', {}, words.slice(0, 3).map(function (word, place) {
      return make('span', {}, [place > 0 && ', ', make('mark', { textContent: word })]);
    }));
    return make('p', { className: 'result-also' }, search.phrase('on-page', marks));
  }

  // facts: { notes: [words beside the town], hours: { status, words }, unseen: [words that only the page has] }.
  search.result = function (card, terms, facts) {
    const kind = card.id.split('/')[0];
    const meta = make('p', { className: 'meta' }, [
      make('span', { className: 'result-kind', textContent: search.word('kind-' + kind) }),
      card.town && search.marked('span', card.town, terms, { className: 'result-town' }),
      card.phone && phoneLink(card.phone, terms)
    ].concat((facts.notes || []).map(function (note) { return make('span', { textContent: note }); })));
    // What the record says is in its own language, what the page says of it in the page's.
    const own = card.language ? { lang: card.language } : {};
    const also = (card.also || []).filter(function (text) { return search.isMatch(text, terms); }).slice(0, 3);
    return make('li', { className: 'result', 'data-record': card.id }, [
      make('h3', own, [search.marked('a', card.title, terms, { href: Guide.site.root + card.url })]),
      statusLine(card, facts), meta,
      card.summary && search.marked('p', card.summary, terms, Object.assign({ className: 'result-text' }, own)),
      also.length && search.marked('p', also.join(' · '), terms, Object.assign({ className: 'result-also' }, own)),
      facts.unseen && facts.unseen.length && unseenLine(facts.unseen),
      Guide.list && Guide.list.button(card.id, card.title)
    ]);
  };
}());
