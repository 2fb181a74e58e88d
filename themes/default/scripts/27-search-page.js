// The search page: reads the query and the filters from the URL, shows results, keeps the URL in step.
// Words come from #search-words; everything that comes from records is set as text, never as markup.
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const search = Guide.search = Guide.search || {};
  const PAGE = 20;
  const FACETS = ['topic', 'wellness', 'place', 'language', 'kind'];
  const make = search.make;

  if (typeof document === 'undefined') return;
  const list = document.getElementById('search-results');
  const form = document.getElementById('search-form');
  const words = document.getElementById('search-words');
  if (!list || !form || !words) return;

  const box = document.getElementById('search-q');
  const status = document.getElementById('search-status');
  const filterBox = document.getElementById('search-filters');
  const narrow = document.getElementById('search-narrow');
  const more = document.getElementById('search-more');
  const ways = document.getElementById('search-ways');
  const root = list.getAttribute('data-root') || '';
  const pageTitle = document.title;
  const choices = [];
  let index = null;
  let shown = PAGE;
  let found = null;
  let timer = 0;
  let isTyping = false;
  let asked = 0;

  function word(name, values) {
    const text = words.getAttribute('data-' + name) || '';
    return text.replace(/\{(\w+)\}/g, function (whole, key) {
      return values && Object.prototype.hasOwnProperty.call(values, key) ? String(values[key]) : whole;
    });
  }

  function counted(name, count, values) {
    const all = Object.assign({ count: count.toLocaleString(document.documentElement.lang || undefined) }, values);
    return word(name + (count === 1 ? '-one' : '-other'), all);
  }

  function hide(element, isHidden) { if (element) element.hidden = isHidden; }

  // On a disk Chromium lets a script change only what follows the "#", so state may stand there: "#?q=food".
  function parameters() {
    return new URLSearchParams(location.hash.startsWith('#?') ? location.hash.slice(2) : location.search);
  }

  function address() {
    const made = new URLSearchParams();
    if (box.value.trim()) made.set('q', box.value.trim());
    choices.forEach(function (choice) { if (choice.box.checked) made.append(choice.facet, choice.value); });
    return made.toString();
  }

  function remember(method) {
    const text = address();
    const state = { shown: shown, scroll: globalThis.scrollY };
    try {
      history[method](state, '', text ? '?' + text : location.pathname);
    } catch (_) {
      try { history[method](state, '', '#?' + text); } catch (_) { /* too many changes at once: the next one tells */ }
    }
  }

  function filters() {
    const chosen = {};
    choices.forEach(function (choice) {
      if (choice.box.checked) (chosen[choice.facet] = chosen[choice.facet] || []).push(choice.value);
    });
    return chosen;
  }

  function makeFilters() {
    const clear = make('button', { type: 'button', id: 'search-clear', className: 'button-quiet', hidden: true,
      textContent: word('clear') });
    clear.addEventListener('click', function () {
      choices.forEach(function (choice) { choice.box.checked = false; });
      changed('pushState');
      box.focus();
    });
    filterBox.replaceChildren.apply(filterBox, FACETS.map(function (name) {
      return search.facet(index, name, word, choices);
    }).filter(Boolean).concat(clear));
    filterBox.addEventListener('change', function () {
      isTyping = false;
      changed('pushState');
    });
    if (narrow && globalThis.matchMedia && matchMedia('(min-width: 60rem)').matches) narrow.open = true;
  }

  // A value may be written as the index has it or as people read it: place=Cedar%20Falls, place=cedar-falls.
  function fill() {
    const given = parameters();
    box.value = given.get('q') || '';
    function plain(text) { return search.fold(text).replace(/[\s-]+/g, '-'); }
    choices.forEach(function (choice) {
      const values = given.getAll(choice.facet).map(plain);
      choice.box.checked = values.includes(plain(choice.value)) || values.includes(plain(choice.label));
    });
    if (narrow && choices.some(function (choice) { return choice.box.checked; })) narrow.open = true;
  }

  function showCounts(counts) {
    choices.forEach(function (choice) {
      const count = counts[choice.number][choice.place];
      choice.count.textContent = '(' + count + ')';
      choice.line.hidden = count === 0 && !choice.box.checked;
    });
    filterBox.querySelectorAll('fieldset').forEach(function (group) {
      group.hidden = !group.querySelector('.choice:not([hidden])');
    });
    hide(document.getElementById('search-clear'), !choices.some(function (choice) { return choice.box.checked; }));
  }

  // What results show, as far as they are to be seen and from those on that are there.
  function cards(result, from) {
    return index.cardsOf(result.hits.slice(from, shown).map(function (hit) { return hit.document; }));
  }

  function showResults(made) {
    const terms = index.termsOf(found.words);
    const items = made.map(function (card) { return search.result(card, terms, root, word); });
    list.append.apply(list, items);
    const left = found.hits.length - list.children.length;
    hide(more, left <= 0);
    if (more && left > 0) more.firstChild.textContent = counted('more', left);
    return items[0];
  }

  function announce(hasQuery) {
    const query = box.value.trim();
    const count = found ? found.hits.length : 0;
    let text = word('hint');
    if (hasQuery && count === 0) text = query ? word('none', { query: query }) : word('none-filtered');
    else if (hasQuery) text = query ? counted('count', count, { query: query }) : counted('filtered', count);
    if (status.textContent !== text) status.textContent = text;
    document.title = query ? query + ' · ' + pageTitle : pageTitle;
  }

  // Searches and shows; of several searches under way only the last asked for is shown.
  function run() {
    const chosen = filters();
    const hasQuery = Boolean(box.value.trim()) || Object.keys(chosen).length > 0;
    const number = (asked += 1);
    return index.search(box.value, chosen, { counts: true }).then(function (result) {
      if (number !== asked) return undefined;
      return (hasQuery ? cards(result, 0) : Promise.resolve([])).then(function (made) {
        if (number === asked) show(hasQuery ? result : null, result.counts, made);
      });
    }).catch(fail);
  }

  function show(result, counts, made) {
    found = result;
    list.replaceChildren();
    showCounts(counts);
    if (found) showResults(made);
    else hide(more, true);
    hide(ways, Boolean(found && found.hits.length));
    announce(Boolean(found));
    state('done');
  }

  function state(name) {
    list.setAttribute('data-state', name);
    list.setAttribute('aria-busy', String(name === 'loading'));
  }

  function changed(method) {
    clearTimeout(timer);
    shown = PAGE;
    if (!index) return;
    remember(method);
    run();
  }

  function restore() {
    const kept = history.state || {};
    shown = Math.max(PAGE, Number(kept.shown) || 0);
    fill();
    run().then(function () {
      if (kept.scroll) globalThis.scrollTo(0, kept.scroll);
    });
  }

  function fail(error) {
    clearTimeout(waits);
    status.textContent = word(error.message === 'format' ? 'outdated' : 'failed');
    hide(ways, false);
    state('error');
  }

  form.addEventListener('submit', function (event) {
    if (!index) return;
    event.preventDefault();
    changed(address() === parameters().toString() ? 'replaceState' : 'pushState');
    isTyping = false;
  });
  // All that is typed in one go is one step of the history.
  box.addEventListener('input', function () {
    clearTimeout(timer);
    timer = setTimeout(function () {
      changed(isTyping ? 'replaceState' : 'pushState');
      isTyping = true;
    }, 250);
  });
  globalThis.addEventListener('popstate', function () { if (index) restore(); });
  let scrolled = 0;
  globalThis.addEventListener('scroll', function () {
    clearTimeout(scrolled);
    scrolled = setTimeout(function () {
      if (!index) return;
      try { history.replaceState({ shown: shown, scroll: globalThis.scrollY }, ''); } catch (_) { /* the next one tells */ }
    }, 300);
  }, { passive: true });
  if (more) {
    more.replaceChildren(make('button', { type: 'button', className: 'button' }));
    more.firstChild.addEventListener('click', function () {
      const number = asked;
      shown += PAGE;
      remember('replaceState');
      cards(found, list.children.length).then(function (made) {
        const first = number === asked && showResults(made);
        if (first) first.querySelector('a').focus();
      }).catch(fail);
    });
  }

  box.value = parameters().get('q') || '';
  state('loading');
  // Said only where there is time to hear it, so that the count is the one thing announced.
  const waits = setTimeout(function () { status.textContent = word('loading'); }, 600);
  const language = document.documentElement.lang.toLowerCase();
  search.load(root + 'search/' + language + '.js', list.getAttribute('data-version'))
    .then(function (opened) {
      clearTimeout(waits);
      const typed = box.value;
      index = opened;
      if ('scrollRestoration' in history) history.scrollRestoration = 'manual';
      makeFilters();
      restore();
      if (typed !== box.value) { box.value = typed; changed('replaceState'); }
    })
    .catch(fail);
}());
