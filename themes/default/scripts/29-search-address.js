// Keeps what was searched for in the address, so that it can be shared and Back brings it again.
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const search = Guide.search = Guide.search || {};

  // What the address says. On a disk Chromium lets a script change only what follows the "#", so it may stand there:
  // "#?q=food".
  search.parameters = function () {
    return new URLSearchParams(location.hash.startsWith('#?') ? location.hash.slice(2) : location.search);
  };

  // Writes the address, with what is needed to show the page as it was; `method` is pushState or replaceState.
  search.remember = function (method, text, state) {
    try {
      history[method](state, '', text ? '?' + text : location.pathname);
    } catch (_) {
      try { history[method](state, '', '#?' + text); } catch (_) { /* too many changes at once: the next one tells */ }
    }
  };

  // Keeps the state of the page beside the address as it is.
  search.rememberState = function (state) {
    try { history.replaceState(state, ''); } catch (_) { /* the next one tells */ }
  };

  function plain(text) { return search.fold(text).replace(/[\s-]+/g, '-'); }

  // Ticks the choices that the address names. A value may be written as the index has it or as people read it:
  // place=Cedar%20Falls, place=cedar-falls.
  search.tick = function (choices, given) {
    choices.forEach(function (choice) {
      const values = given.getAll(choice.facet).map(plain);
      choice.box.checked = values.includes(plain(choice.value)) || values.includes(plain(choice.label));
    });
  };
}());
