/** Keeps the sentinel outside the database, and reads it back. */
import { countRows } from '../db/counts';
import { readState } from '../db/state';
import { isoTime } from '../domain/iso-time';
import type { Sentinel } from '../domain/sentinel';
import { z } from '../domain/zod';
import { readLocal, writeLocal } from '../platform/local-store';
import { isNotedThisSession, noteThisSession } from '../platform/session';
import type { Kith } from './kith';

const KEY = 'sentinel';

const sentinelSchema = z.object({
  databaseId: z.string(),
  sequence: z.number(),
  counts: z.object({ people: z.number(), interactions: z.number(), reminders: z.number() }),
  at: z.string(),
});

/** The sentinel kept last; null when none is, or it cannot be read: it may fail, the notes beside it may not. */
export async function readSentinel(): Promise<Sentinel | null> {
  const kept = sentinelSchema.safeParse(await readLocal(KEY).catch(() => null));
  return kept.success ? kept.data : null;
}

/** Until the browser closes: the rows have been counted, and none were lost. */
const COUNTED = 'counted';

/**
 * The sentinel of the database as it is found on opening. What is damaged is damaged between two runs of
 * the browser, so the rows themselves are counted once in each; then the kept counts will do, however
 * many people there are.
 */
export async function findState(kith: Kith): Promise<Sentinel> {
  const kept = await keptState(kith);
  if (await isNotedThisSession(COUNTED).catch(() => false)) return kept;
  return { ...kept, counts: await countRows(kith.db) };
}

/** Notes that nothing was lost, so that the next opening need not count; it does where this cannot be noted. */
export async function noteCounted(): Promise<void> {
  await noteThisSession(COUNTED).catch(() => undefined);
}

async function keptState({ db, now }: Kith): Promise<Sentinel> {
  const { databaseId, sequence, counts } = await readState(db);
  return { databaseId, sequence, counts, at: isoTime(now()) };
}

/** Notes the database as it is. */
export async function keepSentinel(kith: Kith): Promise<void> {
  await writeLocal(KEY, await keptState(kith));
}
