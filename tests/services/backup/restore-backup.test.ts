import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { TableName } from '../../../utils/db/database';
import { dropSnapshots, listSnapshots } from '../../../utils/db/device';
import { loadRoster } from '../../../utils/db/roster';
import { TABLES } from '../../../utils/db/shapes';
import { readState } from '../../../utils/db/state';
import { existenceClock } from '../../../utils/domain/clocks';
import type { Row } from '../../../utils/domain/row';
import { readBackup } from '../../../utils/exchange/backup/read-backup';
import { makeBackup } from '../../../utils/services/backup/make-backup';
import { previewRestore } from '../../../utils/services/backup/preview-restore';
import { restoreBackup } from '../../../utils/services/backup/restore-backup';
import { openSnapshot } from '../../../utils/services/backup/snapshots';
import { logInteraction } from '../../../utils/services/interactions';
import { setKeepInTouch } from '../../../utils/services/keep-in-touch';
import type { Kith } from '../../../utils/services/kith';
import {
  deletePerson,
  restorePerson,
  savePerson,
  updatePerson,
} from '../../../utils/services/people';
import { addReminder } from '../../../utils/services/reminders';
import { aCapture } from '../../support/a-capture';
import {
  aDraft,
  aKith,
  anInteractionInput,
  aReminderInput,
  type TestKith,
} from '../../support/builders';
import { expectDerivedInStep } from '../../support/derived';

const SAMPLES = join(import.meta.dirname, '../../exchange/backup/samples');
const golden = () => readFileSync(join(SAMPLES, 'v1.json'));

/** All rows that travel, table by table. */
async function everything({ db }: Kith) {
  const rows = await Promise.all(TABLES.map((table: TableName) => db.table(table).toArray()));
  return Object.fromEntries(TABLES.map((table, at) => [table, rows[at]]));
}

async function backupOf(kith: Kith) {
  return readBackup((await makeBackup(kith)).file);
}

/** The roster without its order, which says nothing. */
const rosterById = async ({ db }: Kith) =>
  Object.fromEntries((await loadRoster(db)).map((row) => [row.id, row]));

/** A year of somebody's: captured, tagged, written to, deleted and brought back. */
async function aLife(kith: TestKith): Promise<string> {
  const { id } = await savePerson(kith, aDraft({ reminder: aReminderInput() }, aCapture()));
  await updatePerson(kith, id, { tags: ['pharmacy', 'mentor'], note: 'Met in Charlotte' });
  await setKeepInTouch(kith, id, 30);
  await logInteraction(kith, anInteractionInput({ personIds: [id], text: 'Coffee' }));
  await updatePerson(kith, id, { tags: ['mentor'] });
  const gone = await savePerson(kith, aDraft({ values: { name: 'Tomasz Nowak' } }));
  await deletePerson(kith, gone.id);
  return id;
}

beforeEach(dropSnapshots);

describe('into an empty Kith', () => {
  test('everything comes back as it was: every table, row, clock and tombstone', async () => {
    const kith = await aKith();
    await aLife(kith);
    const fresh = await aKith();
    await restoreBackup(fresh, await backupOf(kith));
    expect(await everything(fresh)).toEqual(await everything(kith));
    expect(await rosterById(fresh)).toEqual(await rosterById(kith));
    await expectDerivedInStep(fresh);
  });

  test('a backup of the first version of the file comes in whole, plain and sealed, whatever Kith has become', async () => {
    const sealed = new Uint8Array(readFileSync(join(SAMPLES, 'v1.kith')));
    const backups = [
      await readBackup(new Uint8Array(golden())),
      await readBackup(sealed, 'correct horse'),
    ];
    for (const backup of backups) {
      const kith = await aKith();
      await restoreBackup(kith, backup);
      const { tables } = JSON.parse(golden().toString());
      const there = await everything(kith);
      for (const [table, rows] of Object.entries(tables)) {
        expect((rows as unknown[]).length).toBeGreaterThan(0);
        expect(there[table]).toHaveLength((rows as unknown[]).length);
      }
      expect(Object.keys(tables).sort()).toEqual([...TABLES].sort());
      await expectDerivedInStep(kith);
      expect(await everything(kith)).toMatchObject(
        await everything(kith).then(async (once) => {
          await restoreBackup(kith, backup);
          return once;
        }),
      );
    }
  });

  test('what is written next is later than all that came', async () => {
    const kith = await aKith();
    kith.moveTo('2026-11-21T20:00:00Z');
    const id = await aLife(kith);
    const fresh = await aKith();
    await restoreBackup(fresh, await backupOf(kith));
    await updatePerson(fresh, id, { note: 'Written by a clock that is behind' });
    await restoreBackup(fresh, await backupOf(kith));
    expect((await fresh.db.people.get(id))?.note).toBe('Written by a clock that is behind');
  });
});

