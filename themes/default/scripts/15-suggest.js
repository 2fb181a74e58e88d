/*
 * Makes every search box offer what the guide has as somebody types. What that takes is fetched when a box is first
 * gone to, and not at all where the reader's system asks to save data; the box is a plain form without it.
 */
(function () {
  'use strict';
  const Guide = (globalThis.Guide = globalThis.Guide || {});
  const own = typeof document !== 'undefined' && document.currentScript;
  if (!own) return;

  /** The way to the site's root, the script that searches and the index of the page's language. */
  Guide.site = {
    root: own.getAttribute('data-root') || '',
    search: own.getAttribute('data-search'),
    index: own.getAttribute('data-index'),
  };

  let loading = null;
  function load() {
    if (Guide.search) return Promise.resolve();
    loading = loading || new Promise(function (resolve, reject) {
      const script = document.createElement('script');
      script.src = Guide.site.search;
      script.onload = resolve;
      script.onerror = function () {
        loading = null;
        reject(new Error('missing'));
      };
      document.head.appendChild(script);
    });
    return loading;
  }

  const savesData = navigator.connection && navigator.connection.saveData;
  if (!Guide.site.search || savesData) return;
  // A screen reader says what a box is when it is gone to, so it has to be known before.
  const combobox = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' };
  document.querySelectorAll('form[role="search"] input[name="q"]').forEach(function (input) {
    // On the search page the results change as one types; where they fill the screen, a list would hide them.
    const isCrowded = !matchMedia('(min-width: 48rem) and (min-height: 40rem)').matches;
    if (input.id === 'search-q' && isCrowded) return;
    Object.keys(combobox).forEach(function (name) {
      input.setAttribute(name, combobox[name]);
    });
    function begin() {
      load().then(function () {
        input.removeEventListener('focus', begin);
        Guide.search.suggest(input);
      }).catch(function () {
        Object.keys(combobox).forEach(function (name) {
          input.removeAttribute(name);
        });
      });
    }
    input.addEventListener('focus', begin);
    if (document.activeElement === input) begin();
  });
})();
