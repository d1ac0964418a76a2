import { opensRelease, RELEASE_ORIGIN } from '../text/release-signs';
import { type CreditMatch, SHORT_LINE } from './credit';
import { fullName } from './outlets';
import type { CreditBlock } from './story-zone';

/** They carry other people's releases: the text is the issuer's. */
const SERVICES: ReadonlySet<string> = new Set([
  'PR Newswire',
  'Business Wire',
  'GlobeNewswire',
  'Accesswire',
  'CNW Group',
  'Originaltext-Service',
]);

/** "SOURCE Harbour Works, Inc.": the last line of a release, in capitals or with a colon. */
const SOURCE =
  /^(?:(?:SOURCE|QUELLE|FUENTE|FONTE)\s?:?|(?:Source|Quelle|Fuente|Fonte)\s?:)\s+(?<name>\p{Lu}[^\n!?;:]{1,100}|\p{Ll}{1,3}\p{Lu}[^\n!?;:]{1,100})$/u;

/** Where a line may name the issuer, asked before the pattern. */
const MAY_NAME = /^(?:source|quelle|fuente|fonte)\b/iu;

/**
 * Who wrote a release, by the line with which the service closes it; nothing where no service is named:
 * "SOURCE X" counts only below a release's own first line, which `isRelease` is asked for.
 */
export function readIssuer(text: string, isRelease: () => boolean): CreditMatch[] {
  const origin = text.length <= 2 * SHORT_LINE ? RELEASE_ORIGIN.exec(text) : null;
  const source = origin === null && MAY_NAME.test(text) && text.length <= SHORT_LINE;
  const match = origin ?? (source && isRelease() ? SOURCE.exec(text) : null);
  const name = match?.groups?.name?.trim() ?? '';
  if (match === null || !/\p{L}{2}/u.test(name)) return [];
  const outlet = fullName(
    name.replace(/(?<!\b(?:inc|ltd|co|corp|llc|e\.v|s\.a|p\.a|plc))\.$/iu, ''),
  );
  const start = match.index;
  const end = start + match[0].length;
  const kind = origin === null ? 'source-line' : 'first-published';
  return [{ outlet, known: outlet !== name, start, end, kind, share: 'whole' }];
}

/** Whether one of the blocks opens a release. */
export const holdsRelease = (blocks: readonly CreditBlock[]): boolean =>
  blocks.some(({ text }) => opensRelease(text));

/** Without the services' own names where whoever wrote the release is named. */
export function withoutServices<T extends { outlet: string }>(
  credits: T[],
  isIssued: boolean,
): T[] {
  return isIssued ? credits.filter(({ outlet }) => !SERVICES.has(outlet)) : credits;
}
