/**
 * Runs something in one context of the extension at a time: background, popup and app page share the
 * lock by its name.
 */
export async function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work) as Promise<T>;
}
