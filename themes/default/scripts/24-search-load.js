// Loads an index by a script element, as a page opened from a disk must.
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const search = Guide.search = Guide.search || {};
  const waiting = [];

  // The index script calls this with its data.
  search.receive = function (data) { waiting.splice(0).forEach(function (take) { take(data); }); };

  function loadScript(address) {
    return new Promise(function (resolve, reject) {
      const script = document.createElement('script');
      waiting.push(resolve);
      script.src = address;
      script.onload = function () { reject(new Error('empty')); };
      script.onerror = function () { reject(new Error('missing')); };
      document.head.appendChild(script);
    });
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
