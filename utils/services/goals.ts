/** Goals: their list, the page of one with all that belongs to it, and the verbs beside those of all items. */
import { type CoveredGoal, coverageOf } from '../domain/coverage';
import type { ActionItem } from '../domain/items/action-item';
import type { Advice } from '../domain/items/advice';
import type { Goal } from '../domain/items/goal';
import type { Mentorship } from '../domain/items/mentorship';
import type { Milestone } from '../domain/items/milestone';
import type { ProgressEntry } from '../domain/items/progress-entry';
import { mergedInto } from '../domain/merged';
import type { Person } from '../domain/person';
import type { Stamp } from '../domain/row';
import { act } from './action';
import { todayOf } from './clock';
import type { Kith } from './kith';
import { isLiving } from './living';

/** A mentorship and with whom it is. */
export interface NamedMentorship extends Mentorship {
  person: Person;
}

/** A goal as lists show it. */
export interface GoalLine {
  goal: Goal;
  /** Whose it is; null for mine. */
  person: Person | null;
  /** How many of its steps are done, and how many there are. */
  done: number;
  steps: number;
}

/** A goal and all that belongs to it. */
export interface GoalView extends GoalLine {
  /** Which of the mentorships help with it. */
  helpers: NamedMentorship[];
  /** By their day, those without one last. */
  milestones: Milestone[];
  /** The latest first. */
  progress: ProgressEntry[];
  /** Open ones. */
  actions: ActionItem[];
  advice: Advice[];
}

const NAMES = {
  reached: 'reachGoal',
  'let-go': 'letGoalGo',
  open: 'reopenGoal',
} as const satisfies Record<Goal['state'], string>;

/**
 * Says that a goal is reached, as of today, or let go, or open again.
 *
 * @throws {RowGoneError} when it is gone.
 */
export async function settleGoal(
  kith: Kith,
  id: string,
  state: Goal['state'],
): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, NAMES[state], async (change) => {
    await change.living('goals', id);
    await change.patch('goals', id, {
      state,
      endedOn: state === 'open' ? null : todayOf(kith).toString(),
    });
  });
  return { actionId };
}

/**
 * Says that a step is done, as of today, or is not.
 *
 * @throws {RowGoneError} when it is gone.
 */
export async function tickMilestone(
  kith: Kith,
  id: string,
  isDone: boolean,
): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, isDone ? 'doStep' : 'undoStep', async (change) => {
    await change.living('milestones', id);
    await change.patch('milestones', id, { doneOn: isDone ? todayOf(kith).toString() : null });
  });
  return { actionId };
}

/**
 * Says that a mentorship helps with a goal, or does not.
 *
 * @throws {RowGoneError} when either is gone.
 */
export async function linkGoal(
  kith: Kith,
  id: string,
  mentorshipId: string,
  helps: boolean,
): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, 'editItem goals', async (change) => {
    const { mentorshipIds } = await change.living('goals', id);
    const others = mentorshipIds.filter((one) => one !== mentorshipId);
    if (helps) await change.living('mentorships', mentorshipId);
    await change.patch('goals', id, { mentorshipIds: helps ? [...others, mentorshipId] : others });
  });
  return { actionId };
}

/** All goals, mine and of those I mentor: by their day, those without one last. */
export async function allGoals(kith: Kith): Promise<GoalLine[]> {
  const goals = (await kith.db.goals.toArray())
    .filter(isLiving)
    .sort(byDay(({ targetOn }) => targetOn));
  const steps = (await kith.db.milestones.toArray()).filter(isLiving);
  const people = await peopleOf(kith, goals);
  const byGoal = Map.groupBy(steps, ({ goalId }) => goalId);
  return goals.map((goal) => lineOf(goal, people, byGoal.get(goal.id) ?? []));
}

