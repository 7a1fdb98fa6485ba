import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '../../utils/db/peek';
import { act } from '../../utils/db/write';
import { momentOf } from '../../utils/services/clock';
import { refreshBadge as refresh } from '../../utils/services/due';
import { lookAtWhatIsDue } from '../../utils/services/look';
import { deletePerson, savePerson } from '../../utils/services/people';
import { addReminder, completeReminder } from '../../utils/services/reminders';
import { aDraft, aKith, aReminder, aReminderInput, type TestKith } from '../support/builders';

const badge = vi.fn();
const notified = vi.fn();
const alarm = vi.fn();
const permitted = vi.fn();

beforeEach(() => {
  for (const mock of [badge, notified, alarm]) mock.mockReset().mockResolvedValue(undefined);
  permitted.mockReset().mockResolvedValue(true);
  Object.assign(fakeBrowser.action, {
    setBadgeText: badge,
    setBadgeBackgroundColor: vi.fn(),
    setBadgeTextColor: vi.fn(),
  });
  Object.assign(fakeBrowser.notifications, { create: notified });
  Object.assign(fakeBrowser.alarms, { create: alarm });
  Object.assign(fakeBrowser.permissions, { contains: permitted });
});

async function withReminders(
  ...dates: string[]
): Promise<TestKith & { ids: string[]; personId: string }> {
  const kith = await aKith();
  const { id: personId } = await savePerson(kith, aDraft());
  const ids: string[] = [];
  for (const on of dates) ids.push((await addReminder(kith, personId, aReminderInput({ on }))).id);
  return { ...kith, ids, personId };
}

const refreshBadge = (kith: TestKith) => refresh(kith.db.backendDB(), momentOf(kith));
const shown = () => badge.mock.lastCall?.[0].text;

describe('the badge', () => {
  test('counts what is due or overdue, however long ago, and nothing else', async () => {
    const kith = await withReminders('2020-01-01', '2026-11-19', '2026-11-21', '2026-11-22');
    await refreshBadge(kith);
    expect(shown()).toBe('3');
  });

  test('is empty when nothing is', async () => {
    const kith = await withReminders('2026-11-22');
    await refreshBadge(kith);
    expect(shown()).toBe('');
  });

  test('leaves out what is done, and whom the user has deleted', async () => {
    const kith = await withReminders('2026-11-20', '2026-11-21');
    await completeReminder(kith, kith.ids[0] ?? '');
    await refreshBadge(kith);
    expect(shown()).toBe('1');
    await deletePerson(kith, kith.personId);
    await refreshBadge(kith);
    expect(shown()).toBe('');
  });

  test('waits for a time in another zone, even when the date has passed here', async () => {
    const kith = await withReminders();
    const late = aReminderInput({ on: '2026-11-20', time: '23:00', zone: 'Pacific/Pago_Pago' });
    await addReminder(kith, kith.personId, late);
    kith.travelTo('Pacific/Kiritimati');
    kith.moveTo('2026-11-21T09:59:00Z');
    await refreshBadge(kith);
    expect(shown()).toBe('');
    kith.moveTo('2026-11-21T10:00:00Z');
    await refreshBadge(kith);
    expect(shown()).toBe('1');
  });
});

describe('the alarm', () => {
  const next = () => new Date(alarm.mock.lastCall?.[1].when).toISOString();

  test('comes for the next timed reminder, and otherwise within a quarter of an hour', async () => {
    const kith = await withReminders('2026-12-24');
    await refreshBadge(kith);
    expect(next()).toBe('2026-11-21T12:15:00.000Z');
    await addReminder(kith, kith.personId, aReminderInput({ time: '12:04', zone: 'UTC' }));
    await refreshBadge(kith);
    expect(next()).toBe('2026-11-21T12:04:00.000Z');
    expect(alarm.mock.lastCall?.[1].periodInMinutes).toBe(15);
  });

  test('comes at the user’s midnight', async () => {
    const kith = await withReminders();
    kith.travelTo('Asia/Kolkata');
    kith.moveTo('2026-11-21T18:25:00Z');
    await refreshBadge(kith);
    expect(next()).toBe('2026-11-21T18:30:00.000Z');
  });
});

describe('on waking', () => {
  test('the badge shows what is due, from the database as it lies there', async () => {
    const { db } = await aKith('kith');
    await act(db, 'insert', async (change) => {
      const { id, _c, _s, ...values } = aReminder({ on: '2020-01-01' });
      await change.insert('reminders', id, values);
    });
    await lookAtWhatIsDue();
    expect(shown()).toBe('1');
    await db.delete();
  });

  test('before the first page has made a database, nothing is shown and none is made', async () => {
    await lookAtWhatIsDue();
    expect(badge).not.toHaveBeenCalled();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('kith');
  });

  test('a damaged database leaves the badge as it is', async () => {
    const request = indexedDB.open('kith', 1);
    await answer(request);
    request.result.close();
    await lookAtWhatIsDue();
    expect(badge).not.toHaveBeenCalled();
    await answer(indexedDB.deleteDatabase('kith'));
  });
});
