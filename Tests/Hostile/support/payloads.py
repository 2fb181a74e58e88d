"""Text that would run, or break out of its place, wherever a field is written without its escape.

Every kind names `x-broke` (an element), `onbroke` (an attribute), `ran` (a variable of the page) or `X-BROKE` (a property of
a calendar or card), so that a test can say of a page that nothing broke out of its place.
"""

ELEMENT = "<x-broke></x-broke>"
RUN = "window.ran=1"

TEXT = [
    f'">{ELEMENT}', f"'>{ELEMENT}", f"`>{ELEMENT}", f"/>{ELEMENT}", f"--> {ELEMENT}", f"--!>{ELEMENT}", f"<!-->{ELEMENT}-->",
    f"]]>{ELEMENT}", f"<![CDATA[{ELEMENT}]]>", f"?>{ELEMENT}", f"%>{ELEMENT}", f"</script>{ELEMENT}<script>{RUN}</script>",
    f"</SCRIPT >{ELEMENT}", f"<script>{RUN}</script>", f"<script/x>{RUN}</script>", f"<ScRiPt>{RUN}</sCrIpT>", "<!--<script>",
    f"</title>{ELEMENT}", f"</textarea>{ELEMENT}", f"</style>{ELEMENT}", f"</noscript>{ELEMENT}", f"</template>{ELEMENT}",
    f"</select>{ELEMENT}", f"</svg>{ELEMENT}", f"</math>{ELEMENT}", f"</iframe>{ELEMENT}", f"</a></p></div>{ELEMENT}",
    f"<svg onload={RUN}>", f"<svg/onload={RUN}>", f"<img src=x onerror={RUN}>", f"<img/src/onerror={RUN}>", f"<body onpageshow={RUN}>",
    f"<details open ontoggle={RUN}>", f"<input autofocus onfocus={RUN}>", f"<video><source onerror={RUN}></video>",
    f"<style>@import 'https://evil.example/x';</style>", "<link rel=stylesheet href=https://evil.example/x>",
    "<base href=https://evil.example/>", '<meta http-equiv=refresh content="0;url=https://evil.example">',
    f"<iframe srcdoc='<script>parent.{RUN[7:]}</script>'></iframe>", "<object data=https://evil.example></object>",
    "<embed src=https://evil.example>", "<form action=https://evil.example><button>Go</button></form>",
    f"<math><mtext><table><mglyph><style>{ELEMENT}</style></table></mtext></math>", f"<svg><style>{ELEMENT}</style></svg>",
    f"<noscript><p title=\"</noscript>{ELEMENT}\">", f"<a href=javascript:{RUN}>x</a>", "<x-broke", "<x-broke onbroke=",
    f'" onbroke="{RUN}', f"' onbroke='{RUN}", f"` onbroke=`{RUN}", f" onbroke={RUN} ", f'"onbroke={RUN} x="', f'\\" onbroke="',
    f'" onmouseover={RUN} style="position:fixed;inset:0" onbroke="', f'" autofocus onfocus={RUN} onbroke="',
    f"javascript:{RUN}", f"JaVaScRiPt:{RUN}", f"java\tscript:{RUN}", f"\x01javascript:{RUN}".replace("\x01", ""),
    f"data:text/html,<script>{RUN}</script>", f"vbscript:{RUN}", f"&#106;avascript:{RUN}", f"javascript&colon;{RUN}",
    f'";{RUN}//', f"';{RUN}//", f'\\";{RUN}//', f"\\';{RUN}//", f"`;{RUN}//", f"${{{RUN}}}", f"'+({RUN})+'", f"\u2028{RUN}//",
    f"\u2029{RUN}//", f"*/{RUN}/*", f"//\n{RUN}", f"</x>{{{{{RUN}}}}}", "{{ran}}", "{{{ran}}}", "{{&ran}}", "{{>page}}", "{{/record}}",
    "{{=<% %>=}}", "<%= ran %>", "#{ran}", "&lt;x-broke&gt;", "&amp;lt;x-broke&amp;gt;", "&#60;x-broke&#62;", "%3Cx-broke%3E",
    "\\x3cx-broke\\x3e", "\\u003cx-broke\\u003e", "\uff1cx-broke\uff1e", "\u2039x-broke\u203a", "\u202ex-broke\u202c", "\ufeff<x-broke>",
    "X\nX-BROKE:1\nEND:VEVENT\nBEGIN:VALARM", "X\r\nX-BROKE:1\r\nEND:VCARD", "X\\nX-BROKE:1", "X;X-BROKE=1:2", "X,X;X:X",
    "=HYPERLINK(\"https://evil.example\")", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(1+1)", "\t=1+1", "=1+1\",=1+1",
    "expression(ran=1)", "url(javascript:ran=1)", "}</style><x-broke>", "x-broke{} @import 'https://evil.example'", "\\3c x-broke\\3e",
]

