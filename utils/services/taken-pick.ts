/** What was chosen in the context menu, for the form that opens. Mostly nothing was, and then nothing more is loaded. */
import type { MenuPick } from '../domain/menu-pick';
import { takeThisSession } from '../platform/session';

/** Nobody takes longer to see the popup; a pick left over must not turn up in another form. */
const KEPT_MS = 30_000;

/** Where the pick for a tab's form waits. */
export const pickOf = (tabId: number) => `pick:${tabId}`;

/** @returns what was chosen for this tab a moment ago, once; null for nothing. */
export async function takePick(tabId: number): Promise<MenuPick | null> {
  const kept = await takeThisSession(pickOf(tabId)).catch(() => null);
  if (typeof kept !== 'object' || kept === null || !('pick' in kept && 'at' in kept)) return null;
  const isFresh = typeof kept.at === 'number' && Math.abs(Date.now() - kept.at) < KEPT_MS;
  if (!isFresh) return null;
  const { isMenuPick } = await import('../domain/menu-pick');
  return isMenuPick(kept.pick) ? kept.pick : null;
}
