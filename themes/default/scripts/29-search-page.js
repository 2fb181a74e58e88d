// The search page: reads the query and the choices from the address, shows results, keeps the address in step.
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const search = Guide.search = Guide.search || {};
  const FACETS = ['topic', 'wellness', 'place', 'language', 'kind', 'open'];

  if (typeof document === 'undefined') return;
  function element(name) { return document.getElementById('search-' + name); }
  const list = element('results');
  const form = element('form');
  if (!list || !form || !Guide.site) return;

  const box = element('q');
  const status = element('status');
  const narrow = element('narrow');
  const more = element('more');
  const version = list.getAttribute('data-version');
  const pageTitle = document.title;
  const select = element('sort');
  let sorting = null;
  let choices = [];
  let choicesOf = null;
  let index = null;
  let page = 20;
  let shown = page;
  let found = null;
  let timer = 0;
  let isTyping = false;
  let isExact = false;
  let asked = 0;
  let restored = 0;
  let isLacking = false;

  // What narrows and sorts could not be had: results without it are better than none.
  function lacking() { isLacking = true; }

  function hide(element, isHidden) { if (element) element.hidden = isHidden; }

  function address(query, exactly) {
    const made = new URLSearchParams();
    if (query.trim()) made.set('q', query.trim());
    if (exactly) made.set('exact', '1');
    choices.forEach(function (choice) { if (choice.box.checked) made.append(choice.facet, choice.value); });
    if (sorting) sorting.write(made);
    return made.toString();
  }

  function current() { return { shown: shown, scroll: globalThis.scrollY }; }

  function remember(method) { search.remember(method, address(box.value, isExact), current()); }

  function filters() {
    const chosen = {};
    choices.forEach(function (choice) {
      if (choice.box.checked) (chosen[choice.facet] = chosen[choice.facet] || []).push(choice.value);
    });
    return chosen;
  }

  // Whether the ways to narrow are those of an index that a newer upload has replaced.
  function isNarrowingOld() { return choices.length > 0 && choicesOf !== index.data; }

  // Makes the ways to narrow, once an index; in a large guide they have to come first.
  function openChoices() {
    if (choices.length && !isNarrowingOld()) return Promise.resolve();
    return Promise.all([index.settle(function () { return index.openFacets(); }), search.narrowing()]).then(function (here) {
      if (choices.length && !isNarrowingOld()) return;
      const chosen = new URLSearchParams();
      choices.forEach(function (choice) { if (choice.box.checked) chosen.append(choice.facet, choice.value); });
      choices = search.makeChoices(element('filters'), here[0], search.canTellHours(new Date()));
      choicesOf = index.data;
      search.tick(choices, chosen);
    });
  }

  // Makes the choice of an order work, once.
  function openSorting() {
    if (sorting) return Promise.resolve();
    return search.narrowing().then(function () {
      sorting = sorting || new search.Sorting(function () { changed('pushState'); });
    });
  }

  function isSortAsked() { return Boolean(sorting) && sorting.isQuery(); }

  // Tables that cannot be had leave the results as they are, with a word about it.
  function leniently(promise, otherwise, told) {
    return promise.catch(function () {
      told.isPartly = true;
      return otherwise;
    });
  }

  // Searches and shows; of several searches under way only the last asked for is shown.
  function run() {
    if (isNarrowingOld()) return openChoices().then(run).catch(fail);
    const number = (asked += 1);
    const data = index.data;
    const query = box.value;
    const chosen = filters();
    const isOpenAsked = Boolean(chosen.open);
    delete chosen.open;
    const made = { query: query, instant: new Date(), isPartly: isLacking, items: [] };
    made.isAsked = Boolean(query.trim()) || isOpenAsked || Object.keys(chosen).length > 0 || isSortAsked();
    state('loading');
    const plain = { arrange: function (hits) { return hits; }, notes: function () { return []; } };
    return Promise.all([
      isOpenAsked ? leniently(search.table(index, 'hours'), null, made) : null,
      sorting ? leniently(sorting.prepare(index), plain, made) : plain
    ]).then(function (tables) {
      made.states = tables[0] && search.openStates(tables[0], made.instant);
      made.notes = tables[1].notes;
      const isOpen = made.states && function (document) { return (made.states(document) || {}).status === 'open'; };
      const wanted = [isOpen, tables[1].keep].filter(Boolean);
      const keep = wanted.length > 0 && function (document) { return wanted.every(function (is) { return is(document); }); };
      const options = { counts: choices.length > 0, exactly: isExact, keep: keep };
      return index.search(query, chosen, options).then(function (result) {
        // Tables of the one index say nothing of the documents of another.
        if (result.of !== data) throw new Error('renewed');
        made.result = result;
        made.hits = made.isAsked ? tables[1].arrange(result.hits) : [];
        return items(made, 0);
      });
    }).then(function (first) { if (number === asked) show(made, first); }).catch(function (error) {
      return number === asked ? recover(error) : undefined;
    });
  }

  // What was found in an index that a newer upload has replaced is looked for in that.
  function recover(error) { return error.message === 'renewed' ? run() : fail(error); }

  // Promises the results that are to be seen, from a place on.
  function items(made, from) {
    const documents = made.hits.slice(from, shown).map(function (hit) { return hit.document; });
    return index.cardsOf(documents, made.result.of).then(function (cards) {
      const terms = search.termsOf(index, made.result.words);
      const unseen = search.unseen(index, made.result.words, documents, cards);
      const words = made.states && Guide.hours.words();
      return cards.map(function (card, place) {
        const state = words && made.states(documents[place]);
        return search.result(card, terms, {
          notes: made.notes(documents[place]), unseen: unseen.get(documents[place]),
          hours: state && { status: state.status, words: Guide.hours.describe(state.found, words, made.instant, state.zone) }
        });
      });
    });
  }

  function show(made, first) {
    const result = made.result;
    found = made;
    list.replaceChildren();
    append(first);
    if (choices.length) {
      search.showCounts(element('filters'), choices, result.counts);
      search.showChips(element('chips'), choices, box, function () { return changed('pushState'); });
    }
    const isNone = made.isAsked && made.hits.length === 0;
    hide(element('ways'), made.isAsked && !isNone);
    hide(element('tools'), made.isAsked && made.hits.length < 2 && !isSortAsked());
    hide(element('hint'), made.isAsked);
    hide(element('urgent'), !(made.isAsked && result.urgent));
    search.showCorrected(element('instead'), made.query, (made.isAsked && result.corrected) || [],
      '?' + address(made.query, true), exactly);
    search.showNearest(element('nearest'), (isNone && result.nearest) || [], function (text) {
      return '?' + new URLSearchParams({ q: text }).toString();
    });
    announce(made, isNone);
    state('done');
  }

  function exactly() {
    isExact = true;
    changed('pushState');
    box.focus();
  }

  function append(made) {
    list.append.apply(list, made);
    const left = found.hits.length - list.children.length;
    hide(more, left <= 0);
    if (left > 0) more.firstChild.textContent = search.counted('more', left);
  }

  function announce(made, isNone) {
    const query = made.query.trim();
    const count = made.hits.length;
    const sentences = [search.word('hint')];
    if (isNone) sentences[0] = query ? search.word('none', { query: query }) : search.word('none-filtered');
    else if (made.isAsked) {
      const read = search.correctedQuery(query, made.result.corrected || []).text;
      sentences[0] = search.counted(query ? 'count' : 'filtered', count, { query: read });
    }
    if (made.isAsked && made.result.urgent) sentences.push(search.word('urgent'));
    if (made.isPartly) sentences.push(search.word('partly'));
    const text = sentences.join(' · ');
    if (status.textContent !== text) status.textContent = text;
    document.title = query ? query + ' · ' + pageTitle : pageTitle;
  }

  function state(name) {
    list.setAttribute('data-state', name);
    list.setAttribute('aria-busy', String(name === 'loading'));
  }

  function changed(method) {
    clearTimeout(timer);
    shown = page;
    if (!index) return undefined;
    remember(method);
    return run();
  }

  function restore() {
    const kept = history.state || {};
    const given = search.parameters();
    const isNarrowed = FACETS.some(function (name) { return given.has(name); });
    shown = Math.max(page, Number(kept.shown) || 0);
    const turn = (restored += 1);
    const before = box.value;
    isLacking = false;
    return Promise.all([
      isNarrowed || narrow.open || !index.isLarge ? openChoices().catch(lacking) : null,
      sorting || given.has('sort') ? openSorting().catch(lacking) : null
    ]).then(function () {
      // Of two steps back in a row the last counts.
      if (turn !== restored) return undefined;
      // What is typed while this waits is what is wanted.
      if (box.value === before) box.value = given.get('q') || '';
      isExact = given.get('exact') === '1';
      search.tick(choices, given);
      if (sorting) sorting.read(given);
      else select.value = 'best';
      return run();
    }).then(function () {
      if (kept.scroll) globalThis.scrollTo(0, kept.scroll);
    });
  }

  function fail(error) {
    clearTimeout(waits);
    status.textContent = search.word(error.message === 'format' ? 'outdated' : 'failed');
    hide(element('ways'), false);
    hide(narrow, !index);
    state('error');
  }

  form.addEventListener('submit', function (event) {
    if (!index) return;
    event.preventDefault();
    const isNew = (search.parameters().get('q') || '') !== box.value.trim();
    if (isNew) isExact = false;
    changed(isNew ? 'pushState' : 'replaceState');
    isTyping = false;
    // A keyboard on the screen would hide what was found.
    if (matchMedia('(pointer: coarse)').matches) box.blur();
  });
  // All that is typed in one go is one step of the history.
  box.addEventListener('input', function () {
    clearTimeout(timer);
    isExact = false;
    // Of a large guide, what begins with one letter is too much to fetch for somebody who is still typing.
    if (index && index.isLarge && search.isUnfinished(box.value)) return;
    timer = setTimeout(function () {
      changed(isTyping ? 'replaceState' : 'pushState');
      isTyping = true;
    }, 250);
  });
  element('filters').addEventListener('change', function () {
    isTyping = false;
    changed('pushState');
  });
  // The first choice of an order: those after it are heard by what was made for it.
  select.addEventListener('change', function first() {
    const isNew = !sorting;
    select.removeEventListener('change', first);
    openSorting().then(function () {
      if (!isNew) return;
      sorting.showField();
      changed('pushState');
    }).catch(function (error) {
      select.addEventListener('change', first);
      fail(error);
    });
  });
  narrow.addEventListener('toggle', function () {
    if (narrow.open && index && !choices.length) openChoices().then(run).catch(fail);
  });
  globalThis.addEventListener('popstate', function () {
    const isJump = location.hash.length > 1 && !location.hash.startsWith('#?');
    if (index && !isJump) restore().catch(fail);
  });
  let scrolled = 0;
  globalThis.addEventListener('scroll', function () {
    clearTimeout(scrolled);
    scrolled = setTimeout(function () { if (index) search.rememberState(current()); }, 300);
  }, { passive: true });
  more.replaceChildren(search.make('button', { type: 'button', className: 'button' }));
  more.firstChild.addEventListener('click', function () {
    const number = asked;
    const from = list.children.length;
    shown += page;
    remember('replaceState');
    items(found, from).then(function (made) {
      if (number !== asked) return;
      append(made);
      if (made[0]) made[0].querySelector('a').focus();
    }).catch(recover);
  });

  box.value = search.parameters().get('q') || '';
  hide(narrow, false);
  // What goes once there are results need not be seen before.
  hide(element('ways'), search.parameters().toString() !== '');
  state('loading');
  // Said only where there is time to hear it, so that the count is the one thing announced.
  const waits = setTimeout(function () { status.textContent = search.word('loading'); }, 600);
  search.opened(version).then(function (opened) {
    clearTimeout(waits);
    const typed = box.value;
    index = opened;
    // The fewer results, the less a large guide has to fetch for them.
    if (index.isLarge) page = 10;
    if ('scrollRestoration' in history) history.scrollRestoration = 'manual';
    if (!index.isLarge && matchMedia('(min-width: 60rem)').matches) narrow.open = true;
    return restore().then(function () {
      if (typed === box.value) return undefined;
      box.value = typed;
      return changed('replaceState');
    });
  }).catch(fail);
}());