describe('into a living Kith', () => {
  async function two() {
    const kith = await aKith();
    const id = await aLife(kith);
    const backup = await backupOf(kith);
    kith.moveTo('2026-11-22T12:00:00Z');
    return { kith, id, backup };
  }

  test('what was written since stays, what was lost comes back, and twice is once', async () => {
    const { kith, id, backup } = await two();
    await updatePerson(kith, id, { note: 'Newer', tags: ['mentor', 'friend'] });
    const { id: later } = await savePerson(kith, aDraft({ values: { name: 'Wren Adeyemi' } }));
    await kith.db.interactions.clear();
    const before = await everything(kith);

    const preview = await previewRestore(kith, backup);
    expect(preview.kinds).toEqual([
      { table: 'interactions', added: 1, changed: 0, back: 0, gone: 0 },
    ]);
    await restoreBackup(kith, backup);

    const after = await everything(kith);
    expect(after.interactions).toHaveLength(1);
    expect(after.people).toEqual(before.people);
    expect(await kith.db.people.get(later)).toMatchObject({ name: 'Wren Adeyemi' });
    await restoreBackup(kith, backup);
    expect(await everything(kith)).toEqual(after);
    await expectDerivedInStep(kith);
  });

  test('who was deleted since stays deleted; who was edited after a deletion elsewhere comes back, and the preview says so', async () => {
    const { kith, id, backup } = await two();
    await deletePerson(kith, id);
    await restoreBackup(kith, backup);
    expect((await kith.db.people.get(id))?._del).toBeDefined();

    const elsewhere = await aKith();
    await restoreBackup(elsewhere, backup);
    elsewhere.moveTo('2026-11-23T12:00:00Z');
    kith.moveTo('2026-11-24T12:00:00Z');
    await updatePerson(elsewhere, id, { headline: 'Edited later' });
    const later = await backupOf(elsewhere);
    const { people, kinds } = await previewRestore(kith, later);
    expect(people).toEqual([{ fate: 'back', id, name: 'Mara Okafor', fields: [] }]);
    expect(kinds.find(({ table }) => table === 'people')).toMatchObject({ back: 1 });
    await restoreBackup(kith, later);
    expect(await kith.db.people.get(id)).toMatchObject({ headline: 'Edited later' });
    expect((await kith.db.people.get(id))?._del).toBeUndefined();
    await expectDerivedInStep(kith);
  });

  test('what follows from both sides is worked out: last contact and the day to be in touch', async () => {
    const { kith, id, backup } = await two();
    const elsewhere = await aKith();
    await restoreBackup(elsewhere, backup);
    elsewhere.moveTo('2026-11-22T09:00:00Z');
    const at = '2026-11-22T08:00:00Z';
    await logInteraction(elsewhere, anInteractionInput({ personIds: [id], at, text: 'Call' }));
    // Here they were written to as well, later by the clock, about something that happened before.
    await updatePerson(kith, id, { lastContactAt: '2026-11-20T10:00:00.000Z' } as never);
    await restoreBackup(kith, await backupOf(elsewhere));
    expect(await kith.db.people.get(id)).toMatchObject({ lastContactAt: at.replace('Z', '.000Z') });
    expect(await kith.db.reminders.get(`touch:${id}`)).toMatchObject({ on: '2026-12-22' });
    await expectDerivedInStep(kith);
  });

  test('a row that a file has twice is merged, whichever comes last', async () => {
    const { id, backup } = await two();
    const elsewhere = await aKith();
    await restoreBackup(elsewhere, backup);
    elsewhere.moveTo('2026-11-22T09:00:00Z');
    await updatePerson(elsewhere, id, { headline: 'Edited later' });
    const people = [
      ...((await backupOf(elsewhere)).tables.get('people') ?? []),
      ...(backup.tables.get('people') ?? []),
    ];
    const kith = await aKith();
    await restoreBackup(kith, {
      ...backup,
      tables: new Map([...backup.tables, ['people', people]]),
    });
    expect(await kith.db.people.get(id)).toMatchObject({ headline: 'Edited later' });
    await expectDerivedInStep(kith);
  });

  test('the preview names who changes and in what, and writes nothing', async () => {
    const { kith, id, backup } = await two();
    const elsewhere = await aKith();
    await restoreBackup(elsewhere, backup);
    elsewhere.moveTo('2026-11-22T09:00:00Z');
    await updatePerson(elsewhere, id, { headline: 'Director', tags: ['mentor', 'board'] });
    await savePerson(elsewhere, aDraft({ values: { name: 'Wren Adeyemi' } }));
    const before = [await everything(kith), await readState(kith.db)];
    const { people } = await previewRestore(kith, await backupOf(elsewhere));
    expect(people).toContainEqual(
      expect.objectContaining({ fate: 'added', name: 'Wren Adeyemi', fields: [] }),
    );
    const changed = people.find(({ fate }) => fate === 'changed');
    expect(changed?.fields.sort()).toEqual(['headline', 'origins', 'tags']);
    expect([await everything(kith), await readState(kith.db)]).toEqual(before);
  });

  test('two that went different ways become the same, whatever was done on each', async () => {
    const verbs: ((kith: TestKith, id: string, at: number) => Promise<unknown>)[] = [
      (kith, id, at) => updatePerson(kith, id, { note: `note ${at}` }),
      (kith, id, at) => updatePerson(kith, id, { tags: ['mentor', `tag ${at % 3}`] }),
      (kith, id, at) =>
        logInteraction(
          kith,
          anInteractionInput({ personIds: [id], at: '2026-11-20T08:00:00Z', text: `talk ${at}` }),
        ),
      (kith, id) => setKeepInTouch(kith, id, 14),
      (kith, id) => addReminder(kith, id, aReminderInput()),
      (kith, id) => deletePerson(kith, id),
      (kith, id) => restorePerson(kith, id),
      (kith, _id, at) => savePerson(kith, aDraft({ values: { name: `Person ${at}` } })),
    ];
    const story = fc.array(
      fc.record({ here: fc.boolean(), verb: fc.nat({ max: verbs.length - 1 }) }),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(story, async (story) => {
        const [one, other] = [await aKith(), await aKith()];
        const id = await aLife(one);
        await restoreBackup(other, await backupOf(one));
        for (const [at, { here, verb }] of story.entries()) {
          const kith = here ? one : other;
          kith.moveTo(`2026-11-21T13:${String(at).padStart(2, '0')}:00Z`);
          await verbs[verb]?.(kith, id, at).catch(() => undefined);
        }
        for (const kith of [one, other]) kith.moveTo('2026-11-21T15:00:00Z');
        await restoreBackup(one, await backupOf(other));
        await restoreBackup(other, await backupOf(one));
        await restoreBackup(one, await backupOf(other));
        expect(await everything(one)).toEqual(await everything(other));
        for (const kith of [one, other]) await expectDerivedInStep(kith);
        for (const kith of [one, other]) kith.db.close();
      }),
      { numRuns: 25 },
    );
  });
});

