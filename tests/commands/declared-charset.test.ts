import { describe, expect, it } from 'vitest';
import { contentType } from '../support/declared-charset';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('contentType', () => {
  it.each([
    ['declared in a meta tag', utf8('<meta charset="iso-8859-1"><p>é</p>'), 'text/html'],
    [
      'declared the old way',
      utf8('<meta http-equiv="content-type" content="text/html; charset=windows-1251">'),
      'text/html',
    ],
    ['declared nowhere, valid UTF-8', utf8('<p>“é”</p>'), 'text/html; charset=utf-8'],
    ['declared nowhere, not UTF-8', Uint8Array.of(0x3c, 0x70, 0x3e, 0xe9, 0x20), 'text/html'],
    ['UTF-16 with its mark', Uint8Array.of(0xff, 0xfe, 0x3c, 0x00), 'text/html'],
    ['empty', new Uint8Array(), 'text/html; charset=utf-8'],
  ])('%s', (_, bytes, expected) => {
    expect(contentType(bytes)).toBe(expected);
  });
});
