/* What somebody wrote into a worksheet, as data: read from the fields and put back into them. */
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const worksheet = Guide.worksheet = Guide.worksheet || {};

  function all(root, selector) { return Array.from(root.querySelectorAll(selector)); }
  function words(element) { return element ? element.textContent.replace(/\s+/g, ' ').trim() : ''; }

  worksheet.all = all;
  worksheet.blocks = function (form) { return all(form, '[data-worksheet]'); };
  worksheet.rows = function (block) { return all(block, 'tbody > tr'); };
  worksheet.cells = function (row) { return all(row, 'td').map(function (cell) { return cell.querySelector('input, textarea'); }); };

  function promptOf(block) {
    const prompt = all(block, '.worksheet-title').find(function (one) { return one.id === block.id + '.prompt'; });
    return words(prompt);
  }

  function readItem(item) {
    const own = item.querySelector('.write-in');
    return {
      text: own ? own.value.trim() : words(item.querySelector('.checklist-text')),
      own: Boolean(own),
      marks: all(item, '.checklist-mark').map(function (mark) {
        return { label: words(mark), checked: mark.querySelector('input').checked };
      })
    };
  }

  function readGrid(block) {
    return {
      columns: all(block, 'thead th:not(.grid-corner)').map(words),
      agencies: Boolean(block.querySelector('td input[list]')),
      dates: worksheet.rows(block).slice(0, 1).flatMap(function (row) {
        return worksheet.cells(row).map(function (field) { return field.hasAttribute('data-date'); });
      }),
      rows: worksheet.rows(block).map(function (row) {
        const name = row.querySelector('th a');
        return {
          name: name ? words(name) : null,
          figure: words(row.querySelector('.grid-figure')) || null,
          cells: worksheet.cells(row).map(function (field) { return field.value.trim(); })
        };
      })
    };
  }

  function readBlock(block) {
    const made = { id: block.id, kind: block.getAttribute('data-worksheet'), prompt: promptOf(block) };
    const answer = block.querySelector('textarea.ruled');
    if (answer) made.text = answer.value.replace(/\s+$/, '');
    if (block.querySelector('.checklist')) made.items = all(block, '.checklist-item').map(readItem);
    if (block.querySelector('.worksheet-grid')) Object.assign(made, readGrid(block));
    return made;
  }

  /** All that is in a form. */
  worksheet.read = function (form) { return worksheet.blocks(form).map(readBlock); };

  /** Whether somebody wrote something into a block. */
  worksheet.isFilled = function (block) {
    if (block.text) return true;
    if ((block.items || []).some(function (item) {
      return (item.own && item.text) || item.marks.some(function (mark) { return mark.checked; });
    })) return true;
    return (block.rows || []).some(function (row) { return row.cells.some(Boolean); });
  };

  function fillItems(block, items) {
    const own = items.filter(function (item) { return item.own; }).length;
    worksheet.setLines(block, own);
    const places = all(block, '.checklist-item');
    const isOwn = function (place) { return Boolean(place.querySelector('.write-in')); };
    const ours = places.filter(isOwn);
    return items.every(function (item) {
      // An item that the guide gives is known by its words, wherever it stands by now.
      const at = places.findIndex(function (one) {
        return !isOwn(one) && words(one.querySelector('.checklist-text')) === item.text;
      });
      const place = item.own ? ours.shift() : (at < 0 ? undefined : places.splice(at, 1)[0]);
      if (!place) return !item.marks.some(function (mark) { return mark.checked; });
      if (item.own) place.querySelector('.write-in').value = item.text;
      all(place, '.checklist-mark input').forEach(function (box, number) {
        box.checked = Boolean(item.marks[number] && item.marks[number].checked);
      });
      return true;
    });
  }

  function fillGrid(block, given) {
    const isNamed = given.rows.some(function (row) { return row.name; });
    if (!isNamed) worksheet.setRows(block, given.rows.length);
    const rows = worksheet.rows(block);
    return given.rows.every(function (row, number) {
      const place = isNamed ? rows.find(function (one) { return words(one.querySelector('th a')) === row.name; }) : rows[number];
      if (!place) return !row.cells.some(Boolean);
      const fields = worksheet.cells(place);
      row.cells.forEach(function (value, column) { if (fields[column]) worksheet.set(fields[column], value); });
      return row.cells.length <= fields.length || !row.cells.slice(fields.length).some(Boolean);
    });
  }

  /** Puts a value into a field; one that is no date makes a field for dates one for words. */
  worksheet.set = function (field, value) {
    if (field.hasAttribute('data-date')) field.type = /^(\d{4}-\d\d-\d\d)?$/.test(value) ? 'date' : 'text';
    field.value = value;
  };

  /** Puts data back into a form, and gives the prompts of what has no place there any more. */
  worksheet.fill = function (form, blocks) {
    const places = worksheet.blocks(form);
    // What the form held before is replaced as a whole, also where the data has nothing to put.
    places.forEach(function (place) {
      all(place, 'textarea, input').forEach(function (field) {
        field.value = field.defaultValue;
        field.checked = Boolean(field.defaultChecked);
      });
    });
    return blocks.filter(function (given) {
      const place = places.find(function (one) { return one.id === given.id; });
      if (!place || place.getAttribute('data-worksheet') !== given.kind) return worksheet.isFilled(given);
      if (given.text !== undefined) place.querySelector('textarea.ruled').value = given.text;
      if (given.items) return !fillItems(place, given.items);
      if (given.rows) return !fillGrid(place, given);
      return false;
    }).map(function (given) { return given.prompt; });
  };
}());
