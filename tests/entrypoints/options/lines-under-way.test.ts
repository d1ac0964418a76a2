import { expect, test } from 'vitest';
import { LinesUnderWay } from '@/entrypoints/options/lines-under-way';
import { NO_ANSWER } from '@/lib/messaging/messages';
import type { ImportOutcome, Result } from '@/lib/messaging/protocol';

type Answer = Result<ImportOutcome>;

const added = (count: number): Answer => ({
  ok: true,
  value: { added: count, replaced: 0, refused: [], noted: [] },
});
const lost: Answer = { ok: false, error: NO_ANSWER };
const turns = () => new Promise((resolve) => setTimeout(resolve));

/** A background that answers when it is told to. */
function background() {
  const messages: { name: string; answer: (answer: Answer) => void }[] = [];
  const ask = (_: string, { lines }: { lines: string[] }) =>
    new Promise<Answer>((answer) => messages.push({ name: String(lines), answer }));
  const under = new LinesUnderWay(ask as never);
  const told: [string, Answer][] = [];
  return {
    messages,
    told,
    names: () => messages.map(({ name }) => name).join(' '),
    send: (name: string) => under.send([name], (answer) => told.push([name, answer])),
    settled: () => under.settled(),
  };
}

test('three messages are under way at once, and no more', async () => {
  const { messages, names, send } = background();
  expect(await Promise.all([send('a'), send('b')])).toEqual([true, true]);
  let isThrough = false;
  const third = send('c').then((goesOn) => {
    isThrough = true;
    return goesOn;
  });
  await turns();
  expect([names(), isThrough]).toEqual(['a b c', false]);
  messages[0]?.answer(added(1));
  expect(await third).toBe(true);
});

test('answers are told in the order sent, whichever comes first', async () => {
  const { messages, told, send, settled } = background();
  for (const name of ['a', 'b', 'c']) void send(name);
  for (const at of [2, 0, 1]) {
    messages[at]?.answer(added(at));
    await turns();
  }
  expect(await settled()).toBe(true);
  expect(told).toEqual([
    ['a', added(0)],
    ['b', added(1)],
    ['c', added(2)],
  ]);
});

test('what was sent behind lost lines is sent again behind them: the last of one article stays the last', async () => {
  const { messages, names, told, send, settled } = background();
  void send('a');
  void send('b');
  messages[0]?.answer(lost);
  // A new background took it before the lost ones came again.
  messages[1]?.answer(added(1));
  await turns();
  expect(names()).toBe('a b a');
  void send('c');
  messages[3]?.answer(added(1));
  messages[2]?.answer(added(1));
  await turns();
  expect(names()).toBe('a b a c b');
  messages[4]?.answer(added(1));
  await turns();
  // "b" came again behind "c", and so does "c" behind it.
  expect(names()).toBe('a b a c b c');
  messages[5]?.answer(added(1));
  expect(await settled()).toBe(true);
  expect(told.map(([name]) => name)).toEqual(['a', 'b', 'c']);
});

test('lines that never get an answer end it, and what is under way behind them is told', async () => {
  const { messages, names, told, send, settled } = background();
  void send('a');
  void send('b');
  messages[1]?.answer(added(1));
  for (const at of [0, 2, 3, 4, 5]) {
    messages[at]?.answer(lost);
    await turns();
  }
  expect(await settled()).toBe(false);
  expect(names()).toBe('a b a a a a');
  expect(told).toEqual([
    ['a', lost],
    ['b', added(1)],
  ]);
});

test('lines that are refused as a whole are told, and nothing more should be sent', async () => {
  const { messages, names, send, settled } = background();
  void send('a');
  void send('b');
  const third = send('c');
  messages[0]?.answer({ ok: false, error: 'There is no room left.' });
  expect(await third).toBe(false);
  messages[1]?.answer(lost);
  messages[2]?.answer(added(1));
  expect(await settled()).toBe(false);
  expect(names()).toBe('a b c');
});
