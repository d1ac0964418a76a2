import { countStory, type Side } from '../match/side';
import { type Hop, traceChain } from '../provenance/chain';
import type { Copy, OriginalFinding, OriginalInput, Proof } from '../provenance/printing';
import { reasonSentence } from '../provenance/reason';
import type { Comparison } from './compare';
import { placeOf } from './find-credit';
import type { ChainEvidence, ChainHop } from './report';
import type { Story } from './story';

/** A stored copy as provenance looks at it. */
export function copyOf(page: Side, { article, source, onPage }: Comparison): Copy {
  const { id, title, url, site, published } = article;
  let lacking = 0;
  for (let at = 0; at < onPage.length; at += 1) {
    if (page.isStory[at] === 1 && onPage[at] === 0) lacking += 1;
  }
  const lacks = lacking / Math.max(1, countStory(page));
  return { id, title, url, site, published, credits: source.credits, lacks };
}

/** The chain as the Report tells it, each piece of evidence with its place in its text. */
export function reportChain(
  input: OriginalInput,
  original: OriginalFinding | null,
  page: Story,
  family: readonly Comparison[],
): ChainHop[] {
  const stories = new Map(family.map(({ article, source }) => [article.id, source]));
  return traceChain(input, original).map((hop: Hop) => {
    const { copy, proof, ...rest } = hop;
    const because = reasonSentence(hop.reason);
    return {
      ...rest,
      because,
      source: copy,
      evidence: proof.map((one) => evidence(one, page, stories)),
    };
  });
}

function evidence(
  { kind, copy, by, text, credit }: Proof,
  page: Story,
  stories: ReadonlyMap<string, Story>,
): ChainEvidence {
  const story = copy === null ? page : stories.get(copy);
  const isPlaced = credit !== null && credit.place !== 'metadata' && story !== undefined;
  return {
    kind,
    source: copy,
    outlet: by,
    text,
    span: isPlaced ? placeOf(story.side, credit) : null,
  };
}
