/** Whether a page is about nobody kept, asked before Dexie is there (docs/decisions/popup-opens-light.md). */
import { answer, DATABASE_NAME, peek } from '../db/peek';
import type { CaptureResult } from '../domain/capture-result';
import { pageKey } from '../domain/identity';
import { safeUrl } from '../domain/safe-url';

/** Longer is not worth waiting: another page upgrades the database, and Dexie tells of that. */
const LIMIT_MS = 300;

/**
 * Whether no key of a capture leads to anyone and nobody was saved from its address; so it is of a list,
 * which is about nobody, and whose people are looked for while it is shown. Who is deleted
 * counts as kept, as does everyone while the database cannot be read: then Dexie must be asked.
 *
 * @returns true too where there is no database yet; none is made.
 */
export async function isSurelyNew(
  { keys, address, rows }: Pick<CaptureResult, 'keys' | 'address' | 'rows'>,
  name: string = DATABASE_NAME,
): Promise<boolean> {
  if (rows.length > 0) return true;
  const isKept = peek(name, async (db) => {
    const tables = db.transaction(['aliases', 'people']);
    const here = safeUrl(address);
    const page = pageKey(address);
    const asked = [...keys, ...(page ? [page] : [])].map((key) =>
      answer(tables.objectStore('aliases').getKey(key)),
    );
    if (here) asked.push(answer(tables.objectStore('people').index('address').getKey(here)));
    return (await Promise.all(asked)).some((found) => found !== undefined);
  });
  const tooLong = new Promise<true>((resolve) => setTimeout(resolve, LIMIT_MS, true));
  return (await Promise.race([isKept.catch(() => true), tooLong])) !== true;
}
