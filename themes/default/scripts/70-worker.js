/*
 * Keeps pages for a reader without a connection. A browser has it only once its reader asked for that on the page "On
 * this device", and loses it with what it kept when they ask there again.
 *
 * What the network has comes first, so that hours and numbers are new wherever there is a connection.
 */
(function () {
  'use strict';
  const CACHE = 'guidegen-pages';
  const PATIENCE = 4000;
  const scope = self.registration.scope;

  // A page is the same whatever is searched for on it, and the newest that was kept of a file is the one to have.
  function key(address) {
    const url = new URL(address);
    url.hash = '';
    url.search = '';
    if (url.pathname.endsWith('/')) url.pathname += 'index.html';
    return url.href;
  }
  function keep(request, answer) {
    const isGone = answer.status === 404 || answer.status === 410;
    if (!isGone && (!answer.ok || answer.type !== 'basic')) return Promise.resolve();
    // Only the reader's page makes the store: once it is taken away, nothing may bring it back.
    return caches.has(CACHE).then(function (isThere) {
      if (!isThere) return undefined;
      return caches.open(CACHE).then(function (cache) {
        return isGone ? cache.delete(key(request.url)) : cache.put(key(request.url), answer);
      });
    });
  }
  function kept(request) { return caches.match(key(request.url), { cacheName: CACHE }); }
  function fromNetwork(request) {
    return fetch(request).then(function (answer) {
      const copy = answer.clone();
      return keep(request, copy).catch(function () { /* a full disk keeps nobody from reading */ }).then(function () { return answer; });
    });
  }
  function late() { return new Promise(function (_, reject) { setTimeout(reject, PATIENCE); }); }

  self.addEventListener('install', function () { self.skipWaiting(); });
  self.addEventListener('activate', function (event) { event.waitUntil(self.clients.claim()); });
  self.addEventListener('fetch', function (event) {
    const request = event.request;
    if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
    const network = fromNetwork(request);
    network.catch(function () { /* told below */ });
    event.respondWith(Promise.race([network, late()]).catch(function () {
      return kept(request).then(function (answer) { return answer || network; });
    }));
  });
})();
