/** What a progress report tells somebody who helps: read here, put in words beside (report-text.ts). */
import type { ActionItem } from '../domain/items/action-item';
import type { AgendaItem } from '../domain/items/agenda-item';
import type { Goal } from '../domain/items/goal';
import type { Mentorship } from '../domain/items/mentorship';
import type { Milestone } from '../domain/items/milestone';
import { namedIn, withoutConfidential } from '../domain/items/open-to-others';
import type { ProgressEntry } from '../domain/items/progress-entry';
import { thingTitle } from '../domain/items/thing-title';
import { periodStart, type ReportPeriod } from '../domain/report-period';
import { todayOf } from './clock';
import type { Kith } from './kith';
import { isLiving } from './living';
import type { ThingPerson } from './things';

export interface GoalReport {
  goal: Goal;
  /** Of the time, the oldest first. */
  progress: ProgressEntry[];
  /** Steps taken in the time. */
  taken: Milestone[];
  /** Steps to come. */
  ahead: Milestone[];
}

export interface Report {
  mentorship: Mentorship;
  person: ThingPerson;
  /** Plain dates, both included. */
  from: string;
  to: string;
  goals: GoalReport[];
  done: ActionItem[];
  open: ActionItem[];
  /** What somebody advised or did, and what came of it. */
  outcomes: { what: string; outcome: string }[];
  /** Points to talk about that wait for the next meeting. */
  points: AgendaItem[];
  /** So many rows would be in it, were they not confidential. */
  leftOut: number;
}

/**
 * @param isWhole - the user asked for what is confidential too.
 * @returns null where there is no such mentorship.
 */
export async function progressReport(
  kith: Kith,
  id: string,
  period: ReportPeriod,
  isWhole: boolean,
): Promise<Report | null> {
  const { db } = kith;
  const mentorship = await db.mentorships.get(id);
  const person = mentorship && (await db.people.get(mentorship.personId));
  if (!mentorship || !person || !isLiving(mentorship) || !isLiving(person)) return null;
  const today = todayOf(kith);
  const to = today.toString();
  const met = (await db.meetings.where('personIds').equals(person.id).toArray()).filter(isLiving);
  const lastMet = met.flatMap(({ state, on }) => (state === 'held' && on < to ? [on] : []));
  const from = periodStart(period, {
    today,
    lastMet: lastMet.sort().at(-1) ?? null,
    startedOn: mentorship.startedOn,
  });
  const isIn = (on: string | null) => on !== null && on >= from && on <= to;

  const isOfIt = ({ mentorshipIds, personId }: Goal) =>
    mentorshipIds.includes(id) || (mentorship.role === 'mentor' && personId === person.id);
  const hasOutcome = ({ outcome, outcomeOn }: { outcome: string; outcomeOn: string | null }) =>
    outcome !== '' && isIn(outcomeOn);
  const helped = (await db.goals.toArray()).filter(
    (goal) => isOfIt(goal) && (goal.state === 'open' || isIn(goal.endedOn)),
  );
  const introduced = (await db.introductions.where('personIds').equals(person.id).toArray()).filter(
    (row) => row.introducerId === person.id && hasOutcome(row),
  );
  const named = new Set([...helped, ...introduced].flatMap(namedIn));
  named.delete(person.id);
  const others = (await db.people.bulkGet([...named])).filter((one) => one !== undefined);

  let leftOut = 0;
  const shown = <R extends { confidential: boolean; _del?: string | undefined }>(
    rows: R[],
  ): R[] => {
    const living = rows.filter(isLiving);
    const open = isWhole ? living : withoutConfidential(living, others);
    leftOut += living.length - open.length;
    return open;
  };
  const goals = shown(helped);
  const goalIds = goals.map((goal) => goal.id);
  const steps = await db.milestones.where('goalId').anyOf(goalIds).toArray();
  const entries = await db.progress.where('goalId').anyOf(goalIds).toArray();
  const actions = await db.actionItems.where('personId').equals(person.id).toArray();
  const told = [
    ...shown(
      (await db.advice.where('personId').equals(person.id).toArray()).filter(hasOutcome),
    ).map((row) => ({ table: 'advice' as const, row })),
    ...shown(
      (await db.favours.where('personId').equals(person.id).toArray()).filter(
        (row) => row.direction === 'received' && hasOutcome(row),
      ),
    ).map((row) => ({ table: 'favours' as const, row })),
    ...shown(introduced).map((row) => ({ table: 'introductions' as const, row })),
  ];
  const points = await db.agenda.where('personId').equals(person.id).toArray();
  return {
    mentorship,
    person,
    from,
    to,
    goals: goals.map((goal) => ({
      goal,
      progress: shown(ofGoal(entries, goal).filter(({ on }) => isIn(on))).sort((a, b) =>
        String(a.on) < String(b.on) ? -1 : 1,
      ),
      taken: shown(ofGoal(steps, goal).filter(({ doneOn }) => isIn(doneOn))),
      ahead: shown(ofGoal(steps, goal).filter(({ doneOn }) => doneOn === null)),
    })),
    done: shown(actions.filter(({ state, doneOn }) => state === 'done' && isIn(doneOn))),
    open: shown(actions.filter(({ state }) => state === 'open')),
    outcomes: told.map((one) => ({ what: thingTitle(one), outcome: one.row.outcome })),
    points: shown(points.filter(({ covered }) => !covered)),
    leftOut,
  };
}

const ofGoal = <P extends { goalId: string }>(parts: readonly P[], { id }: Goal) =>
  parts.filter(({ goalId }) => goalId === id);
