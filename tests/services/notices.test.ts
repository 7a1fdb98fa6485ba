import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '../../utils/platform/settings';
import { noteAnswer, readAnswers } from '../../utils/services/answers';
import { applyAnswers } from '../../utils/services/apply-answers';
import { momentOf } from '../../utils/services/clock';
import { refreshBadge } from '../../utils/services/due';
import { erasePerson } from '../../utils/services/erase';
import { setKeepInTouch } from '../../utils/services/keep-in-touch';
import { tick as look } from '../../utils/services/look';
import { answerNotice, viewOf, withdrawSettled } from '../../utils/services/notices';
import { savePerson, updatePerson } from '../../utils/services/people';
import { changePreferences } from '../../utils/services/preferences';
import {
  addReminder,
  completeReminder,
  editReminder,
  snoozeReminder,
} from '../../utils/services/reminders';
import { undo } from '../../utils/services/undo';
import { aDraft, aKith, aReminderInput, type TestKith } from '../support/builders';

const badge = vi.fn();
const alarm = vi.fn();
const created = vi.fn();
const permitted = vi.fn();
/** As the browser has them: shown and not yet dismissed. */
const onScreen = new Map<string, { title: string; message: string; buttons: object[] }>();

beforeEach(async () => {
  onScreen.clear();
  badge.mockReset();
  created.mockReset();
  permitted.mockReset().mockResolvedValue(true);
  Object.assign(fakeBrowser.action, {
    setBadgeText: badge,
    setBadgeBackgroundColor: vi.fn(),
    setBadgeTextColor: vi.fn(),
  });
  Object.assign(fakeBrowser.notifications, {
    create: async (id: string, options: never) => {
      created(id, options);
      onScreen.set(id, options);
    },
    clear: async (id: string) => onScreen.delete(id),
    getAll: async () => Object.fromEntries([...onScreen.keys()].map((id) => [id, true])),
  });
  Object.assign(fakeBrowser.alarms, { create: alarm });
  Object.assign(fakeBrowser.permissions, { contains: permitted });
  await changeSettings({ notifications: 'allowed' });
});

interface Notified extends TestKith {
  ids: string[];
  personId: string;
}

async function withReminders(...dates: string[]): Promise<Notified> {
  const kith = await aKith();
  const { id: personId } = await savePerson(kith, aDraft());
  const ids: string[] = [];
  for (const on of dates) ids.push((await addReminder(kith, personId, aReminderInput({ on }))).id);
  return { ...kith, ids, personId };
}

const tick = (kith: TestKith) => look(kith.db.backendDB(), momentOf(kith));
const withdraw = (kith: TestKith) => withdrawSettled(kith.db.backendDB(), momentOf(kith));
const titles = () => created.mock.calls.map(([, { title }]) => title);
const shown = () => [...onScreen.values()];
const shownBadge = async (kith: TestKith) => {
  await refreshBadge(kith.db.backendDB(), momentOf(kith));
  return badge.mock.lastCall?.[0].text;
};
const press = async (kith: TestKith, button: number) => {
  const [id = ''] = onScreen.keys();
  await answerNotice(id, button, momentOf(kith));
};

