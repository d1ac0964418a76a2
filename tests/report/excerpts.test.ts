import { describe, expect, it } from 'vitest';
import { NO_ADDRESS, readPastedText } from '@/lib/intake/pasted-text';
import { checkPage } from '@/lib/report/check-page';
import { asTextReport } from '@/lib/report/excerpts';
import type { ReportSource } from '@/lib/report/report';
import { MemoryCorpus } from '../../lib/corpus/memory-corpus';
import { arrival } from '../corpus/made-up-articles';
import { INDEPENDENT_STORY as paragraphs } from '../fixtures/made-up-stories';
import { cpuTime } from '../support/cpu-time';

async function sourceOf(text: string): Promise<ReportSource> {
  const corpus = new MemoryCorpus();
  await corpus.put([arrival(1, { text: paragraphs.join('\n\n'), givenId: 'story' })]);
  const reading = readPastedText(text, null);
  expect(reading?.url).toBe(NO_ADDRESS);
  const report = asTextReport(await checkPage(reading!, corpus), 'paste');
  expect(report.page.from).toBe('paste');
  return report.sources[0]!;
}

describe('a text by itself', () => {
  it('that is a piece of its source says where it stands, and what is around it is not left out', async () => {
    const at = 2;
    const source = await sourceOf(paragraphs.slice(at, at + 2).join('\n\n'));
    expect(source.excerpt).toEqual({ first: at + 1, last: at + 2, of: paragraphs.length });
    expect(source.leftOut).toEqual([]);
    expect(source.leftOutCounts).toBe(true);
  });

  it('tells what it left out inside that piece', async () => {
    const [first, second, third] = paragraphs.slice(1, 4);
    expect(second).toBeDefined();
    const source = await sourceOf([first, third].join('\n\n'));
    if (source.excerpt === undefined) throw new Error('no excerpt');
    expect(source.leftOut.map(({ text }) => text.trim())).toEqual([second]);
  });

  it('that has most of its source is a copy, whose cuts are told', async () => {
    const source = await sourceOf(paragraphs.slice(1).join('\n\n'));
    expect(source.excerpt).toBeUndefined();
    expect(source.leftOut[0]?.text.trim()).toBe(paragraphs[0]);
  });

  it('is read in bounded time, however many paragraphs its source has', async () => {
    const part = 'Advertisement\n\nSome few words.\n\n'.repeat(18_000);
    const corpus = new MemoryCorpus();
    await corpus.put([arrival(1, { text: `${part}${paragraphs[0]}\n\n${part}` })]);
    const report = await checkPage(readPastedText(paragraphs[0]!, null)!, corpus);
    let excerpt: unknown;
    const cost = cpuTime(() => ({ excerpt } = asTextReport(report, 'paste').sources[0]!));
    expect(excerpt).toEqual({ first: 18_001, last: 18_001, of: 36_001 });
    // What grew with the square of the source would take half a minute of CPU time; this takes a twentieth of a second.
    expect(cost).toBeLessThan(8_000);
  }, 120_000);
});
