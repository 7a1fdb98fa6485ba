/** What the user has chosen for this device. Kept beside the database; never in a backup or a sync. */
import { MEETING_ALARMS, type MeetingAlarm } from '../domain/meeting-alarm';
import type { QuietHours } from '../domain/quiet';
import { readLocal, watchLocal, writeLocal } from './local-store';

const KEY = 'settings';

const NOTIFICATIONS = ['unasked', 'allowed', 'declined'] as const;
const THEMES = ['system', 'light', 'dark'] as const;
const HELPERS = ['nobody', 'browser', 'local'] as const;

export interface Settings {
  /** Whether reminders may also notify: asked at the first reminder. */
  notifications: (typeof NOTIFICATIONS)[number];
  /** Whether lists answer to single letters: j, k, x. */
  listKeys: boolean;
  theme: (typeof THEMES)[number];
  /** Who may say drafts otherwise: nobody until the user sets it up. */
  helper: (typeof HELPERS)[number];
  /** The program on this computer that helps, as `localAddress` gives it; empty for none. */
  helperAddress: string;
  /** The model's name there. */
  helperModel: string;
  /** When notifications keep still; null for never, as it is unless chosen (docs/decisions/quiet-hours.md). */
  quiet: QuietHours | null;
  /** When another calendar rings for a meeting that is written for it. */
  meetingAlarm: MeetingAlarm;
}

/** The value if it is one of those known, else the first of them. */
function oneOf<T>(known: readonly [T, ...T[]], value: unknown): T {
  return known.find((one) => one === value) ?? known[0];
}

const asText = (value: unknown) => (typeof value === 'string' ? value : '');

function quietHours(value: unknown): QuietHours | null {
  const { from, until } = Object(value ?? {}) as Partial<Record<keyof QuietHours, unknown>>;
  return isTime(from) && isTime(until) ? { from, until } : null;
}

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/u.test(value);

/** Checked by hand: the background reads settings too, and Zod would double what it loads. */
function checked(kept: unknown): Settings {
  const found = new Map(Object.entries(kept ?? {}));
  return {
    notifications: oneOf(NOTIFICATIONS, found.get('notifications')),
    listKeys: found.get('listKeys') !== false,
    theme: oneOf(THEMES, found.get('theme')),
    helper: oneOf(HELPERS, found.get('helper')),
    helperAddress: asText(found.get('helperAddress')),
    helperModel: asText(found.get('helperModel')),
    quiet: quietHours(found.get('quiet')),
    meetingAlarm: oneOf(MEETING_ALARMS, found.get('meetingAlarm')),
  };
}

/** The settings, each at its default where it was never set or cannot be read. */
export async function readSettings(): Promise<Settings> {
  return checked(await readLocal(KEY));
}

/** Changes some settings and keeps the others. */
export async function changeSettings(patch: Partial<Settings>): Promise<Settings> {
  const next = checked({ ...(await readSettings()), ...patch });
  await writeLocal(KEY, next);
  return next;
}

/**
 * Calls back with the settings now, and after each change in whatever page.
 *
 * @returns a function that stops it.
 */
export function watchSettings(onSettings: (settings: Settings) => void): () => void {
  let stopped = false;
  const tell = () => {
    void readSettings().then((settings) => {
      if (!stopped) onSettings(settings);
    });
  };
  const stop = watchLocal(KEY, tell);
  tell();
  return () => {
    stopped = true;
    stop();
  };
}
