/** A reference: consent, then briefed, then used for one thing after the other. Pure. */
import type { Reference } from './items/reference';
import { storedDay } from './stored-day';
import { stepsFrom, stepTo, type Ways } from './ways';

export type ReferenceStep = 'agree' | 'decline' | 'end' | 'ask';

/** What somebody was told so long ago is told anew before they speak for the user again. */
export const BRIEF_AGAIN_DAYS = 180;

const WAYS: Ways<Reference['state'], ReferenceStep> = {
  asked: { agree: 'agreed', decline: 'declined' },
  agreed: { end: 'ended' },
  declined: { ask: 'asked' },
  ended: { ask: 'asked' },
};

/** The steps a reference can take, the likeliest first. */
export function referenceSteps({ state }: Pick<Reference, 'state'>): ReferenceStep[] {
  return stepsFrom(WAYS, state);
}

/**
 * What a step changes.
 *
 * @param on - the day of the step, `2026-12-01`.
 * @throws {ForbiddenMoveError} for a step that there is not.
 */
export function afterReferenceStep(
  { state }: Pick<Reference, 'state'>,
  step: ReferenceStep,
  on: string,
): Partial<Pick<Reference, 'state' | 'askedOn' | 'agreedOn'>> {
  const to = stepTo(WAYS, state, step);
  if (step === 'agree') return { state: to, agreedOn: on };
  return step === 'ask' ? { state: to, askedOn: on, agreedOn: null } : { state: to };
}

/** The one thing to do next: consent, then a briefing that is not too old, then its use; null where there is none. */
export function nextOfReference(
  { state, briefedOn }: Pick<Reference, 'state' | 'briefedOn'>,
  today: Temporal.PlainDate,
): 'agree' | 'brief' | 'use' | null {
  if (state === 'asked') return 'agree';
  if (state !== 'agreed') return null;
  if (briefedOn === null) return 'brief';
  const days = storedDay(briefedOn).until(today, { largestUnit: 'day' }).days;
  return days > BRIEF_AGAIN_DAYS ? 'brief' : 'use';
}
