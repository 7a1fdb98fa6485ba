/**
 * What Today shows. What is due is read by its index and paints first; what is merely suggested is worked
 * out from the roster and from what happened lately, and may come a moment later.
 */
import { loadRoster } from '../db/roster';
import { daysSince } from '../domain/days-since';
import type { Draft } from '../domain/draft';
import { isDue, isOverdue } from '../domain/due';
import { goingQuiet, type QuietStep } from '../domain/going-quiet';
import type { ActionItem } from '../domain/items/action-item';
import type { Advice } from '../domain/items/advice';
import { myTurnDays } from '../domain/my-turn';
import type { Person } from '../domain/person';
import type { Reminder } from '../domain/reminder';
import type { RosterRow } from '../domain/roster-row';
import { isTouch } from '../domain/touch';
import { ownActionsDue } from './action-items';
import { adviceToAsk } from './advice-chains';
import type { Kith } from './kith';
import { isLiving } from './living';
import { type OwedItem, readOwed } from './owed';
import { type StretchPick, stretchOffers, stretchPick } from './stretch';

/** A reminder with the person it is about. */
export interface DueItem {
  reminder: Reminder;
  person: Person;
}

/** What is due, each list in order of date. */
export interface Today {
  /** The user's local date, `YYYY-MM-DD`. */
  date: string;
  /** Due on a day before today. */
  overdue: DueItem[];
  /** Due today, and its time has come. */
  due: DueItem[];
  /** Later today and in the next seven days. */
  soon: DueItem[];
}

/** What nobody set a date for. */
export interface TodayLists {
  /** How many people there are in all. */
  people: number;
  /** The latest first; all whom it is owed to. */
  thanks: OwedItem[];
  /** Who waits for the user's answer, the longest first. */
  turns: { person: RosterRow; days: number }[];
  /** Who has not answered, the longest first. */
  quiet: { person: RosterRow; step: QuietStep; days: number }[];
  /** What somebody advised, of which nothing has been heard since: one of each person. */
  advice: { advice: Advice; person: RosterRow }[];
  /** What the user wanted to do by now, and with nobody. */
  actions: ActionItem[];
  /** Someone to write to again; null too once this week's has been written to. */
  pick: StretchPick | null;
  /** Drafts that wait, the latest written in first. */
  drafts: { draft: Draft; person: RosterRow }[];
}

const SOON_DAYS = 7;

/** What is overdue, due and soon, by the stored dates and the clock and zone of now. */
export async function today(kith: Kith): Promise<Today> {
  const { now, zone, date } = momentOf(kith);
  const last = date.add({ days: SOON_DAYS }).toString();
  const reminders = await kith.db.reminders.where('_due').belowOrEqual(last).sortBy('on');
  const people = await kith.db.people.bulkGet(reminders.map(({ personId }) => personId));
  const items = reminders.flatMap((reminder, at) => {
    const person = people[at];
    return person && isLiving(person) ? [{ reminder, person }] : [];
  });
  const found: Today = { date: date.toString(), overdue: [], due: [], soon: [] };
  for (const item of items) {
    if (isOverdue(item.reminder, now, zone)) found.overdue.push(item);
    else if (isDue(item.reminder, now, zone)) found.due.push(item);
    else found.soon.push(item);
  }
  return found;
}

/** What is worth a thought today besides what is due. A person may be in several lists. */
export async function readTodayView(kith: Kith): Promise<TodayLists> {
  const { db } = kith;
  const { zone, date } = momentOf(kith);
  const [rows, drafts, asked, actions] = await Promise.all([
    loadRoster(db),
    db.drafts.where('state').equals('open').reverse().sortBy('editedAt'),
    adviceToAsk(kith, date),
    ownActionsDue(kith, date),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const owed = (await readOwed(kith, rows)).filter((one) => one.owed.isFresh);
  const turns = rows.flatMap((person) => {
    const days = myTurnDays(person, date, zone);
    return days === null ? [] : [{ person, days }];
  });
  const quiet = rows.flatMap((person) => {
    const step = goingQuiet(person, date, zone);
    if (step === null) return [];
    return [{ person, step, days: daysSince(person.lastContactAt ?? person.savedAt, date, zone) }];
  });
  const offered = await stretchOffers(db, rows, date, zone);

  const plans = await plansOf(kith, [
    ...owed.flatMap(({ people }) => people),
    ...[...turns, ...quiet].map(({ person }) => person),
    ...offered.map(({ person }) => person),
  ]);
  const has = ({ id }: RosterRow, kind?: Reminder['kind']) =>
    plans.get(id)?.some((reminder) => kind === undefined || reminder.kind === kind) ?? false;
  const unplanned = ({ person }: { person: RosterRow }) => !has(person, 'follow-up');
  const longestFirst = (a: { days: number }, b: { days: number }) => b.days - a.days;
  return {
    people: rows.length,
    thanks: owed
      .map(({ people, ...rest }) => ({
        ...rest,
        people: people.filter((person) => !has(person, 'thank-you')),
      }))
      .filter(({ people }) => people.length > 0),
    turns: turns.filter(unplanned).sort(longestFirst),
    quiet: quiet.filter(unplanned).sort(longestFirst),
    advice: [...Map.groupBy(asked, ({ personId }) => personId)].flatMap(([id, [advice]]) => {
      const person = byId.get(id);
      return person && advice ? [{ advice, person }] : [];
    }),
    actions,
    pick: await stretchPick(
      db,
      offered.filter(({ person, isWritten }) => isWritten || !has(person)),
    ),
    drafts: drafts.filter(isLiving).flatMap((draft) => {
      const person = byId.get(draft.personId);
      return person ? [{ draft, person }] : [];
    }),
  };
}

function momentOf(kith: Kith) {
  const [now, zone] = [kith.now(), kith.zone()];
  return { now, zone, date: now.toZonedDateTimeISO(zone).toPlainDate() };
}

/**
 * Reminders still to come, by person: what the user has planned needs no suggestion. What is due has a row
 * of its own, which says the rest; one that stands for a cadence is no plan.
 */
async function plansOf(
  { db: { reminders }, now, zone }: Kith,
  people: readonly RosterRow[],
): Promise<Map<string, Reminder[]>> {
  const ids = [...new Set(people.flatMap(({ id, next }) => (next === null ? [] : [id])))];
  const found = await reminders.where('personId').anyOf(ids).toArray();
  const open = found.filter(
    (one) => one.state === 'open' && !isTouch(one) && !isDue(one, now(), zone()),
  );
  return Map.groupBy(open.filter(isLiving), ({ personId }) => personId);
}
