/* The quick exit: puts another page in place of this one, by the button or the Shift key three times. */
(function () {
  'use strict';
  if (typeof document === 'undefined') return;
  const link = document.getElementById('quick-exit');
  if (!link) return;
  const PAUSE = 1500;
  const title = document.title;
  let presses = [];

  function leave() {
    // The next page may be slow: what can be seen goes first.
    document.body.hidden = true;
    document.title = '\u200e';
    globalThis.name = '';
    location.replace(navigator.onLine === false ? link.getAttribute('data-neutral') : link.href);
  }

  link.addEventListener('click', function (event) {
    event.preventDefault();
    leave();
  });
  document.addEventListener('keydown', function (event) {
    if (event.repeat) return;
    const now = Date.now();
    presses = event.key === 'Shift' ? presses.filter(function (time) { return now - time < PAUSE; }).concat(now) : [];
    if (presses.length >= 3) leave();
  });
  // Coming back by the browser's button shows the page again, not a blank one.
  globalThis.addEventListener('pageshow', function (event) {
    if (!event.persisted) return;
    document.body.hidden = false;
    document.title = title;
  });
})();
