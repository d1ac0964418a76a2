import type { PassageClass, Report } from '../report/report';
import type { ExportWords } from './export-words';
import { type Markup, markup } from './markup';

/** Width of the drawing in its own units; it is stretched to the paper's. */
const WIDTH = 1000;

/** The page from its first line to its last: which parts a source accounts for, and where something was left out. */
export function htmlStrip({ page, sources }: Report, words: ExportWords): Markup {
  const length = Math.max(1, page.text.length);
  const at = (offset: number) => Math.round((offset / length) * WIDTH * 10) / 10;
  const passages = sources.flatMap((source) => source.passages);
  const cuts = sources
    .flatMap((source) => (source.leftOutCounts ? source.leftOut : []))
    .flatMap(({ pageAt }) => (pageAt === null ? [] : [at(pageAt)]));
  const kinds = (['verbatim', 'edited', 'rewritten'] as const).filter((kind) =>
    passages.some((passage) => passage.class === kind),
  );
  return markup`<figure>
<svg class="strip" viewBox="0 0 ${WIDTH} 24" preserveAspectRatio="none" role="img" aria-label="${words.strip}">
<rect class="sheet" x="0" y="4" width="${WIDTH}" height="16"/>
${passages.map(
  (one) =>
    markup`<path class="seg ${one.class}" d="M${at(one.page.start)} 12H${Math.max(at(one.page.end), at(one.page.start) + 1)}"/>`,
)}
${[...new Set(cuts)].map((cut) => markup`<path class="cut" d="M${cut} 0V24"/>`)}
</svg>
<figcaption>${kinds.map((kind) => key(kind, words))}${cuts.length > 0 ? markup`<span><svg class="key" viewBox="0 0 16 16" aria-hidden="true"><path class="cut" d="M8 1V15"/></svg>${words.leftOut.title}</span>` : null}</figcaption>
</figure>`;
}

function key(kind: PassageClass, words: ExportWords): Markup {
  return markup`<span><svg class="key" viewBox="0 0 16 16" aria-hidden="true"><path class="seg ${kind}" d="M0 8H16"/></svg>${words.passages.classes[kind]}</span> `;
}
