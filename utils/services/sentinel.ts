/** Keeps the sentinel outside the database, and reads it back. */
import { readState } from '../db/state';
import { isoTime } from '../domain/iso-time';
import type { Sentinel } from '../domain/sentinel';
import { z } from '../domain/zod';
import { readLocal, writeLocal } from '../platform/local-store';
import type { Kith } from './kith';

const KEY = 'sentinel';

const sentinelSchema = z.object({
  databaseId: z.string(),
  sequence: z.number(),
  counts: z.object({ people: z.number(), interactions: z.number(), reminders: z.number() }),
  at: z.string(),
});

/** The sentinel kept last; null when none is, or it cannot be read. */
export async function readSentinel(): Promise<Sentinel | null> {
  const kept = sentinelSchema.safeParse(await readLocal(KEY));
  return kept.success ? kept.data : null;
}

/** The sentinel of the database as it is. */
export async function findState({ db, now }: Kith): Promise<Sentinel> {
  const { databaseId, sequence } = await readState(db);
  const [people, interactions, reminders] = await Promise.all([
    db.people.count(),
    db.interactions.count(),
    db.reminders.count(),
  ]);
  return {
    databaseId,
    sequence,
    counts: { people, interactions, reminders },
    at: isoTime(now()),
  };
}

/** Notes the database as it is. */
export async function keepSentinel(kith: Kith): Promise<void> {
  await writeLocal(KEY, await findState(kith));
}
