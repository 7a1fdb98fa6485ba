/** What a person is to the user by the mentorships with them: "my mentor" comes and goes with what it says so of. */
import type { Mentorship } from './items/mentorship';
import { isRunning } from './mentorship-stages';
import type { Relationship } from './relationships';

type Standing = Pick<Mentorship, 'role' | 'stage'>;

/** @returns what a mentorship makes of the other person; null for nothing, as once it has closed. */
function tieOf({ role, stage }: Standing): Relationship | null {
  if (isRunning(stage)) return role === 'mentor' ? 'mentee' : 'mentor';
  return role === 'mentee' && stage !== 'closed' ? 'hoped-mentor' : null;
}

/**
 * A person's relationships once a mentorship with them has begun or moved. What the user said of them beside it stays.
 *
 * @param before - as it stood; null for a new one.
 * @param others - the other mentorships with them.
 */
export function tiesAfter(
  relationships: readonly string[],
  before: Standing | null,
  after: Standing,
  others: readonly Standing[],
): string[] {
  const held = new Set([after, ...others].map(tieOf));
  const former = before && tieOf(before);
  const kept = relationships.filter(
    (one) => (one !== former || held.has(one)) && !(one === 'hoped-mentor' && held.has('mentor')),
  );
  const now = tieOf(after);
  const isSaid =
    now === null || kept.includes(now) || (now === 'hoped-mentor' && kept.includes('mentor'));
  return isSaid ? kept : [...kept, now];
}
