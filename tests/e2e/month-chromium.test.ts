/**
 * A month of outreach in real Chromium, by a clock of the test's: after every step badge, Today and all
 * notifications there have ever been are as a plain model of the month has them.
 */

import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { ReminderInput } from '../../utils/domain/reminder-input.ts';
import { Month } from '../support/month.ts';
import { see } from '../support/see.ts';

const PEOPLE = 50;
const BERLIN = 'Europe/Berlin';
const NEW_YORK = 'America/New_York';

// Each part restarts the browser several times: far above what that takes, on whatever machine.
vi.setConfig({ testTimeout: 300_000 });

let month: Month;
const people: string[] = [];
/** Ids of reminders, by their texts. */
const ids = new Map<string, string>();

beforeAll(() => {
  month = new Month();
});
afterAll(() => month.end());

const nameOf = (person: number) => `Person ${String(person).padStart(2, '0')}`;
const idOf = (person: number) => people[person - 1] ?? '';
const reminder = (text: string) => ids.get(text) ?? '';
const input = (text: string, on: string, more: Partial<ReminderInput> = {}): ReminderInput => ({
  kind: 'follow-up',
  text,
  on,
  time: null,
  zone: null,
  ...more,
});

/** A reminder is added, and waits from then on. */
async function remind(person: number, on: string, more: Partial<ReminderInput> = {}) {
  const text = `Errand ${person}`;
  const { id } = await month.run('addReminder', idOf(person), input(text, on, more));
  ids.set(text, id);
  const { time, zone } = more;
  const timed = time && zone ? { time, zone } : {};
  month.model.set(text, { person: nameOf(person), text, on, ...timed });
}

/** A message is written and sent, with a follow-up. */
async function send(person: number, followOn: string) {
  const text = `Answer of ${person}`;
  const { id } = await month.run('openDraft', {
    personId: idOf(person),
    purpose: 'advice',
    channel: 'email',
    templateId: null,
  });
  const follow = input(text, followOn);
  await month.run('markSent', id, { subject: 'A question', text: 'May I ask you?', follow });
  const { reminders } = await month.run('kept');
  ids.set(text, reminders.find((one) => one.text === text)?.id ?? '');
  month.model.set(text, { person: nameOf(person), text, on: followOn });
}

async function log(person: number, direction: 'from-me' | 'from-them') {
  await month.run('logInteraction', {
    personIds: [idOf(person)],
    kind: 'message',
    direction,
    at: month.now().toInstant().toString({ smallestUnit: 'millisecond' }),
    text: '',
    outcome: null,
  });
}

async function done(text: string) {
  await month.run('completeReminder', reminder(text));
  month.model.done(text);
}

const touch = (person: number, on: string) =>
  month.model.set(`touch ${person}`, { person: nameOf(person), text: 'Keep in touch', on });

test('the first days: people, reminders of all kinds, done on screen and from a notification', async () => {
  await month.wakeAt(`2027-03-01T10:00[${BERLIN}]`);
  people.push(
    ...(await month.run(
      'meet',
      Array.from({ length: PEOPLE }, (_, at) => nameOf(at + 1)),
    )),
  );
  const settings = await month.kith.open('options.html#/settings');
  await settings.getByRole('button', { name: 'Turn notifications on' }).click();
  await see(settings.getByRole('button', { name: 'Turn notifications off' })).toBeVisible();
  await settings.close();

  await remind(1, '2027-03-02');
  await remind(2, '2027-03-03');
  await remind(3, '2027-03-03');
  await remind(4, '2027-03-03');
  await remind(5, '2027-03-03', { time: '14:30', zone: BERLIN });
  const weekly = { every: 1, unit: 'week', from: '2027-03-02', nth: null } as const;
  await remind(6, '2027-03-02', { repeat: weekly });
  await month.run('updatePerson', idOf(7), { relationships: ['mentor'] });
  touch(7, '2027-03-31');
  await month.run('setKeepInTouch', idOf(8), 7);
  touch(8, '2027-03-08');
  await month.run('updatePerson', idOf(9), { confidential: true });
  await remind(9, '2027-03-04');
  month.model.set('Errand 9', {
    person: nameOf(9),
    text: 'Errand 9',
    on: '2027-03-04',
    confidential: true,
  });
  await month.holds();

  await month.wakeAt(`2027-03-02T08:30[${BERLIN}]`);
  await month.goOn('09:00');
  const today = await month.kith.open('options.html#/today');
  await today.getByRole('button', { name: /^Done: .*Errand 1/ }).click();
  month.model.done('Errand 1');
  await month.holds();
  const page = await month.kith.open(`options.html#/reminder/${reminder('Errand 6')}`);
  await page.getByRole('button', { name: /^Done: / }).click();
  await see(page.getByText('I will remind you: Tue, Mar 9')).toBeVisible();
  month.model.move('Errand 6', '2027-03-09');
  await month.holds();

  await month.wakeAt(`2027-03-03T09:30[${BERLIN}]`);
  await month.goOn('14:30');
  await month.press(nameOf(5), 0);
  month.model.done('Errand 5');
  await month.holds();
  await month.run('snoozeReminder', reminder('Errand 2'), '2027-03-20');
  month.model.move('Errand 2', '2027-03-20');
  await month.run('letRest', [idOf(3)], null);
  month.model.done('Errand 3');
  await month.holds();
});