describe('as it was in the backup', () => {
  test('everything goes back, what came since can be found under what was deleted, and back again by the snapshot', async () => {
    const kith = await aKith();
    const id = await aLife(kith);
    const backup = await backupOf(kith);
    const then = await rosterById(kith);
    kith.moveTo('2026-11-22T12:00:00Z');
    await updatePerson(kith, id, { note: 'Newer', tags: ['friend'] });
    const { id: later } = await savePerson(kith, aDraft({ values: { name: 'Wren Adeyemi' } }));
    await logInteraction(kith, anInteractionInput({ personIds: [id], text: 'Lunch' }));
    const newer = await rosterById(kith);

    const { people } = await previewRestore(kith, backup, 'exact');
    expect(people.map(({ fate, name }) => [fate, name]).sort()).toEqual([
      ['changed', 'Mara Okafor'],
      ['gone', 'Wren Adeyemi'],
    ]);
    await restoreBackup(kith, backup, { mode: 'exact' });

    expect(await rosterById(kith)).toEqual(then);
    expect(await kith.db.people.get(id)).toMatchObject({
      note: 'Met in Charlotte',
      tags: ['mentor'],
    });
    expect(await kith.db.people.get(later)).toMatchObject({ name: 'Wren Adeyemi' });
    expect((await previewRestore(kith, backup, 'exact')).kinds).toEqual([]);
    await expectDerivedInStep(kith);

    const [snapshot] = await listSnapshots();
    const former = await readBackup(await openSnapshot(snapshot?.id ?? 0));
    await restoreBackup(kith, former, { mode: 'exact' });
    expect(await rosterById(kith)).toEqual(newer);
  });
});