URLS = [
    f"javascript:{RUN}", f"JAVASCRIPT:{RUN}", f" javascript:{RUN}", f"java\nscript:{RUN}", f"data:text/html,<script>{RUN}</script>",
    f"vbscript:{RUN}", f"blob:https://x.example/{RUN}", "file:///etc/passwd", "//evil.example/", "https:evil.example",
    f'https://x.example/"onbroke="{RUN}', f"https://x.example/'onbroke='{RUN}", f"https://x.example/\">{ELEMENT}",
    f"https://x.example/{ELEMENT}", "https://x.example/?a=1&lt;x-broke&gt;", "https://x.example/#</script><x-broke>",
    "https://x.example\\@evil.example/", "https://x.example/\u2028ran", "https://x.example/ onbroke=ran", f"view-source:javascript:{RUN}",
]

MARKDOWN = [
    ELEMENT, f"<script>{RUN}</script>", f"<img src=x onerror={RUN}>", f"[a](javascript:{RUN})", f"[a](JaVaScRiPt:{RUN})",
    f"[a](&#106;avascript:{RUN})", f"[a](javascript&#58;{RUN})", f"[a](java&#10;script:{RUN})", f"[a](\\javascript:{RUN})",
    f"![a](javascript:{RUN})", f"<javascript:{RUN}>", f"[a](data:text/html;base64,PHNjcmlwdD4=)", f"[a](vbscript:{RUN})",
    f'[a](<https://x.example/"onbroke="{RUN}>)', f'[a](https://x.example "t\\" onbroke=\\"{RUN}")', f"[a](https://x.example 't\" onbroke=\"')",
    f"[a\"onbroke=\"](https://x.example)", f"[{ELEMENT}](https://x.example)", f"[a{ELEMENT}][ref-broke]", f"[ref-broke]: javascript:{RUN}",
    f"https://x.example/\"onbroke=\"{RUN}", f"www.x.example/'onbroke='", f"<https://x.example/\"onbroke=\">", f"`{ELEMENT}`",
    f"**{ELEMENT}**", f"~~{ELEMENT}~~", f"| {ELEMENT} |", f"> {ELEMENT}", f"- [ ] {ELEMENT}", f"1. {ELEMENT}", f"    {ELEMENT}",
    f"a <!-- --> {ELEMENT} -->", f"<!-- {ELEMENT}", f"<![CDATA[ {ELEMENT} ]]>", f"<?x {ELEMENT} ?>", f"<x-broke onbroke={RUN}>a</x-broke>",
    f"<a href=\"javascript:{RUN}\">a</a>", f"<svg><script>{RUN}</script></svg>", f"<style>x{{}}</style>", f"<iframe srcdoc='{ELEMENT}'>",
    f"## A heading {ELEMENT} \"onbroke=\"{RUN}", f"### </h3>{ELEMENT}", "&lt;x-broke&gt; &#60;x-broke&#62;", "{{ran}} {{{ran}}} {{>page}}",
]
