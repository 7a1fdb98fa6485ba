import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadOver } from '../../utils/domain/spread';
import { touchId } from '../../utils/domain/touch';
import { logInteraction } from '../../utils/services/interactions';
import {
  changeCadence,
  pausePeople,
  setAway,
  setKeepInTouch,
} from '../../utils/services/keep-in-touch';
import { savePerson, updatePerson } from '../../utils/services/people';
import { completeReminder, snoozeReminder } from '../../utils/services/reminders';
import { undo } from '../../utils/services/undo';
import { aDraft, aKith, anInteractionInput, type TestKith } from '../support/builders';

/** A cadence as plainly as it can be said; every step makes a new one, so that undo is the one before. */
interface Plain {
  /** Days since the first. */
  contacts: readonly number[];
  done: number | null;
  own: number | null;
  mentorDays: number;
  isMentor: boolean;
  pausedUntil: number | null;
  away: readonly [number, number] | null;
  /** What it counts from and how often, when it was last counted, and the day that came of it or was chosen since. */
  counted: { since: number; days: number; planned: number } | null;
  on: number | null;
}

interface Model {
  /** Whose day it is where many would be due at once. */
  id: string;
  /** What there was before each step that may be taken back, and now. */
  states: Plain[];
  now: number;
}

interface Real {
  kith: TestKith;
  id: string;
  actions: string[];
}

const FIRST = Temporal.PlainDate.from('2026-01-05');
const dayAt = (day: number) => FIRST.add({ days: day }).toString();
const noonAt = (day: number) => `${dayAt(day)}T12:00:00Z`;

function ruleOf({ own, isMentor, mentorDays, contacts }: Plain): number | null {
  if (own !== null) return own || null;
  if (isMentor) return mentorDays || null;
  return contacts.length > 0 ? 180 : null;
}

/** What follows from a step. */
function follow(state: Plain, now: number, id: string): Plain {
  const days = ruleOf(state);
  if (days === null) return { ...state, on: null };
  const since = Math.max(...state.contacts, state.done ?? 0, 0);
  const { counted, pausedUntil, away } = state;
  const stands = counted !== null && counted.since === since && counted.days === days;
  const isWeakTie = state.own === null && !state.isMentor;
  if (!stands && isWeakTie && since + 365 < now) return { ...state, on: null };
  const isNever = state.own === null && state.contacts.length === 0 && state.done === null;
  const fresh = isNever && since + days <= now ? now + spreadOver(id, days) : since + days;
  const planned = stands ? counted.planned : fresh;
  let on = pausedUntil !== null && planned < pausedUntil ? pausedUntil : planned;
  if (away && on >= away[0] && on <= away[1]) on = away[1] + 1;
  const asksAlready = stands && state.on !== null && state.on <= now && on <= now;
  return { ...state, counted: { since, days, planned }, on: asksAlready ? state.on : on };
}

const top = ({ states }: Model) => states.at(-1) as Plain;

/** One verb, in the model and in Kith. */
function step(
  name: string,
  change: (state: Plain, now: number) => Plain,
  act: (real: Real, model: Model) => Promise<{ actionId: string }>,
  may: (state: Plain) => boolean = () => true,
): fc.AsyncCommand<Model, Real> {
  return {
    check: (model) => may(top(model)),
    toString: () => name,
    run: async (model, real) => {
      const before = top(model);
      const { actionId } = await act(real, model);
      real.actions.push(actionId);
      model.states.push(follow(change(before, model.now), model.now, model.id));
      await compare(model, real);
    },
  };
}

const takeBack: fc.AsyncCommand<Model, Real> = {
  check: ({ states }) => states.length > 1,
  toString: () => 'undo',
  run: async (model, real) => {
    const actionId = real.actions.pop();
    if (actionId === undefined) throw new Error('nothing to take back');
    await undo(real.kith, actionId);
    model.states.pop();
    await compare(model, real);
  },
};

/** Time passes; what was done before stays done: undo goes no further back than today. */
const wait = (days: number): fc.AsyncCommand<Model, Real> => ({
  check: () => true,
  toString: () => `wait ${days}`,
  run: async (model, real) => {
    model.now += days;
    model.states = [top(model)];
    real.actions = [];
    real.kith.moveTo(noonAt(model.now));
    await compare(model, real);
  },
});

