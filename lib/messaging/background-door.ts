import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PageReading } from '../text/page-reading';
import {
  MAX_IMPORT_CHARACTERS,
  MAX_IMPORT_LINES,
  MAX_PAGE_BLOCKS,
  MAX_PAGE_CHARACTERS,
} from '../thresholds';
import type { CorpusToBackground } from './corpus-protocol';
import { onMessageInBackground, type Sender } from './messages';
import { boundedAddress, pageReadingSchema } from './page-reading-schema';
import type { ContentToBackground, Result, UiToBackground } from './protocol';
import {
  blockChoice,
  givenText,
  judgementChange,
  judgements,
  judgementsText,
  pageAddress,
  siteChange,
} from './ui-schemas';

/*
 * The one way into the background. Two tables: what any web page's content script may ask, and what
 * only the extension's own pages may. A content script shares its process with a hostile page, so
 * its words are checked for shape and size, and who it is comes from the browser alone.
 */

/** The page that a content message came from, as the browser says it. */
export interface PageSender {
  tabId: number;
  /** The top frame's http(s) address. */
  url: string;
}

type Verb<F> = F extends (message: infer M) => infer R ? { message: M; answer: R } : never;
type Verbs = ContentToBackground & UiToBackground & CorpusToBackground;
/** What a message carries. */
export type Message<T extends keyof Verbs> = Verb<Verbs[T]>['message'];
/** What it is answered with. */
export type Answer<T extends keyof Verbs> = Verb<Verbs[T]>['answer'];

/** One function per message from content scripts. */
export type ContentHandlers = {
  [T in keyof ContentToBackground]: (message: Message<T>, from: PageSender) => Promise<Answer<T>>;
};
/** One function per message from the extension's own pages. */
export type UiHandlers = {
  [T in keyof UiToBackground]: (message: Message<T>) => Promise<Answer<T>>;
};

/** A number of things, from 0. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** The joined text has two more code units between any two blocks. */
const offset = v.pipe(count, v.maxValue(MAX_PAGE_CHARACTERS + 2 * MAX_PAGE_BLOCKS));

const contentSchemas = {
  checkPage: v.strictObject({ revision: count, reading: pageReadingSchema }),
  pickOnPage: v.strictObject({ offset }),
} satisfies { [T in keyof ContentToBackground]: v.GenericSchema<unknown, Message<T>> };

const lines = v.pipe(
  v.custom<unknown[]>(Array.isArray, 'An import is a list of lines.'),
  v.maxLength(MAX_IMPORT_LINES, `An import takes at most ${MAX_IMPORT_LINES} lines at once.`),
  v.array(v.string()),
  v.check(
    (list) => list.reduce((sum, line) => sum + line.length, 0) <= MAX_IMPORT_CHARACTERS,
    `An import takes at most ${MAX_IMPORT_CHARACTERS} characters at once.`,
  ),
);

const uiSchemas = {
  recheckTab: v.strictObject({ tabId: count }),
  importArticles: v.strictObject({ lines, firstLine: count }),
  judge: judgementChange,
  restoreJudgements: v.strictObject({ text: judgementsText }),
  replaceJudgements: v.strictObject({ judgements }),
  changeSites: siteChange,
  chooseBlocks: v.strictObject({ url: pageAddress, later: v.nullable(blockChoice) }),
  checkText: v.strictObject({ text: givenText, windowId: count }),
  undoSave: v.strictObject({ tabId: count }),
} satisfies { [T in keyof UiToBackground]: v.GenericSchema<unknown, Message<T>> };

/** Said to a sender that may not ask. */
export const NOT_ALLOWED = 'This sender may not ask that.';
/** Said to a page that the browser prepares but does not show: it has no tab of its own yet. */
export const NOT_SHOWN_YET = 'The page is not shown yet.';

