import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { countRows } from '../../utils/db/counts';
import type { KithDatabase } from '../../utils/db/database';
import { loadRoster, rebuildRoster } from '../../utils/db/roster';
import { readState } from '../../utils/db/state';
import { act, HISTORY_LIMIT } from '../../utils/db/write';
import {
  DamagedDatabaseError,
  NewerDatabaseError,
  RowGoneError,
  StorageFullError,
} from '../../utils/domain/errors';
import type { Person } from '../../utils/domain/person';
import type { Values } from '../../utils/domain/row';
import { undo } from '../../utils/services/undo';
import { aKith, aPerson } from '../support/builders';

/** A person's values, without what the write path adds. */
function values(changes: Partial<Person> = {}): Values<Person> {
  const { id, _c, _s, ...rest } = aPerson(changes);
  return rest;
}
const insert = (db: KithDatabase, id: string, changes: Partial<Person> = {}) =>
  act(db, 'insert', (change) => change.insert('people', id, values(changes)));
const patch = (db: KithDatabase, id: string, fields: Partial<Values<Person>>) =>
  act(db, 'patch', (change) => change.patch('people', id, fields));

describe('an action', () => {
  test('is written whole or not at all', async () => {
    const { db } = await aKith();
    const before = await db.meta.get('state');
    const failing = act(db, 'fails', async (change) => {
      await change.insert('people', 'a', values());
      await change.patch('people', 'nobody', { name: 'x' });
    });
    await expect(failing).rejects.toThrow(RowGoneError);
    expect(await db.people.count()).toBe(0);
    expect(await db.history.count()).toBe(0);
    expect(await loadRoster(db)).toEqual([]);
    expect(await db.meta.get('state')).toEqual(before);
  });

  test('is on disk before it is acknowledged', async () => {
    const { db: first } = await aKith('strict');
    const opened = vi.spyOn(Object.getPrototypeOf(first.backendDB()), 'transaction');
    const { db } = await aKith('strict');
    await insert(db, 'a');
    const writes = opened.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.map(([, , options]) => options)).toEqual([{ durability: 'strict' }]);
  });

  test('keeps unknown fields of a row', async () => {
    const { db } = await aKith();
    await insert(db, 'a', { ...{ fromTheFuture: { x: 1 } } });
    await patch(db, 'a', { name: 'M.' });
    expect(await db.people.get('a')).toMatchObject({ fromTheFuture: { x: 1 }, name: 'M.' });
  });

  test('sees what it has written so far', async () => {
    const { db } = await aKith();
    const { result } = await act(db, 'two steps', async (change) => {
      await change.insert('people', 'a', values({ tags: ['x'] }));
      await change.patch('people', 'a', { note: 'y' });
      return change.row('people', 'a');
    });
    expect(result).toMatchObject({ tags: ['x'], note: 'y' });
  });

  test('goes on after the clock was set back and the database opened again', async () => {
    const kith = await aKith('set-back');
    const first = await insert(kith.db, 'a');
    kith.db.close();
    const later = await aKith('set-back');
    later.moveTo('2020-01-01T00:00:00Z');
    const second = await patch(later.db, 'a', { name: 'M.' });
    expect(second.actionId > first.actionId).toBe(true);
  });

  test('tells after its commit, and says when the disk is full', async () => {
    const { db } = await aKith();
    const told = vi.fn();
    db.afterCommit = told;
    await insert(db, 'a');
    expect(told).toHaveBeenCalledTimes(1);
    vi.spyOn(db.history, 'add').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    await expect(patch(db, 'a', { name: 'M.' })).rejects.toThrow(StorageFullError);
    expect(told).toHaveBeenCalledTimes(1);
    expect((await db.people.get('a'))?.name).toBe('Mara Okafor');
  });

  test('is refused where a newer Kith has written or rows were lost', async () => {
    const { db } = await aKith();
    db.readOnly = 'lost';
    await expect(insert(db, 'a')).rejects.toThrow(DamagedDatabaseError);
    db.readOnly = null;
    await db.meta.update('state', { minReader: 99 });
    await expect(insert(db, 'a')).rejects.toThrow(NewerDatabaseError);
    expect(await db.people.count()).toBe(0);
  });
});

