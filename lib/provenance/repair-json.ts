/**
 * Makes JSON of what pages write for it: HTML and CDATA comments, `//` and `/* *\/` comments, trailing
 * commas, line breaks and stray quotation marks in texts, escapes that JSON does not know, and an end
 * that was cut off. One pass; what stays broken, `JSON.parse` refuses.
 */
export function repairJson(source: string): string {
  const text = source
    .trimStart()
    .replace(/^(?:<!--|(?:\/[/*]\s*)?<!\[CDATA\[\s*(?:\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s{0,20}\]\]>\s{0,20}(?:\*\/)?)\s{0,100};?\s{0,100}$/, '');
  const out: string[] = [];
  const open: string[] = [];
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (inText) {
      if (sign === '\\') {
        const next = text[at + 1];
        if (next !== undefined && '"\\/bfnrtu'.includes(next)) {
          out.push(sign, next);
          at += 1;
        }
      } else if (sign === '"') {
        if (endsText(text, at)) inText = false;
        out.push(inText ? '\\"' : sign);
      } else out.push(sign < ' ' ? ' ' : sign);
      continue;
    }
    if (sign === '"') inText = true;
    else if (sign === '{' || sign === '[') open.push(sign === '{' ? '}' : ']');
    else if (sign === '}' || sign === ']') open.pop();
    else if (sign === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) {
      const isLine = text[at + 1] === '/';
      const end = text.indexOf(isLine ? '\n' : '*/', at + 2);
      at = end < 0 ? text.length : end + (isLine ? 0 : 1);
      continue;
    } else if (sign === ',' && isLastComma(text, at)) continue;
    out.push(sign);
  }
  if (inText) out.push('"');
  return out.join('') + open.reverse().join('');
}

/** How far the next sign is looked for: indented by tabs, it is near. */
const LOOK_AHEAD = 200;

function nextSign(text: string, from: number): string | undefined {
  let at = from;
  while (at < text.length && at < from + LOOK_AHEAD && text.charCodeAt(at) <= 32) at += 1;
  return text[at];
}

/** A quotation mark ends a text where JSON goes on behind it. */
function endsText(text: string, at: number): boolean {
  const next = nextSign(text, at + 1);
  return next === undefined || ',:}]'.includes(next);
}

function isLastComma(text: string, at: number): boolean {
  const next = nextSign(text, at + 1);
  return next === undefined || next === '}' || next === ']' || next === ',';
}
