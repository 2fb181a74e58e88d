/// The script that pages of a preview carry: it asks for news, loads the page again, and shows mistakes over it.
enum ReloadScript {
    /// Where pages of a version load it from.
    static func path(_ version: Int) -> String { "\(prefix)reload.js?version=\(version)" }

    /// The same for the page that shows mistakes and nothing else: nothing is laid over it.
    static func pathAlone(_ version: Int) -> String { path(version) + "&alone" }

    /// Addresses of the preview itself, which no record can have.
    static let prefix = "/.guidegen/"

    static let text = """
        'use strict';
        (function () {
          var script = new URL(document.currentScript.src).searchParams;
          var shown = Number(script.get('version'));
          var asked = -1;
          var pause = 0;

          function look() {
            return {
              position: 'fixed', left: '0', right: '0', bottom: '0', maxHeight: '60vh', overflow: 'auto',
              zIndex: '2147483647', padding: '1rem', background: '#fff8e6', color: '#111', margin: '0',
              borderTop: '4px solid #b00020', font: '1rem/1.4 ui-monospace, monospace',
              whiteSpace: 'pre-wrap', overflowWrap: 'anywhere'
            };
          }

          function tell(text) {
            var notice = document.getElementById('guidegen-notice');
            if (!notice) {
              notice = document.createElement('section');
              notice.id = 'guidegen-notice';
              notice.tabIndex = 0;
              notice.setAttribute('role', 'alert');
              notice.setAttribute('aria-label', 'Mistakes in the guide');
              Object.assign(notice.style, look());
              document.body.appendChild(notice);
            }
            notice.textContent = 'This is the site before this mistake was saved:\\n\\n' + text;
          }

          function hear(news) {
            pause = 0;
            if (news.version !== shown && (!news.notice || script.has('alone'))) {
              location.reload();
              return;
            }
            if (news.version !== asked && news.notice && !script.has('alone')) { tell(news.notice); }
            asked = news.version;
            ask();
          }

          function ask() {
            fetch('\(prefix)changes?since=' + asked, { cache: 'no-store' })
              .then(function (answer) { return answer.json(); })
              .then(hear)
              .catch(function () {
                pause = Math.min(pause + 250, 3000);
                setTimeout(ask, pause);
              });
          }

          window.addEventListener('pageshow', function (event) { if (event.persisted) { location.reload(); } });
          ask();
        })();

        """
}
