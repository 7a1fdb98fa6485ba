/**
 * Keeps status moves a chain when one is taken back while later ones stand, or comes back among them. An undo
 * takes back its own move alone: the next begins where that one began, and the status is where the last leads.
 */
import type { Change } from '../db/change';
import { isWaking } from '../domain/may-rest';
import type { StatusMove } from '../domain/status-move';
import { removeOpen } from './moves';

/** Part of an undo, after its rows have been put back. */
export async function chainMoves(change: Change): Promise<void> {
  await standAtTheEnd(change);
  const turned = change
    .written('moves')
    // One that an earlier undo took along is gone already: nothing follows from it anew.
    .filter(({ before, after }) => isThere(before) !== isThere(after))
    .map(({ after }) => after)
    .sort(inOrder);
  const ids = [...new Set(turned.map(({ personId }) => personId))];
  if (ids.length === 0) return;
  await change.load('people', ids);
  await change.loadAbout('moves', ids);
  await change.loadAbout('reminders', ids);
  for (const move of turned) {
    const person = await change.row('people', move.personId);
    if (!person || person._del !== undefined) continue;
    const chain = (await change.about('moves', person.id)).sort(inOrder);
    const next = chain.find(({ id, _del }) => id > move.id && _del === undefined);
    if (move._del === undefined) await joinIn(change, move, next);
    else await leaveOut(change, move, next);
    const { status } = await change.living('people', person.id);
    if (status !== 'resting') await removeOpen(change, person.id, isWaking);
  }
}

const isThere = (move: StatusMove | undefined) => move !== undefined && move._del === undefined;

const inOrder = (a: StatusMove, b: StatusMove) => (a.id < b.id ? -1 : 1);

async function leaveOut(change: Change, move: StatusMove, next: StatusMove | undefined) {
  if (next) {
    if (next.from === move.to) await begin(change, next, move.from);
  } else if (move.from !== null) await change.patch('people', move.personId, { status: move.from });
}

async function joinIn(change: Change, move: StatusMove, next: StatusMove | undefined) {
  const { status } = await change.living('people', move.personId);
  if (next && next.from !== move.to) {
    await begin(change, move, next.from);
    await begin(change, next, move.to);
  } else if (!next && status !== move.to) {
    await begin(change, move, status);
    await change.patch('people', move.personId, { status: move.to });
  }
}

/** A move from elsewhere; one that leads where it begins is none. */
async function begin(change: Change, { id, to }: StatusMove, from: StatusMove['from']) {
  if (from === to) await change.remove('moves', id);
  else await change.patch('moves', id, { from });
}

/**
 * Whose status was put back with no move of theirs, since an undo before has taken the move away already:
 * they stand where their moves lead. Two entries that come apart bring their moves along.
 */
async function standAtTheEnd(change: Change): Promise<void> {
  const withMoves = new Set(
    change
      .written('moves')
      .filter(
        ({ before, after }) =>
          isThere(before) !== isThere(after) || before?.personId !== after.personId,
      )
      .map(({ after }) => after.personId),
  );
  const alone = change
    .written('people')
    .filter(({ before, after }) => before && before.status !== after.status)
    .map(({ after }) => after)
    .filter(({ id, _del }) => _del === undefined && !withMoves.has(id));
  if (alone.length === 0) return;
  await change.loadAbout(
    'moves',
    alone.map(({ id }) => id),
  );
  for (const { id, status } of alone) {
    const moves = await change.about('moves', id);
    const last = moves
      .filter(({ _del }) => _del === undefined)
      .sort(inOrder)
      .at(-1);
    if (last && last.to !== status) await change.patch('people', id, { status: last.to });
  }
}
