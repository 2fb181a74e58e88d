/* The page "On this device": keeps pages for a reader without a connection, and takes everything away again. */
(function () {
  'use strict';
  const box = typeof document !== 'undefined' && document.getElementById('device');
  if (!box) return;
  const CACHE = 'guidegen-pages';
  const AT_ONCE = 6;
  const root = new URL(box.getAttribute('data-root') || '.', location.href);
  const Guide = globalThis.Guide || {};

  function part(name) { return document.getElementById('device-' + name); }
  function word(name, values) {
    return (box.getAttribute('data-' + name) || '').replace(/\{(\w+)\}/g, function (whole, key) {
      return values && key in values ? values[key] : whole;
    });
  }
  function say(name, values) { part('status').textContent = word(name, values); }
  /* The guide's own worker, not that of a site around it. */
  function registration() {
    return navigator.serviceWorker.getRegistration(root.href).then(function (found) {
      return found && found.scope === root.href ? found : undefined;
    });
  }

  function show() {
    return Promise.all([registration(), caches.has(CACHE)]).then(function (found) {
      const isOn = Boolean(found[0]);
      part('keep').hidden = isOn;
      part('clear').hidden = !(isOn || found[1] || (Guide.list && Guide.list.isKept()));
      part('state').textContent = word(isOn || found[1] ? 'on' : 'off');
    });
  }
  function begin() {
    return navigator.serviceWorker.register(new URL('service-worker.js', root).href, { scope: root.pathname })
      .then(function () { return navigator.serviceWorker.ready; })
      .then(function () { return keepAll(JSON.parse(box.getAttribute('data-first')).map(whole)); });
  }
  function whole(path) { return new URL(path, root).href; }

  let cleared = 0;

  /* Fetches files a few at a time; promises how many could not be had. */
  function keepAll(addresses, told) {
    let next = 0;
    let done = 0;
    let failed = 0;
    const begun = cleared;
    return caches.open(CACHE).then(function (cache) {
      function step() {
        if (next >= addresses.length || begun !== cleared) return Promise.resolve();
        const address = addresses[next];
        next += 1;
        return cache.add(address).catch(function () { failed += 1; }).then(function () {
          done += 1;
          if (told) told(done, addresses.length);
          return step();
        });
      }
      return Promise.all(Array.from({ length: AT_ONCE }, step));
    }).then(function () { return failed; });
  }
  function keepWhole() {
    say('began');
    return begin().then(function () { return fetch(whole('offline.json')); })
      .then(function (answer) { return answer.json(); })
      .then(function (files) {
        return keepAll(files.map(whole), function (done, count) {
          if (done % 20 === 0) part('progress').textContent = word('progress', { done: done, count: count });
        });
      })
      .then(function (failed) {
        part('progress').textContent = '';
        say(failed ? 'partly' : 'whole', { count: failed });
      });
  }
  function clear() {
    cleared += 1;
    if (Guide.list) {
      Guide.list.keep(false);
      Guide.list.set([]);
    }
    return registration().then(function (found) { return found && found.unregister(); })
      .then(function () { return caches.delete(CACHE); })
      .then(function () { say('cleared'); });
  }
  function on(name, action) {
    part(name).addEventListener('click', function () {
      part(name).disabled = true;
      action().catch(function () { say('failed'); }).then(function () {
        part(name).disabled = false;
        return show();
      });
    });
  }

  if (location.protocol === 'file:') {
    say('disk');
    return;
  }
  if (!globalThis.isSecureContext || !navigator.serviceWorker || !globalThis.caches) {
    say('unable');
    return;
  }
  on('keep', function () { return begin().then(function () { say('began-pages'); }); });
  on('whole', keepWhole);
  on('clear', clear);
  part('tools').hidden = false;
  show();
})();