test('the second week: sends and answers, what is confidential, a worker killed at any moment', async () => {
  await month.wakeAt(`2027-03-04T09:30[${BERLIN}]`);
  await done('Errand 9');
  await send(13, '2027-03-11');
  await send(14, '2027-03-12');
  await Promise.all([log(15, 'from-me'), month.kith.stopWorker(), log(16, 'from-me')]);
  await month.holds();

  await month.wakeAt(`2027-03-08T09:30[${BERLIN}]`);
  await month.press(nameOf(8), 1);
  month.model.move('touch 8', '2027-03-09');
  await month.kith.stopWorker();
  await month.ring();
  await month.holds();

  await month.wakeAt(`2027-03-09T09:30[${BERLIN}]`);
  for (let kill = 0; kill < 3; kill++) {
    await month.ring();
    await month.kith.stopWorker();
  }
  await month.ring();
  await log(8, 'from-me');
  touch(8, '2027-03-16');
  await month.run('completeReminder', reminder('Errand 6'));
  month.model.move('Errand 6', '2027-03-16');
  await month.holds();

  await month.wakeAt(`2027-03-11T09:30[${BERLIN}]`);
  await log(13, 'from-them');
  await done('Answer of 13');
  await month.holds();
});

test('a journey over the day the clocks change in America', async () => {
  await remind(10, '2027-03-14', { time: '02:30', zone: NEW_YORK });
  await remind(11, '2027-03-28', { time: '02:30', zone: BERLIN });
  await remind(12, '2027-03-26', {
    repeat: { every: 1, unit: 'month', from: '2027-03-26', nth: -1 },
  });
  await remind(17, '2027-03-14');
  for (const person of [20, 21, 22, 23, 24]) await remind(person, `2027-03-${person}`);

  await month.wakeAt(`2027-03-13T21:00[${NEW_YORK}]`);
  await done('Answer of 14');
  await month.wakeAt(`2027-03-14T01:50[${NEW_YORK}]`);
  await month.goOn('03:15');
  await month.goOn('03:30');
  await month.goOn('09:00');
});

test('a fortnight of sleep ends in one digest, on the day the clocks change in Europe', async () => {
  const before = month.model.notices.length;
  await month.wakeAt(`2027-03-28T09:30[${BERLIN}]`);
  expect(month.model.notices.length).toBe(before + 1);
  for (const text of ['Errand 2', 'Errand 10', 'Errand 11', 'Errand 17', 'Errand 20'])
    await done(text);
  await log(8, 'from-me');
  touch(8, '2027-04-04');
  await month.run('completeReminder', reminder('Errand 6'));
  month.model.move('Errand 6', '2027-03-30');
  await month.run('completeReminder', reminder('Errand 12'));
  month.model.move('Errand 12', '2027-04-30');
  await remind(25, '2027-03-29');
  await month.holds();

  await month.wakeAt(`2027-03-29T00:30[${BERLIN}]`);
  await month.goOn('09:00');
});

test('quiet hours, days away, and a clock set back', async () => {
  await month.wakeAt(`2027-03-31T09:30[${BERLIN}]`);
  await month.run('choose', { quiet: { from: '21:00', until: '08:00' } });
  const isAway = (day: string) => day === '2027-04-02' || day === '2027-04-03';
  month.model.isStill = (at) => at.hour >= 21 || at.hour < 8 || isAway(at.toPlainDate().toString());
  await month.run('completeReminder', `touch:${idOf(7)}`);
  touch(7, '2027-04-30');
  await remind(30, '2027-03-31', { time: '22:00', zone: BERLIN });
  await remind(31, '2027-04-02');
  await month.run('setAway', '2027-04-02', '2027-04-03');
  await month.goOn('22:30');
  await month.wakeAt(`2027-04-01T08:05[${BERLIN}]`);
  await month.wakeAt(`2027-04-02T10:00[${BERLIN}]`);
  await month.wakeAt(`2027-04-04T09:30[${BERLIN}]`);

  const { actionId } = await month.run('completeReminder', reminder('Errand 4'));
  await month.run('undo', actionId);
  await month.run('erasePerson', idOf(21));
  month.model.done('Errand 21');
  await month.holds();
  const told = month.model.notices.length;
  await month.wakeAt(`2027-04-03T20:00[${BERLIN}]`);
  await month.wakeAt(`2027-04-04T12:00[${BERLIN}]`);
  expect(month.model.notices.length).toBe(told);
});

test('after the month all rows are accounted for', async () => {
  const { people: rows, interactions, reminders, drafts } = await month.run('kept');
  const living = <R extends { _del?: string | undefined }>(all: R[]) =>
    all.filter(({ _del }) => _del === undefined);
  expect(living(rows)).toHaveLength(PEOPLE - 1);
  // Two sends, two notes to others, an answer, and two to whom one keeps in touch with.
  expect(living(interactions)).toHaveLength(7);
  expect(drafts.map(({ state }) => state)).toEqual(['sent', 'sent']);
  const open = living(reminders).filter(({ state }) => state === 'open');
  const waiting = open.filter(({ id }) => !id.startsWith('touch:'));
  const expected = [...month.model.waiting].filter(([name]) => !name.startsWith('touch'));
  expect(waiting.map(({ text, on }) => `${text} ${on}`).sort()).toEqual(
    expected.map(([name, { on }]) => `${name} ${on}`).sort(),
  );
  const shown = await month.shown();
  process.stdout.write(
    `the month: ${people.length} people, ${shown.length} notifications, none twice, none missing\n`,
  );
});
