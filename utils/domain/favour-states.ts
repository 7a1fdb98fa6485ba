/** A favour from asked for to done, and what comes next for it. Pure. */
import type { Favour } from './items/favour';
import { stepsFrom, stepTo, type Ways } from './ways';

export type FavourStep = 'agree' | 'do' | 'decline' | 'ask';

const WAYS: Ways<Favour['state'], FavourStep> = {
  asked: { agree: 'agreed', do: 'done', decline: 'declined' },
  agreed: { do: 'done', decline: 'declined' },
  declined: { ask: 'asked' },
  done: {},
};

/** The steps a favour can take, the likeliest first. */
export function favourSteps({ state }: Pick<Favour, 'state'>): FavourStep[] {
  return stepsFrom(WAYS, state);
}

/**
 * What a step changes: its day is the favour's from then on, but for an answer.
 *
 * @param on - the day of the step, `2026-12-01`.
 * @throws {ForbiddenMoveError} for a step that there is not.
 */
export function afterFavourStep(
  { state }: Pick<Favour, 'state'>,
  step: FavourStep,
  on: string,
): Partial<Pick<Favour, 'state' | 'on'>> {
  const to = stepTo(WAYS, state, step);
  return step === 'do' || step === 'ask' ? { state: to, on } : { state: to };
}

/** The one thing to do next: a step, thanks, or what came of it; null where nothing is open. */
export function nextOfFavour(
  favour: Pick<Favour, 'state' | 'direction' | 'thanks' | 'outcome'>,
): 'agree' | 'do' | 'thank' | 'outcome' | null {
  const { state, direction, thanks, outcome } = favour;
  if (state === 'asked') return 'agree';
  if (state === 'agreed') return 'do';
  if (state !== 'done') return null;
  if (direction === 'received' && thanks === 'owed') return 'thank';
  return outcome === '' ? 'outcome' : null;
}
