/* Marks sessions and days of events that are over by now, in the guide's own time zone: the build knew only its own day. */
(function () {
  'use strict';
  const Guide = globalThis.Guide;
  if (typeof document === 'undefined') return;
  const times = document.querySelectorAll('.session-time time[datetime]');
  if (!times.length) return;
  let today;
  try {
    today = Guide.hours.today(new Date(), document.body.getAttribute('data-time-zone'));
  } catch (_) {
    return; // A browser that does not know the zone: what the build said stays.
  }
  // A clock behind the build is not believed.
  if (today < document.body.getAttribute('data-built')) return;
  times.forEach(function (time) {
    const last = time.getAttribute('data-until') || time.getAttribute('datetime');
    if (last.slice(0, 10) < today) time.closest('.session').classList.add('is-over');
  });
  document.querySelectorAll('.day').forEach(function (day) {
    if (!day.querySelector('.session:not(.is-over)')) day.classList.add('is-over');
  });
})();
