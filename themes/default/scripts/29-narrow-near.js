// How results are sorted: the choice itself, and the place that distances are counted from.
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const search = Guide.search = Guide.search || {};
  const make = search.make;

  function element(id) { return document.getElementById(id); }

  function language() { return document.documentElement.lang || undefined; }

  // The choice of an order on the search page; `change` is called when it is made.
  search.Sorting = function (change) {
    const sorting = this;
    this.select = element('search-sort');
    this.near = element('search-near');
    this.said = element('search-near-said');
    this.select.addEventListener('change', function () {
      sorting.showField();
      change();
    });
    this.serving = element('search-serving');
    if (this.near) this.near.addEventListener('change', change);
    if (this.serving) this.serving.addEventListener('change', change);
  };
  const Sorting = search.Sorting;

  Sorting.prototype.read = function (given) {
    const sort = given.get('sort');
    const isKnown = Array.from(this.select.options).some(function (option) { return option.value === sort; });
    this.select.value = isKnown ? sort : 'best';
    if (this.near) this.near.value = given.get('near') || '';
    if (this.serving) this.serving.checked = given.get('serves') === '1';
    this.showField();
  };

  Sorting.prototype.write = function (made) {
    if (this.select.value === 'best') return;
    made.set('sort', this.select.value);
    if (this.select.value === 'near' && this.near.value.trim()) made.set('near', this.near.value.trim());
    if (made.has('near') && this.serving.checked) made.set('serves', '1');
  };

  Sorting.prototype.showField = function () {
    const isNear = this.select.value === 'near';
    if (this.near) element('search-near-field').hidden = !isNear;
    if (!isNear) this.tell('');
  };

  Sorting.prototype.tell = function (text) {
    this.said.hidden = !text;
    if (this.said.textContent !== text) this.said.textContent = text;
  };

  // Whether the choice by itself asks for results: everything by name, by its last check, or from a place on.
  Sorting.prototype.isQuery = function () {
    const sort = this.select.value;
    return sort !== 'best' && (sort !== 'near' || Boolean(this.near.value.trim()));
  };

  // Promises { arrange, notes }: how hits are put in order, and what is said of a document beside its result.
  Sorting.prototype.prepare = function (index) {
    const sorting = this;
    const sort = this.select.value;
    const as = { arrange: function (hits) { return hits; }, notes: function () { return []; } };
    if (sort === 'best') return Promise.resolve(as);
    return search.table(index, sort).then(function (table) {
      const place = sort === 'near' ? sorting.place(table) : null;
      if (place === -1) return as;
      const key = search.orders[sort](table, place);
      const near = sort === 'near' && sorting.serving.checked && search.nearness(table, place);
      return {
        // Who says nothing of an area may well serve the place: only a plain no leaves the list.
        keep: near && function (document) { return near(document).serves !== false; },
        arrange: function (hits) { return search.sorted(hits, key); },
        notes: sort === 'near' ? nearNotes(table, place) : sort === 'verified' ? checkedNotes(table) : as.notes
      };
    });
  };

  // The place that was typed, with words for what it means.
  Sorting.prototype.place = function (table) {
    const typed = this.near.value.trim();
    const list = element('search-places');
    if (!list.children.length) {
      list.append.apply(list, table.places.filter(function (place) { return place[2]; })
        .map(function (place) { return make('option', { value: place[0] }); }));
    }
    const place = search.placeNamed(table, typed);
    if (!typed) this.tell(search.word('near-ask'));
    else if (place < 0) this.tell(search.word('near-unknown', { place: typed }));
    else this.tell(search.word('near-hint', { place: table.places[place][0] }));
    return place;
  };

  function nearNotes(table, place) {
    const near = search.nearness(table, place);
    const name = table.places[place][0];
    const unit = Number(search.word('distance-unit')) || 1;
    return function (document) {
      const found = near(document);
      const notes = [];
      if (found.distance !== null) {
        const far = found.distance / unit;
        const digits = far < 10 ? 1 : 0;
        const told = far.toLocaleString(language(), { minimumFractionDigits: digits, maximumFractionDigits: digits });
        notes.push(far < 1 ? search.word('distance-near') : search.word('distance', { distance: told }));
      }
      if (found.serves !== null) notes.push(search.word(found.serves ? 'serves' : 'serves-not', { place: name }));
      return notes;
    };
  }

  function checkedNotes(table) {
    const format = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' });
    return function (document) {
      const days = table.days[document];
      if (days < 0) return [];
      return [search.word('checked', { date: format.format(Date.parse(table.built) - days * 86400000) })];
    };
  }
}());
