/** Where the app page is. The address is the only place that knows, so back, forward and bookmarks work. */
import { useMemo, useSyncExternalStore } from 'react';
import { parseRoute, type Route } from './route';

function watch(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(watch, () => window.location.hash);
  return useMemo(() => parseRoute(hash), [hash]);
}

/**
 * Goes to an address of this page.
 *
 * @param replace - without a step in the history: for filters changed while typing.
 */
export function goTo(address: string, replace = false): void {
  if (replace) window.location.replace(address);
  else window.location.hash = address;
}
