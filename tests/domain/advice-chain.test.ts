import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ASK_AFTER_DAYS,
  ASK_AGAIN_DAYS,
  adviceStep,
  asksWhatCame,
} from '../../utils/domain/advice-chain';
import type { Advice } from '../../utils/domain/items/advice';
import { anAction, anAdvice } from '../support/items';

const HEARD = Temporal.PlainDate.from('2026-03-01');
const dayAt = (days: number) => HEARD.add({ days });
const asks = (changes: Partial<Advice>, days: number, actions = [anAction({ state: 'dropped' })]) =>
  asksWhatCame(anAdvice({ on: HEARD.toString(), ...changes }), actions, dayAt(days));

describe('how far an advice has come', () => {
  test.each([
    ['to-try', {}, []],
    ['to-try', {}, ['dropped']],
    ['under-way', {}, ['open']],
    ['under-way', {}, ['done']],
    ['under-way', { state: 'doing' }, []],
    ['under-way', { state: 'done' }, []],
    ['under-way', { did: 'I asked her.' }, []],
    ['to-tell', { outcome: 'They said yes.' }, []],
    ['to-tell', { outcome: 'It did not fit.', state: 'set-aside' }, []],
    ['told', { outcome: 'They said yes.', toldOn: '2026-05-01' }, ['open']],
    ['set-aside', { state: 'set-aside' }, ['open']],
  ] as const)('%s: %j, with actions %j', (step, changes, states) => {
    const actions = states.map((state) => anAction({ state }));
    expect(adviceStep(anAdvice(changes), actions)).toBe(step);
  });
});

describe('asking what came of it', () => {
  test('begins a month after it was given', () => {
    expect(asks({}, ASK_AFTER_DAYS - 1)).toBe(false);
    expect(asks({}, ASK_AFTER_DAYS)).toBe(true);
  });

  test('waits for what is planned, and begins once that day is over', () => {
    const planned = [anAction({ state: 'open', dueOn: dayAt(40).toString() })];
    expect(asks({}, 40, planned)).toBe(false);
    expect(asks({}, 41, planned)).toBe(true);
  });

  test('is not done of an advice without a day', () => {
    expect(asks({ on: null }, 400)).toBe(false);
  });
});

/** What the user may do about an advice, and what a plain model makes of it. */
interface Model {
  from: number;
  isOver: boolean;
}
type Deed = 'not-now' | 'no-more' | 'outcome' | 'set-aside' | 'take-up' | 'told';
const DEEDS: readonly Deed[] = ['not-now', 'no-more', 'outcome', 'set-aside', 'take-up', 'told'];

test('whatever is done in whatever order, it asks when the model does', () => {
  const story = fc.array(fc.tuple(fc.nat({ max: 120 }), fc.constantFrom(...DEEDS)));
  fc.assert(
    fc.property(story, fc.nat({ max: 200 }), (deeds, wait) => {
      let advice = anAdvice({ on: HEARD.toString() });
      const ended = new Set<Deed>();
      const model: Model = { from: ASK_AFTER_DAYS, isOver: false };
      let now = 0;
      for (const [days, deed] of deeds) {
        now += days;
        advice = { ...advice, ...patchOf(deed, now) };
        if (deed === 'not-now') model.from = now + ASK_AGAIN_DAYS;
        else if (deed === 'take-up') ended.delete('set-aside');
        else ended.add(deed);
      }
      now += wait;
      model.isOver = ended.size > 0;
      expect(asksWhatCame(advice, [], dayAt(now))).toBe(!model.isOver && now >= model.from);
    }),
  );
});

function patchOf(deed: Deed, now: number): Partial<Advice> {
  switch (deed) {
    case 'not-now':
      return { askOn: dayAt(now + ASK_AGAIN_DAYS).toString() };
    case 'no-more':
      return { askNoMore: true };
    case 'outcome':
      return { outcome: 'It worked.' };
    case 'set-aside':
      return { state: 'set-aside' };
    case 'take-up':
      return { state: 'doing' };
    case 'told':
      return { toldOn: dayAt(now).toString() };
  }
}
