/* Lets a telephone put the guide on its home screen, on the web only: browsers refuse the manifest on a disk aloud. */
(function () {
  'use strict';
  const own = typeof document !== 'undefined' && document.currentScript;
  if (!own || !own.hasAttribute('data-is-web') || location.protocol === 'file:') return;
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = (own.getAttribute('data-root') || '') + 'manifest.webmanifest';
  document.head.append(link);
})();
