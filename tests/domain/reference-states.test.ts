import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ForbiddenMoveError } from '../../utils/domain/errors';
import type { Reference } from '../../utils/domain/items/reference';
import {
  afterReferenceStep,
  BRIEF_AGAIN_DAYS,
  nextOfReference,
  type ReferenceStep,
  referenceSteps,
} from '../../utils/domain/reference-states';
import { TODAY } from '../support/builders';
import { anItem } from '../support/items';

const STEPS: ReferenceStep[] = ['agree', 'decline', 'end', 'ask'];
const today = Temporal.PlainDate.from(TODAY);
const aReference = (changes: Partial<Reference> = {}) => anItem('references', changes);

/** The rules once more, in the plainest form. */
const RULES: Record<Reference['state'], Partial<Record<ReferenceStep, Reference['state']>>> = {
  asked: { agree: 'agreed', decline: 'declined' },
  agreed: { end: 'ended' },
  declined: { ask: 'asked' },
  ended: { ask: 'asked' },
};

test('whatever is pressed, in whatever order, consent stands where the plain rules say', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...STEPS), { maxLength: 12 }), (steps) => {
      let reference = aReference({ askedOn: '2026-01-01' });
      steps.forEach((step, at) => {
        const on = `2026-11-${String(at + 10)}`;
        const { state } = reference;
        const to = RULES[state][step];
        expect(referenceSteps(reference).includes(step)).toBe(to !== undefined);
        if (to === undefined) {
          expect(() => afterReferenceStep(reference, step, on)).toThrow(ForbiddenMoveError);
          return;
        }
        reference = { ...reference, ...afterReferenceStep(reference, step, on) };
        expect(reference.state).toBe(to);
        if (step === 'agree') expect(reference.agreedOn).toBe(on);
        if (step === 'ask') expect(reference).toMatchObject({ askedOn: on, agreedOn: null });
      });
    }),
  );
});

describe('what comes next', () => {
  test('is consent, and nothing where there is none', () => {
    expect(nextOfReference(aReference(), today)).toBe('agree');
    for (const state of ['declined', 'ended'] as const)
      expect(nextOfReference(aReference({ state }), today)).toBeNull();
  });

  test('is a briefing before the first use, and again where the last is long ago', () => {
    const agreed = aReference({ state: 'agreed' });
    const briefed = (days: number) => ({
      ...agreed,
      briefedOn: today.subtract({ days }).toString(),
    });
    expect(nextOfReference(agreed, today)).toBe('brief');
    expect(nextOfReference(briefed(BRIEF_AGAIN_DAYS), today)).toBe('use');
    expect(nextOfReference(briefed(BRIEF_AGAIN_DAYS + 1), today)).toBe('brief');
  });
});
