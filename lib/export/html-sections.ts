import { outletName } from '../conclusions/outlet-names';
import { whyNotCounted } from '../conclusions/verdict-kind';
import type { Report, ReportSource } from '../report/report';
import { splitParagraphs } from '../text/paragraphs';
import { countWords } from '../text/words';
import type { ExportWords } from './export-words';
import { articleLine, foreign, textLink } from './html-parts';
import { type Markup, markup } from './markup';
import { flagsOn, mattersOf, titleLine } from './paper-words';
import { nameLine, percent } from './plain-text';
import { cutAt, pageStretches, type Stretch, sourceStretches } from './stretches';
import type { Takeaway } from './takeaway';
import type { TakenItem } from './taken-items';

/** One source: what of it was left out, what both say, and the source laid open. */
export function sourceSection(
  takeaway: Takeaway,
  source: ReportSource,
  index: number,
  words: ExportWords,
): Markup {
  const items = takeaway.items.filter((item) => item.source === index);
  const name = takeaway.report.sources.length > 1 ? words.sourceNumber(index + 1) : words.source;
  return markup`<section class="source">
<p class="kicker">${name}</p>
<h2 class="name" dir="auto">${titleLine(source, words)}</h2>
${articleLine(source, words)}
<p class="soft">${percent(source.pageShare)} ${words.pageShare}, ${percent(source.sourceShare)} ${words.sourceShare}</p>
${flagsPart(takeaway.report, source, words)}
${headlinePart(source, words)}
${leftOutPart(items, source, takeaway.report, words)}
${passagesPart(items, source, takeaway, words)}
${restoredPart(source, words)}
</section>
`;
}

function flagsPart(report: Report, source: ReportSource, words: ExportWords): Markup | null {
  const flags = flagsOn(report, source, words);
  if (flags.length === 0) return null;
  return markup`<p class="tag">${flags.map((flag) => markup`<b class="flag"><bdi>${flag}</bdi></b> `)}</p>`;
}

function headlinePart({ headline }: ReportSource, words: ExportWords): Markup | null {
  if (!headline) return null;
  return markup`<h3>${words.headline}</h3>
<div class="both"><div><p class="side">${words.onPage}</p><p class="article" dir="auto">${headline.page}</p></div>
<div><p class="side">${words.inSource}</p><p class="article" dir="auto">${headline.source}</p></div></div>`;
}

function leftOutPart(
  items: readonly TakenItem[],
  source: ReportSource,
  report: Report,
  words: ExportWords,
): Markup | null {
  const lost = items.filter(({ leftOut }) => leftOut !== null);
  if (lost.length === 0)
    return source.leftOutCounts
      ? markup`<h3>${words.leftOut.title}</h3>\n<p class="soft">${words.leftOut.none}</p>`
      : null;
  const { onlyQuoted, pageEarlier, notCounted } = words.leftOut;
  const why = { quotes: onlyQuoted, earlier: pageEarlier, little: notCounted }[
    whyNotCounted(report, source)
  ];
  return markup`<h3>${source.leftOutCounts ? words.leftOut.title : words.leftOut.notHere} <span class="count">${lost.length}</span></h3>
${source.leftOutCounts ? null : markup`<p class="soft">${why}</p>\n`}<ol class="${source.leftOutCounts ? 'gone' : 'gone elsewhere'}">
${lost.map(
  (item) => markup`<li>
<p class="tag">${matterTags(item, words)}${words.leftOut.kinds[item.leftOut?.kind ?? 'sentences']} · ${words.words(countWords(item.inSource?.text ?? ''))} ${links(item.page?.link ?? null, item.inSource?.link ?? null, words)}</p>
${paragraphs([{ kind: null, text: item.inSource?.text ?? '' }])}
</li>
`,
)}</ol>`;
}

function matterTags(item: TakenItem, words: ExportWords): Markup[] {
  return mattersOf(item).map((kind) => markup`<b>${words.matters[kind]}</b> `);
}

