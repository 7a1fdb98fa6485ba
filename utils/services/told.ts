/**
 * What notifications have told of already, and which of them are on screen. Of this device only: never in
 * a backup or a sync.
 */
import { whenOf } from '../domain/answer';
import type { Reminder } from '../domain/reminder';
import { readLocal, writeLocal } from '../platform/local-store';
import { withLock } from '../platform/locks';

const KEY = 'told';
/** So long after its telling nothing is forgotten, though it be done: an undo or a clock set back tells no twice. */
const DAYS_KEPT = 60;

export interface Told {
  /** The user's day of telling, by {@link occasionOf}. */
  days: Map<string, string>;
  /** Which occasions each notification tells of: noted before it is shown, so that a stopped background tells neither twice nor never. */
  notices: Map<string, string[]>;
}

/** A reminder on its day and time: moved to another day, it is told again. */
export function occasionOf(reminder: Reminder): string {
  return `${reminder.id} ${whenOf(reminder)}`;
}

/** @returns the reminder's id, and when it was for. */
export function partsOf(occasion: string): { id: string; when: string } {
  const at = occasion.lastIndexOf(' ');
  return { id: occasion.slice(0, at), when: occasion.slice(at + 1) };
}

/** Checked by hand, as the background loads no Zod: what is not as expected tells of nothing. */
export async function readTold(): Promise<Told> {
  const { days, notices } = Object((await readLocal(KEY)) ?? {}) as Record<string, unknown>;
  return {
    days: new Map(entriesOf(days).filter((entry): entry is [string, string] => isText(entry[1]))),
    notices: new Map(
      entriesOf(notices).map(([id, told]) => [id, Array.isArray(told) ? told.filter(isText) : []]),
    ),
  };
}

/**
 * Keeps it, without what nobody could be told of again.
 *
 * @param waiting - occasions that are due now: these stay, however long ago they were told.
 * @param today - the user's day.
 */
export async function keepTold(
  { days, notices }: Told,
  waiting: ReadonlySet<string>,
  today: Temporal.PlainDate,
): Promise<void> {
  const oldest = today.subtract({ days: DAYS_KEPT }).toString();
  const kept = [...days].filter(([occasion, day]) => day >= oldest || waiting.has(occasion));
  await writeLocal(KEY, {
    days: Object.fromEntries(kept),
    notices: Object.fromEntries(notices),
  });
}

/**
 * Forgets these reminders.
 *
 * @returns the notifications that told of any of them.
 */
export async function forgetTold(ids: ReadonlySet<string>): Promise<string[]> {
  return withLock('tick', async () => {
    const { days, notices } = await readTold();
    const isTheirs = (occasion: string) => ids.has(partsOf(occasion).id);
    const gone = [...notices].filter(([, told]) => told.some(isTheirs)).map(([id]) => id);
    for (const occasion of [...days.keys()].filter(isTheirs)) days.delete(occasion);
    for (const id of gone) notices.delete(id);
    await writeLocal(KEY, { days: Object.fromEntries(days), notices: Object.fromEntries(notices) });
    return gone;
  });
}

const isText = (value: unknown): value is string => typeof value === 'string';

function entriesOf(kept: unknown): [string, unknown][] {
  return Object.entries(Object(kept ?? {}));
}
