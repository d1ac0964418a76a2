/** How long a file's address stands, in ms: the browser reads it after the click has returned. */
const STANDS = 60_000;

/** Hands a text to the browser as a file to save: where it goes is the reader's own setting. */
export function saveFile(name: string, mediaType: string, text: string): void {
  saveBlob(name, new Blob([text], { type: `${mediaType};charset=utf-8` }));
}

/** The same for what is too long to be one text. */
export function saveBlob(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), STANDS);
}
