import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { encodingOf, fileText, UnpacksTooFar } from '@/lib/intake/file-text';

const SIGNAL = new AbortController().signal;
const fileOf = (bytes: Uint8Array, name = 'made-up.txt') =>
  new File([bytes as Uint8Array<ArrayBuffer>], name);

/** One byte a sign. Node decodes no more of Windows-1252 than Latin-1: its own signs are tested in the browser. */
const narrow = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const wide = (text: string, isBig = false) => {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

async function read(bytes: Uint8Array): Promise<[string, string, string | null] | null> {
  const file = fileOf(bytes);
  const encoding = await encodingOf(file);
  if (encoding === null) return null;
  let all = '';
  for await (const { text } of fileText(file, encoding.label, SIGNAL)) all += text;
  return [encoding.label, all, encoding.quoted];
}

describe('the encoding of a file', () => {
  const german = 'Die Fähre bleibt, sagte Frau Müller. Größe: 12 m.';
  test.each<[string, Uint8Array, string, string]>([
    ['ASCII', Buffer.from('The boat stays.'), 'utf-8', 'The boat stays.'],
    ['UTF-8', Buffer.from(german), 'utf-8', german],
    ['a byte order mark', Buffer.from(`\ufeff${german}`), 'utf-8', german],
    ['any script in UTF-8', Buffer.from('Паром 船 🚢 مركب'), 'utf-8', 'Паром 船 🚢 مركب'],
    [
      'UTF-8 with a byte that is lost',
      Buffer.concat([Buffer.from(`${german} ${german}`), Buffer.from([0x20, 0xff])]),
      'utf-8',
      `${german} ${german} \ufffd`,
    ],
    ['UTF-8 that holds the sign for lost ones', Buffer.from('So\ufffd'), 'utf-8', 'So\ufffd'],
    ['UTF-16 with a mark', wide(`\ufeff${german}`), 'utf-16le', german],
    ['UTF-16 the other way', wide(`\ufeff${german}`, true), 'utf-16be', german],
    ['UTF-16 without a mark', wide(german), 'utf-16le', german],
    ['UTF-16 the other way without a mark', wide(german, true), 'utf-16be', german],
  ])('%s', async (_, bytes, label, text) => {
    expect(await read(bytes)).toEqual([label, text, null]);
  });

  test.each<[string, string, string]>([
    ['German', german, 'Fähre'],
    ['French', 'Le traversier est resté à Pâques, ça suffit : « où est-il ? »', 'resté'],
    ['Spanish', '¿Por qué se quedó el barco? El niño no sabía.', 'qué'],
    ['Portuguese', 'A lancha não vai à ilha; as ligações são más.', 'não'],
    ['Danish', 'Færgen sejler også på søndag.', 'Færgen'],
    ['Swedish', 'Färjan går även på söndag, sade två män på kajen från Öland.', 'Färjan'],
    ['with a name from elsewhere', `${`${german} `.repeat(6)}Señor`, 'Fähre'],
  ])('Windows-1252: %s, and a word to look at', async (_, text, quoted) => {
    expect(await read(narrow(text))).toEqual(['windows-1252', text, quoted]);
  });

  test.each<[string, number[]]>([
    // "Přívoz zůstává, řekl pan Dvořák" in Windows-1250.
    ['Czech', [...narrow('P\xf8\xedvoz z\xf9st\xe1v\xe1, \xf8ekl pan Dvo\xf8\xe1k, je\x9at\xec')]],
    // "Łódź płynie, żegluga jest wąska" in Windows-1250.
    ['Polish', [...narrow('\xa3\xf3d\x9f p\xb3ynie, \xbfegluga jest w\xb9ska')]],
    // "Паром остаётся" in Windows-1251.
    ['Russian', [...narrow('\xcf\xe0\xf0\xee\xec \xee\xf1\xf2\xe0\xb8\xf2\xf1\xff')]],
    // "Vapur kalıyor, dedi şoför Çağrı" in Windows-1254.
    ['Turkish', [...narrow('Vapur kal\xfdyor, dedi \xfeof\xf6r \xc7a\xf0r\xfd')]],
    // 船は残る in Shift-JIS.
    ['Japanese', [0x91, 0x44, 0x82, 0xcd, 0x8e, 0x63, 0x82, 0xe9]],
    // "Müller, Größe" as old Macs wrote it.
    ['a Mac’s German', [...narrow('M\x9fller, Gr\x9a\xa7e')]],
  ])('other encodings are not guessed: %s', async (_, bytes) => {
    expect(await read(Uint8Array.from(bytes))).toBeNull();
  });

  test('is told by the first letters that are not ASCII, wherever they come', async () => {
    const long = 'The boat stays. '.repeat(400_000);
    expect((await read(narrow(`${long}Müller`)))?.[0]).toBe('windows-1252');
    expect((await read(Buffer.from(`${long}Müller`)))?.[0]).toBe('utf-8');
  });
});

test('a packed file is unpacked, and its bytes are counted as they lie on the disk', async () => {
  const text = `${'{"text":"Die Fähre"}\n'.repeat(5_000)}`;
  const packed = gzipSync(text);
  const file = fileOf(packed, 'made-up.jsonl.gz');
  const encoding = await encodingOf(file);
  let all = '';
  let last = 0;
  for await (const piece of fileText(file, encoding!.label, SIGNAL)) {
    all += piece.text;
    last = piece.bytesRead;
  }
  expect(all).toBe(text);
  expect(last).toBe(packed.length);
});

test('a packed file that is cut off rejects', async () => {
  const file = fileOf(gzipSync('{"text":"a"}\n'.repeat(5_000)).subarray(0, 60), 'made-up.gz');
  const readAll = async () => {
    for await (const _ of fileText(file, 'utf-8', SIGNAL));
  };
  await expect(readAll()).rejects.toThrow();
});

describe('a packed file that grows without measure', () => {
  const readAll = async (file: File) => {
    let characters = 0;
    for await (const { text } of fileText(file, 'utf-8', SIGNAL)) characters += text.length;
    return characters;
  };

  test('is read no further', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000, 'a'));
    await expect(readAll(fileOf(bomb, 'made-up.jsonl.gz'))).rejects.toThrow(UnpacksTooFar);
  });

  test('is found out behind articles too', async () => {
    const articles = Array.from({ length: 2_000 }, (_, at) => `{"text":"Made up ${at}"}\n`);
    const bomb = gzipSync(`${articles.join('')}${'{\n'.repeat(10_000_000)}`);
    await expect(readAll(fileOf(bomb, 'made-up.jsonl.gz'))).rejects.toThrow(UnpacksTooFar);
  });

  test('rows that are much alike are no such thing', async () => {
    const rows = Array.from(
      { length: 450_000 },
      (_, at) => `{"text":"The ferry ${at} came late."}\n`,
    );
    const text = rows.join('');
    expect(text.length).toBeGreaterThan(16_777_216);
    expect(await readAll(fileOf(gzipSync(text), 'made-up.jsonl.gz'))).toBe(text.length);
  });

  test('whoever stops early reads no more of a file', async () => {
    let given = 0;
    const file = fileOf(Buffer.from('Made up.'));
    let isCancelled = false;
    file.stream = () =>
      new ReadableStream({
        pull: (to) => to.enqueue(new Uint8Array(1_000 + given++)),
        cancel: () => {
          isCancelled = true;
        },
      });
    for await (const _ of fileText(file, 'utf-8', SIGNAL)) break;
    expect(isCancelled).toBe(true);
  });
});
