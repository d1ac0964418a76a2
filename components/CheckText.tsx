import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { MAX_PAGE_CHARACTERS } from '@/lib/thresholds';
import { locale } from './locale';
import { safeLink } from './page-access';

interface CheckTextProps {
  onCheck: (text: string) => void;
  /** Opens an address in a tab, where it is checked as any page is. */
  onOpen: (url: string) => void;
}

/** A quiet way to check a text that stands on no page. An address is opened, never fetched. */
export function CheckText({ onCheck, onOpen }: CheckTextProps) {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const hint = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (isOpen) area.current?.focus();
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
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
  const given = text.trim();
  const address = /^https?:\/\/\S+$/i.test(given) ? safeLink(given) : null;
  const over = given.length - MAX_PAGE_CHARACTERS;
  const isReady = given !== '' && over <= 0;
  const figure = (value: number): [string] => [value.toLocaleString(locale())];
  return (
    <form
      class="check-text"
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        if (address === null) onCheck(given);
        else onOpen(address);
        setText('');
        setOpen(false);
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
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p class="soft" id={hint} role="status">
        {over > 0
          ? i18n.t('text.tooLong', figure(over))
          : address === null
            ? i18n.t('text.hint', figure(MAX_PAGE_CHARACTERS))
            : i18n.t('text.hintAddress')}
      </p>
      <div class="actions wrap">
        <button type="submit" disabled={!isReady}>
          {address === null ? i18n.t('text.check') : i18n.t('text.openAddress')}
        </button>
        <button type="button" class="quiet" onClick={() => setOpen(false)}>
          {i18n.t('text.cancel')}
        </button>
      </div>
    </form>
  );
}
