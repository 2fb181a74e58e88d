/* Rows of tables and lines of checklists: more of them, and fewer. */
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const worksheet = Guide.worksheet = Guide.worksheet || {};

  /** Whether a reader may add rows: not where they are the dimensions of wellness. */
  worksheet.canGrow = function (block) {
    return ['table', 'plan'].includes(block.getAttribute('data-worksheet'));
  };

  function empty(place) {
    worksheet.all(place, 'input, textarea').forEach(function (field) {
      if (field.type === 'checkbox') field.checked = false;
      else worksheet.set(field, '');
    });
    return place;
  }

  function rename(place, former, name) {
    worksheet.all(place, '*').forEach(function (element) {
      ['id', 'name', 'aria-labelledby', 'for'].forEach(function (attribute) {
        const value = element.getAttribute(attribute);
        if (!value) return;
        element.setAttribute(attribute, value.split(' ').map(function (part) {
          return part === former || part.startsWith(former + '.') ? name + part.slice(former.length) : part;
        }).join(' '));
      });
    });
  }

  // Numbers and names follow the order; a name given to two for a moment disturbs nothing.
  function renumber(block) {
    worksheet.rows(block).forEach(function (row, index) {
      const number = row.querySelector('th span[id]');
      rename(row, number.id, block.id + '.row-' + (index + 1));
      number.textContent = index + 1;
      if (worksheet.onRow) worksheet.onRow(row, index + 1);
    });
  }

  worksheet.addRow = function (block) {
    const rows = worksheet.rows(block);
    const row = empty(rows[rows.length - 1].cloneNode(true));
    rows[rows.length - 1].after(row);
    renumber(block);
    return row;
  };

  worksheet.removeRow = function (block, row) {
    if (worksheet.rows(block).length > 1) row.remove();
    else empty(row);
    renumber(block);
  };

  worksheet.setRows = function (block, count) {
    if (!worksheet.canGrow(block)) return;
    while (worksheet.rows(block).length < count) worksheet.addRow(block);
    while (worksheet.rows(block).length > Math.max(1, count)) {
      worksheet.rows(block).pop().remove();
      renumber(block);
    }
    worksheet.rows(block).forEach(empty);
  };

  function lines(block) {
    return worksheet.all(block, '.checklist-item').filter(function (item) { return item.querySelector('.write-in'); });
  }

  worksheet.canAddLines = function (block) { return lines(block).length > 0; };

  worksheet.addLine = function (block) {
    const own = lines(block);
    const items = worksheet.all(block, '.checklist-item').length;
    const last = own[own.length - 1];
    const line = empty(last.cloneNode(true));
    const field = line.querySelector('.write-in');
    rename(line, field.id, block.id + '.item-' + (items + 1));
    field.setAttribute('aria-label', field.getAttribute('aria-label').replace(String(own.length), String(own.length + 1)));
    last.after(line);
    return line;
  };

  worksheet.setLines = function (block, count) {
    if (!worksheet.canAddLines(block)) return;
    while (lines(block).length < count) worksheet.addLine(block);
    worksheet.all(block, '.checklist-item').forEach(empty);
  };
}());
