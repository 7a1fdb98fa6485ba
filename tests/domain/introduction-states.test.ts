import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ForbiddenMoveError } from '../../utils/domain/errors';
import {
  afterIntroductionStep,
  type IntroductionStep,
  introductionSteps,
  nextOfIntroduction,
  waitingFor,
} from '../../utils/domain/introduction-states';
import type { Introduction } from '../../utils/domain/items/introduction';
import { anItem } from '../support/items';

const STEPS: IntroductionStep[] = ['agree', 'make', 'meet', 'decline', 'ask'];
const DAY = '2026-11-21';

const byMe = (changes: Partial<Introduction> = {}) =>
  anItem('introductions', { by: 'me', personIds: ['ana', 'li'], ...changes });
const byThem = (changes: Partial<Introduction> = {}) =>
  anItem('introductions', {
    by: 'them',
    introducerId: 'mara',
    personIds: ['mara', 'li'],
    ...changes,
  });

interface Pressed {
  step: IntroductionStep;
  who: string | null;
}

const pressed = fc.array(
  fc.record<Pressed>({
    step: fc.constantFrom(...STEPS),
    who: fc.constantFrom('ana', 'li', null),
  }),
  { maxLength: 15 },
);

/** The rules once more, in the plainest form: who has agreed, and how far it is. */
interface Model {
  at: 'open' | 'made' | 'met' | 'declined';
  yes: Set<string>;
}

function modelled(model: Model, isMine: boolean, { step, who }: Pressed): Model | null {
  const everyone = isMine ? ['ana', 'li'] : ['li'];
  const isOpen = model.at === 'open';
  const all = everyone.every((one) => model.yes.has(one));
  if (step === 'agree') {
    if (!isOpen || all) return null;
    const said = who === null ? everyone : everyone.filter((one) => one === who);
    return { ...model, yes: new Set([...model.yes, ...said]) };
  }
  if (step === 'make') return isOpen && (all || !isMine) ? { ...model, at: 'made' } : null;
  if (step === 'meet') return model.at === 'made' ? { ...model, at: 'met' } : null;
  if (step === 'decline') return isOpen ? { ...model, at: 'declined' } : null;
  return model.at === 'declined' ? { at: 'open', yes: new Set() } : null;
}

test.each([
  ['by me', byMe()],
  ['by somebody', byThem()],
])(
  'whatever is pressed, in whatever order, an introduction %s stands where the plain rules say',
  (_, start) => {
    fc.assert(
      fc.property(pressed, (all) => {
        const isMine = start.by === 'me';
        let row: Introduction = start;
        let model: Model = { at: 'open', yes: new Set() };
        for (const one of all) {
          const next = modelled(model, isMine, one);
          expect(introductionSteps(row).includes(one.step)).toBe(next !== null);
          if (next === null) {
            expect(() => afterIntroductionStep(row, one.step, DAY, one.who)).toThrow(
              ForbiddenMoveError,
            );
            continue;
          }
          row = { ...row, ...afterIntroductionStep(row, one.step, DAY, one.who) };
          model = next;
          const isAgreed = waitingFor(row).length === 0;
          expect(row.state).toBe(model.at === 'open' ? (isAgreed ? 'agreed' : 'asked') : model.at);
          expect(row.agreedIds.toSorted()).toEqual([...model.yes].sort());
        }
      }),
    );
  },
);

describe('two whom I introduce', () => {
  test('are not brought together before both have agreed', () => {
    const one = byMe({ agreedIds: ['ana'] });
    expect(introductionSteps(one)).toEqual(['agree', 'decline']);
    const agreed = { ...one, ...afterIntroductionStep(one, 'agree', DAY, 'li') };
    expect(agreed).toMatchObject({ state: 'agreed', agreedOn: DAY, agreedIds: ['ana', 'li'] });
    expect(introductionSteps(agreed)).toContain('make');
  });

  test('wait for somebody who came in later', () => {
    const later = byMe({
      state: 'agreed',
      personIds: ['ana', 'li', 'noor'],
      agreedIds: ['ana', 'li'],
    });
    expect(introductionSteps(later)).not.toContain('make');
    expect(nextOfIntroduction(later)).toBe('agree');
  });
});

describe('what comes next', () => {
  const nexts = (row: Introduction): (string | null)[] => {
    const next = nextOfIntroduction(row);
    if (next === null) return [null];
    const done: Partial<Introduction> =
      next === 'thank'
        ? { thanks: 'said' }
        : next === 'outcome'
          ? { outcome: 'A place to learn' }
          : next === 'tell'
            ? { toldOn: DAY }
            : afterIntroductionStep(row, next, DAY);
    return [next, ...nexts({ ...row, ...done })];
  };

  test('leads from asking for one to thanks, a meeting, what came of it and telling', () => {
    expect(nexts(byThem())).toEqual(['agree', 'make', 'thank', 'meet', 'outcome', 'tell', null]);
  });

  test('owes nobody thanks for what I made, or for whom nobody knows any more', () => {
    const mine = ['agree', 'make', 'meet', 'outcome', null];
    expect(nexts(byMe())).toEqual(mine);
    expect(nexts(byThem({ introducerId: null, personIds: ['li'] }))).toEqual(mine);
  });

  test('is nothing once it was declined', () => {
    expect(nexts(byThem({ state: 'declined' }))).toEqual([null]);
  });
});

test('asked again, nobody has agreed yet', () => {
  const declined = byMe({ state: 'declined', agreedIds: ['ana'], agreedOn: '2026-11-01' });
  expect(afterIntroductionStep(declined, 'ask', DAY)).toEqual({
    state: 'asked',
    askedOn: DAY,
    agreedOn: null,
    agreedIds: [],
  });
});