/** Listens to content scripts. Call once, at top level. Returns the stop. */
export function answerContentScripts(handlers: ContentHandlers): () => void {
  const stops = [
    onMessageInBackground('checkPage', async (data, sender) => {
      const from = pageSender(sender);
      if (!from.ok) return from;
      const message = checked(contentSchemas.checkPage, data);
      if (!message.ok) return message;
      const { revision, reading } = message.value;
      const url = sameOrigin(reading.url, from.value.url) ? reading.url : from.value.url;
      return handlers.checkPage({ revision, reading: { ...reading, url } }, from.value);
    }),
    onMessageInBackground('pickOnPage', async (data, sender) => {
      const from = pageSender(sender);
      if (!from.ok) return from;
      const message = checked(contentSchemas.pickOnPage, data);
      return message.ok ? handlers.pickOnPage(message.value, from.value) : message;
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Listens to popup, panel and other pages of the extension. Call once, at top level. Returns the stop. */
export function answerExtensionPages(handlers: UiHandlers): () => void {
  return answerPrivileged(uiSchemas, handlers);
}

type Schemas = { [T in keyof Verbs]?: v.GenericSchema<unknown, Message<T>> };

/** Listens for every message of a table, from the extension's own pages alone. Returns the stop. */
export function answerPrivileged<S extends Schemas>(
  schemas: S,
  handlers: { [T in keyof S & keyof Verbs]: (message: Message<T>) => Promise<Answer<T>> },
): () => void {
  const stops = (Object.keys(schemas) as (keyof S & keyof Verbs)[]).map((type) =>
    onMessageInBackground(type, async (data, sender) => {
      // Each table holds under one name what belongs together; the compiler cannot see it of a name it does not know.
      const schema = schemas[type] as v.GenericSchema<unknown, never>;
      const message = privileged(schema, data, sender);
      return (message.ok ? handlers[type](message.value) : message) as never;
    }),
  );
  return () => {
    for (const stop of stops) stop();
  };
}

/** A reading that a page's content script gave when it was asked, checked and brought within its limits. */
export function checkedReading(data: unknown, tabUrl: string): Result<PageReading> {
  const reading = checked(pageReadingSchema, data);
  if (!reading.ok) return reading;
  return sameOrigin(reading.value.url, tabUrl) ? reading : refused(NOT_ALLOWED);
}

/** Who a content script speaks for; refused unless it is ours and in the top frame of a web page in a tab. */
function pageSender(sender: Sender): Result<PageSender> {
  const tabId = sender.tab?.id;
  const url = boundedAddress(sender.url ?? sender.tab?.url ?? '');
  if (sender.id !== browser.runtime.id || sender.frameId !== 0) return refused(NOT_ALLOWED);
  if (tabId === undefined || tabId < 0 || url === null) return refused(NOT_ALLOWED);
  // Its tab still shows another page, whose state must not be overwritten.
  if (sender.documentLifecycle === 'prerender') return refused(NOT_SHOWN_YET);
  return { ok: true, value: { tabId, url } };
}

/**
 * What a page of the extension asks, checked; refused for anybody else.
 * The sender's origin decides, not whether it has a tab: an extension page may be opened in one.
 */
function privileged<T>(
  schema: v.GenericSchema<unknown, T>,
  data: unknown,
  sender: Sender,
): Result<T> {
  const home = browser.runtime.getURL('/');
  const ours =
    sender.id === browser.runtime.id &&
    sender.url?.startsWith(home) === true &&
    (sender.origin === undefined || `${sender.origin}/` === home);
  return ours ? checked(schema, data) : refused(NOT_ALLOWED);
}

function checked<T>(schema: v.GenericSchema<unknown, T>, data: unknown): Result<T> {
  const outcome = v.safeParse(schema, data, { abortEarly: true });
  if (outcome.success) return { ok: true, value: outcome.output };
  const [issue] = outcome.issues;
  const place = v.getDotPath(issue);
  return refused(`The message is not well formed${place ? ` at ${place}` : ''}: ${issue.message}`);
}

function refused(error: string): { ok: false; error: string } {
  return { ok: false, error };
}

function sameOrigin(a: string, b: string): boolean {
  return new URL(a).origin === new URL(b).origin;
}
