import type { Span } from '../text/span';
import { webAddress } from '../text/web-address';
import { safeJson } from './as-json';
import { codePoints } from './code-points';
import { mattersOf } from './paper-words';
import type { Takeaway } from './takeaway';
import type { TakenItem, TakenText } from './taken-items';

/** Characters quoted before and behind, as many as the tools that re-find quotations use. */
const AROUND = 32;

/** Sources without an address are numbered from the end, annotations from the beginning. */
const LAST = 0xffff_ffff;

/**
 * The findings as Web Annotations (https://www.w3.org/TR/annotation-model/): a collection with one page.
 * The target is the page, the body the passage of the source; what the page has no words for is
 * told by its place alone.
 */
export function asAnnotations(takeaway: Takeaway): string {
  const { report, items, id } = takeaway;
  const page = textSide(webAddress(report.page.url) ?? 'about:blank', report.page.text);
  const sources = report.sources.map((source, index) =>
    textSide(webAddress(source.url) ?? `urn:uuid:${uuid(id, LAST - index)}`, source.text),
  );
  return safeJson({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${uuid(id, 0)}`,
    type: 'AnnotationCollection',
    label: report.page.title ?? report.page.url,
    total: items.length,
    ...(items.length > 0 && {
      first: {
        id: `urn:uuid:${uuid(id, 1)}`,
        type: 'AnnotationPage',
        startIndex: 0,
        items: items.map((item, index) => annotation(item, index, takeaway, page, sources)),
      },
    }),
  });
}

function annotation(
  item: TakenItem,
  index: number,
  { id, checkedAt, savedAt, version }: Takeaway,
  page: TextSide,
  sources: readonly TextSide[],
) {
  const source = item.source === null ? null : sources[item.source];
  const tag = item.passage?.class ?? item.kind;
  return {
    id: `urn:uuid:${uuid(id, index + 2)}`,
    type: 'Annotation',
    motivation: item.source === null ? 'classifying' : 'linking',
    created: checkedAt,
    generated: savedAt,
    generator: { type: 'Software', name: 'Firstprint', 'schema:softwareVersion': version },
    body: [
      ...(source && item.inSource ? [resource(source, item.inSource, 'linking')] : []),
      ...[tag, ...mattersOf(item)].map((value) => ({
        type: 'TextualBody',
        value,
        format: 'text/plain',
        purpose: 'tagging',
      })),
    ],
    target: item.page
      ? {
          ...resource(page, item.page),
          state: { type: 'TimeState', sourceDate: checkedAt },
        }
      : page.address,
  };
}

interface TextSide {
  address: string;
  text: string;
  point: (offset: number) => number;
}

function textSide(address: string, text: string): TextSide {
  return { address, text, point: codePoints(text) };
}

function resource(side: TextSide, { span }: TakenText, purpose?: string) {
  return {
    type: 'SpecificResource',
    ...(purpose !== undefined && { purpose }),
    source: side.address,
    selector: [
      ...(span.start < span.end ? [quoteSelector(side.text, span)] : []),
      {
        type: 'TextPositionSelector',
        start: side.point(span.start),
        end: side.point(span.end),
      },
    ],
  };
}

function quoteSelector(text: string, { start, end }: Span) {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start).replace(/^[\udc00-\udfff]/, ''),
    suffix: text.slice(end, end + AROUND).replace(/[\ud800-\udbff]$/, ''),
  };
}

/** A UUID of the free form (RFC 9562, version 8): the first 90 bits of a hash, and a number. */
function uuid(hash: string, number: number): string {
  const digits = `${hash.slice(0, 12)}8${hash.slice(13, 16)}a${hash.slice(17, 24)}`;
  const all = digits + number.toString(16).padStart(8, '0');
  return [8, 4, 4, 4, 12]
    .reduce<[string[], number]>(
      ([parts, at], length) => [[...parts, all.slice(at, at + length)], at + length],
      [[], 0],
    )[0]
    .join('-');
}
