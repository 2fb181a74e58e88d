/* A worksheet as a file of its own, which opens filled in anywhere and can go on being edited; and back from it. */
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const worksheet = Guide.worksheet = Guide.worksheet || {};
  const MARK = 'worksheet-answers';

  // The guide's own style sheet cannot be read where the guide lies on a disk.
  const STYLE = [
    ':root{color-scheme:light}',
    'body{margin:0 auto;max-width:60rem;padding:1rem;font:1.0625rem/1.55 system-ui,sans-serif;color:#1b1b1b;background:#fff}',
    'h1,h2,h3{line-height:1.25;break-after:avoid}',
    'a{color:#0b4f8a}',
    '.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}',
    '.worksheet{margin:1.25rem 0;padding:1rem;border:2px solid #1b1b1b;border-radius:6px}',
    '.worksheet-title{display:block;margin-bottom:.5rem;font-weight:650;font-size:1.125rem;text-align:start}',
    'fieldset{margin:0;padding:0;border:0;min-width:0}',
    'textarea,input{box-sizing:border-box;font:inherit;color:inherit;max-width:100%}',
    'textarea,input[type=text],input[type=date]{width:100%;padding:.4rem;border:1px solid #666;border-radius:4px;background:#fff;field-sizing:content;min-height:2.75rem}',
    'textarea.ruled{line-height:2.25rem}',
    'table{width:100%;border-collapse:collapse;table-layout:fixed}',
    'th,td{border:1px solid #666;padding:.3rem;text-align:start;vertical-align:top}',
    '.grid-corner{width:3.5rem}[data-worksheet=coverage] .grid-corner{width:9rem}',
    '.grid-figure{display:block;font-weight:400;font-size:.875rem}',
    'td textarea,td input[type=text],td input[type=date]{border:0}',
    '.plain{list-style:none;padding:0}',
    '.checklist-item{padding:.5rem 0;border-top:1px solid #999}',
    '.checklist-text{margin:0 0 .25rem}',
    '.checklist-mark{display:inline-flex;gap:.5rem;align-items:center;min-height:2.75rem;margin-right:1.5rem}',
    '.worksheet-tools{padding:1rem;background:#f2f0ea;border-radius:6px}',
    '.button,button{font:inherit;min-height:2.75rem;padding:.4rem .9rem;margin:.2rem .4rem .2rem 0;border:1px solid #1b1b1b;border-radius:4px;background:#fff;color:#1b1b1b;cursor:pointer}',
    ':focus-visible{outline:3px solid #0b4f8a;outline-offset:2px}',
    '.worksheet-paper{display:none;white-space:pre-wrap}',
    '@media (max-width:40rem){table,tbody,tr,th[scope=row],td,caption{display:block;width:auto}thead{position:absolute;clip-path:inset(50%)}td::before{content:attr(data-column);display:block;font-size:.875rem}}',
    '@page{margin:16mm}',
    '@media print{body{padding:0;font-size:10.5pt}.no-print,button,.worksheet-tools{display:none!important}.worksheet{padding:0;border:0}',
    '.checklist-item,tr{break-inside:avoid}.worksheet-paper{display:block}.worksheet-paper+textarea{display:none}',
    'textarea.ruled,.worksheet-paper.ruled{border:0;line-height:9mm;background:repeating-linear-gradient(transparent 0 calc(9mm - 1px),#777 calc(9mm - 1px) 9mm);print-color-adjust:exact}',
    'td{height:11mm}input[data-empty]{color:transparent}}'
  ].join('\n');

  // Fields keep what was typed as properties, and a document's text has only attributes.
  function keepValues(from, to) {
    const fields = worksheet.all(from, 'input, textarea');
    worksheet.all(to, 'input, textarea').forEach(function (copy, number) {
      const field = fields[number];
      if (copy.tagName === 'TEXTAREA') copy.textContent = '\n' + field.value;
      else if (field.type === 'checkbox') copy.toggleAttribute('checked', field.checked);
      else copy.setAttribute('value', field.value);
    });
  }

  // Ways into the guide lead nowhere from a file that lies elsewhere.
  function freeLinks(copy, address) {
    worksheet.all(copy, 'a[href]').forEach(function (link) {
      const target = link.getAttribute('href');
      if (/^(https?|mailto|tel):/.test(target)) return;
      if (address && !target.startsWith('#')) link.setAttribute('href', new URL(target, address).href);
      else link.replaceWith.apply(link, Array.from(link.childNodes));
    });
  }

  function json(value) { return JSON.stringify(value).replace(/</g, '\\u003c'); }
  function escaped(text) { return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;'); }

  /** The file's text: what the page has of the worksheet, filled, with all that it needs to go on working. */
  worksheet.document = function (parts) {
    const copy = parts.form.cloneNode(true);
    keepValues(parts.form, copy);
    worksheet.all(copy, '.worksheet-made').forEach(function (made) { made.remove(); });
    freeLinks(copy, parts.data.address);
    const tools = parts.tools.cloneNode(false);
    tools.hidden = true;
    const close = '<' + '/script>\n';
    return '<!DOCTYPE html>\n<html lang="' + escaped(parts.lang) + '" dir="' + escaped(parts.direction) + '">\n<head>\n<meta charset="utf-8">\n' +
      '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n' +
      '<title>' + escaped(parts.data.title) + '</title>\n<link rel="icon" href="data:,">\n<style>\n' + STYLE + '\n</style>\n</head>\n<body>\n<main>\n' +
      '<h1>' + escaped(parts.data.title) + '</h1>\n<p>' + escaped(parts.note) + '</p>\n' +
      tools.outerHTML + '\n' + copy.outerHTML + '\n' + (parts.names ? parts.names.outerHTML + '\n' : '') + '</main>\n' +
      '<script type="application/json" id="' + MARK + '">' + json(parts.data) + close +
      '<script>' + parts.source + close + '</body>\n</html>\n';
  };

  /** What a saved file holds; nothing where it is none. */
  worksheet.parse = function (text) {
    const found = text.match(new RegExp('<script type="application/json" id="' + MARK + '">([^<]*)<'));
    try {
      const data = found && JSON.parse(found[1]);
      return data && data.format === 1 && Array.isArray(data.blocks) ? data : null;
    } catch (_) {
      return null;
    }
  };

  /** Hands a file to the reader. */
  worksheet.download = function (name, type, text) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: type }));
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 10000);
  };
}());
