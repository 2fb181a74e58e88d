/* A filled worksheet in other forms: Markdown, CSV, a calendar. */
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const worksheet = Guide.worksheet = Guide.worksheet || {};

  function row(cells) {
    return '| ' + cells.map(function (cell) {
      return String(cell).replace(/\\/g, '\\\\').replace(/\|/g, '\\|').replace(/\s*\n\s*/g, '<br>');
    }).join(' | ') + ' |\n';
  }

  function table(heads, rows) {
    return row(heads) + row(heads.map(function () { return '---'; })) + rows.map(row).join('');
  }

  function rowName(one, index) { return one.name ? one.name : String(index + 1); }

  function markdownOf(block) {
    if (block.items) {
      return block.items.filter(function (item) { return item.text; }).map(function (item) {
        const marks = item.marks.map(function (mark) { return (mark.checked ? '[x] ' : '[ ] ') + mark.label; });
        return '- ' + item.text + '\n' + marks.map(function (mark) { return '  - ' + mark + '\n'; }).join('');
      }).join('');
    }
    if (block.rows) {
      const isFigured = block.rows.some(function (one) { return one.figure; });
      return table([''].concat(isFigured ? [''] : [], block.columns), block.rows.map(function (one, index) {
        return [rowName(one, index)].concat(isFigured ? [one.figure || ''] : [], one.cells);
      }));
    }
    return (block.text || '') + '\n';
  }

  worksheet.markdown = function (title, blocks) {
    return '# ' + title + '\n' + blocks.map(function (block) {
      return '\n## ' + block.prompt + '\n\n' + markdownOf(block);
    }).join('');
  };

  // A spreadsheet must not take what somebody typed for a formula.
  function csvCell(text) {
    const safe = /^[=+\-@\t\r]/.test(text) ? '\'' + text : String(text);
    return /[",\r\n]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
  }

  function csvRows(block) {
    const rows = [];
    (block.items || []).filter(function (item) { return item.text; }).forEach(function (item) {
      item.marks.forEach(function (mark) { rows.push([item.text, mark.label, mark.checked ? 'x' : '']); });
    });
    (block.rows || []).forEach(function (one, index) {
      if (one.figure) rows.push([rowName(one, index), '', one.figure]);
      one.cells.forEach(function (cell, column) {
        if (cell || one.name) rows.push([rowName(one, index), block.columns[column], cell]);
      });
    });
    if (block.text) rows.push(['', '', block.text]);
    return rows.map(function (cells) { return [block.prompt].concat(cells); });
  }

  worksheet.csv = function (heads, blocks) {
    const rows = [heads].concat(blocks.flatMap(csvRows));
    return '\ufeff' + rows.map(function (cells) { return cells.map(csvCell).join(',') + '\r\n'; }).join('');
  };

  function folded(line) {
    const lines = [];
    let piece = '';
    let size = 0;
    Array.from(line).forEach(function (letter) {
      const bytes = new TextEncoder().encode(letter).length;
      if (size + bytes > 73) {
        lines.push(piece);
        piece = '';
        size = 0;
      }
      piece += letter;
      size += bytes;
    });
    return lines.concat(piece).join('\r\n ') + '\r\n';
  }

  function calendarText(text) {
    return text.replace(/\\/g, '\\\\').replace(/([;,])/g, '\\$1').replace(/\r?\n/g, '\\n');
  }

  /** The steps of plans that have a date, each with what stands beside it. */
  worksheet.steps = function (blocks) {
    return blocks.filter(function (block) { return block.kind === 'plan'; }).flatMap(function (block) {
      return block.rows.flatMap(function (one, index) {
        const column = one.cells.findIndex(function (cell, place) {
          return block.dates[place] && /^\d{4}-\d\d-\d\d$/.test(cell);
        });
        if (column < 0) return [];
        const others = one.cells.map(function (cell, place) { return { label: block.columns[place], text: cell, place: place }; })
          .filter(function (cell) { return cell.place !== column && cell.text; });
        const isFirst = function (cell) { return cell.place === 0; };
        const step = others.find(isFirst);
        return [{
          id: block.id + '-' + (index + 1), date: one.cells[column], title: step ? step.text : block.prompt,
          notes: others.filter(function (cell) { return !isFirst(cell); })
            .map(function (cell) { return cell.label + ': ' + cell.text; }).join('\n')
        }];
      });
    });
  };

  function dayAfter(date) {
    const next = new Date(date + 'T00:00:00Z');
    next.setUTCDate(next.getUTCDate() + 1);
    return next.toISOString().slice(0, 10);
  }

  /** An iCalendar of the steps; `now` is the moment of its making. */
  worksheet.calendar = function (title, name, blocks, now) {
    const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
    const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//guidegen//worksheet//EN'];
    worksheet.steps(blocks).forEach(function (step) {
      lines.push('BEGIN:VEVENT', 'UID:' + stamp + '-' + step.id + '@' + name, 'DTSTAMP:' + stamp,
        'DTSTART;VALUE=DATE:' + step.date.replace(/-/g, ''), 'DTEND;VALUE=DATE:' + dayAfter(step.date).replace(/-/g, ''),
        'SUMMARY:' + calendarText(step.title), 'DESCRIPTION:' + calendarText([step.notes, title].filter(Boolean).join('\n')),
        'TRANSP:TRANSPARENT', 'END:VEVENT');
    });
    return lines.concat('END:VCALENDAR').map(folded).join('');
  };
}());
