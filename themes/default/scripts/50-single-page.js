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
  const MOST = 30;
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
    if (!query.trim()) {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    open().search(query, {}, { counts: false, exactly: false }).then(function (result) {
      const documents = result.hits.slice(0, MOST).map(function (hit) { return hit.document; });
      return index.cardsOf(documents).then(function (cards) {
        if (number !== asked) return;
        const terms = search.termsOf(index, result.words);
        list.replaceChildren.apply(list, cards.map(function (card) {
          return search.result(card, terms, { notes: [], unseen: [] });
        }));
        const count = result.hits.length;
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
  globalThis.addEventListener('hashchange', restore);
  form.hidden = false;
  restore();
}());
