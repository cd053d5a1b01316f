/** The style of every page; colours are those that the reader's system asks for. */
export const STYLE = `
:root{color-scheme:light dark;--text:#1f2328;--dim:#59636e;--page:#fff;--line:#d1d9e0;--box:#f6f8fa;--link:#0550ae}
@media (prefers-color-scheme:dark){:root{--text:#e6edf3;--dim:#9198a1;--page:#0d1117;--line:#3d444d;--box:#161b22;--link:#58a6ff}}
body{margin:0 auto;max-width:60rem;padding:1.5rem 1.25rem 4rem;background:var(--page);color:var(--text);font:1rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.15em}
nav,.about,.remark{color:var(--dim)}
h1{margin:1rem 0 .5rem;font-size:1.5rem;line-height:1.3}
h2{margin:2rem 0 .5rem;padding-bottom:.25rem;border-bottom:1px solid var(--line);font-size:1.15rem}
h3{margin:1.75rem 0 .5rem;font-size:1rem}
p,ul,ol{margin:.5rem 0}
ul,ol{padding-left:1.5rem}
li{margin:.35rem 0}
.remark{margin:.1rem 0 0;font-size:.925em}
.jump{display:flex;flex-wrap:wrap;gap:.25rem 1rem}
code{padding:.1em .3em;border-radius:.3em;background:var(--box);font:.9em ui-monospace,Menlo,Consolas,monospace}
pre{padding:.9rem 1rem;border:1px solid var(--line);border-radius:.4rem;background:var(--box);overflow-x:auto;overflow-wrap:normal}
a code,pre code{padding:0;background:none}
table{width:100%;border-collapse:collapse;font-size:.925rem}
th,td{padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
th{color:var(--dim);font-weight:600}
td:first-child{min-width:12rem}
`
