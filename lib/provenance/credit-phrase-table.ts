import type { Phrase } from './credit-phrase';
import { WORLD_PHRASES } from './credit-phrase-table-world';

const EN_VERB =
  'published|appeared|posted|printed|ran|run|aired|released|produced|syndicated|created|featured|carried';
const RE_VERB =
  're-?published|re-?printed|re-?posted|reproduced|syndicated|excerpted|adapted|cross-?posted|translated|taken|used|shared|licensed|published|printed';

/** Every beginning with every ending. */
const each = (starts: readonly string[], ends: readonly string[]): string[] =>
  starts.flatMap((start) => ends.map((end) => start + end));

const PRINTED_AGAIN = [
  'republish',
  're-publish',
  'repost',
  're-post',
  'crosspost',
  'cross-post',
  'syndicated',
];

/** How texts say who printed them, by language. First match wins where two overlap. Names and quantifiers are bounded: every lead reads at most about 80 characters. */
export const PHRASES: readonly Phrase[] = [
  // English
  {
    kind: 'also-appeared',
    language: 'en',
    hints: each(['also '], ['appeared', 'published', 'ran', 'runs', 'appears', 'posted']).concat(
      'simultaneously ',
    ),
    share: 'part',
    next: 'free',
    about: 'subject',
    lead: () => /\b(?:also|simultaneously)\s(?:appeared|published|ran|runs|appears|posted)\b/gu,
  },
  {
    kind: 'also-appeared',
    language: 'en',
    hints: ['copublished', 'co-published'],
    share: 'part',
    next: 'named',
    about: 'any',
    lead: () => /\bco-?published\s(?:with|by|in)\s/gu,
  },
  {
    kind: 'first-published',
    language: 'en',
    hints: each(['originally ', 'first ', 'initially ', 'previously '], EN_VERB.split('|')),
    next: 'free',
    about: 'any',
    lead: () =>
      new RegExp(
        `\\b(?:originally|first|initially|previously)\\s(?:${EN_VERB})\\b(?:\\s(?:here|online))?`,
        'gu',
      ),
  },
  {
    kind: 'first-published',
    language: 'en',
    hints: each(
      ['appeared', 'appears', 'published', 'posted', 'ran', 'printed'],
      [' first', ' originally', ' initially'],
    ),
    next: 'free',
    about: 'any',
    lead: () =>
      /\b(?:appeared|appears|published|posted|ran|printed)\s(?:first|originally|initially)\b/gu,
  },
  {
    kind: 'first-published',
    language: 'en',
    hints: ['version of '],
    next: 'free',
    about: 'subject',
    lead: () =>
      /\b(?:appeared|ran|was published)\b(?<=version of [^.]{1,60}(?:appeared|ran|published))/gu,
  },
  {
    kind: 'first-published',
    language: 'en',
    hints: ['the original'],
    next: 'named',
    about: 'any',
    lead: () =>
      /\b(?:read|see|view)\sthe\soriginal(?:\s(?:article|story|post|report|piece|version))?\s?(?:here\s)?(?:on|at|in|by|from)\s/gu,
  },
  {
    kind: 'republished',
    language: 'en',
    hints: [
      'republish',
      're-publish',
      'reprint',
      're-print',
      'repost',
      're-post',
      'reproduced',
      'syndicated',
      'excerpted',
      'crosspost',
      'cross-post',
      ...each(
        ['adapted', 'translated', 'taken', 'used', 'shared', 'licensed', 'published', 'printed'],
        [
          ' here',
          ' in full',
          ' with',
          ' by permission',
          ' by kind',
          ' courtesy',
          ' under ',
          ' from ',
        ],
      ),
    ],
    next: 'named',
    about: 'any',
    lead: () =>
      new RegExp(
        `\\b(?:${RE_VERB})\\s(?:here\\s)?(?:in full\\s)?(?:with(?: the)?(?: kind| express| full)? permission(?: of| from| by)|by (?:kind |express )?permission (?:of|from)|courtesy of|(?:under [^.]{1,60}\\s)?from)\\s`,
        'gu',
      ),
  },
  {
    kind: 'republished',
    language: 'en',
    hints: PRINTED_AGAIN,
    next: 'named',
    about: 'subject',
    lead: () => /\b(?:syndicated\s(?:by|via)|(?:re-?published|re-?posted|cross-?posted)\svia)\s/gu,
  },
  {
    kind: 'first-published',
    language: 'en',
    hints: ['the original '],
    next: 'free',
    about: 'subject',
    lead: () =>
      /(?<=\bthe original (?:article|story|piece|post|version|report|text|essay|interview)\s)(?:was\s|has been\s)?(?:published|appeared|ran|posted)\b/gu,
  },
  {
    kind: 'first-published',
    language: 'en',
    hints: ['originally written', 'first written', 'specially written', 'originally commissioned'],
    next: 'named',
    about: 'subject',
    knownOnly: true,
    lead: () => /\b(?:originally|first|specially)\s(?:written|commissioned)\s(?:for|by)\s/gu,
  },
  {
    kind: 'republished',
    language: 'en',
    hints: each(
      ['this '],
      ['article ', 'story ', 'piece ', 'essay ', 'column ', 'interview ', 'report ', 'post '],
    ),
    next: 'free',
    about: 'subject',
    knownOnly: true,
    edgeOnly: true,
    lead: () =>
      /(?<=\bthis\s(?:article|story|piece|essay|column|interview|report|post)\s)(?:was|has been)\s(?:published|printed|posted)\b/gu,
  },
  // Who printed it again: that may be the original's own word.
  {
    kind: 'also-appeared',
    language: 'en',
    hints: PRINTED_AGAIN,
    share: 'part',
    next: 'named',
    about: 'subject',
    lead: () => /\b(?:re-?published|re-?posted|cross-?posted|syndicated)\s(?:on|at|in|by|to)\s/gu,
  },
  {
    kind: 'first-published',
    language: 'en',
    hints: ['distributed by', 'syndicated by'],
    next: 'named',
    about: 'subject',
    lead: () =>
      /\b(?:produced|written|reported|created|published)\sby\s(?=[^.]{2,80}?\sand\s(?:reviewed\sand\s)?(?:distributed|syndicated)\sby\s)/gu,
  },
  {
    kind: 'republished',
    language: 'en',
    hints: ['distributed by', 'syndicated by'],
    share: 'part',
    next: 'named',
    about: 'subject',
    lead: () =>
      /\b(?:distributed|syndicated)\sby\s(?<=\b(?:produced|written|reported|created|published)\sby\s[^.]{2,130})/gu,
  },
  {
    kind: 'republished',
    language: 'en',
    hints: each(
      ['provided', 'supplied', 'distributed', 'syndicated', 'made available'],
      [' by ', ' to '],
    ),
    next: 'named',
    about: 'subject',
    lead: () =>
      /\b(?:provided|supplied|distributed|syndicated|made available)\s(?:to (?:us|[\p{L} ]{2,30}) )?by\s/gu,
  },
  {
    kind: 'republished',
    language: 'en',
    hints: ['republished', 're-published', 'reprinted', 'reposted'],
    next: 'named',
    about: 'subject',
    lead: () =>
      /(?<=\b(?:story|article|report|piece|analysis|commentary|essay|column)\s)(?:from|by)\s(?=[^.]{2,60}?\s(?:is|was|has been|appears)\s(?:being\s)?(?:re-?published|reprinted|reposted)\b)/gu,
  },
  {
    kind: 'republished',
    language: 'en',
    hints: ['distributed by', 'provided by', 'supplied by', 'syndicated by'],
    next: 'named',
    about: 'any',
    knownOnly: true,
    edgeOnly: true,
    lead: () =>
      /^\W{0,3}(?:(?:content|text|story|article|report)\s)?(?:provided|supplied|distributed|syndicated)\sby\s(?=[^.:;,]{2,60}\.?\W{0,2}$)/gu,
  },
  {
    kind: 'republished',
    language: 'en',
    hints: each(['produced', 'written', 'contributed'], [' by ', ' for ']).concat('reported and'),
    next: 'named',
    about: 'subject',
    knownOnly: true,
    lead: () =>
      /\b(?:produced|written|contributed|reported and (?:written|published))\s(?:for (?:us|[\p{L} ]{2,30}) )?by\s/gu,
  },
  {
    kind: 'republished',
    language: 'en',
    hints: [
      ...each(['comes', 'came'], [' courtesy of', ' from ', ' via ', ' to you ', ' to us ']),
      'is from',
      'is via',
      'was from',
      'was via',
      'is courtesy',
      'was courtesy',
    ],
    next: 'named',
    about: 'subject',
    knownOnly: true,
    lead: () => /\b(?:comes|came|is|was)\s(?:to you |to us )?(?:courtesy of|from|via)\s/gu,
  },
  {
    kind: 'republished',
    language: 'en',
    hints: ['courtesy'],
    next: 'named',
    about: 'any',
    knownOnly: true,
    lead: () => /\b(?:(?:story|article|report|text|content)\s)?courtesy(?:\sof|:)\s/gu,
  },
  ...WORLD_PHRASES,
];
