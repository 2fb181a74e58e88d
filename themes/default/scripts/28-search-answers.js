// What the search page says beside the results: that a word was read as another, that help is near, where to go on.
(function () {
  'use strict';
  const Guide = globalThis.Guide = globalThis.Guide || {};
  const search = Guide.search = Guide.search || {};
  const make = search.make;

  // A query with the words that were read as others exchanged: the text, and the same as elements with those marked.
  search.correctedQuery = function (query, corrected) {
    const exchange = new Map(corrected.map(function (one) { return [search.fold(one.from), one.to]; }));
    const pieces = query.trim().split(/(\s+)/).map(function (word) {
      const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
      const known = exchange.get(search.fold(bare));
      if (known === undefined || !bare) return { text: word, isNew: false };
      return { text: word.replace(bare, known), isNew: true };
    });
    return { text: pieces.map(function (piece) { return piece.text; }).join(''), pieces: pieces };
  };

  // Fills a line with "Showing results for … Search for … instead", or hides it. `address` gives the link of a query,
  // `exactly` is called when it is taken.
  search.showCorrected = function (line, query, corrected, address, exactly) {
    line.hidden = !corrected.length;
    if (line.hidden) {
      line.replaceChildren();
      return;
    }
    const read = make('strong', {}, search.correctedQuery(query, corrected).pieces.map(function (piece) {
      return piece.isNew ? make('em', { textContent: piece.text }) : piece.text;
    }));
    const link = make('a', { href: address }, search.phrase('instead', make('b', { textContent: query.trim() })));
    link.addEventListener('click', function (event) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      exactly();
    });
    line.replaceChildren.apply(line, search.phrase('corrected', read).concat(' ', link));
  };

  // Fills a place with the words of the guide that are nearest to what was not found.
  search.showNearest = function (holder, nearest, address) {
    holder.hidden = !nearest.length;
    if (holder.hidden) {
      holder.replaceChildren();
      return;
    }
    holder.replaceChildren(make('h2', { textContent: search.word('nearest') }), make('ul', { className: 'jump' },
      nearest.map(function (text) { return make('li', {}, [make('a', { href: address(text), textContent: text })]); })));
  };
}());
