import { cutText } from '../text/cut-text';
import { METADATA_LENGTH } from '../thresholds';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ntilde: 'ñ',
  oacute: 'ó',
  aacute: 'á',
  iacute: 'í',
};

/**
 * One line of metadata as it is meant to be read: markup and character references that a page left
 * in it resolved, white space collapsed, cut at `METADATA_LENGTH`; null when nothing is left. What
 * comes out is text: it may hold `<` again.
 */
export function plainLine(written: string | null | undefined): string | null {
  if (!written) return null;
  let text = cutText(written, METADATA_LENGTH * 3);
  // Twice, for pages that escape what was escaped.
  for (let times = 0; times < 2 && text.includes('&'); times++) text = resolved(text);
  const plain = text
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/[\s\u200b\u00ad\ufeff]+/g, (space) => (/\s/.test(space) ? ' ' : ''))
    .trim();
  const line = cutText(plain, METADATA_LENGTH);
  return line === '' ? null : line;
}

function resolved(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (all, decimal, hex, name) => {
      if (name !== undefined) return Object.hasOwn(NAMED, name) ? NAMED[name]! : all;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
        ? String.fromCodePoint(code)
        : all;
    },
  );
}
