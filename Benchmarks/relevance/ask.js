// Asks the page's engine and times it. Every engine offers benchAsk(text): a promise of the ids of its first ten results.
(function () {
  'use strict';
  async function timed(text, limit) {
    const start = performance.now();
    const late = new Promise(function (resolve) { setTimeout(resolve, limit, null); });
    const ids = await Promise.race([Promise.resolve(globalThis.benchAsk(text)), late]);
    return { ids: ids, ms: performance.now() - start };
  }

  globalThis.benchTimed = async function (texts, limit) {
    const answers = [];
    for (const text of texts) answers.push(await timed(text, limit));
    return answers;
  };
}());
