import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionReminderId } from '../../utils/domain/action-reminder';
import type { ItemInput } from '../../utils/domain/items/items';
import { actionsWith, ownActionsDue, settleAction } from '../../utils/services/action-items';
import { addItem, editItem, removeItem } from '../../utils/services/items';
import { mergePeople } from '../../utils/services/merge';
import { deletePerson, restorePerson, savePerson } from '../../utils/services/people';
import { reminderWords } from '../../utils/services/reminder-words';
import {
  completeReminder,
  editReminder,
  removeReminder,
  snoozeReminder,
} from '../../utils/services/reminders';
import { undo } from '../../utils/services/undo';
import { aDraft, aKith, type TestKith } from '../support/builders';

async function agreed(changes: Partial<ItemInput<'actionItems'>> = {}) {
  const kith = await aKith();
  const { id: mara } = await savePerson(kith, aDraft());
  const { id, actionId } = await addItem(kith, 'actionItems', {
    personId: mara,
    text: 'Send the résumé',
    dueOn: '2026-11-27',
    ...changes,
  });
  return { kith, mara, id, actionId };
}

const itemIn = (kith: TestKith, id: string) => kith.db.actionItems.get(id);
const reminderIn = (kith: TestKith, id: string) => kith.db.reminders.get(actionReminderId(id));
/** What the badge and Today see. */
const asked = async (kith: TestKith, id: string) =>
  (await kith.db.reminders.where('_due').above('').toArray()).find(
    (one) => one.id === actionReminderId(id),
  )?.on ?? null;

describe('an action item that is open and due', () => {
  test('reminds on its day, and confidentially where it is confidential', async () => {
    const { kith, mara, id } = await agreed({ confidential: true });
    expect(await reminderIn(kith, id)).toMatchObject({
      personId: mara,
      kind: 'action-item',
      text: 'Send the résumé',
      on: '2026-11-27',
      state: 'open',
      confidential: true,
    });
  });

  test('reminds of nothing without a day, and without a person', async () => {
    const undated = await agreed({ dueOn: null });
    const alone = await agreed({ personId: null });
    expect(await reminderIn(undated.kith, undated.id)).toBeUndefined();
    expect(await reminderIn(alone.kith, alone.id)).toBeUndefined();
  });

  test('is done by "Done" on its reminder, as of that day where the user is', async () => {
    const { kith, id } = await agreed();
    kith.travelTo('Pacific/Auckland');
    const { actionId } = await completeReminder(kith, actionReminderId(id));
    expect(await itemIn(kith, id)).toMatchObject({ state: 'done', doneOn: '2026-11-22' });
    await undo(kith, actionId);
    expect(await itemIn(kith, id)).toMatchObject({ state: 'open', doneOn: null });
    expect(await asked(kith, id)).toBe('2026-11-27');
  });

  test('keeps the day it was put off to while its due date stays, and no longer', async () => {
    const { kith, id } = await agreed();
    await snoozeReminder(kith, actionReminderId(id), '2026-12-04', { waitsFor: 'her leave' });
    await editItem(kith, 'actionItems', id, { text: 'Send both résumés' });
    expect(await reminderIn(kith, id)).toMatchObject({
      on: '2026-12-04',
      text: 'Send both résumés',
      snoozes: 1,
      waitsFor: 'her leave',
    });
    expect(await itemIn(kith, id)).toMatchObject({ dueOn: '2026-11-27' });
    await editItem(kith, 'actionItems', id, { dueOn: '2026-12-01' });
    expect(await reminderIn(kith, id)).toMatchObject({
      on: '2026-12-01',
      snoozes: 0,
      waitsFor: null,
    });
  });

  test('says what its reminder is changed to say, and has no day once that is removed', async () => {
    const { kith, id } = await agreed();
    await editReminder(kith, actionReminderId(id), { text: 'Send it as PDF', on: '2026-11-30' });
    expect(await itemIn(kith, id)).toMatchObject({ text: 'Send it as PDF', dueOn: '2026-11-30' });
    await editReminder(kith, actionReminderId(id), { text: '' });
    expect(await reminderIn(kith, id)).toMatchObject({ text: 'Send it as PDF' });
    await removeReminder(kith, actionReminderId(id));
    expect(await itemIn(kith, id)).toMatchObject({ state: 'open', dueOn: null });
    expect(await asked(kith, id)).toBeNull();
  });

  test('asks about it where the other one took it on', async () => {
    const { kith, id } = await agreed({ owner: 'them', text: 'Introduce me to Li' });
    const reminder = await reminderIn(kith, id);
    expect(reminder && reminderWords(reminder)).toBe('Ask about it: Introduce me to Li');
  });

  test('goes with the person, comes back with them, and moves when two are put together', async () => {
    const { kith, mara, id } = await agreed();
    await deletePerson(kith, mara);
    expect(await asked(kith, id)).toBeNull();
    await restorePerson(kith, mara);
    expect(await asked(kith, id)).toBe('2026-11-27');
    const other = await savePerson(kith, aDraft({ values: { name: 'M. Okafor' } }));
    await mergePeople(kith, mara, other.id);
    const row = await reminderIn(kith, id);
    expect(row).toMatchObject({ personId: (await itemIn(kith, id))?.personId, state: 'open' });
  });

  test('leaves nothing when its adding is taken back, though it was put off since', async () => {
    const { kith, id, actionId } = await agreed();
    await snoozeReminder(kith, actionReminderId(id), '2026-12-04');
    expect((await undo(kith, actionId)).left).toBe(0);
    expect(await itemIn(kith, id)).toHaveProperty('_del');
    expect(await asked(kith, id)).toBeNull();
  });
});

