/** The one person of long ago whom Today offers in a week. Whoever has written to theirs is offered no other. */
import type { KithDatabase } from '../db/database';
import { isoTime } from '../domain/iso-time';
import { lastContact } from '../domain/last-contact';
import type { RosterRow } from '../domain/roster-row';
import { stretchOrder } from '../domain/stretch-pick';

export interface StretchOffer {
  person: RosterRow;
  /** There has been contact this week already. */
  isWritten: boolean;
}

/** Someone to write to again, and what there is to remember of them, which may be empty. */
export interface StretchPick {
  person: RosterRow;
  memory: string;
}

/** Of those whom chance offers, so many are asked about plans. */
const PICKED_FROM = 16;

/**
 * Whom the week offers, in its order, as things were on its Monday: who has been written to since keeps
 * the place.
 */
export async function stretchOffers(
  db: KithDatabase,
  rows: readonly RosterRow[],
  today: Temporal.PlainDate,
  zone: string,
): Promise<StretchOffer[]> {
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const began = isoTime(monday.toZonedDateTime(zone).toInstant());
  const written = rows.filter(({ lastContactAt }) => (lastContactAt ?? '') >= began);
  const former = await contactsBefore(db, written, began);
  const then = rows.map((row) => {
    const lastContactAt = former.get(row.id);
    return lastContactAt === undefined ? row : { ...row, lastContactAt, next: null };
  });
  return stretchOrder(then, today)
    .slice(0, PICKED_FROM)
    .map((person) => ({ person, isWritten: former.has(person.id) }));
}

/** The first whom one was in touch with or of whom something is noted, else the first; null once written to. */
export async function stretchPick(
  db: KithDatabase,
  offered: readonly StretchOffer[],
): Promise<StretchPick | null> {
  const notes = await db.people.bulkGet(offered.map(({ person }) => person.id));
  const noteOf = (at: number) => notes[at]?.note ?? '';
  const known = offered.findIndex(
    ({ person }, at) => person.lastContactAt !== null || noteOf(at) !== '',
  );
  const picked = offered[Math.max(known, 0)];
  if (!picked || picked.isWritten) return null;
  const { person } = picked;
  const theirs = await db.interactions.where('personIds').equals(person.id).toArray();
  const last = theirs
    .filter((one) => one._del === undefined && one.text !== '')
    .reduce((latest, one) => (one.at > latest.at ? one : latest), { at: '', text: '' });
  return { person, memory: last.text || noteOf(Math.max(known, 0)) };
}

/** When there was last contact with each before a moment; null for never. */
async function contactsBefore(
  { interactions }: KithDatabase,
  people: readonly RosterRow[],
  moment: string,
): Promise<Map<string, string | null>> {
  const ids = people.map(({ id }) => id);
  const found = await interactions.where('personIds').anyOf(ids).toArray();
  const earlier = found.filter(({ _del, at }) => _del === undefined && at < moment);
  const pairs = earlier.flatMap((one) => one.personIds.map((id) => ({ id, one })));
  const theirs = Map.groupBy(pairs, ({ id }) => id);
  return new Map(ids.map((id) => [id, lastContact((theirs.get(id) ?? []).map(({ one }) => one))]));
}
