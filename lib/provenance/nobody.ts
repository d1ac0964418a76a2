import { foldCase } from '../text/fold-case';
import { UNNAMED_AGENCIES } from './outlet-reading';
import { outletByName } from './outlets';

/** Words that say what somebody is and not who, and make no name however many of them stand together, in the languages of the tables. */
const NAMELESS: ReadonlySet<string> = new Set(
  'agency agencies agencia agencias agence agences agentur agenturen agenzia agenzie agência agências агентство агентства агентств وكالات وكالة الوكالات एजेंसी एजेंसियां एजेंसियाँ agentschappen wire wires report reports staff desk web news newsroom online digital correspondent correspondents reporter reporters editor editors editorial writer writers author authors team admin administrator guest contributor contributors special own our the by from with and of service services bureau inputs various unknown anonymous user redaktion rédaction redaction redacción redazione redação редакция корреспондент наш mit von und par la le con de et y e'.split(
    ' ',
  ),
);

/**
 * Whether a name names nobody: "Agencies", "Web Desk", "Our Correspondent". Such words say that a text is
 * somebody else's, and not whose. A name that the table holds is somebody's, whatever its words.
 */
export function isNobody(name: string): boolean {
  if (name === UNNAMED_AGENCIES) return true;
  const words = foldCase(name.slice(0, 120)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.every((word) => NAMELESS.has(word)) && outletByName(name) === null;
}