describe('a notification', () => {
  test('of one reminder says whose and what, has its buttons, and opens its page', async () => {
    const kith = await withReminders();
    const text = 'Ask about the night shift';
    const { id } = await addReminder(kith, kith.personId, aReminderInput({ text }));
    await tick(kith);
    expect(shown()).toMatchObject([
      {
        title: 'Mara Okafor',
        message: text,
        buttons: [{ title: 'Done' }, { title: 'Tomorrow' }],
      },
    ]);
    expect(viewOf([...onScreen.keys()][0] ?? '')).toBe(`#/reminder/${id}`);
    expect(viewOf('somebody else’s')).toBeNull();
  });

  test('is one for all that came while the computer slept', async () => {
    const kith = await withReminders('2026-11-18', '2026-11-19', '2026-11-21');
    await tick(kith);
    expect(shown()).toMatchObject([
      { title: '3 things for you today', message: 'Mara Okafor', buttons: [] },
    ]);
    expect(viewOf([...onScreen.keys()][0] ?? '')).toBe('#/today');
  });

  test('names three people at most', async () => {
    const kith = await aKith();
    for (const name of ['Ana', 'Ben', 'Cai', 'Dee', 'Eli']) {
      const { id } = await savePerson(kith, aDraft({ values: { name } }));
      await addReminder(kith, id, aReminderInput());
    }
    await tick(kith);
    expect(shown()[0]).toMatchObject({ title: '5 things for you today' });
    expect(shown()[0]?.message.split(', ')).toHaveLength(3);
  });

  test('of a whole day waits for the morning, where the badge counts it from midnight', async () => {
    const kith = await withReminders('2026-11-22');
    kith.travelTo('America/New_York');
    kith.moveTo('2026-11-22T13:59:00Z');
    await tick(kith);
    expect(await shownBadge(kith)).toBe('1');
    expect(created).not.toHaveBeenCalled();
    kith.moveTo('2026-11-22T14:00:00Z');
    await tick(kith);
    expect(created).toHaveBeenCalledTimes(1);
  });

  test('of a time comes at its time, also by night', async () => {
    const kith = await withReminders();
    await addReminder(kith, kith.personId, aReminderInput({ time: '03:00', zone: 'UTC' }));
    kith.moveTo('2026-11-21T03:00:00Z');
    await tick(kith);
    expect(created).toHaveBeenCalledTimes(1);
  });

  test('is not given without the permission, or when the user declined', async () => {
    const kith = await withReminders('2026-11-21');
    permitted.mockResolvedValue(false);
    await tick(kith);
    permitted.mockResolvedValue(true);
    await changeSettings({ notifications: 'declined' });
    await tick(kith);
    expect(created).not.toHaveBeenCalled();
    expect(await shownBadge(kith)).toBe('1');
  });

  test.each([
    ['person', (kith: Notified) => updatePerson(kith, kith.personId, { confidential: true })],
    [
      'reminder',
      (kith: Notified) => kith.db.reminders.update(kith.ids[0] ?? '', { confidential: true }),
    ],
  ] as const)('counts a confidential %s, with no name, text or button', async (_what, hide) => {
    const kith = await withReminders('2026-11-21');
    await editReminder(kith, kith.ids[0] ?? '', { text: 'SECRET' });
    await hide(kith);
    await tick(kith);
    expect(shown()).toMatchObject([{ title: '1 thing for you today', message: '', buttons: [] }]);
    const { id } = await savePerson(kith, aDraft({ values: { name: 'Tomasz Nowak' } }));
    await addReminder(kith, id, aReminderInput({ on: '2026-11-20' }));
    await editReminder(kith, kith.ids[0] ?? '', { on: '2026-11-20' });
    await tick(kith);
    expect(shown()).toMatchObject([
      { title: '2 things for you today', message: 'Tomasz Nowak', buttons: [] },
    ]);
  });
});

describe('nothing is told twice', () => {
  test('though two pages look at once', async () => {
    const kith = await withReminders('2026-11-21');
    await Promise.all([tick(kith), tick(kith)]);
    await tick(kith);
    expect(created).toHaveBeenCalledTimes(1);
  });

  test('when it has been dismissed', async () => {
    const kith = await withReminders('2026-11-21');
    await tick(kith);
    onScreen.clear();
    await tick(kith);
    expect(created).toHaveBeenCalledTimes(1);
  });

  test('when the clock is set back and comes again', async () => {
    const kith = await withReminders('2026-11-21');
    await tick(kith);
    kith.moveTo('2026-11-19T12:00:00Z');
    await tick(kith);
    onScreen.clear();
    kith.moveTo('2026-11-21T12:00:00Z');
    await tick(kith);
    expect(created).toHaveBeenCalledTimes(1);
  });

  test('when what was done is taken back', async () => {
    const kith = await withReminders('2026-11-21');
    await tick(kith);
    const { actionId } = await completeReminder(kith, kith.ids[0] ?? '');
    await tick(kith);
    expect(onScreen.size).toBe(0);
    await undo(kith, actionId);
    await tick(kith);
    expect(created).toHaveBeenCalledTimes(1);
  });

  test('nor lost when the background is stopped before it is shown', async () => {
    const kith = await withReminders('2026-11-21');
    created.mockImplementationOnce(() => {
      throw new Error('stopped');
    });
    await expect(tick(kith)).rejects.toThrow('stopped');
    await tick(kith);
    await tick(kith);
    expect(onScreen.size).toBe(1);
    expect(created).toHaveBeenCalledTimes(2);
  });

  test('when it is stopped after showing, before noting that', async () => {
    const kith = await withReminders('2026-11-21');
    const { set } = fakeBrowser.storage.local;
    created.mockImplementationOnce(() => {
      vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('stopped'));
    });
    await expect(tick(kith)).rejects.toThrow('stopped');
    expect(fakeBrowser.storage.local.set).not.toBe(set);
    await tick(kith);
    onScreen.clear();
    await tick(kith);
    expect(created).toHaveBeenCalledTimes(1);
  });

  test('but again on the day to which it was snoozed', async () => {
    const kith = await withReminders('2026-11-21');
    await tick(kith);
    await snoozeReminder(kith, kith.ids[0] ?? '', '2026-11-23');
    await tick(kith);
    expect(created).toHaveBeenCalledTimes(1);
    kith.moveTo('2026-11-23T09:00:00Z');
    await tick(kith);
    expect(created).toHaveBeenCalledTimes(2);
  });
});

