/** The style of the HTML export: the colours of the interface, for screen and paper. The content policy knows it by its hash. */
export const HTML_STYLE = `
:root { color-scheme: light dark;
  --paper: #f7f5f0; --sheet: #fffefb; --ink: #1d1b18; --soft: #635e55; --rule: #e0dace; --edge: #8f887b;
  --verbatim: #2b5c8f; --edited: #8c5e00; --rewritten: #7a4fa3; --left: #b3261e; --added: #41663f;
  --left-wash: #fbeceb; --added-wash: #edf4ec;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", Georgia, "DejaVu Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif; }
@media (prefers-color-scheme: dark) { :root {
  --paper: #161512; --sheet: #1e1c19; --ink: #ece8df; --soft: #aea799; --rule: #37342d; --edge: #7d776a;
  --verbatim: #8ab6e3; --edited: #e0b04a; --rewritten: #c3a1e6; --left: #f2867d; --added: #9cc3a0;
  --left-wash: #38211f; --added-wash: #202b21; } }
*, *::before, *::after { box-sizing: border-box; }
html { background: var(--paper); }
body { margin: 0; color: var(--ink); font: 15px/1.5 var(--sans); overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: 40px 24px 64px; }
h1, h2, h3, p, ol, ul, dl, dd, figure, blockquote { margin: 0; padding: 0; }
h1 { margin-top: 4px; font: 600 28px/1.2 var(--serif); text-wrap: balance; }
h2 { margin-bottom: 8px; font: 600 19px/1.3 var(--serif); }
h3 { margin: 24px 0 8px; font: 600 15px/1.4 var(--sans); }
a { color: inherit; text-decoration-color: var(--edge); text-underline-offset: 3px; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--verbatim); outline-offset: 2px; }
code { font-size: 12px; }
.kicker, .soft, .tag, .side, .count, figcaption { color: var(--soft); font-size: 13px; font-weight: 400; }
.page-title { margin-top: 12px; font: 600 17px/1.35 var(--serif); text-wrap: balance; }
.page-title, .name, .article, .restored p, blockquote { unicode-bidi: plaintext; text-align: start; }
.name { font-family: var(--serif); font-weight: 600; }
.byline { display: flex; flex-wrap: wrap; gap: 0 12px; color: var(--soft); font-size: 13px; line-height: 24px; }
.facts { display: flex; flex-wrap: wrap; gap: 8px 32px; margin: 16px 0 8px; }
.facts dt, .hashes dt { color: var(--soft); font-size: 13px; }
.facts dd { font-variant-numeric: tabular-nums; }
section, footer { margin-top: 32px; padding-top: 24px; border-top: 1px solid var(--rule); }
.credit { padding: 12px 16px; border: 1px solid var(--rule); border-inline-start: 3px solid var(--edge); border-radius: 4px; background: var(--sheet); }
.credit.good { border-inline-start-color: var(--added); }
.credit.bad { border-inline-start-color: var(--left); }
.credit.other { border-inline-start: 3px dashed var(--edited); }
.credit > p::before { margin-inline-end: 8px; font-weight: 600; }
.credit.good > p::before { content: "✓" / ""; color: var(--added); }
.credit.bad > p::before { content: "✗" / ""; color: var(--left); }
.credit.other > p::before { content: "→" / ""; color: var(--edited); }
[dir="rtl"] .credit.other > p::before { content: "←" / ""; }
.credit blockquote, .plain blockquote { margin: 4px 0; font-family: var(--serif); }
ol, ul { list-style: none; }
.plain li { padding: 4px 0; }
.article { font: 16px/1.6 var(--serif); white-space: pre-line; }
.article + .article { margin-top: 8px; }
ol > li { margin-bottom: 12px; padding: 8px 16px 12px; border-inline-start: 3px solid var(--edge); background: var(--sheet); }
.soft + ol { margin-top: 8px; }
.gone:not(.elsewhere) > li { border-inline-start-color: var(--left); background: var(--left-wash); }
.gone { counter-reset: gone; }
.gone > li { counter-increment: gone; }
.gone .tag::before { content: counter(gone) ". "; }
.shared > .verbatim { border-inline-start-color: var(--verbatim); }
.shared > .edited { border-inline-start: 3px dashed var(--edited); }
.shared > .rewritten { border-inline-start: 3px dotted var(--rewritten); }
.added > li { border-inline-start: 3px double var(--added); }
.tag { display: flex; flex-wrap: wrap; gap: 0 12px; margin-bottom: 4px; }
.flag { padding: 0 6px; border: 1px solid var(--edge); border-radius: 4px; }
.links { display: flex; flex-wrap: wrap; gap: 0 12px; margin-inline-start: auto; }
.links a { display: inline-block; min-height: 24px; line-height: 24px; }
.both { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; }
del { color: var(--left); text-decoration: line-through; }
ins { background: var(--added-wash); color: var(--added); text-decoration: underline; text-underline-offset: 3px; }
mark { padding: 0 2px; background: var(--left-wash); color: var(--ink); text-decoration: underline solid var(--left); text-decoration-thickness: 2px; text-underline-offset: 3px; }
details { margin-top: 24px; }
summary { min-height: 24px; font-weight: 600; cursor: pointer; }
.restored { max-width: 38rem; margin-top: 8px; color: var(--soft); font: 16px/1.6 var(--serif); }
.restored p { margin-bottom: 8px; white-space: pre-line; }
.restored small { font-family: var(--sans); font-size: 12px; }
figure { margin-top: 16px; }
.strip { display: block; width: 100%; height: 24px; }
.sheet { fill: var(--sheet); stroke: var(--edge); vector-effect: non-scaling-stroke; }
.seg { stroke-width: 14; vector-effect: non-scaling-stroke; fill: none; }
.key { display: inline-block; width: 16px; height: 16px; margin-inline-end: 6px; vertical-align: -3px; }
.key .seg { stroke-width: 8; }
.seg.verbatim { stroke: var(--verbatim); }
.seg.edited { stroke: var(--edited); stroke-dasharray: 5 2; }
.seg.rewritten { stroke: var(--rewritten); stroke-dasharray: 2 2; }
.cut { stroke: var(--left); stroke-width: 3; vector-effect: non-scaling-stroke; fill: none; }
figcaption { display: flex; flex-wrap: wrap; gap: 0 16px; margin-top: 4px; }
.hashes > div { margin-bottom: 8px; }
footer .soft + .soft { margin-top: 8px; }
@media (max-width: 560px) { .both { grid-template-columns: 1fr; } h1 { font-size: 22px; } }
@media (forced-colors: active) { .seg, .cut, .sheet { stroke: CanvasText; } .sheet { fill: Canvas; } mark { background: Mark; color: MarkText; } }
@media print {
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #444; --rule: #bbb; --edge: #666; --left-wash: #fff; --added-wash: #fff;
    --verbatim: #2b5c8f; --edited: #8c5e00; --rewritten: #7a4fa3; --left: #b3261e; --added: #41663f; color-scheme: light; }
  @page { margin: 18mm 16mm; }
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 18pt; }
  .article { font-size: 10.5pt; line-height: 1.45; }
  svg { print-color-adjust: exact; }
  h2, h3, .kicker, .tag { break-after: avoid; }
  .article { orphans: 2; widows: 2; }
  details:not([open]) { display: none; }
  section, footer { margin-top: 16pt; padding-top: 12pt; }
}
`;
