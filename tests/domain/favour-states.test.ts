import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ForbiddenMoveError } from '../../utils/domain/errors';
import {
  afterFavourStep,
  type FavourStep,
  favourSteps,
  nextOfFavour,
} from '../../utils/domain/favour-states';
import type { Favour } from '../../utils/domain/items/favour';
import { anItem } from '../support/items';

const STEPS: FavourStep[] = ['agree', 'do', 'decline', 'ask'];
const aFavour = (changes: Partial<Favour> = {}) => anItem('favours', changes);

/** The rules once more, in the plainest form. */
function ruled(state: Favour['state'], step: FavourStep): Favour['state'] | null {
  if (step === 'ask') return state === 'declined' ? 'asked' : null;
  if (step === 'agree') return state === 'asked' ? 'agreed' : null;
  const isOpen = state === 'asked' || state === 'agreed';
  return isOpen ? (step === 'do' ? 'done' : 'declined') : null;
}

test('whatever is pressed, in whatever order, a favour stands where the plain rules say', () => {
  const pressed = fc.array(fc.constantFrom(...STEPS), { maxLength: 12 });
  const start = fc.constantFrom<Favour['state']>('asked', 'agreed', 'done', 'declined');
  fc.assert(
    fc.property(start, pressed, (state, steps) => {
      let favour = aFavour({ state, on: '2026-11-01' });
      steps.forEach((step, at) => {
        const on = `2026-11-${String(at + 10)}`;
        const to = ruled(favour.state, step);
        expect(favourSteps(favour).includes(step)).toBe(to !== null);
        if (to === null) {
          expect(() => afterFavourStep(favour, step, on)).toThrow(ForbiddenMoveError);
          return;
        }
        const before = favour.on;
        favour = { ...favour, ...afterFavourStep(favour, step, on) };
        expect(favour.state).toBe(to);
        expect(favour.on).toBe(step === 'do' || step === 'ask' ? on : before);
      });
    }),
  );
});

describe('what comes next', () => {
  test('is the likeliest step while it is open, and nothing once it was declined', () => {
    for (const state of ['asked', 'agreed'] as const)
      expect(nextOfFavour(aFavour({ state }))).toBe(favourSteps({ state })[0]);
    expect(nextOfFavour(aFavour({ state: 'declined' }))).toBeNull();
  });

  test('is thanks for what was received, then what came of it', () => {
    const done = aFavour({ state: 'done', direction: 'received' });
    expect(nextOfFavour(done)).toBe('thank');
    expect(nextOfFavour({ ...done, thanks: 'said' })).toBe('outcome');
    expect(nextOfFavour({ ...done, thanks: 'not-needed', outcome: 'An interview' })).toBeNull();
  });

  test('is no thanks for what was given', () => {
    expect(nextOfFavour(aFavour({ state: 'done', direction: 'given' }))).toBe('outcome');
  });
});
