/** Where a mentorship stands, and where it may go from there: from a first thought to its end, with pauses and ways back. */
import { type Mentorship, STAGES, type Stage } from './items/mentorship';

const MOVES: Record<Stage, readonly Stage[]> = {
  exploring: ['proposed', 'active', 'closed'],
  proposed: ['active', 'exploring', 'closed'],
  active: ['paused', 'closing', 'closed'],
  paused: ['active', 'closing', 'closed'],
  closing: ['closed', 'active'],
  closed: ['active', 'exploring'],
};

/**
 * The stages that a mentorship may move to.
 *
 * @param from - where it stands; from a stage of a newer version, all can be reached.
 * @returns the likeliest first.
 */
export function stageMoves(from: Stage): readonly Stage[] {
  return Object.hasOwn(MOVES, from) ? MOVES[from] : STAGES;
}

/** Whether it has begun and not ended: it may pause, or be coming to its end. */
export function isRunning(stage: Stage): boolean {
  return stage === 'active' || stage === 'paused' || stage === 'closing';
}

/**
 * The days that a stage brings with it: when it began, unless that is known, and when it ended.
 *
 * @param today - the user's day, `2026-11-21`.
 */
export function stageDays(
  stage: Stage,
  { startedOn, closedOn }: Pick<Mentorship, 'startedOn' | 'closedOn'>,
  today: string,
): Pick<Mentorship, 'startedOn' | 'closedOn'> {
  return {
    startedOn: startedOn ?? (isRunning(stage) ? today : null),
    closedOn: stage === 'closed' ? (closedOn ?? today) : null,
  };
}
