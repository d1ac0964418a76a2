import { creditTone } from '../conclusions/credit-tone';
import type { ExportWords } from './export-words';
import { articleLine, factRows, foreign, isolated, sentence, textLink } from './html-parts';
import { addedSection, sourceSection } from './html-sections';
import { htmlStrip } from './html-strip';
import { HTML_STYLE } from './html-style';
import { type Markup, markup } from './markup';
import { chainHops, creditSentence, titleLine, verdictSentence } from './paper-words';
import { fill, nameLine } from './plain-text';
import type { HashText, Takeaway } from './takeaway';

/**
 * The Report as one HTML file that needs nothing else: no script, no request, its own style for
 * screen and paper. All text from outside is text.
 */
export async function asHtml(
  takeaway: Takeaway,
  words: ExportWords,
  hash: HashText,
): Promise<string> {
  const { report } = takeaway;
  const verdict = verdictSentence(report, words);
  const title = `${fill(verdict.template, verdict.places)} · ${nameLine(report.page.title ?? report.page.url)}`;
  const style = base64(await hash(HTML_STYLE));
  // Nothing may load and nothing may run, whatever a text might slip in.
  const policy = `default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'`;
  const head = markup`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Firstprint ${takeaway.version}">
<title>${title}</title>
`;
  return `<!doctype html>
<html lang="${words.language}" dir="${words.direction}">
${head.html}<style>${HTML_STYLE}</style>
</head>
${paper(takeaway, words).html}
</html>
`;
}

function paper(takeaway: Takeaway, words: ExportWords): Markup {
  const { report } = takeaway;
  const sources = report.sources.map((source, index) =>
    sourceSection(takeaway, source, index, words),
  );
  return markup`<body>
<main>
<header>
<p class="kicker">${words.title}</p>
<h1>${sentence(verdictSentence(report, words))}</h1>
${report.original ? markup`<p class="soft">${isolated(words.because(report.original))}</p>` : null}
<p class="page-title" dir="auto">${titleLine(report.page, words)}</p>
${articleLine(report.page, words)}
${report.sources.length > 0 ? htmlStrip(report, words) : null}
${factRows(takeaway, words)}
</header>
${creditSection(takeaway, words)}
${chainSection(takeaway, words)}
${termsSection(takeaway, words)}
${sources}
${addedSection(takeaway, words)}
${copiesSection(takeaway, words)}
${textsSection(takeaway, words)}
</main>
</body>`;
}

function creditSection({ report }: Takeaway, words: ExportWords): Markup | null {
  const told = report.state === 'checked' ? creditSentence(report, words) : null;
  if (told === null) return null;
  const { credit } = report;
  const said = credit.text ?? credit.instead?.text ?? null;
  return markup`<section class="credit ${creditTone(report)}">
<p><b>${sentence(told)}</b></p>
${said === null ? null : markup`<blockquote dir="auto">${fill(words.quotation, { quotation: said })}</blockquote>`}
</section>`;
}

function chainSection({ report }: Takeaway, words: ExportWords): Markup | null {
  const hops = chainHops(report, words);
  if (hops.length === 0) return null;
  return markup`<section>
<h2>${words.chain.title}</h2>
<ul class="plain">
${hops.map(
  ({ to, from, because, quotes, url }) =>
    markup`<li>${foreign(words.chain.from, { to, from })} ${textLink(url, words.address)}<br><span class="soft">${isolated(because)}</span>${quotes.map((quote) => markup`<blockquote dir="auto">${fill(words.quotation, { quotation: quote })}</blockquote>`)}</li>\n`,
)}</ul>
</section>`;
}

function termsSection({ report: { terms } }: Takeaway, words: ExportWords): Markup | null {
  if (!terms) return null;
  return markup`<section>
<h2>${foreign(words.terms.title, { outlet: nameLine(terms.outlet) })}</h2>
<ul class="plain">
${terms.items.map(({ asks, state }) => markup`<li>${words.terms.asks[asks]}: ${words.terms.states[state]}</li>\n`)}</ul>
<p class="soft">${fill(words.terms.read, { date: terms.read })} ${textLink(terms.url, terms.url)}</p>
</section>`;
}

function copiesSection({ report: { copies } }: Takeaway, words: ExportWords): Markup | null {
  if (copies.length === 0) return null;
  return markup`<section>
<h2>${words.copies}</h2>
<ul class="plain">
${copies.map(
  (copy) =>
    markup`<li><span class="name" dir="auto">${titleLine(copy, words)}</span>${articleLine(copy, words)}</li>\n`,
)}</ul>
</section>`;
}

/** What this paper rests on: both texts by their hashes, and how they were read. */
function textsSection(takeaway: Takeaway, words: ExportWords): Markup {
  const { report, pageHash, sourceHashes } = takeaway;
  const row = (name: Markup | string, hash: string) =>
    markup`<div><dt>${name}</dt><dd><code>${hash}</code></dd></div>\n`;
  return markup`<footer>
<h2>${words.texts.title}</h2>
<dl class="hashes">
${row(words.texts.page, pageHash)}${report.sources.map((source, index) =>
  row(
    foreign(words.texts.source, {
      outlet: bySource(source, index, words),
    }),
    sourceHashes[index] ?? '',
  ),
)}</dl>
<p class="soft">${words.texts.how}</p>
<p class="soft">${words.links}</p>
<p class="soft">${words.about}</p>
<p class="soft">${fill(words.madeWith, { version: takeaway.version })} <code>${takeaway.id}</code></p>
</footer>`;
}

function bySource(
  source: { site: string | null; title: string | null },
  index: number,
  words: ExportWords,
): string {
  return nameLine(source.site ?? source.title ?? words.sourceNumber(index + 1));
}

/** Hexadecimal digits as base 64, which content policies use. */
function base64(hex: string): string {
  const bits = [...hex]
    .map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0'))
    .join('');
  const sixes = bits.match(/.{1,6}/g) ?? [];
  const digits = sixes.map((six) => ALPHABET[Number.parseInt(six.padEnd(6, '0'), 2)]).join('');
  return digits.padEnd(Math.ceil(digits.length / 4) * 4, '=');
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