describe('as it was in a backup that cannot be read in places', () => {
  test('where rows have lost their ids, nobody goes for not being named', async () => {
    const kith = await aKith();
    const id = await aLife(kith);
    const text = await (await makeBackup(kith)).file.text();
    const backup = await readBackup(new Blob([text.replace(`"id":"${id}"`, '"was":"damaged"')]));
    expect(backup.leftOut).toBe(1);
    kith.moveTo('2026-11-22T12:00:00Z');
    await logInteraction(kith, anInteractionInput({ personIds: [id], text: 'Since' }));
    await restoreBackup(kith, backup, { mode: 'exact' });
    expect((await kith.db.people.get(id))?._del).toBeUndefined();
    const talks = (await kith.db.interactions.toArray()).filter(({ _del }) => _del === undefined);
    expect(talks.map(({ text }) => text)).toEqual(['Coffee']);
    await expectDerivedInStep(kith);
  });

  test('who cannot be read in it stays as they are, and so does each field of anybody that cannot', async () => {
    const kith = await aKith();
    const id = await aLife(kith);
    const backup = await backupOf(kith);
    const spoil = (table: TableName, wrong: Partial<Row>) => {
      const rows = backup.tables.get(table) ?? [];
      expect(rows.length).toBeGreaterThan(0);
      backup.tables.set(
        table,
        rows.map((row) => ({ ...row, ...wrong })),
      );
    };
    spoil('people', { note: [], emails: null });
    spoil('interactions', { personIds: 42 });
    spoil('aliases', { personId: null });
    kith.moveTo('2026-11-22T12:00:00Z');
    await updatePerson(kith, id, {
      note: 'Newer',
      emails: ['mara@example.org'],
      headline: 'Newer',
    });
    const [aliases, interactions] = [
      await kith.db.aliases.toArray(),
      await kith.db.interactions.toArray(),
    ];

    const preview = await previewRestore(kith, backup, 'exact');
    expect(preview.kinds.map(({ table }) => table)).toEqual(['people']);
    expect(preview.unread).toBe(aliases.length + interactions.length);
    await restoreBackup(kith, backup, { mode: 'exact' });

    expect(await kith.db.people.get(id)).toMatchObject({
      note: 'Newer',
      emails: ['mara@example.org'],
      headline: 'Lead Pharmacy Technician',
    });
    expect(await kith.db.interactions.toArray()).toEqual(interactions);
    expect(await kith.db.aliases.toArray()).toEqual(aliases);
    expect((await previewRestore(kith, backup, 'exact')).kinds).toEqual([]);
    await expectDerivedInStep(kith);
  });
});

describe('what may not come in', () => {
  test('a backup of a newer Kith is refused, and nothing is written', async () => {
    const kith = await aKith();
    await aLife(kith);
    const before = await readState(kith.db);
    const backup = { ...(await backupOf(kith)), schema: 99 };
    for (const refused of [previewRestore(kith, backup), restoreBackup(kith, backup)])
      await expect(refused).rejects.toMatchObject({ problem: 'newer' });
    expect(await readState(kith.db)).toEqual(before);
    expect(await listSnapshots()).toEqual([]);
  });

  test('rows stamped more than a day ahead are counted and set aside, and their time does not become ours', async () => {
    const ahead = await aKith();
    ahead.moveTo('2027-05-01T12:00:00Z');
    const id = await aLife(ahead);
    const kith = await aKith();
    const backup = await backupOf(ahead);
    expect((await previewRestore(kith, backup)).setAside).toBeGreaterThan(5);
    expect(await restoreBackup(kith, backup)).toBe(0);
    expect(await kith.db.people.get(id)).toBeUndefined();
    const { id: next } = await savePerson(kith, aDraft());
    const row = await kith.db.people.get(next);
    expect(row && existenceClock(row) < ((await readState(ahead.db)).clock ?? '')).toBe(true);
  });
});