describe('what is settled elsewhere', () => {
  test('takes its notification along, and a digest when the last of it is', async () => {
    const kith = await withReminders('2026-11-20', '2026-11-21');
    await tick(kith);
    await completeReminder(kith, kith.ids[0] ?? '');
    await withdraw(kith);
    expect(onScreen.size).toBe(1);
    await snoozeReminder(kith, kith.ids[1] ?? '', '2026-12-01');
    await withdraw(kith);
    expect(onScreen.size).toBe(0);
  });

  test('with an erased person every notification of theirs goes, and no other', async () => {
    const kith = await withReminders('2026-11-21');
    await tick(kith);
    const { id } = await savePerson(kith, aDraft({ values: { name: 'Tomasz Nowak' } }));
    await addReminder(kith, id, aReminderInput());
    await tick(kith);
    await press(kith, 0);
    expect(titles()).toEqual(['Mara Okafor', 'Tomasz Nowak']);
    await erasePerson(kith, kith.personId);
    expect(shown()).toMatchObject([{ title: 'Tomasz Nowak' }]);
    const kept = JSON.stringify(await fakeBrowser.storage.local.get(null));
    expect(kept).not.toContain(kith.ids[0]);
  });
});

describe('an answer', () => {
  test('counts at once, is done by the next page as of its own time, and can be undone', async () => {
    const kith = await withReminders('2026-11-21');
    await tick(kith);
    await press(kith, 0);
    expect(onScreen.size).toBe(0);
    expect(await shownBadge(kith)).toBe('');
    kith.moveTo('2026-11-25T12:00:00Z');
    await tick(kith);
    expect(created).toHaveBeenCalledTimes(1);
    await Promise.all([applyAnswers(kith), applyAnswers(kith)]);
    expect(await kith.db.reminders.get(kith.ids[0] ?? '')).toMatchObject({
      state: 'done',
      doneAt: '2026-11-21T12:00:00.000Z',
    });
    const actions = await kith.db.history.toArray();
    expect(actions.filter(({ name }) => name === 'completeReminder')).toHaveLength(1);
    await undo(kith, actions.at(-1)?.id ?? '');
    await applyAnswers(kith);
    expect(await kith.db.reminders.get(kith.ids[0] ?? '')).toMatchObject({ state: 'open' });
  });

  test('“Tomorrow” is the day after the answer, where the user was, also if no page opens till then', async () => {
    const kith = await withReminders('2026-11-18');
    kith.travelTo('Pacific/Auckland');
    await tick(kith);
    await press(kith, 1);
    expect(await shownBadge(kith)).toBe('');
    kith.moveTo('2026-11-22T20:00:00Z');
    await tick(kith);
    expect(created).toHaveBeenCalledTimes(2);
    expect(await shownBadge(kith)).toBe('1');
    await applyAnswers(kith);
    await tick(kith);
    expect(await kith.db.reminders.get(kith.ids[0] ?? '')).toMatchObject({
      on: '2026-11-23',
      snoozes: 1,
    });
    expect(created).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['that repeats', { repeat: { every: 1, unit: 'week', from: '2026-11-20', nth: null } }],
    ['of a cadence', null],
  ] as const)(
    '“Done” to one %s brings it again in time, also if no page opens',
    async (_what, more) => {
      const kith = await withReminders();
      if (more)
        await addReminder(kith, kith.personId, aReminderInput({ on: '2026-11-20', ...more }));
      else await setKeepInTouch(kith, kith.personId, 6);
      kith.moveTo('2026-11-27T12:00:00Z');
      await tick(kith);
      await press(kith, 0);
      expect(await shownBadge(kith)).toBe('');
      for (const now of ['2026-12-03T12:00:00Z', '2026-12-04T12:00:00Z']) {
        kith.moveTo(now);
        await tick(kith);
      }
      expect(created).toHaveBeenCalledTimes(2);
      expect(await shownBadge(kith)).toBe('1');
      await applyAnswers(kith);
      expect(await shownBadge(kith)).toBe('1');
      await tick(kith);
      expect(created).toHaveBeenCalledTimes(2);
    },
  );

  test('that cannot be done waits, and holds up no other', async () => {
    const kith = await withReminders('2026-11-21', '2026-11-21');
    const [broken = '', fine = ''] = kith.ids;
    const zone = 'UTC';
    for (const reminderId of [broken, fine])
      await noteAnswer({
        reminderId,
        when: '2026-11-21T',
        does: 'done',
        at: '2026-11-21T12:00:00.000Z',
        zone,
      });
    vi.spyOn(kith.db.reminders, 'get').mockRejectedValueOnce(new Error('torn'));
    await expect(applyAnswers(kith)).rejects.toThrow(AggregateError);
    expect(await kith.db.reminders.get(fine)).toMatchObject({ state: 'done' });
    expect(await readAnswers()).toMatchObject([{ reminderId: broken }]);
  });

  test('gives way to what was decided in a page meanwhile', async () => {
    const kith = await withReminders('2026-11-21');
    await tick(kith);
    await snoozeReminder(kith, kith.ids[0] ?? '', '2026-12-01');
    await press(kith, 0);
    await applyAnswers(kith);
    expect(await kith.db.reminders.get(kith.ids[0] ?? '')).toMatchObject({
      state: 'open',
      on: '2026-12-01',
    });
    expect((await fakeBrowser.storage.local.get('answers')).answers).toEqual([]);
  });
});

