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

  // Promises what a script hands to `receive`.
  search.script = loadScript;

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

  // Promises that narrowing and sorting are here; what they take is fetched when somebody asks for them.
  let narrowing = null;
  search.narrowing = function () {
    narrowing = narrowing || new Promise(function (resolve, reject) {
      if (search.Sorting) return resolve();
      const script = document.createElement('script');
      script.src = Guide.site.search.replace('/search.js', '/narrow.js');
      script.onload = resolve;
      script.onerror = function () {
        narrowing = null;
        script.remove();
        reject(new Error('missing'));
      };
      return document.head.appendChild(script);
    });
    return narrowing;
  };

  function end(script) {
    waiting.delete(script);
    script.remove();
  }

  // Opens an index whose parts, if it is a large one, lie in a folder with its own name. A part that is gone belonged to
  // an older upload: then the index itself is asked for anew.
  function open(data, address) {
    const index = search.open(data, function (name) {
      return loadScript(address.replace(/\.js$/, '/' + name + '.js'));
    });
    index.renew = function () {
      if (location.protocol === 'file:') return Promise.reject(new Error('missing'));
      return loadScript(address + '?again=' + Date.now());
    };
    return index;
  }

  // The boxes of all pages and the search page load an index by one address, so that it comes over the line once. A
  // cache may still hold the index of an older upload: where the page knows better, it asks once more by another name
  // before making do with it.
  search.load = function (address, version) {
    return loadScript(address).then(function (data) {
      if (!version || data.version === version || location.protocol === 'file:') return data;
      return loadScript(address + '?v=' + version).catch(function () { return data; });
    }).then(function (data) { return open(data, address); });
  };
}());
