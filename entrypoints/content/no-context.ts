/**
 * Stands where WXT would put its own context around a content script (see `wxt.config.ts`). That one announces itself,
 * and each change of the address, by events on the page that bear the extension's identifier: any page could tell
 * that Firstprint is there, and stop it.
 */
export class ContentScriptContext {}
