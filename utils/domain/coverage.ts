/** Coverage: who helps with which of my goals, by kind of mentor, and where there is nobody. */
import type { Goal } from './items/goal';
import { MENTOR_TYPES, type Mentorship, type MentorType, type Stage } from './items/mentorship';

/** Stages in which somebody helps; one who is only hoped for, or has been thanked and let go, does not. */
const HELPING: readonly Stage[] = ['active', 'paused', 'closing'];
const HOPED: readonly Stage[] = ['exploring', 'proposed'];

/** One goal and one kind of mentor. */
export interface Cell {
  type: MentorType;
  /** The mentorships that help with it. */
  helping: Mentorship[];
  /** Those that may come to help with it: nothing has been agreed on yet. */
  hoped: Mentorship[];
}
export interface CoveredGoal {
  goal: Goal;
  /** One for each kind of mentor, in their order. */
  cells: Cell[];
}

/**
 * @param goals - of these, mine that are still open are mapped, in their order.
 * @param mentorships - of these, those in which I learn count; closed and deleted ones do not.
 */
export function coverageOf(
  goals: readonly Goal[],
  mentorships: readonly Mentorship[],
): CoveredGoal[] {
  const mine = goals.filter(
    ({ personId, state, _del }) => personId === null && state === 'open' && _del === undefined,
  );
  const living = mentorships.filter(({ role, _del }) => role === 'mentee' && _del === undefined);
  return mine.map((goal) => {
    const linked = living.filter(({ id }) => goal.mentorshipIds.includes(id));
    const cells = MENTOR_TYPES.map((type) => {
      const ofType = linked.filter((one) => one.type === type);
      return {
        type,
        helping: ofType.filter(({ stage }) => HELPING.includes(stage)),
        hoped: ofType.filter(({ stage }) => HOPED.includes(stage)),
      };
    });
    return { goal, cells };
  });
}
