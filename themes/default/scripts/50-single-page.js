/* Searching in the guide that is one file: results lead to places in it, and Back brings the results again. */
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const search = Guide.search;
  const form = document.getElementById('single-search');
  const data = document.getElementById('single-index');
  if (!search || !form || !data) return;
  const box = form.querySelector('input');
  const list = document.getElementById('single-results');
  const status = document.getElementById('single-status');
  const more = document.getElementById('single-more');
  const STEP = 30;
  let most = STEP;
  let shown = '';
  let index = null;
  let asked = 0;
  let timer = 0;
  Guide.site = { root: '' };

  function open() {
    index = index || search.open(JSON.parse(data.textContent), function () { return Promise.reject(new Error('missing')); });
    return index;
  }

  function show(query) {
    const number = (asked += 1);
    if (query !== shown) most = STEP;
    shown = query;
    if (!query.trim()) {
      list.replaceChildren();
      if (more) more.hidden = true;
      status.textContent = '';
      return Promise.resolve();
    }
    return open().search(query, {}, { counts: false, exactly: false }).then(function (result) {
      const documents = result.hits.slice(0, most).map(function (hit) { return hit.document; });
      return index.cardsOf(documents).then(function (cards) {
        if (number !== asked) return;
        const terms = search.termsOf(index, result.words);
        list.replaceChildren.apply(list, cards.map(function (card) {
          return search.result(card, terms, { notes: [], unseen: [] });
        }));
        const count = result.hits.length;
        const left = count - cards.length;
        if (more) {
          more.hidden = left <= 0;
          more.textContent = left > 0 ? search.counted('more', left) : '';
        }
        status.textContent = count ? search.counted('count', count, { query: query.trim() }) : search.word('none', { query: query.trim() });
      });
    });
  }

  // What follows the "#" is the only part of an address that a file may change, and not in every viewer.
  function remember() {
    const query = box.value.trim();
    try { history.replaceState(null, '', query ? '#q=' + encodeURIComponent(query) : '#top'); } catch (_) { /* results are there all the same */ }
  }

  function restore() {
    if (!location.hash.startsWith('#q=')) return;
    try { box.value = decodeURIComponent(location.hash.slice(3)); } catch (_) { return; }
    show(box.value);
  }

  box.addEventListener('input', function () {
    clearTimeout(timer);
    timer = setTimeout(function () {
      remember();
      show(box.value);
    }, 150);
  });
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    remember();
    show(box.value);
  });
  if (more) {
    more.addEventListener('click', function () {
      const first = list.children.length;
      most += STEP;
      // Whoever goes on by keyboard goes on at what has come.
      show(box.value).then(function () {
        const next = list.children[first];
        if (next) next.querySelector('a').focus();
      });
    });
  }
  globalThis.addEventListener('hashchange', restore);
  form.hidden = false;
  restore();
}());
