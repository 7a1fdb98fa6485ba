// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { BulkDay } from '../../../components/people/BulkDay';
import { SavedFilters } from '../../../components/people/SavedFilters';
import { isScratchOf } from '../../../utils/domain/scratch-key';
import { savePerson } from '../../../utils/services/people';
import { aDraft, aKith } from '../../support/builders';
import { cleanUp, render, someSurroundings } from '../../support/render';

afterEach(cleanUp);

test('what is to be done to many is there again half typed, until it is done or somebody is erased', async () => {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft());
  const surroundings = someSurroundings();
  const { kept } = surroundings;
  const form = <BulkDay verb="remind" ids={[id]} onClose={() => {}} />;
  const first = await render(form, kith, surroundings);
  await first.type('When', 'in 2 weeks');
  await first.type('In my words (optional)', 'Send the form');
  await first.unmount();
  const traces = { personId: id, addresses: new Set<string>(), keys: [] };
  expect([...kept.keys()].filter((name) => isScratchOf(name, traces))).toHaveLength(1);

  const screen = await render(form, kith, surroundings);
  await screen.until(() => screen.field('In my words (optional)').value === 'Send the form');
  await screen.click(screen.button('Remind me'));
  await screen.until(() => kept.size === 0);
  expect(await kith.db.reminders.toArray()).toMatchObject([{ text: 'Send the form' }]);
});

test('the name of a filter is there again half typed', async () => {
  const kith = await aKith();
  const surroundings = someSurroundings();
  const filters = <SavedFilters query="tag=lab" onChoose={() => {}} />;
  const first = await render(filters, kith, surroundings);
  await first.until(() => first.text().includes('Keep this filter…'));
  await first.click(first.button('Keep this filter…'));
  await first.type('What you call it', 'The lab');
  await first.unmount();

  const screen = await render(filters, kith, surroundings);
  await screen.until(() => screen.container.querySelector('input')?.value === 'The lab');
  await screen.click(screen.button('Cancel'));
  expect(screen.container.querySelector('input')).toBeNull();
  expect(surroundings.kept.size).toBe(0);
});
