/* The page of my list: shows what its address names, for paper, mail and text messages. */
(function () {
  'use strict';
  const Guide = (globalThis.Guide = globalThis.Guide || {});
  const list = Guide.list;
  const box = typeof document !== 'undefined' && document.getElementById('my-list');
  if (!list || !box) return;
  const words = document.getElementById('my-list-words');
  const entries = new Map();
  const loading = new Map();

  function part(name) { return document.getElementById('my-list-' + name); }
  function word(name, values) {
    return (words.getAttribute('data-' + name) || '').replace(/\{(\w+)\}/g, function (whole, key) {
      return values && key in values ? values[key] : whole;
    });
  }
  function make(name, own, children) {
    const element = document.createElement(name);
    Object.keys(own || {}).forEach(function (key) {
      if (own[key] === null || own[key] === undefined) return;
      if (key in element) element[key] = own[key];
      else element.setAttribute(key, own[key]);
    });
    element.append.apply(element, (children || []).filter(Boolean));
    return element;
  }

  /* The same count as in ListFiles.swift. */
  function fileOf(id) {
    let sum = 0;
    for (let place = 0; place < id.length; place += 1) sum = (Math.imul(sum, 31) + id.charCodeAt(place)) >>> 0;
    return sum % Number(word('files'));
  }
  list.receive = function (made) { made.forEach(function (entry) { entries.set(entry.id, entry); }); };
  function load(number) {
    if (!loading.has(number)) {
      loading.set(number, new Promise(function (resolve) {
        const script = document.createElement('script');
        script.src = word('stem') + number + '.js';
        script.onload = function () { resolve(true); };
        script.onerror = function () { loading.delete(number); resolve(false); };
        document.head.append(script);
      }));
    }
    return loading.get(number);
  }

  function phoneLine(phone) {
    const number = make(phone.link ? 'a' : 'span', { className: 'phone', href: phone.link, textContent: phone.number });
    return make('li', {}, [phone.label && make('span', { className: 'phone-label', textContent: phone.label }), number]);
  }
  function factLine(line) {
    return make('div', {}, [
      make('dt', { textContent: line.label }), make('dd', { lang: line.lang, textContent: line.text })
    ]);
  }
  function item(id) {
    const entry = entries.get(id);
    const title = entry ? entry.title : id;
    const name = entry
      ? make('a', { href: Guide.site.root + entry.url, lang: entry.lang, textContent: title })
      : word('gone', { record: id });
    const button = list.button(id, title);
    button.classList.add('no-print');
    if (!entry) return make('li', { className: 'item' }, [make('p', {}, [name]), button]);
    return make('li', { className: 'item' }, [
      make('h2', { className: 'item-title' }, [name]),
      make('p', { className: 'meta', textContent: [entry.kind, entry.status].filter(Boolean).join(' · ') }),
      entry.phones.length > 0 && make('ul', { className: 'phones' }, entry.phones.map(phoneLine)),
      entry.lines.length > 0 && make('dl', { className: 'facts' }, entry.lines.map(factLine)),
      button
    ]);
  }

  /* The address that others can open: where the guide is published, for a copy that lies on a disk. */
  function address(ids) {
    const here = location.protocol === 'file:' ? word('address') : location.href.split('#')[0];
    return here && here + '#' + ids.join(',');
  }
  function asText(ids, isShort) {
    const told = ids.map(function (id) { return entries.get(id); }).filter(Boolean).map(function (entry) {
      const phones = entry.phones.map(function (phone) { return (phone.label ? phone.label + ': ' : '') + phone.number; });
      const lines = entry.lines.map(function (line) { return line.label + ': ' + line.text; });
      return [entry.title].concat(entry.status || []).concat(isShort ? phones.slice(0, 1) : phones.concat(lines)).join('\n');
    });
    return told.concat(address(ids) || []).join('\n\n');
  }
  function count(ids) { return ids.length === 0 ? word('empty') : word(ids.length === 1 ? 'one' : 'other', { count: ids.length }); }

  function show() {
    const ids = list.ids();
    const wanted = ids.map(fileOf).filter(function (number, place, all) { return all.indexOf(number) === place; });
    return Promise.all(wanted.map(load)).then(function (loaded) {
      const isWhole = loaded.every(Boolean);
      const shown = ids.filter(function (id) { return isWhole || entries.has(id); });
      box.replaceChildren.apply(box, shown.map(item));
      part('status').textContent = isWhole ? count(ids) : word('failed');
      document.getElementById('main').setAttribute('data-shown', '');
      part('tools').hidden = !shown.length;
      part('privacy').hidden = false;
      part('mail').href = 'mailto:?subject=' + encodeURIComponent(word('subject')) + '&body=' + encodeURIComponent(asText(ids));
      part('message').href = 'sms:?&body=' + encodeURIComponent(asText(ids, true));
      part('clear').hidden = !ids.length;
      part('keep').hidden = !list.canKeep;
      part('keep').textContent = word(list.isKept() ? 'forget' : 'keep');
      part('kept').hidden = !list.canKeep;
      part('kept').textContent = word(list.isKept() ? 'kept' : 'not-kept');
    });
  }
  function remember() {
    const text = '#' + list.ids().join(',');
    try { history.replaceState(null, '', text); } catch (_) { location.hash = text; }
  }
  /* An address that names records is a list of its own: somebody may have sent it. */
  function read() {
    const own = list.ids();
    const named = list.known(location.hash.slice(1).replace(/%2[fF]/g, '/').replace(/%2[cC]/g, ','));
    // What is kept on the device was asked for: a list that comes from elsewhere is added to it and replaces nothing.
    if (named.length && named.join() !== own.join()) list.set(list.isKept() ? own.concat(named) : named);
    remember();
    return show();
  }
  function changed() { remember(); return show(); }

  box.addEventListener('click', function (event) {
    if (!event.target.closest('[data-list-button]')) return;
    const place = Array.prototype.indexOf.call(box.children, event.target.closest('li'));
    changed().then(function () {
      const left = box.querySelectorAll('[data-list-button]');
      (left[Math.min(place, left.length - 1)] || document.getElementById('main')).focus();
    });
  });
  part('print').addEventListener('click', function () { print(); });
  part('clear').addEventListener('click', function () {
    list.keep(false);
    list.set([]);
    changed().then(function () { document.getElementById('main').focus(); });
  });
  part('keep').addEventListener('click', function () { list.keep(!list.isKept()); changed(); });
  part('copy').addEventListener('click', function () {
    const done = navigator.clipboard ? navigator.clipboard.writeText(asText(list.ids())) : Promise.reject();
    done.then(function () { part('status').textContent = word('copied'); })
      .catch(function () { part('status').textContent = word('not-copied'); });
  });
  globalThis.addEventListener('hashchange', read);
  read();
})();
