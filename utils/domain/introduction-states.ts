/**
 * An introduction: asked for, agreed to by both (double opt-in), made, met; then what came of it, which its
 * introducer is thanked for and told. Pure.
 */
import { ForbiddenMoveError } from './errors';
import type { Introduction } from './items/introduction';
import { stepsFrom, stepTo, type Ways } from './ways';

export type IntroductionStep = 'agree' | 'make' | 'meet' | 'decline' | 'ask';

const WAYS: Ways<Introduction['state'], IntroductionStep> = {
  asked: { agree: 'agreed', make: 'made', decline: 'declined' },
  agreed: { make: 'made', decline: 'declined' },
  made: { meet: 'met' },
  met: {},
  declined: { ask: 'asked' },
};

type Standing = Pick<Introduction, 'state' | 'by' | 'personIds' | 'introducerId' | 'agreedIds'>;

/** Who is introduced: everyone in it but who introduces. */
export function introducedIn({
  personIds,
  introducerId,
}: Pick<Introduction, 'personIds' | 'introducerId'>): string[] {
  return personIds.filter((id) => id !== introducerId);
}

/** Of those introduced, who has not agreed yet. */
export function waitingFor(introduction: Standing): string[] {
  return introducedIn(introduction).filter((id) => !introduction.agreedIds.includes(id));
}

/**
 * The steps an introduction can take, the likeliest first. What others make for me may be made before I hear
 * that all agreed; I introduce nobody who has not.
 */
export function introductionSteps(introduction: Standing): IntroductionStep[] {
  const mustWait = introduction.by === 'me' && waitingFor(introduction).length > 0;
  return stepsFrom(WAYS, standingOf(introduction)).filter((step) => step !== 'make' || !mustWait);
}

/** Somebody who came in later is asked too, before I introduce them. */
function standingOf(introduction: Standing): Introduction['state'] {
  const { state, by } = introduction;
  return state === 'agreed' && by === 'me' && waitingFor(introduction).length > 0 ? 'asked' : state;
}

/**
 * What a step changes.
 *
 * @param on - the day of the step, `2026-12-01`.
 * @param who - of `agree`: who has agreed; null for all of them.
 * @throws {ForbiddenMoveError} for a step that there is not.
 */
export function afterIntroductionStep(
  introduction: Standing,
  step: IntroductionStep,
  on: string,
  who: string | null = null,
): Partial<Introduction> {
  const from = standingOf(introduction);
  if (!introductionSteps(introduction).includes(step))
    throw new ForbiddenMoveError(`${step} from ${from}`);
  const state = stepTo(WAYS, from, step);
  switch (step) {
    case 'agree':
      return agreed(introduction, on, who);
    case 'make':
      return { state, madeOn: on };
    case 'meet':
      return { state, metOn: on };
    case 'ask':
      return { state, askedOn: on, agreedOn: null, agreedIds: [] };
    case 'decline':
      return { state };
  }
}

function agreed(introduction: Standing, on: string, who: string | null): Partial<Introduction> {
  const introduced = introducedIn(introduction);
  const agreedIds = introduced.filter(
    (id) => who === null || id === who || introduction.agreedIds.includes(id),
  );
  const isAll = agreedIds.length === introduced.length;
  return isAll ? { state: 'agreed', agreedOn: on, agreedIds } : { agreedIds };
}

/** The one thing to do next; null where nothing is open. */
export function nextOfIntroduction(
  introduction: Standing & Pick<Introduction, 'thanks' | 'outcome' | 'toldOn'>,
): 'agree' | 'make' | 'thank' | 'meet' | 'outcome' | 'tell' | null {
  const { by, introducerId, thanks, outcome, toldOn } = introduction;
  const state = standingOf(introduction);
  if (state === 'asked') return 'agree';
  if (state === 'agreed') return 'make';
  if (state === 'declined') return null;
  const isTheirs = by === 'them' && introducerId !== null;
  if (isTheirs && thanks === 'owed') return 'thank';
  if (state === 'made') return 'meet';
  if (outcome === '') return 'outcome';
  return isTheirs && toldOn === null ? 'tell' : null;
}
