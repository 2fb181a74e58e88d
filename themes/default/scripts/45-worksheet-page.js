/* The page of a worksheet: buttons for rows and files, dates, paper. Nothing is kept unless the reader saves it. */
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const worksheet = Guide.worksheet = Guide.worksheet || {};

  function make(name, own, children) {
    const element = Object.assign(document.createElement(name), own);
    element.append.apply(element, children || []);
    return element;
  }

  /** Makes the worksheet of this page work; `source` is the text of these scripts, for files that are saved. */
  worksheet.start = function (source) {
    const form = document.querySelector('.worksheet-form');
    const tools = document.getElementById('worksheet-tools');
    if (!form || !tools) return;
    const status = make('p', { className: 'worksheet-status' });
    status.setAttribute('role', 'status');
    let isDirty = false;

    function word(name, values) {
      return (tools.getAttribute('data-' + name) || '').replace(/\{(\w+)\}/g, function (all, key) {
        return values && key in values ? values[key] : all;
      });
    }
    function say(text) { status.textContent = text; }
    function button(name, action) {
      const one = make('button', { type: 'button', textContent: word(name) });
      one.addEventListener('click', action);
      return one;
    }

    function today() {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(function (part) {
        return String(part).padStart(2, '0');
      }).join('-');
    }
    function data() {
      return {
        format: 1, guide: tools.getAttribute('data-record'), title: tools.getAttribute('data-title'),
        address: tools.getAttribute('data-address'), saved: today(), blocks: worksheet.read(form)
      };
    }
    function fileName(ending) {
      return (tools.getAttribute('data-record') || 'worksheet').replace(/^.*\//, '') + '-' + today() + '.' + ending;
    }
    function give(ending, type, text) {
      const name = fileName(ending);
      worksheet.download(name, type, text);
      say(word('saved', { file: name }));
    }

    function save() {
      const made = data();
      give('html', 'text/html', worksheet.document({
        data: made, form: form, tools: tools, source: source, names: document.getElementById('guide.agencies'),
        lang: document.documentElement.lang, direction: document.documentElement.dir || 'ltr',
        note: word('note', { date: made.saved })
      }));
      isDirty = false;
    }
    function saveCalendar() {
      const made = data();
      if (!worksheet.steps(made.blocks).length) return say(word('no-dates'));
      return give('ics', 'text/calendar', worksheet.calendar(made.title, location.hostname || 'worksheet', made.blocks, new Date()));
    }

    function open(text) {
      const found = worksheet.parse(text);
      if (!found || found.guide !== tools.getAttribute('data-record')) return say(word('not-ours'));
      if (worksheet.read(form).some(worksheet.isFilled) && !confirm(word('replace'))) return undefined;
      const left = worksheet.fill(form, found.blocks);
      refresh();
      isDirty = false;
      return say(left.length ? word('left-over', { prompts: left.join(' · ') }) : word('opened'));
    }
    const chooser = make('input', { type: 'file', accept: '.html,text/html', hidden: true });
    chooser.setAttribute('aria-label', word('open'));
    chooser.addEventListener('change', function () {
      if (chooser.files[0]) chooser.files[0].text().then(open);
      chooser.value = '';
    });

    // A browser shows its own words in an empty field for dates; paper must be blank there.
    function refresh() {
      worksheet.all(form, '[data-date]').forEach(function (field) {
        worksheet.set(field, field.value);
        field.toggleAttribute('data-empty', !field.value);
      });
    }

    // A field shows only so much of what is in it; paper shows all.
    function paper() {
      noPaper();
      worksheet.all(form, 'textarea').forEach(function (field) {
        if (!field.value.trim()) return;
        const shown = make('div', { className: 'worksheet-paper worksheet-made', textContent: field.value });
        if (field.classList.contains('ruled')) shown.classList.add('ruled');
        shown.setAttribute('rows', field.rows);
        field.before(shown);
      });
    }
    function noPaper() { worksheet.all(form, '.worksheet-paper').forEach(function (one) { one.remove(); }); }

    worksheet.onRow = function (row, number) {
      const head = row.querySelector('th');
      worksheet.all(head, 'button').forEach(function (old) { old.remove(); });
      const remove = make('button', { type: 'button', className: 'row-remove no-print worksheet-made', textContent: '×' });
      remove.setAttribute('aria-label', word('remove-row', { number: number }));
      head.append(remove);
    };
    form.addEventListener('click', function (event) {
      const remove = event.target.closest('.row-remove');
      if (!remove) return;
      const row = remove.closest('tr');
      const block = remove.closest('[data-worksheet]');
      const number = worksheet.rows(block).indexOf(row) + 1;
      const isFilled = worksheet.cells(row).some(function (field) { return field.value.trim(); });
      if (isFilled && !confirm(word('remove-sure', { number: number }))) return;
      worksheet.removeRow(block, row);
      const rows = worksheet.rows(block);
      rows[Math.min(number, rows.length) - 1].querySelector('.row-remove').focus();
      isDirty = true;
      refresh();
    });

    function grow(block, name, add) {
      const more = button(name, function () {
        const made = add(block);
        refresh();
        made.querySelector('input, textarea').focus();
      });
      more.className = 'row-add no-print worksheet-made';
      more.setAttribute('aria-describedby', block.id + '.prompt');
      block.append(more);
    }
    worksheet.blocks(form).forEach(function (block) {
      if (worksheet.canGrow(block)) {
        worksheet.rows(block).forEach(function (row, index) { worksheet.onRow(row, index + 1); });
        grow(block, 'add-row', worksheet.addRow);
      } else if (worksheet.canAddLines(block)) {
        grow(block, 'add-line', worksheet.addLine);
      }
    });

    const answers = document.getElementById('worksheet-answers');
    const kept = answers && worksheet.parse(answers.outerHTML);
    if (kept) worksheet.fill(form, kept.blocks);
    refresh();
    form.addEventListener('input', function () { isDirty = true; });
    form.addEventListener('change', refresh);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    globalThis.addEventListener('beforeprint', paper);
    globalThis.addEventListener('afterprint', noPaper);
    globalThis.addEventListener('beforeunload', function (event) { if (isDirty) event.preventDefault(); });

    const groups = [
      make('p', { textContent: word('hint') }),
      make('p', {}, [
        button('save', save), button('open', function () { chooser.click(); }), button('print', function () { print(); })
      ]),
      make('p', {}, [
        button('markdown', function () {
          const made = data();
          give('md', 'text/markdown', worksheet.markdown(made.title, made.blocks));
        }),
        button('csv', function () { give('csv', 'text/csv', worksheet.csv(word('heads').split('|'), data().blocks)); })
      ].concat(form.querySelector('[data-date]') ? [button('calendar', saveCalendar)] : [])),
      chooser, status
    ];
    tools.replaceChildren.apply(tools, groups);
    tools.hidden = false;
  };
}());
