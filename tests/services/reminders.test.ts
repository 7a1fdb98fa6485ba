import { describe, expect, test } from 'vitest';
import { InvalidInputError, RowGoneError } from '../../utils/domain/errors';
import type { ReminderInput } from '../../utils/domain/reminder-input';
import { deletePerson, savePerson } from '../../utils/services/people';
import {
  addReminder,
  completeReminder,
  editReminder,
  removeReminder,
  snoozeReminder,
} from '../../utils/services/reminders';
import { readRoster } from '../../utils/services/roster';
import { today } from '../../utils/services/today';
import { undo } from '../../utils/services/undo';
import { aDraft, aKith, aReminderInput, TODAY } from '../support/builders';

async function withReminder(on = TODAY) {
  const kith = await aKith();
  const { id: personId } = await savePerson(kith, aDraft());
  const { id } = await addReminder(kith, personId, aReminderInput({ on }));
  return { kith, personId, id };
}

test('a year of five digits and more text than is kept are refused', async () => {
  const { kith, personId } = await withReminder();
  const add = (changes: Partial<ReminderInput>) =>
    addReminder(kith, personId, aReminderInput(changes));
  await expect(add({ on: '+010000-01-01' })).rejects.toThrow(new InvalidInputError('on'));
  await expect(add({ text: 'x'.repeat(501) })).rejects.toThrow(new InvalidInputError('text'));
});

describe('a reminder', () => {
  test('is done with its time, and undone again', async () => {
    const { kith, id } = await withReminder();
    const { actionId } = await completeReminder(kith, id);
    expect(await kith.db.reminders.get(id)).toMatchObject({
      state: 'done',
      doneAt: '2026-11-21T12:00:00.000Z',
    });
    expect((await today(kith)).due).toEqual([]);
    await undo(kith, actionId);
    expect((await today(kith)).due).toHaveLength(1);
  });

  test('is snoozed to any day, and counts how often', async () => {
    const { kith, id } = await withReminder();
    await snoozeReminder(kith, id, '2026-12-01');
    await snoozeReminder(kith, id, '2026-12-08');
    expect(await kith.db.reminders.get(id)).toMatchObject({ on: '2026-12-08', snoozes: 2 });
  });

  test('shows its date beside the person, the earliest open one', async () => {
    const { kith, personId, id } = await withReminder('2026-12-08');
    await addReminder(kith, personId, aReminderInput({ on: '2026-12-01' }));
    const next = async () => (await readRoster(kith))[0]?.next;
    expect(await next()).toBe('2026-12-01');
    await editReminder(kith, id, { on: '2026-11-30' });
    expect(await next()).toBe('2026-11-30');
    await removeReminder(kith, id);
    expect(await next()).toBe('2026-12-01');
  });

  test('that is gone cannot be snoozed back to life', async () => {
    const { kith, id } = await withReminder();
    await removeReminder(kith, id);
    await expect(snoozeReminder(kith, id, '2026-12-01')).rejects.toThrow(RowGoneError);
  });

  test('removed earlier does not come back to a person who is gone', async () => {
    const { kith, personId, id } = await withReminder();
    const { actionId } = await removeReminder(kith, id);
    await deletePerson(kith, personId);
    await undo(kith, actionId);
    expect(await kith.db.reminders.where('_due').above('').count()).toBe(0);
  });
});
