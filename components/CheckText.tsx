import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { MAX_PAGE_CHARACTERS } from '@/lib/thresholds';
import { ArticleTitle } from './ArticleTitle';
import { locale } from './locale';
import { Foreign, keepPlaces, Message } from './Message';
import { outletOf } from './outlets';
import { safeLink } from './page-access';
import { type FoundAddress, useAddress } from './use-address';

/** Characters of a stored article's title that are shown. */
const TITLE_LENGTH = 120;

/** What the reader has put in so far. It outlives the page that the panel shows meanwhile. */
export interface GivenText {
  isOpen: boolean;
  text: string;
}
export const NO_TEXT: GivenText = { isOpen: false, text: '' };

interface CheckTextProps {
  given: GivenText;
  onGiven: (given: GivenText) => void;
  onCheck: (text: string) => void;
  /** Where an address is to be had without asking its site. */
  findAddress: (url: string) => Promise<FoundAddress>;
  /** Checks the text of a stored article. */
  onCheckStored: (id: string) => void;
  /** Shows a tab that is open. */
  onGoTo: (tab: NonNullable<FoundAddress['tab']>) => void;
  /** Opens an address in a tab, where it is checked as any page is. */
  onOpen: (url: string) => void;
}

/** A quiet way to check a text that stands on no page. An address is opened, never fetched. */
export function CheckText(props: CheckTextProps) {
  const { given, onGiven, onCheck, onCheckStored, onGoTo, onOpen, findAddress } = props;
  const { isOpen, text } = given;
  const setOpen = (isOpen: boolean) => onGiven({ ...given, isOpen });
  const hint = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  // Only what the reader opens takes the focus, not what another tab finds open.
  const wasOpen = useRef(isOpen);
  useLayoutEffect(() => {
    if (isOpen) area.current?.focus();
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const trimmed = text.trim();
  const address = /^https?:\/\/\S+$/i.test(trimmed) ? safeLink(trimmed) : null;
  const over = trimmed.length - MAX_PAGE_CHARACTERS;
  const found = useAddress(address, findAddress);
  const isReady = trimmed !== '' && over <= 0 && found !== undefined;
  const figure = (value: number): [string] => [value.toLocaleString(locale())];
  if (!isOpen) {
    return (
      <p class="check-text">
        <button
          type="button"
          class="quiet"
          ref={opener}
          aria-expanded={false}
          onClick={() => setOpen(true)}
        >
          {i18n.t('text.open')}
        </button>
      </p>
    );
  }
  const done = (act: () => void) => {
    act();
    onGiven(NO_TEXT);
  };
  const first = () => {
    if (address === null) onCheck(trimmed);
    else if (found?.tab) onGoTo(found.tab);
    else if (found?.stored) onCheckStored(found.stored.id);
    else onOpen(address);
  };
  return (
    <form
      class="check-text"
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) done(first);
      }}
    >
      <label>
        {i18n.t('text.label')}
        <textarea
          ref={area}
          rows={5}
          dir="auto"
          spellcheck={false}
          value={text}
          aria-describedby={hint}
          aria-invalid={over > 0}
          onInput={(event) => onGiven({ ...given, text: event.currentTarget.value })}
        />
      </label>
      <p class="soft" id={hint} role="status">
        {over > 0
          ? i18n.t('text.tooLong', over, figure(over))
          : address === null
            ? i18n.t('text.hint', figure(MAX_PAGE_CHARACTERS))
            : found && <AddressWords found={found} />}
      </p>
      <div class="actions wrap">
        <button type="submit" disabled={!isReady}>
          {address === null ? i18n.t('text.check') : actionWords(found)}
        </button>
        {address !== null && found?.tab && found.stored && (
          <button type="button" onClick={() => done(() => onCheckStored(found.stored?.id ?? ''))}>
            {i18n.t('text.checkStored')}
          </button>
        )}
        {address !== null && !found?.tab && found?.stored && (
          <button type="button" onClick={() => done(() => onOpen(address))}>
            {i18n.t('text.openAddress')}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => setOpen(false)}>
          {i18n.t('text.cancel')}
        </button>
      </div>
    </form>
  );
}

/** What the first button does with an address: never more than is needed. */
function actionWords(found: FoundAddress | null | undefined): string {
  if (found?.tab) return i18n.t('text.goTo');
  return found?.stored ? i18n.t('text.checkStored') : i18n.t('text.openAddress');
}

function AddressWords({ found: { tab, stored } }: { found: FoundAddress }) {
  if (tab === null && stored === null) return <>{i18n.t('text.hintAddress')}</>;
  const outlet = stored && outletOf(stored);
  return (
    <>
      {tab && i18n.t('text.isOpen')}{' '}
      {stored && (
        <Message
          text={
            outlet === null
              ? i18n.t('text.isStored', keepPlaces('title'))
              : i18n.t('text.isStoredOf', keepPlaces('title', 'outlet'))
          }
          places={{
            title: <ArticleTitle article={stored} length={TITLE_LENGTH} />,
            outlet: <Foreign text={outlet ?? ''} />,
          }}
        />
      )}
    </>
  );
}
