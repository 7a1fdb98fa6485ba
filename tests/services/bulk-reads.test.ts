/** Ten thousand people at once: what is theirs is read together, not person by person, or the page waits a minute. */
import { expect, test, vi } from 'vitest';
import { deleteMany, moveMany, remindMany, tagMany } from '../../utils/services/bulk';
import type { Kith } from '../../utils/services/kith';
import { letRest } from '../../utils/services/outreach';
import { savePerson } from '../../utils/services/people';
import { addReminder } from '../../utils/services/reminders';
import { undo } from '../../utils/services/undo';
import { aDraft, aKith, aPerson, aReminderInput } from '../support/builders';

const VERBS = {
  tagMany: (kith: Kith, ids: string[]) => tagMany(kith, ids, ['lab']),
  moveMany: (kith: Kith, ids: string[]) => moveMany(kith, ids, 'resting'),
  remindMany: (kith: Kith, ids: string[]) =>
    remindMany(kith, ids, aReminderInput({ text: 'Call' })),
  letRest: (kith: Kith, ids: string[]) => letRest(kith, ids, '2027-03-03'),
  deleteMany: (kith: Kith, ids: string[]) => deleteMany(kith, ids),
};

/** How often an index is asked while some work is done. */
async function asked<T>(work: () => Promise<T>): Promise<{ times: number; result: T }> {
  const ways = (
    ['getAll', 'getAllKeys', 'openCursor', 'openKeyCursor', 'get', 'count'] as const
  ).map((way) => vi.spyOn(IDBIndex.prototype, way));
  try {
    const result = await work();
    return { times: ways.reduce((sum, way) => sum + way.mock.calls.length, 0), result };
  } finally {
    for (const way of ways) way.mockRestore();
  }
}

test.each(Object.entries(VERBS))(
  '%s and its undo ask as often for ten as for thirty',
  async (_, verb) => {
    const times: number[][] = [];
    for (const many of [10, 30]) {
      const kith = await aKith();
      const ids: string[] = [];
      for (let at = 0; at < many; at++) {
        const { id } = await savePerson(kith, aDraft({ values: { name: `Ana ${at}` } }));
        await addReminder(kith, id, aReminderInput());
        ids.push(id);
      }
      const done = await asked(() => verb(kith, ids));
      const undone = await asked(() => undo(kith, done.result.actionId));
      times.push([done.times, undone.times]);
    }
    expect(times[1]).toEqual(times[0]);
  },
);

test('thousands of rows are written in lots, so that the page goes on in between', async () => {
  const kith = await aKith();
  await kith.db.people.bulkPut(
    Array.from({ length: 1_500 }, (_, at) => aPerson({ id: `p${at}`, name: `Ana ${at}` })),
  );
  const ids = await kith.db.people.toCollection().primaryKeys();
  let most = 0;
  let inTurn = 0;
  const { put: bare } = IDBObjectStore.prototype;
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  put.mockImplementation(function (this: IDBObjectStore, ...given) {
    if (inTurn === 0) setTimeout(() => (inTurn = 0));
    inTurn += 1;
    most = Math.max(most, inTurn);
    return bare.apply(this, given);
  });
  await tagMany(kith, ids, ['lab']);
  put.mockRestore();
  expect(await kith.db.people.filter(({ tags }) => tags.includes('lab')).count()).toBe(1_500);
  expect(most).toBeLessThan(1_000);
});