/** The goals that a mentorship helps with; where I am the mentor, also the others of theirs. */
export async function goalsOf(kith: Kith, mentorship: Mentorship): Promise<GoalLine[]> {
  const theirs = mentorship.role === 'mentor' ? mentorship.personId : null;
  const lines = await allGoals(kith);
  return lines.filter(
    ({ goal }) =>
      goal.mentorshipIds.includes(mentorship.id) || (theirs !== null && goal.personId === theirs),
  );
}

/** Which kinds of mentor help with which of my open goals. */
export async function coverage(kith: Kith): Promise<CoveredGoal[]> {
  const goals = (await kith.db.goals.toArray()).sort(byDay(({ targetOn }) => targetOn));
  return coverageOf(goals, await kith.db.mentorships.toArray());
}

/** The mentorships there are, with their people, closed ones too; by name. */
export async function namedMentorships(kith: Kith): Promise<NamedMentorship[]> {
  const mentorships = (await kith.db.mentorships.toArray()).filter(isLiving);
  const people = await peopleOf(kith, mentorships);
  return mentorships
    .flatMap((one) => {
      const person = people.get(one.personId);
      return person ? [{ ...one, person }] : [];
    })
    .sort((a, b) => a.person.name.localeCompare(b.person.name));
}

/** Those marked as somebody I hope will mentor me, by name. Reads everyone: only for who asks. */
export async function hopedMentors({ db }: Kith): Promise<Person[]> {
  const hoped = db.people.filter(
    (person) =>
      isLiving(person) &&
      mergedInto(person) === undefined &&
      person.relationships.includes('hoped-mentor'),
  );
  return (await hoped.toArray()).sort((a, b) => a.name.localeCompare(b.name));
}

/** @returns a goal with all that belongs to it; null when it is gone. */
export async function goalView(kith: Kith, id: string): Promise<GoalView | null> {
  const { db } = kith;
  const goal = await db.goals.get(id);
  if (!goal || !isLiving(goal)) return null;
  const ofGoal = (row: { goalId: string | null; _del?: string | undefined }) =>
    row.goalId === id && isLiving(row);
  const milestones = (await db.milestones.where('goalId').equals(id).toArray()).filter(isLiving);
  const progress = (await db.progress.where('goalId').equals(id).toArray()).filter(isLiving);
  const actions = await db.actionItems.filter(ofGoal).toArray();
  const advice = await db.advice.filter(ofGoal).toArray();
  const helpers = await namedMentorships(kith);
  return {
    ...lineOf(goal, await peopleOf(kith, [goal]), milestones),
    helpers: helpers.filter((one) => goal.mentorshipIds.includes(one.id)),
    milestones: milestones.sort(byDay(({ dueOn }) => dueOn)),
    progress: progress.sort(byDay(({ on }) => on)).reverse(),
    actions: actions.filter(({ state }) => state === 'open').sort(byDay(({ dueOn }) => dueOn)),
    advice: advice.sort(byDay(({ on }) => on)),
  };
}

/** @param steps - of this goal. */
function lineOf(goal: Goal, people: Map<string, Person>, steps: readonly Milestone[]): GoalLine {
  return {
    goal,
    person: goal.personId === null ? null : (people.get(goal.personId) ?? null),
    done: steps.filter(({ doneOn }) => doneOn !== null).length,
    steps: steps.length,
  };
}

async function peopleOf(
  { db }: Kith,
  rows: readonly { personId: string | null }[],
): Promise<Map<string, Person>> {
  const ids = new Set(rows.flatMap(({ personId }) => personId ?? []));
  const people = await db.people.bulkGet([...ids]);
  return new Map(people.flatMap((one) => (one && isLiving(one) ? [[one.id, one] as const] : [])));
}

/** No day comes after every day; of one day, in the order they were written. */
const LAST = '9999';

function byDay<T extends { id: string }>(dayOf: (row: T) => string | null) {
  const key = (row: T) => `${dayOf(row) ?? LAST} ${row.id}`;
  return (a: T, b: T) => (key(a) < key(b) ? -1 : 1);
}
