/** What the user has chosen for this device. Kept beside the database; never in a backup or a sync. */
import { z } from '../domain/zod';
import { readLocal, watchLocal, writeLocal } from './local-store';

const KEY = 'settings';

const settingsSchema = z.object({
  /** Whether reminders may also notify: asked at the first reminder. */
  notifications: z.catch(z.enum(['unasked', 'allowed', 'declined']), 'unasked'),
  /** Whether lists answer to single letters: j, k, x. */
  listKeys: z.catch(z.boolean(), true),
  theme: z.catch(z.enum(['system', 'light', 'dark']), 'system'),
});
export type Settings = z.infer<typeof settingsSchema>;

/** The settings, each at its default where it was never set or cannot be read. */
export async function readSettings(): Promise<Settings> {
  const kept = await readLocal(KEY);
  return settingsSchema.parse(typeof kept === 'object' && kept !== null ? kept : {});
}

/** Changes some settings and keeps the others. */
export async function changeSettings(patch: Partial<Settings>): Promise<Settings> {
  const next = settingsSchema.parse({ ...(await readSettings()), ...patch });
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
