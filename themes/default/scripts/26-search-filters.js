// Makes the boxes by which results are narrowed.
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const search = Guide.search = Guide.search || {};
  const make = search.make;

  // Values with those that lie under them right after them: [{ value, place, depth }].
  function asTree(values) {
    const known = new Set(values.map(function (value) { return value.value; }));
    const rows = [];
    function add(parent, depth) {
      values.forEach(function (value, place) {
        const above = known.has(value.parent) && value.parent !== value.value ? value.parent : undefined;
        if (above === parent && rows.length < values.length) {
          rows.push({ value: value, place: place, depth: depth });
          add(value.value, depth + 1);
        }
      });
    }
    add(undefined, 0);
    values.forEach(function (value, place) {
      if (!rows.some(function (row) { return row.place === place; })) rows.push({ value: value, place: place, depth: 0 });
    });
    return rows;
  }

  // The label of a value: kinds are words of the interface, all others come from the records.
  function label(facet, value, word) { return (facet === 'kind' && word('kind-' + value.value)) || value.label; }

  // A fieldset for one facet, its boxes added to choices; nothing where there is no choice.
  search.facet = function (index, name, word, choices) {
    const number = index.facets.findIndex(function (facet) { return facet.name === name; });
    if (number < 0 || index.facets[number].values.length < 2) return null;
    const rows = asTree(index.facets[number].values).map(function (row) {
      const id = 'search-' + name + '-' + row.place;
      const input = make('input', { type: 'checkbox', id: id, name: name, value: row.value.value });
      const count = make('span', { className: 'count' });
      const text = label(name, row.value, word);
      const line = make('div', { className: 'choice choice-depth-' + Math.min(row.depth, 3) }, [
        input, make('label', { htmlFor: id }, [text + ' ', count])
      ]);
      choices.push({
        facet: name, value: row.value.value, label: text, box: input, count: count, line: line, number: number,
        place: row.place
      });
      return line;
    });
    const body = make('div', { className: 'choices-list' }, rows);
    return make('fieldset', { className: 'choices', 'data-facet': name }, [
      make('legend', { textContent: word('facet-' + name) }), body
    ]);
  };
}());
