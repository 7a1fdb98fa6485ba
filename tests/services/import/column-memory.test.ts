import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ColumnMapping, TableLook } from '../../../utils/exchange/imported';
import { rememberColumns, rememberedColumns } from '../../../utils/services/import/column-memory';

const mapping: ColumnMapping = { hasHeader: true, columns: ['name', 'rest', null] };
const aTable = (changes: Partial<TableLook> = {}): TableLook => ({
  titles: ['Wer', 'Wo', 'Seit'],
  samples: [['Ada Abe', 'Northside', '2019']],
  mapping,
  ...changes,
});

test('a table is read as the last one with the same first row was', async () => {
  await rememberColumns(aTable());
  const guessed = aTable({ mapping: { hasHeader: false, columns: ['rest', 'rest', 'rest'] } });
  expect(await rememberedColumns(guessed)).toEqual(mapping);
  expect(await rememberedColumns(aTable({ titles: ['Wer', 'Wo', 'Wann'] }))).toBeNull();
});

test('it is known also where its first row was not taken for titles', async () => {
  await rememberColumns(aTable());
  const guessed = aTable({ titles: ['', '', ''], samples: [['Wer', 'Wo', 'Seit']] });
  expect(await rememberedColumns(guessed)).toEqual(mapping);
});

test('nobody who stands in a table is kept with it', async () => {
  const named = { hasHeader: false, columns: mapping.columns };
  await rememberColumns(aTable({ titles: [], mapping: named }));
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('Ada');
});

test('the latest twenty are remembered; what another version wrote is as if it were not there', async () => {
  for (let table = 0; table <= 20; table += 1)
    await rememberColumns(aTable({ titles: [`${table}`] }));
  expect(await rememberedColumns(aTable({ titles: ['0'] }))).toBeNull();
  expect(await rememberedColumns(aTable({ titles: ['20'] }))).toEqual(mapping);
  await fakeBrowser.storage.local.set({ columns: { newer: true } });
  expect(await rememberedColumns(aTable({ titles: ['20'] }))).toBeNull();
});