describe('two pages', () => {
  test('write different fields of one person and lose neither', async () => {
    const one = await aKith('two-pages');
    const other = await aKith('two-pages');
    await insert(one.db, 'a', { tags: ['x'] });
    await Promise.all([
      patch(one.db, 'a', { headline: 'Manager' }),
      patch(other.db, 'a', { note: 'Ask about the residency' }),
    ]);
    expect(await one.db.people.get('a')).toMatchObject({
      headline: 'Manager',
      note: 'Ask about the residency',
    });
  });

  test('never make the same stamp', async () => {
    const one = await aKith('stamps');
    const other = await aKith('stamps');
    const ids = await Promise.all(
      Array.from({ length: 20 }, (_, at) => insert((at % 2 ? one : other).db, `p${at}`)),
    );
    expect(new Set(ids.map(({ actionId }) => actionId)).size).toBe(20);
  });
});

test('history stays bounded', async () => {
  const { db } = await aKith();
  const stale = Array.from({ length: HISTORY_LIMIT }, (_, at) => ({
    id: `0000${String(at).padStart(5, '0')}`,
    name: 'old',
    at: '',
    rows: [],
    replaced: [],
  }));
  await db.history.bulkAdd(stale);
  const ids: string[] = [];
  for (let at = 0; at < 50; at++) ids.push((await insert(db, `p${at}`)).actionId);
  expect(await db.history.count()).toBe(HISTORY_LIMIT);
  expect(await db.history.bulkGet(ids)).not.toContain(undefined);
  expect(await db.history.get('000000000')).toBeUndefined();
});

/** One random step, by the model and by the database. */
type Step =
  | { do: 'insert'; id: string; tags: string[] }
  | { do: 'patch'; id: string; headline: string; tags: string[] }
  | { do: 'remove'; id: string }
  | { do: 'undo'; back: number };

const ids = fc.constantFrom('a', 'b', 'c');
const tags = fc.uniqueArray(fc.constantFrom('x', 'y', '__proto__'));
const steps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('insert' as const), id: ids, tags }),
    fc.record({ do: fc.constant('patch' as const), id: ids, headline: fc.string(), tags }),
    fc.record({ do: fc.constant('remove' as const), id: ids }),
    fc.record({ do: fc.constant('undo' as const), back: fc.nat({ max: 3 }) }),
  ),
  { maxLength: 12 },
);

/** What a person would see of the database: who is there, with which values. */
async function visible(db: KithDatabase) {
  const rows = await db.people.toArray();
  const living = rows.filter(({ _del }) => _del === undefined);
  return new Map(
    living.map(({ id, headline, tags: set }) => [id, { headline, tags: set.toSorted() }]),
  );
}

async function take(db: KithDatabase, step: Exclude<Step, { do: 'undo' }>): Promise<string> {
  const done = await act(db, step.do, async (change) => {
    if (step.do === 'insert') await change.insert('people', step.id, values({ tags: step.tags }));
    else if (step.do === 'remove') await change.remove('people', step.id);
    else if (await change.row('people', step.id))
      await change.patch('people', step.id, { headline: step.headline, tags: step.tags });
  });
  return done.actionId;
}

describe('whatever is done', () => {
  test('undoing the last action shows what was there before it, and undoing that shows it again', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const kith = await aKith();
        for (const step of all) {
          if (step.do === 'undo') continue;
          const before = await visible(kith.db);
          const done = await take(kith.db, step);
          const after = await visible(kith.db);
          const undone = await undo(kith, done);
          expect(undone.left).toBe(0);
          expect(await visible(kith.db)).toEqual(before);
          await undo(kith, undone.actionId);
          expect(await visible(kith.db)).toEqual(after);
        }
        kith.db.close();
      }),
      { numRuns: 25 },
    );
  });

  test('the roster and the counts are what they would be if they were made anew', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const kith = await aKith();
        const actions: string[] = [];
        for (const step of all) {
          if (step.do !== 'undo') actions.push(await take(kith.db, step));
          else if (actions.length > 0) {
            const action = actions.at(-1 - (step.back % actions.length)) ?? '';
            actions.push((await undo(kith, action)).actionId);
          }
        }
        const byId = (rows: { id: string }[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        const kept = byId(await loadRoster(kith.db));
        await rebuildRoster(kith.db);
        expect(kept).toEqual(byId(await loadRoster(kith.db)));
        expect((await readState(kith.db)).counts).toEqual(await countRows(kith.db));
        expect(new Set(kept.map(({ id }) => id))).toEqual(new Set((await visible(kith.db)).keys()));
        kith.db.close();
      }),
      { numRuns: 40 },
    );
  });
});
