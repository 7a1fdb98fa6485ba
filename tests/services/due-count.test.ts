import { expect, test } from 'vitest';
import { dueCount } from '../../utils/services/due-count';
import { deletePerson, savePerson } from '../../utils/services/people';
import { addReminder, completeReminder } from '../../utils/services/reminders';
import { today } from '../../utils/services/today';
import { aDraft, aKith, aReminderInput } from '../support/builders';

test('counts what Today shows as overdue or due, and nothing else', async () => {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft());
  const add = (on: string, time: string | null = null, zone: string | null = null) =>
    addReminder(kith, id, aReminderInput({ on, time, zone }));
  for (const on of ['2020-01-01', '2026-11-19', '2026-11-21', '2026-11-22']) await add(on);
  await add('2026-11-22', '01:00', 'Pacific/Auckland');
  await add('2026-11-21', '23:00', 'UTC');
  const { id: done } = await add('2026-11-20');
  await completeReminder(kith, done);
  const { overdue, due } = await today(kith);
  expect(await dueCount(kith)).toBe(4);
  expect(overdue.length + due.length).toBe(4);
});

test('counts nothing about someone who is deleted', async () => {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft());
  await addReminder(kith, id, aReminderInput());
  await deletePerson(kith, id);
  expect(await dueCount(kith)).toBe(0);
});
