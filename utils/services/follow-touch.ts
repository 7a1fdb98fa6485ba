/**
 * Keeps every cadence's reminder in step with what it follows from: contact, tags, relationships, status, a
 * number of one's own, a pause, and the preferences. It looks at what an action leaves and not at what it
 * did, so that it holds after undo, merging and coming back as well.
 */
import type { Change } from '../db/change';
import { isSame } from '../domain/is-same';
import type { Person } from '../domain/person';
import type { Preferences, PreferenceValues } from '../domain/preferences';
import { isTouch, type TouchRule, touchId, touchRule } from '../domain/touch';
import type { Kith } from './kith';
import { planTouch } from './plan-touch';
import { preferencesIn, valuesOf } from './preference-rows';

/** What of a person decides about their cadence. */
const DECIDING = [
  'lastContactAt',
  'tags',
  'relationships',
  'status',
  'keepInTouch',
  'pausedUntil',
  'mergedInto',
  '_del',
] as const satisfies readonly (keyof Person)[];

/** What of the preferences decides about everyone's. */
const FOR_ALL = [
  'cadences',
  'awayFrom',
  'awayUntil',
] as const satisfies readonly (keyof Preferences)[];

/**
 * Brings the cadences of the people concerned up to date. Part of every action, at its end.
 *
 * @param many - whoever is overdue by this action comes up on a day of their own.
 *
 * Where no rule can apply nothing is read, so that thousands may be saved at once; the preferences are read once.
 */
export async function followTouch(change: Change, kith: Kith, many = false): Promise<void> {
  const isForAll = change
    .written('preferences')
    .some(({ before, after }) =>
      FOR_ALL.some((field) => !isSame(valuesOf(before)[field], after[field])),
    );
  const said = new Set(
    change.written('reminders').flatMap(({ after }) => (isTouch(after) ? [after.personId] : [])),
  );
  const people = isForAll ? await everyone(change, kith) : await concerned(change, said);
  await keepTouch(change, kith, people, many);
}

/** Brings the cadences of some people up to date. @param many - as of {@link followTouch}. */
export async function keepTouch(
  change: Change,
  kith: Kith,
  people: readonly Person[],
  many: boolean,
): Promise<void> {
  if (people.length === 0) return;
  const preferences = await preferencesIn(change);
  const born = new Set(
    change.written('people').flatMap(({ before, after }) => (before ? [] : [after.id])),
  );
  const ruled = people
    .map((person) => ({ person, rule: touchRule(person, preferences) }))
    .filter(({ person, rule }) => rule !== null || !born.has(person.id));
  await change.load(
    'reminders',
    ruled.map(({ person }) => touchId(person.id)),
  );
  for (const { person, rule } of ruled) {
    if (rule) await count(change, kith, person, rule, { ...preferences, many });
    else await change.remove('reminders', touchId(person.id));
  }
}

async function everyone(change: Change, { db }: Kith): Promise<Person[]> {
  return change.seen('people', await db.people.toArray());
}

/** Whose row now says something else about their cadence, and whose reminder was written itself. */
async function concerned(change: Change, said: ReadonlySet<string>): Promise<Person[]> {
  const people = change.written('people').flatMap(({ before, after }) => {
    const differs = DECIDING.some((field) => !isSame(before?.[field], after[field]));
    return differs && [before, after].some(mayBeAsked) ? [after] : [];
  });
  const known = new Set(people.map(({ id }) => id));
  for (const id of said) {
    const person = known.has(id) ? undefined : await change.row('people', id);
    if (person) people.push(person);
  }
  return people;
}

/** Whether any rule could apply: of most people who are imported none can. */
function mayBeAsked(person: Person | undefined): boolean {
  if (!person) return false;
  const { keepInTouch, tags, relationships, lastContactAt } = person;
  return !!keepInTouch || lastContactAt !== null || tags.length + relationships.length > 0;
}

/** Writes a person's reminder as the rule has it. */
async function count(
  change: Change,
  kith: Kith,
  person: Person,
  rule: TouchRule,
  preferences: PreferenceValues & { many: boolean },
): Promise<void> {
  const id = touchId(person.id);
  const row = await change.row('reminders', id);
  const plan = planTouch(person, row, rule, preferences, kith);
  if (!plan) return change.remove('reminders', id);
  const { kept, on, days, count } = plan;
  await change.insert('reminders', id, {
    personId: person.id,
    kind: 'keep-in-touch',
    text: row?.text ?? '',
    on,
    time: kept?.time ?? null,
    zone: kept?.zone ?? null,
    state: 'open',
    doneAt: row?.doneAt ?? null,
    snoozes: kept?.snoozes ?? 0,
    confidential: row?.confidential ?? false,
    waitsFor: kept?.waitsFor ?? null,
    cadence: days,
    count,
  });
}
