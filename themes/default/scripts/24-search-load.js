// Loads an index by a script element, as a page opened from a disk must.
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const search = Guide.search = Guide.search || {};
  const waiting = new Map();

  // Every script of an index calls this with its data, and is known by its own element.
  search.receive = function (data) {
    const take = waiting.get(document.currentScript);
    if (take) take(data);
  };

  function loadScript(address) {
    return new Promise(function (resolve, reject) {
      const script = document.createElement('script');
      waiting.set(script, resolve);
      script.src = address;
      script.onload = function () { end(script); reject(new Error('empty')); };
      script.onerror = function () { end(script); reject(new Error('missing')); };
      document.head.appendChild(script);
    });
  }

  function end(script) {
    waiting.delete(script);
    script.remove();
  }

  // A cache may still hold the index of an older upload: ask once more by another name before making do with it.
  search.load = function (address, version) {
    const versioned = version ? address + '?v=' + version : address;
    return loadScript(versioned).then(function (data) {
      if (!version || data.version === version || location.protocol === 'file:') return data;
      return loadScript(versioned + '&again=' + Date.now()).catch(function () { return data; });
    }).then(search.open);
  };
}());
