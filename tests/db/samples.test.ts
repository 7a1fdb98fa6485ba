/** Every released schema has sample rows here for ever: whatever version someone comes from, nothing is lost. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { migrations } from '../../utils/db/migrations/all';
import { rebuildRoster } from '../../utils/db/roster';
import { ROW_SCHEMAS } from '../../utils/db/row-schemas';
import { ITEMS } from '../../utils/domain/items/items';
import { schemaOf } from '../../utils/domain/items/schema';
import { userRecipeSchema } from '../../utils/domain/user-recipe';
import { readRoster } from '../../utils/services/roster';
import { undo } from '../../utils/services/undo';
import { aKith } from '../support/builders';

const FOLDER = join(import.meta.dirname, 'samples');
const SCHEMAS = {
  ...ROW_SCHEMAS,
  recipes: userRecipeSchema,
  ...Object.fromEntries(Object.entries(ITEMS).map(([table, rules]) => [table, schemaOf(rules)])),
};
type Sample = Record<string, { id: string }[]>;

const read = (version: number): Sample =>
  JSON.parse(readFileSync(join(FOLDER, `v${version}.json`), 'utf8'));

let opened = 0;

/** Writes a sample as the version that made it would have, and opens it with the code of today. */
async function openSample(version: number) {
  const name = `sample-${++opened}`;
  const former = new Dexie(name);
  for (const step of migrations.filter((one) => one.version <= version))
    former.version(step.version).stores(step.stores);
  await former.open();
  for (const [table, rows] of Object.entries(read(version)))
    await former.table(table).bulkPut(rows);
  former.close();
  return aKith(name);
}

test('every schema version has its sample', () => {
  const names = migrations.map(({ version }) => `v${version}.json`);
  expect(readdirSync(FOLDER).toSorted()).toEqual(names.toSorted());
});

describe.each(migrations.map(({ version }) => version))('a database of version %i', (version) => {
  test('opens with every row, valid by the schemas of today', async () => {
    const { db } = await openSample(version);
    for (const [table, schema] of Object.entries(SCHEMAS)) {
      const rows = await db.table(table).toArray();
      const written = read(version)[table] ?? [];
      expect(rows.map(({ id }) => id)).toEqual(written.map(({ id }) => id));
      for (const row of rows) expect(schema.parse(row)).toEqual(row);
    }
    expect(db.readOnly).toBeNull();
  });

  test('goes on working: the roster can be made, and its history undone', async () => {
    const kith = await openSample(version);
    await rebuildRoster(kith.db);
    const [row] = await readRoster(kith);
    expect(row).toMatchObject({ name: 'Mara Okafor', next: '2026-11-28', tags: ['alumni'] });
    await undo(kith, '0mi9c00000000abcdefghij');
    const person = await kith.db.people.get('6f1d2c3b4a59687786950a1b2c3d4e5f');
    expect(person).toMatchObject({
      headline: 'Lead Pharmacy Technician',
      tags: ['alumni', 'residency'],
      fieldOfALaterVersion: { kept: true },
    });
  });
});

test('rows of version 1 are kept to the letter', async () => {
  const { db } = await openSample(1);
  for (const table of Object.keys(SCHEMAS))
    expect(await db.table(table).toArray()).toEqual(read(1)[table] ?? []);
});
