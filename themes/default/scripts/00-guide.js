/* What every page shares: marks the part of the site that the reader is in. */
(function () {
  'use strict';
  var Guide = (globalThis.Guide = globalThis.Guide || {});
  if (typeof document === 'undefined') return;

  /** Whether `page` is `section` itself or lies in its folder. */
  Guide.isWithin = function (page, section) {
    var folder = section.replace(/index\.html$/, '');
    return page === section || (folder !== section && page.indexOf(folder) === 0);
  };

  var here = location.href.split(/[?#]/)[0];
  document.querySelectorAll('.site-nav a').forEach(function (link) {
    if (Guide.isWithin(here, link.href)) {
      link.setAttribute('aria-current', link.href === here ? 'page' : 'true');
    }
  });
})();
