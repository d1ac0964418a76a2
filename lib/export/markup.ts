/** Markup that is safe to write out: made by `markup` alone. */
export class Markup {
  constructor(readonly html: string) {}
}

export type Part = string | number | null | Markup | readonly Part[];

/** A template of our own markup. Whatever is put into it is text, unless it is markup already; null is nothing. */
export function markup(template: TemplateStringsArray, ...parts: Part[]): Markup {
  let html = template[0] as string;
  for (const [index, part] of parts.entries()) html += written(part) + template[index + 1];
  return new Markup(html);
}

function written(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.html;
  if (typeof part === 'object') return part.map(written).join('');
  return escapeText(String(part));
}

const SIGNS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand between tags and between the quotation marks of an attribute. */
function escapeText(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] as string)
    .replace(/[^\P{Cc}\t\n\r]|\p{Surrogate}/gu, '\ufffd');
}

/** Puts markup into the places of a template: `Reprint of {outlet}`. */
export function fillMarkup(template: string, places: Record<string, Part>): Markup {
  const parts = template.split(/(\{\w+\})/).map((part) => {
    const name = part.slice(1, -1);
    return part.startsWith('{') && Object.hasOwn(places, name) ? (places[name] as Part) : part;
  });
  return markup`${parts}`;
}