function passagesPart(
  items: readonly TakenItem[],
  source: ReportSource,
  { report }: Takeaway,
  words: ExportWords,
): Markup | null {
  const shared = items.filter(({ passage }) => passage !== null);
  if (shared.length === 0) return null;
  return markup`<h3>${words.passages.title} <span class="count">${shared.length}</span></h3>
<ol class="shared">
${shared.map((item) => {
  const { passage, page, inSource } = item;
  if (!passage) return null;
  const isSame = passage.class === 'verbatim' && page?.text === inSource?.text;
  return markup`<li class="${passage.class}">
<p class="tag"><b>${words.passages.classes[passage.class]}</b> ${matterTags(item, words)}${links(page?.link ?? null, inSource?.link ?? null, words)}</p>
${
  isSame
    ? paragraphs([{ kind: null, text: page?.text ?? '' }])
    : markup`<div class="both"><div><p class="side">${words.onPage}</p>${paragraphs(pageStretches(report, passage))}</div>
<div><p class="side">${words.inSource}</p>${paragraphs(sourceStretches(source, passage))}</div></div>`
}
</li>
`;
})}</ol>`;
}

/** The whole source in its own order: what was left out stands out, what is no story steps back. */
function restoredPart(source: ReportSource, words: ExportWords): Markup {
  const marks = [
    ...source.leftOut.map(({ source: span }) => ({
      ...span,
      kind: source.leftOutCounts ? ('gone' as const) : ('none' as const),
    })),
    ...source.furniture.map(({ source: span }) => ({ ...span, kind: 'furniture' as const })),
  ].sort((a, b) => a.start - b.start);
  const outlet = nameLine(outletName(source) ?? words.storedArticle);
  let next = 0;
  const lines = splitParagraphs(source.text).map((paragraph) => {
    while (next < marks.length && (marks[next]?.end ?? 0) <= paragraph.start) next += 1;
    let stop = next;
    while (stop < marks.length && (marks[stop]?.start ?? 0) < paragraph.end) stop += 1;
    return markup`<p dir="auto">${cutAt(source.text, paragraph, marks.slice(next, stop)).map(
      ({ kind, text }) =>
        kind === 'gone'
          ? markup`<mark>${text}</mark>`
          : kind === 'furniture'
            ? markup`<small>${text}</small>`
            : text,
    )}</p>\n`;
  });
  return markup`<details>
<summary>${foreign(words.restored, { outlet })}</summary>
<p class="soft">${source.leftOutCounts ? markup`<mark>${words.legend.out}</mark> · ` : null}<small>${words.legend.furniture}</small></p>
<div class="restored">
${lines}</div>
</details>`;
}

/** What no source accounts for; with no source at all the text that was read, to which nothing was added. */
export function addedSection({ items, report }: Takeaway, words: ExportWords): Markup | null {
  const added = items.filter(({ source }) => source === null);
  if (added.length === 0) return null;
  const head =
    report.sources.length === 0
      ? markup`<h2>${words.read}</h2>
<ol>`
      : markup`<h2>${words.added.title} <span class="count">${added.length}</span></h2>
<p class="soft">${words.added.hint}</p>
<ol class="added">`;
  return markup`<section>
${head}
${added.map(
  ({ page }) => markup`<li>
<p class="tag">${words.words(countWords(page?.text ?? ''))} ${links(page?.link ?? null, null, words)}</p>
${paragraphs([{ kind: null, text: page?.text ?? '' }])}
</li>
`,
)}</ol>
</section>`;
}

function links(page: string | null, source: string | null, words: ExportWords): Markup {
  return markup`<span class="links">${textLink(page, words.onPage)} ${textLink(source, words.inSource)}</span>`;
}

/** Text with what is marked in it, a paragraph for each of its own. */
function paragraphs(stretches: readonly Stretch<'in' | 'out'>[]): Markup {
  const lines: Markup[][] = [[]];
  for (const { kind, text } of stretches) {
    for (const [index, line] of text.split(/\n\s*\n/).entries()) {
      if (index > 0) lines.push([]);
      if (line !== '') lines.at(-1)?.push(marked(kind, line));
    }
  }
  return markup`${lines.filter((line) => line.length > 0).map((line) => markup`<p class="article" dir="auto">${line}</p>`)}`;
}

function marked(kind: 'in' | 'out' | null, text: string): Markup {
  if (kind === 'in') return markup`<ins>${text}</ins>`;
  return kind === 'out' ? markup`<del>${text}</del>` : markup`${text}`;
}