test('action items are listed open ones first, by their day, those without one last', async () => {
  const { kith, mara, id } = await agreed({ text: 'Second' });
  const add = (text: string, dueOn: string | null) =>
    addItem(kith, 'actionItems', { personId: mara, text, dueOn });
  await add('Third', null);
  await add('First', '2026-11-25');
  const done = await add('Fourth', '2026-11-24');
  await settleAction(kith, done.id, 'done');
  const gone = await add('Gone', null);
  await removeItem(kith, 'actionItems', gone.id);
  expect((await actionsWith(kith, [mara])).map(({ text }) => text)).toEqual([
    'First',
    'Second',
    'Third',
    'Fourth',
  ]);
  expect(await itemIn(kith, id)).toMatchObject({ state: 'open' });
});

/** An action item as plainly as it can be said; every step makes a new one, so that undo is the one before. */
interface Plain {
  due: number | null;
  state: 'open' | 'done' | 'dropped';
  isGone: boolean;
  /** The day that its reminder asks on; null while nothing asks. */
  on: number | null;
}

const DAY_ONE = Temporal.PlainDate.from('2026-11-20');
const dayAt = (day: number) => DAY_ONE.add({ days: day }).toString();

/** What follows from a step: a reminder that asks already keeps its day while the due date stays. */
function follow(before: Plain, step: Partial<Plain>): Plain {
  const after = { ...before, ...step };
  const asks = after.state === 'open' && !after.isGone && after.due !== null;
  const keeps = after.due === before.due && (step.on ?? before.on) !== null;
  return { ...after, on: asks ? (keeps ? (step.on ?? before.on) : after.due) : null };
}

type Step =
  | { do: 'due'; day: number | null }
  | { do: 'snooze'; day: number }
  | { do: 'done' | 'dropped' | 'open' | 'doneReminder' | 'removeReminder' | 'remove' | 'undo' };

const day = fc.integer({ min: 1, max: 40 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('due' as const), day: fc.option(day) }),
  fc.record({ do: fc.constant('snooze' as const), day }),
  fc.record({
    do: fc.constantFrom(
      'done' as const,
      'dropped' as const,
      'open' as const,
      'doneReminder' as const,
      'removeReminder' as const,
      'remove' as const,
      'undo' as const,
      'undo' as const,
    ),
  }),
);

/** @returns the action, and what the plain item has of it; null where the step cannot be taken. */
async function take(kith: TestKith, id: string, now: Plain, one: Step) {
  const reminderId = actionReminderId(id);
  if (now.isGone) return null;
  switch (one.do) {
    case 'due': {
      const dueOn = one.day === null ? null : dayAt(one.day);
      return { ...(await editItem(kith, 'actionItems', id, { dueOn })), said: { due: one.day } };
    }
    case 'done':
    case 'dropped':
    case 'open':
      return { ...(await settleAction(kith, id, one.do)), said: { state: one.do } };
    case 'remove':
      return { ...(await removeItem(kith, 'actionItems', id)), said: { isGone: true } };
    default:
      break;
  }
  if (now.on === null) return null;
  switch (one.do) {
    case 'snooze':
      return { ...(await snoozeReminder(kith, reminderId, dayAt(one.day))), said: { on: one.day } };
    case 'doneReminder':
      return { ...(await completeReminder(kith, reminderId)), said: { state: 'done' as const } };
    case 'removeReminder':
      return { ...(await removeReminder(kith, reminderId)), said: { due: null } };
    default:
      return null;
  }
}

test('whatever is done to an item or its reminder, and taken back, the two agree', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const { kith, id } = await agreed({ dueOn: dayAt(7) });
      const states: Plain[] = [{ due: 7, state: 'open', isGone: false, on: 7 }];
      const actions: string[] = [];
      for (const one of steps) {
        const now = states.at(-1) as Plain;
        if (one.do === 'undo') {
          const last = actions.pop();
          if (last === undefined) continue;
          await undo(kith, last);
          states.pop();
        } else {
          const taken = await take(kith, id, now, one);
          if (!taken) continue;
          actions.push(taken.actionId);
          states.push(follow(now, taken.said));
        }
        const plain = states.at(-1) as Plain;
        const item = await itemIn(kith, id);
        expect(item?._del === undefined).toBe(!plain.isGone);
        expect(item).toMatchObject({
          state: plain.state,
          dueOn: plain.due === null ? null : dayAt(plain.due),
        });
        expect(await asked(kith, id)).toBe(plain.on === null ? null : dayAt(plain.on));
      }
    }),
    { numRuns: 40 },
  );
});

test('what is to be done with nobody is asked for from its day on, until it is done', async () => {
  const { kith, id } = await agreed({ personId: null });
  await addItem(kith, 'actionItems', { text: 'Some day' });
  await addItem(kith, 'actionItems', { text: 'Earlier', dueOn: '2026-11-20' });
  const dueOn = async (day: string) =>
    (await ownActionsDue(kith, Temporal.PlainDate.from(day))).map(({ text }) => text);
  expect(await dueOn('2026-11-26')).toEqual(['Earlier']);
  expect(await dueOn('2026-11-27')).toEqual(['Earlier', 'Send the résumé']);
  await settleAction(kith, id, 'done');
  expect(await dueOn('2026-11-28')).toEqual(['Earlier']);
});
