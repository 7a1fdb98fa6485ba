/**
 * Looks into the database without Dexie: on waking the background waits for every kilobyte of script,
 * and it only reads (docs/decisions/waking.md). Nothing is written or made here.
 */

export const DATABASE_NAME = 'kith';

/**
 * Opens the database as it is, whatever its version, and lets go of it afterwards.
 *
 * @returns what `read` gave; null when there is no database, and there still is none.
 * @throws what the browser throws when the database or a table of it cannot be read.
 */
export async function peek<T>(
  name: string,
  read: (db: IDBDatabase) => Promise<T>,
): Promise<T | null> {
  const db = await openExisting(name);
  if (!db) return null;
  // A page upgrades: make way. What is read afterwards fails, and the next look sees it.
  db.onversionchange = () => db.close();
  try {
    return await read(db);
  } finally {
    db.close();
  }
}

function openExisting(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      // The abort above is meant; unhandled, Firefox would tell of it.
      event.preventDefault();
      if (isNew) resolve(null);
      else reject(request.error);
    };
  });
}

/** A request of the bare interface as a promise. */
export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
