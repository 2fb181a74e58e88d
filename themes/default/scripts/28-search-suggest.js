// Offers names and topics under a search box as somebody types: a combobox with a list of links, as ARIA 1.2 has it.
// The focus stays in the box; nothing is chosen unless the reader chooses it, so Enter searches for what was typed.
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const search = Guide.search = Guide.search || {};
  const make = search.make;
  const MOST = 7;
  const TOPICS = 3;
  const SHORTEST = 2;
  let opened = null;

  // Promises the index, which all boxes of a page share; after a failure the next who asks tries again.
  search.opened = function (version) {
    opened = opened || search.load(Guide.site.index, version).then(function (index) {
      // It comes in parts that have to be fetched; the ways to narrow are not here before they are asked for.
      index.isLarge = !index.facets;
      return index;
    });
    opened.catch(function () { opened = null; });
    return opened;
  };

  // Whether a text ends in one letter of a word that is likely to go on.
  search.isUnfinished = function (text) {
    const last = Array.from(text.split(/\s/).pop());
    return last.length === 1 && !search.isGram(last[0]);
  };

  // Promises the records to offer for a text: [{ card, terms }], topics before the rest.
  search.suggestions = function (index, typed) {
    // Of a large guide, only what does not take much fetching.
    const text = index.isLarge && search.isUnfinished(typed) ? typed.replace(/\S$/, '') : typed;
    const topical = index.isLarge ? { words: [], hits: [] } : index.search(text, { kind: ['topics'] });
    return Promise.all([topical, index.search(text, {})]).then(function (found) {
      const topics = found[0].hits.slice(0, TOPICS);
      const known = new Set(topics.map(function (hit) { return hit.document; }));
      const names = found[1].hits.slice(0, index.isLarge ? MOST : 2 * MOST).filter(function (hit) { return !known.has(hit.document); });
      const words = found[1].words;
      const terms = search.termsOf(index, words);
      return index.cardsOf(topics.concat(names).map(function (hit) { return hit.document; })).then(function (cards) {
        return search.namedBest(cards.map(function (card) { return { card: card, terms: terms }; }),
          words.map(function (matches) { return search.termsOf(index, [matches]); })).slice(0, MOST);
      });
    });
  };

  // Of records those of whose names most words of a query are a part; those by whose first name it is so come first.
  search.namedBest = function (records, words) {
    records.forEach(function (one) {
      const names = [one.card.title, one.card.town, one.card.phone].concat(one.card.also).filter(Boolean);
      one.said = words.filter(function (terms) {
        return names.some(function (name) { return search.isMatch(name, terms); });
      }).length;
      one.isTitle = search.isMatch(one.card.title, one.terms);
    });
    const most = records.reduce(function (sum, one) { return Math.max(sum, one.said); }, 0);
    const best = records.filter(function (one) { return one.said === most && (one.isTitle || otherName(one)); });
    return best.filter(function (one) { return one.isTitle; }).concat(best.filter(function (one) { return !one.isTitle; }));
  };

  function otherName(one) {
    if (one.isTitle) return undefined;
    const others = (one.card.also || []).concat(one.card.phone || []);
    return others.find(function (text) { return search.isMatch(text, one.terms); });
  }

  function option(one, id) {
    const kind = one.card.id.split('/')[0];
    const other = otherName(one);
    const link = make('a', { id: id, className: 'suggestion', href: Guide.site.root + one.card.url, tabIndex: -1 }, [
      search.marked('span', one.card.title, one.terms, { className: 'suggestion-name' }), ' ',
      make('span', { className: 'suggestion-note' }, [
        other ? search.marked('span', other, one.terms) : (kind === 'agencies' && one.card.town) || search.word('kind-' + kind)
      ])
    ]);
    link.setAttribute('role', 'option');
    link.setAttribute('aria-selected', 'false');
    if (one.card.language) link.lang = one.card.language;
    return link;
  }

  // Makes a box offer suggestions.
  search.suggest = function (input) {
    if (!input.hasAttribute('aria-controls')) new Suggestions(input);
  };

  function Suggestions(input) {
    this.input = input;
    this.number = 0;
    this.active = -1;
    const id = input.id + '-suggestions';
    this.list = make('div', { id: id, className: 'suggestions', hidden: true });
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', search.word('suggestions'));
    this.said = make('span', { className: 'visually-hidden' });
    this.said.setAttribute('role', 'status');
    input.after(this.list);
    input.form.append(this.said);
    input.setAttribute('aria-controls', id);
    this.listen();
    if (input.value.trim() && input.id !== 'search-q') this.ask();
  }

  Suggestions.prototype.listen = function () {
    const box = this;
    box.input.addEventListener('input', function () { box.ask(); });
    box.input.addEventListener('keydown', function (event) { if (!event.isComposing) box.key(event); });
    box.input.addEventListener('blur', function () { box.close(); });
    box.input.form.addEventListener('submit', function () { box.close(); });
    // A tap or a click keeps the focus in the box, so that the list is still there when it is let go.
    box.list.addEventListener('mousedown', function (event) { event.preventDefault(); });
    search.opened().catch(function () { /* said by the search page; elsewhere the form works without */ });
  };

  Suggestions.prototype.ask = function () {
    const box = this;
    const number = (box.number += 1);
    const text = box.input.value;
    clearTimeout(box.timer);
    if (text.trim().length < SHORTEST) {
      box.show([]);
      return;
    }
    box.timer = setTimeout(function () {
      search.opened().then(function (index) { return search.suggestions(index, text); }).then(function (found) {
        if (number === box.number && document.activeElement === box.input) box.show(found);
      }).catch(function () { box.close(); });
    }, 120);
  };

  Suggestions.prototype.show = function (found) {
    const box = this;
    const id = box.list.id;
    box.list.replaceChildren.apply(box.list, found.map(function (one, place) { return option(one, id + '-' + place); }));
    box.activate(-1);
    box.open(found.length > 0);
    box.say(found.length);
  };

  // Once typing has paused, and not on the search page, which tells how many results there are.
  Suggestions.prototype.say = function (count) {
    const box = this;
    clearTimeout(box.saying);
    box.saying = setTimeout(function () {
      if (box.input.id === 'search-q') return;
      box.said.textContent = box.list.hidden || !count ? '' : search.counted('suggested', count);
    }, 900);
  };

  Suggestions.prototype.open = function (isOpen) {
    this.list.hidden = !isOpen;
    this.input.setAttribute('aria-expanded', String(isOpen));
  };

  Suggestions.prototype.close = function () {
    this.number += 1;
    clearTimeout(this.timer);
    clearTimeout(this.saying);
    this.said.textContent = '';
    this.activate(-1);
    this.open(false);
  };

  Suggestions.prototype.activate = function (place) {
    const options = this.list.children;
    if (options[this.active]) options[this.active].setAttribute('aria-selected', 'false');
    this.active = place;
    if (!options[place]) {
      this.input.removeAttribute('aria-activedescendant');
      return;
    }
    options[place].setAttribute('aria-selected', 'true');
    options[place].scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', options[place].id);
  };

  // Down and Up go through the list and, past its ends, back to what was typed.
  Suggestions.prototype.key = function (event) {
    const count = this.list.children.length;
    const isOpen = !this.list.hidden;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count) {
      event.preventDefault();
      if (!isOpen) this.open(true);
      if (event.altKey && !isOpen) return;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.activate(((this.active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Escape' && isOpen) {
      // The first Escape closes the list, the second may clear the box, as browsers do.
      event.preventDefault();
      this.close();
    } else if (event.key === 'Enter' && isOpen && this.active >= 0) {
      event.preventDefault();
      const chosen = this.list.children[this.active];
      this.close();
      chosen.click();
    }
  };
}());
