import { expect, test } from 'vitest';
import { InvalidInputError } from '../../utils/domain/errors';
import { removeFilter, savedFilters, saveFilter } from '../../utils/services/filters';
import { changePreferences } from '../../utils/services/preferences';
import { undo } from '../../utils/services/undo';
import { aKith } from '../support/builders';

test('a filter is kept by its name beside the other preferences, and undone', async () => {
  const kith = await aKith();
  await changePreferences(kith, { profile: { name: 'Jo' } });
  await saveFilter(kith, ' Lab people ', 'tag=lab');
  const { actionId } = await saveFilter(kith, 'Alumni', 'tag=alumni');
  expect(await savedFilters(kith)).toEqual([
    { name: 'Alumni', query: 'tag=alumni' },
    { name: 'Lab people', query: 'tag=lab' },
  ]);
  await undo(kith, actionId);
  expect(await savedFilters(kith)).toEqual([{ name: 'Lab people', query: 'tag=lab' }]);
  expect((await kith.db.preferences.get('mine'))?.profile).toEqual({ name: 'Jo' });
});

test('a filter forgotten comes back by undo', async () => {
  const kith = await aKith();
  await saveFilter(kith, 'Lab', 'tag=lab');
  const { actionId } = await removeFilter(kith, 'Lab');
  expect(await savedFilters(kith)).toEqual([]);
  await undo(kith, actionId);
  expect(await savedFilters(kith)).toHaveLength(1);
});

test.each(['', '  ', 'x'.repeat(61)])('refuses the name "%s"', async (name) => {
  const kith = await aKith();
  await expect(saveFilter(kith, name, 'tag=lab')).rejects.toThrow(InvalidInputError);
});
