import { useId, useState } from 'preact/hooks';
import type { ChainHop, Report } from '@/lib/report/report';
import type { Span } from '@/lib/text/span';
import { chainWay } from './chain-way';
import { HopEvidence } from './HopEvidence';
import { Foreign } from './Message';
import { hopOutlet } from './outlets';
import { useWords } from './words-of-text';

interface ChainLineProps {
  report: Report;
  onShow: (page: Span) => void;
}

/** The story's way to the page in one line of hops; each opens the reason why it stands there. */
export function ChainLine({ report, onShow }: ChainLineProps) {
  const t = useWords();
  const [opened, setOpened] = useState<ChainHop | null>(null);
  const id = useId();
  const way = chainWay(report);
  if (way === null || way.line.length < 2) return null;
  const open = opened !== null && way.line.includes(opened) ? opened : null;
  return (
    <div class="hops">
      <ol aria-label={t('chain.label')}>
        {way.line.map((hop, index) => (
          <li key={index} class={hopClass(hop, index, way.gap)}>
            <button
              type="button"
              aria-expanded={hop === open}
              aria-controls={id}
              onClick={() => setOpened(hop === open ? null : hop)}
            >
              <Foreign text={hopOutlet(hop, t('chain.page'))} />
            </button>
          </li>
        ))}
      </ol>
      <div id={id} hidden={open === null} class="hop-why">
        {open && <HopEvidence hop={open} report={report} onShow={onShow} />}
      </div>
    </div>
  );
}

/** Unbroken: said by somebody. Broken: taken from the texts. Dotted: not known. */
export function hopClass({ role, certainty }: ChainHop, index: number, gap: boolean): string {
  if (index === 0) return role === 'earliest' ? 'first open' : 'first';
  return gap && index === 1 ? 'unknown' : certainty;
}
