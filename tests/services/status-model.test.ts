/**
 * Outreach as a model: whatever is logged, moved, let rest, woken and taken back, in whatever order, the
 * stored person agrees with a few plain lists.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DIRECTIONS, type Direction, type InteractionKind } from '../../utils/domain/interaction';
import { allowedMoves, OUTREACH_STATUSES, type OutreachStatus } from '../../utils/domain/outreach';
import { isTouch } from '../../utils/domain/touch';
import { logInteraction } from '../../utils/services/interactions';
import { letRest, moveStatus, wake } from '../../utils/services/outreach';
import { savePerson } from '../../utils/services/people';
import { personView } from '../../utils/services/person-view';
import { undo } from '../../utils/services/undo';
import { aDraft, aKith, anInteractionInput, type TestKith } from '../support/builders';

interface Logged {
  kind: InteractionKind;
  direction: Direction;
  at: string;
}

/** All that the rules are about, in the plainest form. */
interface Plain {
  status: OutreachStatus;
  logged: Logged[];
  /** The chain of moves, with when each was chosen by hand. */
  moves: { from: OutreachStatus | null; to: OutreachStatus; chosenAt: string | null }[];
}

/** The model has its states on a stack: what is taken back is the last that was done. */
interface Model {
  states: Plain[];
  minute: number;
}

interface Real {
  kith: TestKith;
  id: string;
  done: string[];
}

type Step = fc.AsyncCommand<Model, Real>;

const START = Temporal.Instant.from('2026-11-21T12:00:00Z');
const now = ({ minute }: Model) => START.add({ minutes: minute });
const iso = (instant: Temporal.Instant) => instant.toString({ smallestUnit: 'millisecond' });
const top = ({ states }: Model) => states.at(-1) as Plain;

/** Time goes on before each step, in both worlds. */
function tick(model: Model, { kith }: Real) {
  model.minute += 1;
  kith.moveTo(now(model).toString());
}

function moved(state: Plain, to: OutreachStatus, chosenAt: string | null): Plain {
  const moves = [...state.moves, { from: state.status, to, chosenAt }];
  return { ...state, status: to, moves };
}

/** The rules of status-after.ts once more, as a table. */
function ruled(status: OutreachStatus, { kind, direction }: Logged): OutreachStatus {
  if (status === 'declined' || ['event', 'gift', 'note'].includes(kind)) return status;
  if (['video-call', 'meeting', 'coffee'].includes(kind)) return 'in-touch';
  if (kind === 'call' && direction === 'both') return 'in-touch';
  const early = ['saved', 'drafting', 'resting'].includes(status);
  if (direction === 'from-me') return kind !== 'call' && early ? 'sent' : status;
  return early || status === 'sent' ? 'replied' : status;
}

/** Drafting and planning say nothing of what happened. */
const isAhead = (to: OutreachStatus) => to === 'drafting' || to === 'meeting-set';

const isContact = ({ kind }: Logged) => kind !== 'note';

function log(entry: { kind: InteractionKind; direction: Direction; minutesAgo: number }): Step {
  return {
    check: () => true,
    toString: () => `log ${JSON.stringify(entry)}`,
    async run(model, real) {
      tick(model, real);
      const { kind, direction } = entry;
      const at = iso(now(model).subtract({ minutes: entry.minutesAgo }));
      const one = { kind, direction, at };
      const input = anInteractionInput({ personIds: [real.id], ...one });
      const { actionId, moved: told } = await logInteraction(real.kith, input);
      real.done.push(actionId);
      const state = top(model);
      const logged = [...state.logged, one];
      const isLast = logged.filter(isContact).every((other) => other.at <= at) && isContact(one);
      const chosen = state.moves.flatMap(({ chosenAt }) => chosenAt ?? []);
      const to =
        isLast && chosen.every((moment) => moment <= at) ? ruled(state.status, one) : state.status;
      const next = { ...state, logged };
      model.states.push(to === state.status ? next : moved(next, to, null));
      expect(told.map((move) => move.to)).toEqual(to === state.status ? [] : [to]);
      await compare(model, real);
    },
  };
}

