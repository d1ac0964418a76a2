import { expect, test } from 'vitest';
import { costOf } from '../support/script-cost';

const NODES = { root: 1, ours: 2, called: 3, theirs: 4, gc: 5, program: 6, idle: 7 };
type Name = keyof typeof NODES;
const frame = (functionName: string, url = '') => ({ functionName, url });

/** A profile of half-millisecond samples in these places. */
const profileOf = (places: Name[]) => ({
  startTime: 0,
  nodes: [
    { id: 1, callFrame: frame('(root)'), children: [2, 4, 5, 6, 7] },
    { id: 2, callFrame: frame('read', 'chrome-extension://made-up/content.js'), children: [3] },
    { id: 3, callFrame: frame('querySelectorAll') },
    { id: 4, callFrame: frame('draw', 'https://paper.example/site.js') },
    { id: 5, callFrame: frame('(garbage collector)') },
    { id: 6, callFrame: frame('(program)') },
    { id: 7, callFrame: frame('(idle)') },
  ],
  samples: places.map((place) => NODES[place]),
  timeDeltas: [0, ...places.map(() => 500)],
});

test.each<[string, Name[], number, number]>([
  ['nothing of ours', ['theirs', 'program', 'gc'], 0, 0],
  ['one stretch, with what it calls', ['ours', 'called', 'ours'], 1.5, 1.5],
  ['garbage collection within a stretch', ['ours', 'ours', 'gc', 'ours'], 1.5, 1.5],
  ['the thread given back between', ['ours', 'program', 'called', 'ours'], 1.5, 1],
  ['the page’s own script between', ['ours', 'ours', 'theirs', 'ours'], 1.5, 1],
  ['a rest between', ['ours', 'gc', 'idle', 'ours'], 1, 0.5],
])('%s', (_, places, total, longest) => {
  expect(costOf(profileOf(places), 'made-up')).toEqual({ total, longest });
});
