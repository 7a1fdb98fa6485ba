/** All about one person, for their page. */
import type { KithDatabase } from '../db/database';
import { holderOf, mergedWith } from '../db/holder';
import type { Action } from '../domain/action';
import { isBookkeeping } from '../domain/clocks';
import type { Draft } from '../domain/draft';
import { inEffect } from '../domain/in-effect';
import type { Interaction } from '../domain/interaction';
import type { Meeting } from '../domain/meeting';
import type { Person } from '../domain/person';
import type { Reminder } from '../domain/reminder';
import { stampedAt } from '../domain/stamp';
import type { StatusMove } from '../domain/status-move';
import type { Kith } from './kith';
import { isLiving } from './living';

/** A value the person had before it was changed. */
interface FormerValue {
  /** When it was replaced, ISO 8601 in UTC. */
  at: string;
  field: string;
  before: unknown;
}

export interface PersonView {
  person: Person;
  /** Living ones, by date. */
  reminders: Reminder[];
  /** Living ones, the latest first. */
  interactions: Interaction[];
  /** Living ones, the latest written in first. */
  drafts: Draft[];
  /** Living ones, by date. */
  meetings: Meeting[];
  /** Status moves, the latest first. */
  moves: StatusMove[];
  /** Former values of whole fields, the latest first; what was undone is not told. */
  history: FormerValue[];
  /** Identity keys that lead to the person. */
  aliases: string[];
}

/** Kept elsewhere on the page, moves and the timeline, or Kith's own. */
const TOLD_ELSEWHERE = [
  'status',
  'lastContactAt',
  'turn',
  'tries',
  'savedAt',
  'address',
  'mergedInto',
];

const latestFirst = <T extends { at: string }>(rows: T[]) =>
  rows.toSorted((a, b) => (a.at < b.at ? 1 : -1));

/**
 * @param asked - of whom; an id that was merged into another leads there.
 * @returns null when there is no such person, or they are deleted.
 */
export async function personView({ db }: Kith, asked: string): Promise<PersonView | null> {
  const person = await holderOf((id) => db.people.get(id), asked);
  if (!person || !isLiving(person)) return null;
  const { id } = person;
  const ids = [id, ...(await mergedWith(db, id))];
  const [reminders, interactions, drafts, meetings, moves, aliases, actions] = await Promise.all([
    db.reminders.where('personId').equals(id).sortBy('on'),
    db.interactions.where('personIds').equals(id).toArray(),
    db.drafts.where('personId').equals(id).reverse().sortBy('editedAt'),
    db.meetings.where('personIds').equals(id).sortBy('on'),
    db.moves.where('personId').equals(id).toArray(),
    db.aliases.where('personId').equals(id).primaryKeys(),
    historyOf(db, ids),
  ]);
  return {
    person,
    reminders: reminders.filter(isLiving),
    interactions: latestFirst(interactions.filter(isLiving)),
    drafts: drafts.filter(isLiving),
    meetings: meetings.filter(isLiving),
    moves: latestFirst(moves.filter(isLiving)),
    history: inEffect(actions).flatMap((action) =>
      action.replaced
        .filter(
          (one) => ids.includes(one.id) && one.member === undefined && !isBookkeeping(one.field),
        )
        .filter(({ field }) => !TOLD_ELSEWHERE.includes(field))
        .map(({ field, before }) => ({ at: stampedAt(action.id), field, before })),
    ),
    aliases,
  };
}

/** What was done to a person and to whom was merged into them, the latest first. */
async function historyOf(db: KithDatabase, ids: readonly string[]): Promise<Action[]> {
  const rows = ids.map((id) => `people/${id}`);
  const actions = await db.history.where('rows').anyOf(rows).distinct().sortBy('id');
  return actions.reverse();
}
