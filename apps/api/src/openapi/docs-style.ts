/** The look of the readable page: the colours and the typeface of the client, without any file of its build. */
export const DOCS_STYLE = `
@font-face{font-family:Figtree;src:url(/fonts/figtree-ascii.woff2) format('woff2');font-weight:300 900;font-display:swap}
:root{color-scheme:light dark;--surface:light-dark(#f5fafc,#0e1416);--raised:light-dark(#fff,#1a2123);
--text:light-dark(#171d1e,#dee3e5);--muted:light-dark(#3f484a,#bfc8ca);--line:light-dark(#bfc8ca,#3f484a);
--accent:light-dark(#00696f,#85d3da)}
*{box-sizing:border-box}
body{margin:0;background:var(--surface);color:var(--text);font:1rem/1.5 Figtree,system-ui,sans-serif}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-100vw}
.skip:focus{position:static}
.page{display:grid;grid-template-columns:minmax(0,1fr);max-width:76rem;margin:0 auto;padding:2rem clamp(1rem,4vw,2rem)}
h1{font-size:2rem;line-height:1.2;margin:0 0 .5rem}
h2{font-size:1.375rem;margin:2.5rem 0 .25rem}
h3{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:baseline;font-size:1rem;margin:0}
h4{font-size:.875rem;margin:1rem 0 .25rem}
p{margin:.25rem 0}
.muted{color:var(--muted)}
nav ul{list-style:none;margin:0;padding:0}
nav a{display:block;padding:.5rem 0;text-decoration:none}
nav a:hover{text-decoration:underline}
article{margin-top:1rem;padding:1rem 1.25rem;background:var(--raised);border:1px solid var(--line);border-radius:.75rem}
code,pre{font:.875rem/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
pre{margin:.25rem 0;padding:.75rem;overflow-x:auto;background:var(--surface);border-radius:.5rem;overflow-wrap:normal}
.method{font-weight:700;color:var(--accent)}
table{width:100%;border-collapse:collapse}
th,td{padding:.375rem .75rem .375rem 0;text-align:left;vertical-align:top;border-top:1px solid var(--line)}
th{width:12rem;font-weight:600}
summary{min-height:2.75rem;padding:.625rem 0;cursor:pointer}
@media (min-width:60rem){.page{grid-template-columns:14rem minmax(0,1fr);gap:3rem}nav{position:sticky;top:2rem;align-self:start}}
@media (max-width:30rem){th,td{display:block;width:auto}td{border:0;padding-top:0}}
`;
