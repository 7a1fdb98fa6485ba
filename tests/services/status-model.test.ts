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
  /** Which step did it. */
  step: number;
  kind: InteractionKind;
  direction: Direction;
  at: string;
}

/** All that the rules are about, in the plainest form: where each move begins follows from the one before. */
interface Model {
  logged: Logged[];
  /** The chain of moves, with when each was chosen by hand. */
  moves: { step: number; to: OutreachStatus; chosenAt: string | null }[];
  minute: number;
  /** Whether only the last was ever taken back: then all is exactly as it was. */
  inTurn: boolean;
}

interface Real {
  kith: TestKith;
  id: string;
  done: { step: number; actionId: string; isRest?: boolean }[];
}

type Step = fc.AsyncCommand<Model, Real>;

const START = Temporal.Instant.from('2026-11-21T12:00:00Z');
const now = ({ minute }: Model) => START.add({ minutes: minute });
const iso = (instant: Temporal.Instant) => instant.toString({ smallestUnit: 'millisecond' });
const statusOf = ({ moves }: Model) => moves.at(-1)?.to ?? 'saved';

/** Time goes on before each step, in both worlds. */
function tick(model: Model, { kith }: Real) {
  model.minute += 1;
  kith.moveTo(now(model).toString());
}

function moved(model: Model, to: OutreachStatus, chosenAt: string | null) {
  model.moves.push({ step: model.minute, to, chosenAt });
}

/** The rules of status-after.ts once more, as a table. */
function ruled(status: OutreachStatus, { kind, direction }: Omit<Logged, 'step'>): OutreachStatus {
  if (status === 'declined' || ['event', 'gift', 'note'].includes(kind)) return status;
  if (['video-call', 'meeting', 'coffee'].includes(kind)) return 'in-touch';
  if (kind === 'call' && direction === 'both') return 'in-touch';
  const early = ['saved', 'drafting', 'resting'].includes(status);
  if (direction === 'from-me') return kind !== 'call' && early ? 'sent' : status;
  return early || status === 'sent' ? 'replied' : status;
}

/** Drafting and planning say nothing of what happened. */
const isAhead = (to: OutreachStatus) => to === 'drafting' || to === 'meeting-set';

const isContact = ({ kind }: Pick<Logged, 'kind'>) => kind !== 'note';

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
      const step = model.minute;
      real.done.push({ step, actionId });
      model.logged.push({ step, ...one });
      const contacts = model.logged.filter(isContact);
      const isLast = contacts.every((other) => other.at <= at) && isContact(one);
      const chosen = model.moves.flatMap(({ chosenAt }) => chosenAt ?? []);
      const status = statusOf(model);
      const isLatest = isLast && chosen.every((moment) => moment <= at);
      const to = isLatest ? ruled(status, one) : status;
      if (to !== status) moved(model, to, null);
      expect(told.map((move) => move.to)).toEqual(to === status ? [] : [to]);
      await compare(model, real);
    },
  };
}

function move(to: OutreachStatus): Step {
  return {
    check: (model) => allowedMoves(statusOf(model)).includes(to),
    toString: () => `move to ${to}`,
    async run(model, real) {
      tick(model, real);
      const { actionId } = await moveStatus(real.kith, real.id, to);
      real.done.push({ step: model.minute, actionId });
      const chosenAt = isAhead(to) ? null : iso(now(model));
      moved(model, to, chosenAt);
      await compare(model, real);
    },
  };
}

const rest: Step = {
  check: (model) => statusOf(model) !== 'resting',
  toString: () => 'let rest',
  async run(model, real) {
    tick(model, real);
    const { actionId } = await letRest(real.kith, [real.id], '2027-03-03');
    real.done.push({ step: model.minute, actionId, isRest: true });
    moved(model, 'resting', iso(now(model)));
    await compare(model, real);
  },
};

const wakeUp: Step = {
  check: (model) => statusOf(model) === 'resting',
  toString: () => 'wake',
  async run(model, real) {
    tick(model, real);
    const before = model.moves.at(-2)?.to ?? 'saved';
    const { actionId, to } = await wake(real.kith, real.id);
    expect(to).toBe(before);
    real.done.push({ step: model.minute, actionId });
    const chosenAt = isAhead(before) ? null : iso(now(model));
    moved(model, before, chosenAt);
    await compare(model, real);
  },
};

/** Takes back what was done so many steps before the last. */
function takeBack(ago: number): Step {
  const chosen = (real: Real) => real.done.length - 1 - (ago % real.done.length);
  return {
    check: () => true,
    toString: () => `undo ${ago} before the last`,
    async run(model, real) {
      if (real.done.length === 0) return;
      // A rest and what ends it share its reminder: they are taken back in turn, as Ctrl Z does.
      if (real.done[chosen(real)]?.isRest && ago % real.done.length > 0) return;
      tick(model, real);
      if (ago % real.done.length > 0) model.inTurn = false;
      const [taken] = real.done.splice(chosen(real), 1);
      const { left } = await undo(real.kith, String(taken?.actionId));
      if (model.inTurn) expect(left).toBe(0);
      model.logged = model.logged.filter(({ step }) => step !== taken?.step);
      // The chain closes; who would move to where they stand already does not move.
      model.moves = model.moves
        .filter(({ step }) => step !== taken?.step)
        .filter(({ to }, at, all) => to !== all[at - 1]?.to);
      await compare(model, real);
    },
  };
}

async function compare(model: Model, { kith, id }: Real) {
  const { moves, logged, inTurn } = model;
  const status = statusOf(model);
  const view = await personView(kith, id);
  const chain = view?.moves.toReversed().map(({ from, to }) => ({ from, to }));
  expect(chain).toEqual(moves.map(({ to }, at) => ({ from: moves[at - 1]?.to ?? null, to })));
  expect(view?.person.status).toBe(status);
  for (const { from, to } of chain ?? [])
    if (from !== null && inTurn) expect(allowedMoves(from)).toContain(to);

  const contacts = logged.filter(isContact).sort((a, b) => (a.at < b.at ? -1 : 1));
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
  if (inTurn || status !== 'resting') expect(asked).toHaveLength(status === 'resting' ? 1 : 0);
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
    fc.constant(takeBack(0)),
    fc.nat(5).map(takeBack),
  ];
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: 20 }), async (commands) => {
      await fc.asyncModelRun(async () => {
        const kith = await aKith();
        const { id } = await savePerson(kith, aDraft());
        const moves = [{ step: 0, to: 'saved' as const, chosenAt: null }];
        const model: Model = { logged: [], moves, minute: 0, inTurn: true };
        return { model, real: { kith, id, done: [] } };
      }, commands);
    }),
    { numRuns: 60 },
  );
});
