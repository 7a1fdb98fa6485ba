import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { KithDatabase } from '../../utils/db/database';
import { DamagedDatabaseError } from '../../utils/domain/errors';
import { readLocal } from '../../utils/platform/local-store';
import { noteAnswer } from '../../utils/services/answers';
import { acceptLoss, type Kith, openWith } from '../../utils/services/kith';
import { savePerson } from '../../utils/services/people';
import { addReminder } from '../../utils/services/reminders';
import { readRoster } from '../../utils/services/roster';
import { salvage } from '../../utils/services/salvage';
import { readSentinel } from '../../utils/services/sentinel';
import { aDraft, aReminderInput, TODAY } from '../support/builders';
import { soon } from '../support/soon';

const quiet = {
  setBadgeText: vi.fn(),
  setBadgeBackgroundColor: vi.fn(),
  setBadgeTextColor: vi.fn(),
};
beforeEach(() => {
  Object.assign(fakeBrowser.action, quiet);
});

let now = Temporal.Instant.from('2026-11-21T12:00:00Z');

function connect(name: string): Kith {
  return {
    db: new KithDatabase(name, () => now.epochMilliseconds),
    now: () => {
      now = now.add({ seconds: 1 });
      return now;
    },
    zone: () => 'UTC',
  };
}

/** Opens, and waits until opening has been noted, so that nothing of it reaches the next test. */
async function ready(name: string): Promise<Kith> {
  const start = now.toString();
  const opening = await openWith(connect(name));
  if (opening.state !== 'ready') throw new Error(opening.state);
  await soon(async () => expect((await readSentinel())?.at ?? '').toSatisfy((at) => at > start));
  return opening.kith;
}
const noted = (sequence: number) =>
  soon(async () => expect(await readLocal('sentinel')).toMatchObject({ sequence }));

describe('opening Kith', () => {
  test('for the first time is no loss', async () => {
    expect(await readRoster(await ready('first'))).toEqual([]);
  });

  test('again finds what was there, and notes each action outside the database', async () => {
    const kith = await ready('again');
    await savePerson(kith, aDraft());
    await noted(1);
    kith.db.close();
    expect(await readRoster(await ready('again'))).toHaveLength(1);
  });

  test('on an empty database where people were is a loss, until the user goes on', async () => {
    const kith = await ready('emptied');
    await savePerson(kith, aDraft());
    await noted(1);
    await kith.db.delete();

    const opening = await openWith(connect('emptied'));
    if (opening.state !== 'lost') throw new Error(opening.state);
    expect(opening).toMatchObject({ expected: { counts: { people: 1 } }, found: { sequence: 0 } });
    await expect(savePerson(opening.kith, aDraft())).rejects.toThrow(DamagedDatabaseError);
    expect(await readLocal('sentinel')).toMatchObject({ sequence: 1 });

    await acceptLoss(opening.kith);
    const { id } = await savePerson(opening.kith, aDraft());
    await noted(1);
    const reminder = await addReminder(opening.kith, id, aReminderInput({ on: TODAY }));
    const [when, at, zone] = [`${TODAY}T`, '2026-11-21T12:00:00.000Z', 'UTC'];
    await noteAnswer({ reminderId: reminder.id, when, does: 'done', at, zone });
    await soon(async () =>
      expect(await opening.kith.db.reminders.get(reminder.id)).toMatchObject({ state: 'done' }),
    );
    opening.kith.db.close();
    await ready('emptied');
  });

  test('counts the rows once in each run of the browser, and sees those that are gone', async () => {
    const kith = await ready('rows-gone');
    for (let at = 0; at < 12; at++) await savePerson(kith, aDraft());
    await noted(12);
    await kith.db.people.clear();
    kith.db.close();
    const sameRun = await openWith(connect('rows-gone'));
    expect(sameRun.state).toBe('ready');
    await fakeBrowser.storage.session.clear();

    const opening = await openWith(connect('rows-gone'));
    if (opening.state !== 'lost') throw new Error(opening.state);
    expect(opening).toMatchObject({
      expected: { counts: { people: 12 } },
      found: { counts: { people: 0 } },
    });
    await acceptLoss(opening.kith);
    await savePerson(opening.kith, aDraft());
    await noted(13);
    opening.kith.db.close();
    await fakeBrowser.storage.session.clear();
    await ready('rows-gone');
  });

  test('goes on where nothing can be read beside it', async () => {
    const kith = await ready('no-sentinel');
    await savePerson(kith, aDraft());
    await noted(1);
    kith.db.close();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('corrupt'));
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('corrupt'));
    const opening = await openWith(connect('no-sentinel'));
    if (opening.state !== 'ready') throw new Error(opening.state);
    expect(await readRoster(opening.kith)).toHaveLength(1);
    opening.kith.db.close();
  });

  test('that a newer Kith wrote is for reading', async () => {
    const kith = await ready('newer-kith');
    await savePerson(kith, aDraft());
    await kith.db.meta.update('state', { minReader: 99 });
    kith.db.close();
    const opening = await openWith(connect('newer-kith'));
    expect(opening.state).toBe('newer');
    if (opening.state === 'newer') expect(await readRoster(opening.kith)).toHaveLength(1);
  });

  test('that cannot be read says so, and hands over what is left of it, for reading only', async () => {
    const kith = await ready('broken');
    await savePerson(kith, aDraft());
    await noted(1);
    await kith.db.meta.clear();
    kith.db.close();
    const opening = await openWith(connect('broken'));
    if (opening.state !== 'broken') throw new Error(opening.state);
    expect(opening.error.name).toBe('DamagedDatabaseError');
    expect((await salvage(opening.remains)).json).toContain('Mara Okafor');
    await expect(savePerson(opening.remains, aDraft())).rejects.toThrow(DamagedDatabaseError);
    opening.remains.db.close();
  });
});

test('salvage reads what can be read and counts the rest', async () => {
  const kith = await ready('salvage');
  const { id } = await savePerson(kith, aDraft());
  await savePerson(kith, aDraft({ values: { name: 'Tomasz Nowak' } }));
  const read = kith.db.people.get.bind(kith.db.people);
  const table = kith.db.table('people');
  vi.spyOn(table, 'bulkGet').mockRejectedValue(new Error('damaged block'));
  vi.spyOn(table, 'get').mockImplementation(((key: string) =>
    key === id ? Promise.reject(new Error('damaged block')) : read(key)) as never);
  const saved = await salvage(kith);
  expect(saved.skipped).toBe(1);
  expect(saved.json).toContain('Tomasz Nowak');
  expect(saved.json).not.toContain('Mara Okafor');
  expect(JSON.parse(saved.json).tables.moves).toHaveLength(2);
});

test('salvage reads every table that is the user’s own', async () => {
  const kith = await ready('salvage-all');
  const { tables } = JSON.parse((await salvage(kith)).json);
  const left = kith.db.tables.map(({ name }) => name).filter((name) => !(name in tables));
  expect(left.toSorted()).toEqual(['imports', 'roster']);
});
