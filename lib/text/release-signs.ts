/**
 * How services mark the releases that they carry for whoever pays for them, in the first line of the text:
 * "BERLIN (ots) -", "OSLO, May 3 /PRNewswire/ --", "(BUSINESS WIRE)--". A story that names such a service has no such mark.
 */
const RELEASE_DATELINE =
  /^[^!?]{0,90}?(?:\((?:ots|OTS)(?:\/[^()]{2,20})?\)|\/(?:PRNewswire|PR Newswire|EINPresswire|CNW)[^/]{0,20}\/|\((?:BUSINESS WIRE|GLOBE ?NEWSWIRE|ACCESS ?(?:WIRE|Newswire)|ACCESSWIRE|Newsfile Corp\.?|PRNewswire|MARKETWIRE|Marketwired)\)|ACCESSWIRE\s\/|\(EZ Newswire\))/u;

/** Words of which one stands in every such mark. */
const MARK =
  /\((?:ots|OTS)|NEWSWIRE|Newswire|PRNewswire|EINPresswire|\/CNW|BUSINESS WIRE|ACCESSWIRE|ACCESS WIRE|Newsfile|MARKETWIRE|Marketwired/;

/** The mark stands in the first line: no more is looked at, UTF-16 units. */
const FIRST_LINE = 200;

/** Whether a paragraph opens a release as a service carries it. */
export function opensRelease(text: string): boolean {
  const line = text.slice(0, FIRST_LINE);
  return MARK.test(line) && RELEASE_DATELINE.test(line);
}

/** The line with which news aktuell closes a release; the group `name` is whoever wrote it. */
export const RELEASE_ORIGIN =
  /(?:original-?content von|original content (?:of|by|from)|contenu original de|contenuto originale di|contenido original de)\s?:\s*(?<name>[^\n]{2,120}?),?\s(?:übermittelt durch|(?:transmitted|provided) by|transmis par|trasmesso da|transmitido por)\s(?:die\s)?news aktuell/iu;
