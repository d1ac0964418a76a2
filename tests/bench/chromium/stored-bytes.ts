import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Bytes of all files of a folder, 0 for none. Files that go meanwhile do not count. */
export function folderBytes(folder: string): number {
  let bytes = 0;
  try {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      try {
        if (entry.isFile()) bytes += statSync(join(entry.parentPath, entry.name)).size;
      } catch {
        // The database tidies its files up as it runs.
      }
    }
  } catch {
    return 0;
  }
  return bytes;
}

/** Where a profile keeps the databases of an extension: one LevelDB for all of them. */
export function databaseFolder(profile: string, extensionId: string): string {
  return join(
    profile,
    'Default',
    'IndexedDB',
    `chrome-extension_${extensionId}_0.indexeddb.leveldb`,
  );
}

/** One table of a database, as it is stored. */
export interface StoredTable {
  name: string;
  rows: number;
  /** Keys and values: buffers and strings by their bytes, numbers as 8. LevelDB adds a few dozen bytes a row. */
  bytes: number;
}

/** Reads a database of the extension through and adds up what is stored. Null when there is none. */
export function storedTables(desk: Page, database: string): Promise<StoredTable[] | null> {
  // No function with a name in here: what runs in the page must not need the compiler's own names.
  return desk.evaluate(async (name) => {
    if (!(await indexedDB.databases()).some((one) => one.name === name)) return null;
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const tables = [];
    for (const table of opened.objectStoreNames) {
      const counted = { name: table, rows: 0, bytes: 0 };
      await new Promise<void>((resolve, reject) => {
        const request = opened.transaction(table).objectStore(table).openCursor();
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const cursor = request.result;
          if (!cursor) return resolve();
          counted.rows += 1;
          const left: unknown[] = [cursor.key, cursor.value];
          while (left.length > 0) {
            const one = left.pop();
            if (typeof one === 'string') {
              // Latin text takes a byte a character, any other two.
              counted.bytes += /^[\0-\xff]*$/.test(one) ? one.length : 2 * one.length;
            } else if (typeof one === 'number') counted.bytes += 8;
            else if (one instanceof ArrayBuffer) counted.bytes += one.byteLength;
            else if (ArrayBuffer.isView(one)) counted.bytes += one.byteLength;
            else if (one instanceof Blob) counted.bytes += one.size;
            else if (one !== null && typeof one === 'object') left.push(...Object.values(one));
          }
          cursor.continue();
        };
      });
      tables.push(counted);
    }
    opened.close();
    return tables;
  }, database);
}