describe('whatever happens meanwhile', () => {
  test('stopped half way, the rest comes when it is brought in again, and nobody is hidden', async () => {
    const kith = await aKith();
    await aLife(kith);
    const backup = await backupOf(kith);
    const name = 'stopped-half-way';
    const fresh = await aKith(name);
    const stopped = restoreBackup(fresh, backup, {
      onProgress: () => {
        throw new Error('stopped');
      },
    });
    await expect(stopped).rejects.toThrow('stopped');
    fresh.db.close();
    const again = await aKith(name);
    expect(await loadRoster(again.db)).toHaveLength(1);
    await restoreBackup(again, backup);
    expect(await everything(again)).toEqual(await everything(kith));
  });

  test('it comes in where rows were lost too, and a failure leaves Kith as careful as it was', async () => {
    const kith = await aKith();
    const id = await aLife(kith);
    const backup = await backupOf(kith);
    const lost = await aKith();
    lost.db.readOnly = 'lost';
    const fails = restoreBackup(lost, backup, {
      onProgress: () => {
        throw new Error('stopped');
      },
    });
    await expect(fails).rejects.toThrow('stopped');
    expect(lost.db.readOnly).toBe('lost');
    await restoreBackup(lost, backup);
    expect(await lost.db.people.get(id)).toMatchObject({ name: 'Mara Okafor' });
  });
});

describe('of which rows say what no Kith would', () => {
  const WRONG = [42, 'text', null, true, [1, null, {}], { length: 5 }];

  /** The rows, and beside them copies of each with one field of a wrong type, or none at all. */
  function withWrong(tables: Record<string, Row[]>): Record<string, Row[]> {
    const wrong = Object.entries(tables).map(([table, [row]]): [string, Row[]] => {
      const fields = Object.keys(row ?? {}).filter((field) => field !== 'id' && field !== '_s');
      const copies = fields.flatMap((field) => WRONG.map((value) => ({ [field]: value })));
      const all = copies.map((copy, at) => ({ ...row, ...copy, id: `wrong-${table}-${at}` }));
      return [table, [...(tables[table] ?? []), ...all, { id: `bare-${table}` }] as Row[]];
    });
    return Object.fromEntries(wrong);
  }

  test('nobody is lost from sight, here or in it', async () => {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft({ values: { name: 'Here Before' } }));
    const file = JSON.parse(golden().toString());
    const tables = withWrong(file.tables);
    const counts = Object.fromEntries(
      Object.entries(tables).map(([name, all]) => [name, all.length]),
    );
    const backup = await readBackup(new Blob([JSON.stringify({ ...file, counts, tables })]));
    expect((await previewRestore(kith, backup)).unread).toBeGreaterThan(0);
    await restoreBackup(kith, backup);
    const roster = await loadRoster(kith.db);
    const sound = (file.tables.people as Row[]).filter(
      ({ _del, mergedInto }) => _del === undefined && mergedInto === undefined,
    );
    expect(roster.map((row) => row.id)).toEqual(
      expect.arrayContaining([id, 'bare-people', ...sound.map((row) => row.id)]),
    );
    await expectDerivedInStep(kith);
    await updatePerson(kith, id, { note: 'Still here' });
    expect(await kith.db.people.get(id)).toMatchObject({ note: 'Still here' });
  });

  test('what it says of somebody here in a wrong type leaves their own values', async () => {
    const kith = await aKith();
    const id = await aLife(kith);
    const backup = await backupOf(kith);
    const people = backup.tables.get('people') ?? [];
    const wrong = people.map((row) => ({ ...row, tags: 42, note: [], emails: null }));
    backup.tables.set('people', wrong);
    const before = await kith.db.people.get(id);
    await restoreBackup(kith, backup);
    expect(await kith.db.people.get(id)).toEqual(before);
  });
});
