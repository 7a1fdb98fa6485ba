/** The one alarm that wakes Kith to look at what is due. Browsers lose alarms; it is made anew at every start. */
import { browser } from 'wxt/browser';

const TICK = 'tick';
/** However far off the next change is, look again after so many minutes (docs/decisions/reminder-tick.md). */
const EVERY_MINUTES = 15;

/**
 * Sets the alarm: at `next`, or in a quarter of an hour when that is sooner, and every quarter after.
 *
 * @param next - when what is due changes by itself, in milliseconds since 1970.
 * @param now - wall time in milliseconds.
 */
export async function setTick(next: number, now: number): Promise<void> {
  const soon = now + EVERY_MINUTES * 60_000;
  await browser.alarms.create(TICK, { when: Math.min(next, soon), periodInMinutes: EVERY_MINUTES });
}

/** Calls back at each tick. Registered synchronously at the top of the background. */
export function onTick(tick: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === TICK) tick();
  });
}
