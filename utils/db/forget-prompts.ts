/** Forgets which prompts were waved away about rows that went. */
import { PREFERENCES_ID } from '../domain/preferences';
import { isPromptAbout } from '../domain/prompt-key';
import type { KithDatabase } from './database';

/** @param erased - ids of rows and people. */
export async function forgetPrompts(db: KithDatabase, erased: ReadonlySet<string>): Promise<void> {
  await db.preferences
    .where('id')
    .equals(PREFERENCES_ID)
    .modify((row) => {
      const clocks = row._c.dismissed;
      const gone = row.dismissed?.filter((key) => isPromptAbout(key, erased)) ?? [];
      if (gone.length === 0) return;
      row.dismissed = row.dismissed?.filter((key) => !gone.includes(key));
      if (typeof clocks === 'object') for (const key of gone) delete clocks[key];
    });
}