function move(to: OutreachStatus): Step {
  return {
    check: (model) => allowedMoves(top(model).status).includes(to),
    toString: () => `move to ${to}`,
    async run(model, real) {
      tick(model, real);
      real.done.push((await moveStatus(real.kith, real.id, to)).actionId);
      const chosenAt = isAhead(to) ? null : iso(now(model));
      model.states.push(moved(top(model), to, chosenAt));
      await compare(model, real);
    },
  };
}

const rest: Step = {
  check: (model) => top(model).status !== 'resting',
  toString: () => 'let rest',
  async run(model, real) {
    tick(model, real);
    real.done.push((await letRest(real.kith, [real.id], '2027-03-03')).actionId);
    model.states.push(moved(top(model), 'resting', iso(now(model))));
    await compare(model, real);
  },
};

const wakeUp: Step = {
  check: (model) => top(model).status === 'resting',
  toString: () => 'wake',
  async run(model, real) {
    tick(model, real);
    const before = top(model).moves.findLast(({ to }) => to === 'resting')?.from ?? 'saved';
    const { actionId, to } = await wake(real.kith, real.id);
    expect(to).toBe(before);
    real.done.push(actionId);
    const chosenAt = isAhead(before) ? null : iso(now(model));
    model.states.push(moved(top(model), before, chosenAt));
    await compare(model, real);
  },
};

const takeBack: Step = {
  check: ({ states }) => states.length > 1,
  toString: () => 'undo',
  async run(model, real) {
    tick(model, real);
    const last = real.done.pop();
    expect((await undo(real.kith, String(last))).left).toBe(0);
    model.states.pop();
    await compare(model, real);
  },
};

async function compare(model: Model, { kith, id }: Real) {
  const state = top(model);
  const view = await personView(kith, id);
  const chain = view?.moves.toReversed().map(({ from, to }) => ({ from, to }));
  expect(chain).toEqual(state.moves.map(({ from, to }) => ({ from, to })));
  expect(view?.person.status).toBe(state.status);
  for (const { from, to } of chain ?? [])
    if (from !== null) expect(allowedMoves(from)).toContain(to);

  const contacts = state.logged.filter(isContact).sort((a, b) => (a.at < b.at ? -1 : 1));
  const last = contacts.at(-1);
  const turns = { 'from-me': 'theirs', 'from-them': 'mine', both: null };
  expect(view?.person.turn).toBe(last ? turns[last.direction] : null);
  const answered = contacts.findLastIndex(({ direction }) => direction !== 'from-me');
  const tries = contacts
    .slice(answered + 1)
    .filter(({ kind }) => kind === 'message' || kind === 'email');
  expect(view?.person.tries).toBe(tries.length);
  // Letting rest sets a day; whatever moves them on takes it away.
  const asked = view?.reminders.filter((reminder) => !isTouch(reminder));
  expect(asked).toHaveLength(state.status === 'resting' ? 1 : 0);
}

test('status, history, turn and tries hold whatever is done in whatever order', async () => {
  const kinds = ['message', 'email', 'call', 'coffee', 'note', 'gift'] as const;
  const entries = fc.record({
    kind: fc.constantFrom(...kinds),
    direction: fc.constantFrom(...DIRECTIONS),
    // Each another minute, so that "the latest" is one.
    minutesAgo: fc.integer({ min: 0, max: 20_000 }),
  });
  const steps = [
    entries.map(log),
    entries.map((entry) => log({ ...entry, minutesAgo: 0 })),
    fc.constantFrom(...OUTREACH_STATUSES.filter((status) => status !== 'resting')).map(move),
    fc.constant(rest),
    fc.constant(wakeUp),
    fc.constant(takeBack),
  ];
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: 20 }), async (commands) => {
      await fc.asyncModelRun(async () => {
        const kith = await aKith();
        const { id } = await savePerson(kith, aDraft());
        const start: Plain = {
          status: 'saved',
          logged: [],
          moves: [{ from: null, to: 'saved', chosenAt: null }],
        };
        return { model: { states: [start], minute: 0 }, real: { kith, id, done: [] } };
      }, commands);
    }),
    { numRuns: 60 },
  );
});
