import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { CHROMIUM_BUILD } from './build.mjs';

type Messages = Record<string, { message: string }>;

const readMessages = (language: string): Messages =>
  JSON.parse(readFileSync(join(CHROMIUM_BUILD, '_locales', language, 'messages.json'), 'utf8'));

/** Each form of a message, one for each number that the language tells apart. */
const formsOf = ({ message }: { message: string }) => message.split(' | ');

/**
 * The words of the built interface in one language that another language does not have too, as
 * patterns that match a whole text. A message that is nothing but places is none.
 */
export function builtWords(language: string, unlike: string): string[] {
  const known = new Set(Object.values(readMessages(unlike)).flatMap(formsOf));
  return Object.values(readMessages(language))
    .flatMap(formsOf)
    .filter((form) => !known.has(form) && /\p{L}{2}/u.test(form.replace(/\{\w+\}/g, '')))
    .map((form) =>
      form
        .trim()
        .split(/\{\w+\}|\$\d/)
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('.+'),
    );
}

/** Texts of a view, to be seen or read out, that are words of the interface by one of the patterns. */
export async function wordsLeftIn(view: Page, patterns: readonly string[]): Promise<string[]> {
  const texts = await view.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      // What was quoted from articles is in their own language.
      if (!node.parentElement?.closest('bdi, .article, [lang=en], blockquote, style'))
        found.add(node.textContent ?? '');
    for (const element of document.querySelectorAll('*'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        found.add(element.getAttribute(name) ?? '');
    found.add(document.title);
    return [...found];
  });
  const whole = patterns.map((pattern) => new RegExp(`^${pattern}$`, 'u'));
  return texts
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => whole.some((pattern) => pattern.test(text)));
}