describe('in quiet hours', () => {
  beforeEach(() => changeSettings({ quiet: { from: '21:00', until: '08:00' } }));

  test('nothing is told; after them one digest, for which the alarm comes', async () => {
    const kith = await withReminders();
    for (const time of ['21:30', '23:00'])
      await addReminder(kith, kith.personId, aReminderInput({ time, zone: 'UTC' }));
    kith.moveTo('2026-11-21T23:30:00Z');
    await tick(kith);
    expect(created).not.toHaveBeenCalled();
    expect(await shownBadge(kith)).toBe('2');
    kith.moveTo('2026-11-22T07:50:00Z');
    await tick(kith);
    expect(created).not.toHaveBeenCalled();
    expect(new Date(alarm.mock.lastCall?.[1].when).toISOString()).toBe('2026-11-22T08:00:00.000Z');
    kith.moveTo('2026-11-22T08:00:00Z');
    await tick(kith);
    await tick(kith);
    expect(titles()).toEqual(['2 things for you today']);
  });

  test('what was done meanwhile is not told after them', async () => {
    const kith = await withReminders();
    const timed = aReminderInput({ time: '22:00', zone: 'UTC' });
    const { id } = await addReminder(kith, kith.personId, timed);
    kith.moveTo('2026-11-21T22:00:00Z');
    await tick(kith);
    await completeReminder(kith, id);
    kith.moveTo('2026-11-22T08:00:00Z');
    await tick(kith);
    expect(created).not.toHaveBeenCalled();
  });
});

test('on days away nothing is told; the morning after them brings one digest', async () => {
  const kith = await withReminders('2026-11-21', '2026-11-22');
  await changePreferences(kith, { awayFrom: '2026-11-21', awayUntil: '2026-11-22' });
  for (const now of ['2026-11-21T12:00:00Z', '2026-11-22T23:59:00Z', '2026-11-23T08:59:00Z']) {
    kith.moveTo(now);
    await tick(kith);
  }
  expect(created).not.toHaveBeenCalled();
  expect(await shownBadge(kith)).toBe('2');
  kith.moveTo('2026-11-23T09:00:00Z');
  await tick(kith);
  expect(titles()).toEqual(['2 things for you today']);
});

test('an answer that cannot be read is none, and stops neither badge nor the others', async () => {
  const kith = await aKith();
  const { id: personId } = await savePerson(kith, aDraft());
  const { id: reminderId } = await addReminder(kith, personId, aReminderInput());
  const answer = { reminderId, when: '2026-11-21T', does: 'tomorrow', at: 'soon', zone: 'UTC' };
  const whole = { ...answer, at: '2026-11-21T11:00:00Z' };
  await fakeBrowser.storage.local.set({
    answers: [answer, { ...whole, zone: 'Atlantis/Sunken' }, null, 7, whole],
  });
  badge.mockClear();
  await refreshBadge(kith.db.backendDB(), momentOf(kith));
  expect(badge).toHaveBeenCalled();
  await applyAnswers(kith);
  expect((await kith.db.reminders.get(reminderId))?.on).toBe('2026-11-22');
});
