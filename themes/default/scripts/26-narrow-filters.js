// Makes the boxes by which results are narrowed, and a button for each that is chosen.
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const search = Guide.search = Guide.search || {};
  const make = search.make;
  const FACETS = ['topic', 'wellness', 'place', 'language', 'kind'];

  // Values with those that lie under them right after them: [{ value, place, depth }].
  function asTree(values) {
    const known = new Set(values.map(function (value) { return value.value; }));
    const below = new Map();
    values.forEach(function (value, place) {
      const parent = known.has(value.parent) && value.parent !== value.value ? value.parent : undefined;
      below.set(parent, (below.get(parent) || []).concat({ value: value, place: place }));
    });
    const rows = [];
    const placed = new Set();
    function add(row, depth) {
      if (placed.has(row.place)) return;
      placed.add(row.place);
      rows.push({ value: row.value, place: row.place, depth: depth });
      (below.get(row.value.value) || []).forEach(function (child) { add(child, depth + 1); });
    }
    (below.get(undefined) || []).forEach(function (row) { add(row, 0); });
    values.forEach(function (value, place) { add({ value: value, place: place }, 0); });
    return rows;
  }

  // The label of a value: kinds are words of the interface, all others come from the records.
  function label(facet, value) { return (facet === 'kind' && search.word('kind-' + value.value)) || value.label; }

  function choiceLine(id, name, value, text, depth) {
    const input = make('input', { type: 'checkbox', id: id, name: name, value: value });
    const count = make('span', { className: 'count' });
    return {
      facet: name, value: value, label: text, box: input, count: count,
      line: make('div', { className: 'choice choice-depth-' + Math.min(depth, 3) }, [
        input, make('label', { htmlFor: id }, [text + ' ', count])
      ])
    };
  }

  function fieldset(name, legend, lines) {
    return make('fieldset', { className: 'choices', 'data-facet': name }, [
      make('legend', { textContent: legend }),
      make('div', { className: 'choices-list' }, lines.map(function (choice) { return choice.line; }))
    ]);
  }

  // The choices of one facet; none where there is nothing to choose between.
  function choicesOf(facets, name) {
    const number = facets.findIndex(function (facet) { return facet.name === name; });
    if (number < 0 || facets[number].values.length < 2) return [];
    return asTree(facets[number].values).map(function (row) {
      const line = choiceLine('search-' + name + '-' + row.place, name, row.value.value, label(name, row.value), row.depth);
      return Object.assign(line, { number: number, place: row.place });
    });
  }

  // Fills a box with the ways to narrow and gives all choices; "open now" where hours can be told from this copy.
  search.makeChoices = function (box, facets, canTellHours) {
    const groups = FACETS.map(function (name) { return [name, search.word('facet-' + name), choicesOf(facets, name)]; });
    if (canTellHours) {
      const open = choiceLine('search-open', 'open', 'now', search.word('open-now'), 0);
      groups.unshift(['open', search.word('open-legend'), [open]]);
    }
    const made = groups.filter(function (group) { return group[2].length; });
    box.replaceChildren.apply(box, made.map(function (group) { return fieldset.apply(null, group); }));
    return [].concat.apply([], made.map(function (group) { return group[2]; }));
  };

  // Says beside each choice how many results it would leave; a choice that leaves none is not offered.
  search.showCounts = function (box, choices, counts) {
    choices.forEach(function (choice) {
      if (!counts || choice.number === undefined) return;
      const count = counts[choice.number][choice.place];
      choice.count.textContent = '(' + count.toLocaleString(document.documentElement.lang || undefined) + ')';
      choice.line.hidden = count === 0 && !choice.box.checked;
    });
    box.querySelectorAll('fieldset').forEach(function (group) {
      group.hidden = !group.querySelector('.choice:not([hidden])');
    });
  };

  function chip(choice, legend, take) {
    const cross = make('span', { className: 'chip-cross', 'aria-hidden': 'true', textContent: '×' });
    const button = make('button', { type: 'button', className: 'chip' }, [choice.label + ' ', cross]);
    button.setAttribute('aria-label', search.word('remove', { choice: legend + ': ' + choice.label }));
    button.addEventListener('click', function () { take([choice]); });
    return make('li', {}, [button]);
  }

  // A button for each choice made, and one for all of them. `change` is called when some have been taken back, and
  // promises when that is shown; the focus goes to the next button, or to `rest` when none is left.
  search.showChips = function (list, choices, rest, change) {
    const chosen = choices.filter(function (choice) { return choice.box.checked; });
    function take(some) {
      const place = chosen.indexOf(some[0]);
      some.forEach(function (choice) { choice.box.checked = false; });
      change().then(function () {
        const left = list.querySelectorAll('.chip');
        (left.length ? left[Math.min(place, left.length - 1)] : rest).focus();
      });
    }
    const chips = chosen.map(function (choice) {
      const legend = search.word(choice.facet === 'open' ? 'open-legend' : 'facet-' + choice.facet);
      return chip(choice, legend, take);
    });
    if (chosen.length > 1) {
      const all = make('button', { type: 'button', id: 'search-clear', className: 'button-quiet', textContent: search.word('clear') });
      all.addEventListener('click', function () { take(chosen); });
      chips.push(make('li', {}, [all]));
    }
    list.replaceChildren.apply(list, chips);
    list.hidden = chosen.length === 0;
  };
}());
