/*
 * My list: what a reader gathers. It lives in this tab and in the address of the list's page; on the device only once
 * the reader has asked for that there.
 */
(function () {
  'use strict';
  const Guide = (globalThis.Guide = globalThis.Guide || {});
  const link = typeof document !== 'undefined' && document.getElementById('my-list.link');
  if (!link) return;
  const KEY = 'guidegen-list';
  const MOST = 100;
  const SHAPE = /^(agencies|events|webinars|learner-guides)\/[a-z0-9-]{1,60}$/;
  const page = link.getAttribute('href');
  // All pages that a browser opens from disks may share one store: nothing is kept there.
  const canKeep = location.protocol !== 'file:';

  function known(text) {
    return String(text || '').split(',').filter(function (id, place, all) {
      return SHAPE.test(id) && all.indexOf(id) === place;
    }).slice(0, MOST);
  }
  function stored() {
    try { return canKeep ? localStorage.getItem(KEY) : null; } catch (_) { return null; }
  }
  function store(text) {
    try {
      if (text === null) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, text);
    } catch (_) { /* a browser that stores nothing: the tab's own copy stays */ }
  }
  // A tab's name stays while one page follows another and is on no disk itself.
  function inTab() {
    const text = String(globalThis.name);
    return text.indexOf(KEY + ':') === 0 ? text.slice(KEY.length + 1) : '';
  }
  // Firefox takes a tab's name away between pages on a disk: there the links carry the list.
  const CARRIED = '#list=';
  let hand = inTab() || (!canKeep && location.hash.indexOf(CARRIED) === 0 ? location.hash.slice(CARRIED.length) : '');
  function carry(event) {
    const way = event.target.closest && event.target.closest('a[href]');
    if (way && hand && way.protocol === 'file:' && !way.hash) way.hash = CARRIED + hand;
  }
  if (!canKeep) document.addEventListener('click', carry, true);
  // Another site in the same tab must not read the list from the tab's name.
  document.addEventListener('click', function (event) {
    const way = event.target.closest && event.target.closest('a[href]');
    const isOut = way && /^https?:$/.test(way.protocol) && way.origin !== location.origin && !way.target;
    if (isOut && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey) globalThis.name = '';
  }, true);
  globalThis.addEventListener('pageshow', function (event) {
    if (event.persisted && hand) globalThis.name = KEY + ':' + hand;
  });

  const list = Guide.list = {
    canKeep: canKeep,
    known: known,
    /** The records on the list, in the order of their adding. */
    ids: function () { const text = stored(); return known(text === null ? hand : text); },
    isKept: function () { return stored() !== null; },
    /** Makes the list of records. */
    set: function (ids) {
      hand = known(ids.join(',')).join(',');
      globalThis.name = hand ? KEY + ':' + hand : '';
      if (list.isKept()) store(hand);
      show();
    },
    /** Keeps the list on this device from now on, or takes it away from there. */
    keep: function (isWanted) {
      const ids = list.ids();
      store(isWanted ? ids.join(',') : null);
      list.set(ids);
    },
    /** A button that puts a record on the list and takes it off; nothing for one that is no place to go to. */
    button: function (id, title) {
      if (!SHAPE.test(id)) return null;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button-quiet list-button';
      return ready(button, id, title);
    }
  };

  function ready(button, id, title) {
    button.setAttribute('data-list-button', id);
    if (title) button.setAttribute('data-title', title);
    button.addEventListener('click', function () {
      const ids = list.ids();
      list.set(ids.indexOf(id) < 0 ? ids.concat(id) : ids.filter(function (other) { return other !== id; }));
    });
    tell(button, list.ids());
    return button;
  }
  function tell(button, ids) {
    const isOn = ids.indexOf(button.getAttribute('data-list-button')) >= 0;
    const text = link.getAttribute(isOn ? 'data-remove' : 'data-add');
    const title = button.getAttribute('data-title');
    if (button.textContent !== text) button.textContent = text;
    button.toggleAttribute('data-is-on', isOn);
    if (title) button.setAttribute('aria-label', text + ': ' + title);
  }
  function show() {
    const ids = list.ids();
    link.hidden = !ids.length;
    link.textContent = link.getAttribute('data-count').replace('{count}', ids.length);
    link.href = page + '#' + ids.join(',');
    document.querySelectorAll('[data-list-button]').forEach(function (button) { tell(button, ids); });
  }

  const record = document.querySelector('meta[name="guidegen:record"]');
  document.querySelectorAll('[data-list-button]').forEach(function (button) {
    if (record) ready(button, record.content);
  });
  // Back may bring an older picture of the page, and another tab may have changed what is kept.
  globalThis.addEventListener('pageshow', function () {
    if (canKeep || inTab()) hand = inTab();
    show();
  });
  globalThis.addEventListener('storage', show);
  show();
})();
