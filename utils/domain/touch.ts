/**
 * Keeping in touch: how often, by which rule, and on what day it is time again. A cadence is one reminder a
 * person (services/follow-touch.ts), so that badge, Today and snoozing know it already.
 */
import { mergedInto } from './merged';
import type { OutreachStatus } from './outreach';
import type { Person } from './person';
import type { Preferences } from './preferences';
import type { Reminder } from './reminder';
import { storedDay } from './stored-day';

/** Days, where the user has set no others. */
export const CADENCE_DEFAULTS = {
  'relationship:mentor': 30,
  'relationship:mentee': 30,
  'relationship:sponsor': 90,
  'relationship:peer': 90,
  'relationship:connector': 90,
  'relationship:recruiter': 90,
  /** Whoever has been in touch once. */
  'tie:weak': 180,
  /** Whoever was, and has been silent for more than a year: off, since Today offers them one at a time. */
  'tie:dormant': 0,
} as const satisfies Record<string, number>;

export const WEAK_TIE = 'tie:weak';
export const DORMANT_TIE = 'tie:dormant';

/** After so many days without contact a weak tie sleeps: Today offers such people one at a time (stretch-pick.ts). */
export const DORMANT_DAYS = 365;

/** Outreach was let go politely, or they do not wish it: nothing asks by itself. */
const LET_GO: readonly OutreachStatus[] = ['resting', 'declined'];

/** In days, ten years: a longer cadence is a slip of the keyboard. */
export const LONGEST_CADENCE = 3660;

/** Which rule says how often. */
export interface TouchRule {
  days: number;
  /** `own`, or the rule's name among the preferences: `tag:alumni`, `relationship:mentor`, `tie:weak`. */
  because: string;
}

/** What of a person the rules look at. */
type Ties = Pick<
  Person,
  | 'id'
  | 'tags'
  | 'relationships'
  | 'status'
  | 'lastContactAt'
  | 'keepInTouch'
  | '_del'
  | 'mergedInto'
>;

/** The name of a tag's rule: "Nursing" and "nursing" are one tag. */
export function tagRule(tag: string): string {
  return `tag:${tag.normalize('NFKC').toLowerCase()}`;
}

/** Days by rule, the user's own before the defaults; 0 for never. */
export function daysOf(rule: string, cadences: Preferences['cadences']): number | null {
  if (Object.hasOwn(cadences, rule)) return cadences[rule] ?? null;
  return Object.hasOwn(CADENCE_DEFAULTS, rule)
    ? CADENCE_DEFAULTS[rule as keyof typeof CADENCE_DEFAULTS]
    : null;
}

/**
 * How often to be in touch with a person, and why: their own number, else what their tags say, else what
 * they are to the user, else that they have been in touch once.
 *
 * A tag for which the user chose "never" silences the person; a relationship does so only where no other asks.
 *
 * @returns null where nothing asks: also for who rests, has declined or is gone.
 */
export function touchRule(
  person: Ties,
  { cadences }: Pick<Preferences, 'cadences'>,
): TouchRule | null {
  const { keepInTouch, tags, relationships, status, lastContactAt } = person;
  if (person._del !== undefined || mergedInto(person) !== undefined) return null;
  if (LET_GO.includes(status) || keepInTouch === 0) return null;
  if (keepInTouch) return { days: keepInTouch, because: 'own' };
  const said = (names: readonly string[]) =>
    names
      .flatMap((because) => {
        const days = daysOf(because, cadences);
        return days === null ? [] : [{ days, because }];
      })
      .sort((a, b) => a.days - b.days);
  const tagged = new Set(tags.map(tagRule));
  const byTag = said(Object.keys(cadences).filter((rule) => tagged.has(rule)));
  if (byTag[0]) return byTag[0].days > 0 ? byTag[0] : null;
  const byTie = said(relationships.map((tie) => `relationship:${tie}`));
  if (byTie.length > 0) return byTie.find(({ days }) => days > 0) ?? null;
  const [weak] = lastContactAt === null ? [] : said([WEAK_TIE]);
  return weak && weak.days > 0 ? weak : null;
}

/**
 * What a cadence counts from, ISO 8601 in UTC: the last contact or the last "done", else the day they were saved.
 *
 * @param doneAt - when the reminder was last done, or null.
 */
export function touchSince(
  { lastContactAt, savedAt }: Pick<Person, 'lastContactAt' | 'savedAt'>,
  doneAt: string | null,
): string {
  const [latest] = [lastContactAt, doneAt]
    .filter((at) => at !== null)
    .sort()
    .reverse();
  return latest ?? savedAt;
}

/**
 * A day moved behind a person's pause and the user's days away, where it falls into them.
 *
 * @param day - `2026-12-27`.
 */
export function behindPauses(
  day: string,
  pausedUntil: string | null,
  { awayFrom, awayUntil }: Pick<Preferences, 'awayFrom' | 'awayUntil'>,
): string {
  const awake = pausedUntil !== null && day < pausedUntil ? pausedUntil : day;
  if (awayFrom === null || awayUntil === null || awake < awayFrom || awake > awayUntil)
    return awake;
  return Temporal.PlainDate.from(awayUntil).add({ days: 1 }).toString();
}

export type TouchState = 'fine' | 'due' | 'late';

/**
 * How pressing a reminder is: amber from its day on, and stronger once half the cadence has passed again, so
 * from 1.5 times the cadence where it was never put off.
 *
 * @param today - `2026-11-21`.
 */
export function touchState(
  { on, cadence }: Pick<Reminder, 'on' | 'cadence'>,
  today: string,
): TouchState {
  if (today < on) return 'fine';
  if (!cadence) return 'due';
  const late = storedDay(on).add({ days: Math.ceil(cadence / 2) });
  return late.toString() <= today ? 'late' : 'due';
}

const PREFIX = 'touch:';

/** The id of the reminder that stands for a person's cadence, the same in all their browsers. */
export function touchId(personId: string): string {
  return PREFIX + personId;
}

/** Whether a reminder stands for a cadence: its dates follow from the person, not from the user's word alone. */
export function isTouch({ id }: Pick<Reminder, 'id'>): boolean {
  return id.startsWith(PREFIX);
}
