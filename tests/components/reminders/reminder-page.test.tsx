// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { ReminderPage } from '../../../components/reminders/ReminderPage';
import { deletePerson, savePerson } from '../../../utils/services/people';
import { addReminder, completeReminder } from '../../../utils/services/reminders';
import { aDraft, aKith, aReminderInput } from '../../support/builders';
import { cleanUp, render, someSurroundings } from '../../support/render';

afterEach(cleanUp);

async function aReminderPage(changes = {}) {
  const kith = await aKith();
  const { id: personId } = await savePerson(kith, aDraft());
  const input = aReminderInput({ text: 'Ask about nights', on: '2026-11-18', ...changes });
  const { id } = await addReminder(kith, personId, input);
  const row = () => kith.db.reminders.get(id);
  return { kith, id, personId, row };
}

test('a reminder’s page says whose and what and since when, and does all that can be done', async () => {
  const { kith, id, row } = await aReminderPage();
  const screen = await render(<ReminderPage id={id} />, kith);
  await screen.until(() => screen.text().includes('Ask about nights'));
  expect(screen.text()).toContain('Mara Okafor');
  expect(screen.text()).toContain('Waiting since Wed, Nov 18, 3 days ago.');
  await screen.click(screen.button(/^In 3 days Tue/));
  await screen.until(() => screen.text().includes('I will remind you: Tue, Nov 24.'));
  expect(await row()).toMatchObject({ on: '2026-11-24', state: 'open' });
  await screen.click(screen.button('Undo'));
  await screen.until(() => screen.text().includes('Waiting since'));
  await screen.click(screen.button('Log'));
  await screen.until(() => screen.container.querySelector('form') !== null);
  await screen.click(screen.button(/^Done: /));
  await screen.until(() => screen.text().includes('This is done already: today.'));
  expect(await row()).toMatchObject({ state: 'done' });
  expect(screen.text()).not.toContain('Not today');
});

test('one done elsewhere says so, and one that is gone says why', async () => {
  const { kith, id, personId } = await aReminderPage();
  await completeReminder(kith, id);
  const screen = await render(<ReminderPage id={id} />, kith);
  await screen.until(() => screen.text().includes('This is done already: today.'));
  expect(screen.text()).toContain('Go on with Today');
  await deletePerson(kith, personId);
  await screen.until(() => screen.text().includes('no longer there'));
});

test('a timed one says its time', async () => {
  const { kith, id } = await aReminderPage({ on: '2026-11-21', time: '11:00', zone: 'UTC' });
  const screen = await render(<ReminderPage id={id} />, kith);
  await screen.until(() => screen.text().includes('For today, 11:00.'));
});

test('what it was put off for is told with the day', async () => {
  const { kith, id } = await aReminderPage({ waitsFor: 'after her leave' });
  const screen = await render(<ReminderPage id={id} />, kith);
  await screen.until(() => /3 days ago\. Put off until: .?after her leave/u.test(screen.text()));
});

test('it waits until something has happened, and half-typed words are there again after closing', async () => {
  const { kith, id, row } = await aReminderPage();
  const surroundings = someSurroundings();
  const { kept } = surroundings;
  const first = await render(<ReminderPage id={id} />, kith, surroundings);
  await first.until(() => first.text().includes('Ask about nights'));
  await first.click(first.button('Until something…'));
  await first.until(() => document.querySelector('.SnoozeUntil input') !== null);
  await first.type('Until what, and when?', 'after her leave, 3 March');
  await first.until(() => kept.size > 0);
  await cleanUp();

  const screen = await render(<ReminderPage id={id} />, kith, surroundings);
  await screen.until(() => screen.text().includes('Ask about nights'));
  await screen.click(screen.button('Until something…'));
  await screen.until(() => screen.field('Until what, and when?').value !== '');
  await screen.click(screen.button('Put off'));
  await screen.until(() => screen.text().includes('I will remind you: Wed, Mar 3, 2027.'));
  expect(await row()).toMatchObject({ on: '2027-03-03', waitsFor: 'after her leave' });
  expect(kept.size).toBe(0);
});

test('the second click of a double one leaves the next date of what repeats alone', async () => {
  const repeat = { every: 1, unit: 'week', from: '2026-11-18', nth: null };
  const { kith, id, row } = await aReminderPage({ repeat });
  const screen = await render(<ReminderPage id={id} />, kith);
  const isAt = (words: string) => screen.until(() => screen.text().includes(words));
  const clickAs = (detail: number) =>
    screen.button(/^Done: /).dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
  await isAt('Waiting since');
  clickAs(1);
  await isAt('Wed, Nov 25');
  clickAs(2);
  clickAs(1);
  await isAt('Wed, Dec 2');
  const done = await kith.db.history.filter(({ name }) => name === 'completeReminder').count();
  expect([done, (await row())?.on]).toEqual([2, '2026-12-02']);
});