async function compare(model: Model, { kith, id }: Real) {
  const { on } = top(model);
  const row = await kith.db.reminders.get(touchId(id));
  const asks = row && row._del === undefined ? row.on : null;
  expect(asks).toBe(on === null ? null : dayAt(on));
  const index = await kith.db.reminders.where('_due').above('').toArray();
  expect(index.map((one) => one.on)).toEqual(on === null ? [] : [dayAt(on)]);
}

const log = (ago: number) =>
  step(
    `log ${ago} days ago`,
    (state, now) => ({ ...state, contacts: [...state.contacts, Math.max(0, now - ago)] }),
    ({ kith, id }, { now }) =>
      logInteraction(
        kith,
        anInteractionInput({ personIds: [id], at: noonAt(Math.max(0, now - ago)) }),
      ),
  );

const asksNow = ({ on }: Plain) => on !== null;

const done = step(
  'done',
  (state, now) => ({ ...state, done: now, counted: null }),
  ({ kith, id }) => completeReminder(kith, touchId(id)),
  asksNow,
);

const snooze = (days: number) =>
  step(
    `snooze ${days}`,
    (state, now) => ({
      ...state,
      counted: state.counted && { ...state.counted, planned: now + days },
    }),
    ({ kith, id }, { now }) => snoozeReminder(kith, touchId(id), dayAt(now + days)),
    asksNow,
  );

const own = (days: number | null) =>
  step(
    `own ${days}`,
    (state) => ({ ...state, own: days }),
    ({ kith, id }) => setKeepInTouch(kith, id, days),
  );

const mentorRule = (days: number) =>
  step(
    `mentors ${days}`,
    (state) => ({ ...state, mentorDays: days }),
    ({ kith }) => changeCadence(kith, 'relationship:mentor', days),
  );

const mentor = (isMentor: boolean) =>
  step(
    `mentor ${isMentor}`,
    (state) => ({ ...state, isMentor }),
    ({ kith, id }) => updatePerson(kith, id, { relationships: isMentor ? ['mentor'] : [] }),
  );

const pause = (days: number | null) =>
  step(
    `pause ${days}`,
    (state, now) => ({ ...state, pausedUntil: days === null ? null : now + days }),
    ({ kith, id }, { now }) => pausePeople(kith, [id], days === null ? null : dayAt(now + days)),
  );

const away = (from: number, length: number) =>
  step(
    `away ${from} for ${length}`,
    (state, now) => ({ ...state, away: [now + from, now + from + length] }),
    ({ kith }, { now }) => setAway(kith, dayAt(now + from), dayAt(now + from + length)),
  );

test('whatever is logged, done, put off, ruled, paused and taken back, it asks on the day a plain count gives', async () => {
  const few = fc.integer({ min: 1, max: 60 });
  const steps = [
    fc.oneof(fc.constant(0), few).map(log),
    fc.constant(done),
    few.map(snooze),
    fc.constantFrom(null, 0, 7, 45).map(own),
    fc.constantFrom(0, 14, 30).map(mentorRule),
    fc.boolean().map(mentor),
    fc.option(few, { nil: null }).map(pause),
    fc
      .tuple(fc.integer({ min: -5, max: 40 }), fc.nat(20))
      .map(([from, length]) => away(from, length)),
    fc.constant(takeBack),
    fc.integer({ min: 1, max: 20 }).map(wait),
  ];
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: 30 }), async (commands) => {
      await fc.asyncModelRun(async () => {
        const kith = await aKith();
        kith.moveTo(noonAt(0));
        const { id } = await savePerson(kith, aDraft());
        const start: Plain = {
          contacts: [],
          done: null,
          own: null,
          mentorDays: 30,
          isMentor: false,
          pausedUntil: null,
          away: null,
          counted: null,
          on: null,
        };
        return { model: { id, states: [start], now: 0 }, real: { kith, id, actions: [] } };
      }, commands);
    }),
    { numRuns: 60 },
  );
});
