import { expect, test } from 'vitest';
import { logInteraction } from '../../utils/services/interactions';
import { addItem } from '../../utils/services/items';
import type { Kith } from '../../utils/services/kith';
import { savePerson } from '../../utils/services/people';
import { dismissPrompt } from '../../utils/services/prompts';
import { addReminder } from '../../utils/services/reminders';
import { undo } from '../../utils/services/undo';
import { readUntouched, untouchedToAsk } from '../../utils/services/untouched';
import { aDraft, aKith, anInteractionInput, aReminderInput } from '../support/builders';

const person = async (kith: Kith, name: string) =>
  (await savePerson(kith, aDraft({ values: { name } }))).id;
const years = (kith: Kith, past: number): Kith => ({
  ...kith,
  now: () => kith.now().add({ hours: 24 * 366 * past }),
});
const names = async (kith: Kith, asked: 2 | 3) =>
  (await readUntouched(kith, asked)).map(({ name }) => name);

test('who was saved and forgotten is asked about, longest ago first, and nobody else', async () => {
  const kith = await aKith();
  await person(kith, 'Forgotten');
  const met = await person(kith, 'Met once');
  await logInteraction(kith, anInteractionInput({ personIds: [met], at: '2020-01-05T10:00:00Z' }));
  const planned = await person(kith, 'Planned');
  await addReminder(kith, planned, aReminderInput());
  await addItem(kith, 'mentorships', { personId: await person(kith, 'Mentor') });
  const wanted = await person(kith, 'Wanted');
  expect(await names(kith, 3)).toEqual(['Met once']);
  const later = years(kith, 3);
  expect(await names(later, 2)).toEqual(['Met once', 'Forgotten', 'Wanted']);
  const { actionId } = await dismissPrompt(kith, 'keep', wanted);
  expect(await names(later, 2)).toEqual(['Met once', 'Forgotten']);
  await undo(kith, actionId);
  expect(await names(later, 2)).toContain('Wanted');
});

test('Today asks about five and more, until it is told not to', async () => {
  const kith = await aKith();
  for (const name of ['Ana', 'Ben', 'Chi', 'Dee']) await person(kith, name);
  const later = years(kith, 4);
  expect(await untouchedToAsk(later)).toBe(0);
  await person(kith, 'Eve');
  expect(await untouchedToAsk(kith)).toBe(0);
  expect(await untouchedToAsk(later)).toBe(5);
  await dismissPrompt(kith, 'keep');
  expect(await untouchedToAsk(later)).toBe(0);
  expect(await readUntouched(later, 3)).toHaveLength(5);
});
