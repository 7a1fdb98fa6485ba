/** Which view the popup is to open on, told by whoever opens it. */
import { keepThisSession, takeThisSession } from '../platform/session';

const KEY = 'popup-view';
/** A popup that did not open must not open on it tomorrow. */
const KEPT_MS = 10_000;

/** The next popup opens on the log. */
export async function openOnLog(): Promise<void> {
  await keepThisSession(KEY, Date.now());
}

/** @returns whether this popup is to open on the log; told once. */
export async function opensOnLog(): Promise<boolean> {
  const at = await takeThisSession(KEY).catch(() => undefined);
  return typeof at === 'number' && Math.abs(Date.now() - at) < KEPT_MS;
}
