// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { TodayView } from '../../../components/reminders/TodayView';
import { logInteraction } from '../../../utils/services/interactions';
import { addItem } from '../../../utils/services/items';
import { planMeeting } from '../../../utils/services/meetings';
import { savePerson } from '../../../utils/services/people';
import { addReminder } from '../../../utils/services/reminders';
import { readTodayView, today } from '../../../utils/services/today';
import {
  aDraft,
  aKith,
  aMeetingInput,
  anInteractionInput,
  aReminderInput,
  TODAY,
} from '../../support/builders';
import { cleanUp, render, type Screen, someSurroundings } from '../../support/render';

afterEach(cleanUp);

const hasButton = (screen: Screen, name: string) =>
  [...screen.container.querySelectorAll('button')].some(
    (one) => one.ariaLabel?.replace(/[\u2068\u2069]/gu, '') === name,
  );

async function withOneDue() {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft({ values: { name: 'Ana Ruiz' } }));
  await addReminder(kith, id, aReminderInput({ text: 'Say thanks' }));
  return kith;
}

describe('Today', () => {
  test('greets a first run with how to begin', async () => {
    const screen = await render(<TodayView />, await aKith());
    await screen.until(() => screen.text().includes('Nobody here yet.'));
    expect(screen.text()).toContain('Add by hand');
  });

  test('is a good feeling when nothing waits', async () => {
    const kith = await aKith();
    await savePerson(kith, aDraft());
    const screen = await render(<TodayView />, kith);
    await screen.until(() => screen.text().includes('Nothing waits for you today.'));
    expect(screen.container.querySelectorAll('a[href="#/people?sort=contact"]')).toHaveLength(1);
  });

  test('what one wanted to do by oneself waits too, and is ticked where it stands', async () => {
    const kith = await aKith();
    await addItem(kith, 'actionItems', { text: 'Read the standard', dueOn: TODAY });
    const screen = await render(<TodayView />, kith);
    await screen.until(() => screen.text().includes('Read the standard'));
    expect(screen.text()).not.toContain('Nothing waits for you today.');
    const box = () => screen.container.querySelector<HTMLElement>('input[type=checkbox]');
    await screen.until(() => box() !== null);
    await screen.click(box() ?? document.body);
    await screen.until(() => box() === null);
    expect(await kith.db.actionItems.toArray()).toMatchObject([{ state: 'done', doneOn: TODAY }]);
  });

  test('whoever did much at once has one row that stays short', async () => {
    const kith = await aKith();
    const { id: personId } = await savePerson(kith, aDraft({ values: { name: 'Ana Ruiz' } }));
    for (const kind of [
      'advice',
      'time',
      'referral',
      'resource',
      'opportunity',
      'mock-interview',
    ] as const)
      await addItem(kith, 'favours', { personId, kind, on: TODAY });
    const screen = await render(<TodayView />, kith);
    await screen.until(() => screen.text().includes('and 2 more'));
    expect(screen.container.querySelectorAll('.TodayRow-also > bdi')).toHaveLength(3);
  });

  test('what has a time is due once it comes, with nothing written meanwhile', async () => {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft({ values: { name: 'Ana Ruiz' } }));
    await addReminder(kith, id, aReminderInput({ text: 'Ring her', time: '14:30', zone: 'UTC' }));
    const screen = await render(<TodayView />, kith);
    await screen.until(() => screen.text().includes('1 coming up'));
    kith.moveTo('2026-11-21T14:31:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
    await screen.until(() => screen.text().includes('1 due today'));
  });

  test('settles a reminder without leaving, and takes it back', async () => {
    const kith = await withOneDue();
    const screen = await render(<TodayView />, kith);
    await screen.until(() => screen.text().includes('Say thanks'));
    await screen.click(screen.button('Done: Say thanks, Ana Ruiz'));
    await screen.until(() => screen.text().includes('Done: Say thanks, Ana Ruiz'));
    expect((await today(kith)).due).toEqual([]);
    await screen.click(screen.button('Undo'));
    await screen.until(() => hasButton(screen, 'Done: Say thanks, Ana Ruiz'));
    expect((await today(kith)).due).toHaveLength(1);
  });

  test('a row just settled stays in its place: a second click meets no other row', async () => {
    const kith = await withOneDue();
    const { id } = await savePerson(kith, aDraft({ values: { name: 'Li Wei' } }));
    await addReminder(kith, id, aReminderInput({ text: 'Write' }));
    const screen = await render(<TodayView />, kith);
    await screen.until(() => screen.text().includes('Li Wei'));
    const rows = () => [...screen.container.querySelectorAll('.TodayRow')];
    const before = rows();
    await screen.click(screen.button('Done: Say thanks, Ana Ruiz'));
    await screen.until(() => !hasButton(screen, 'Done: Say thanks, Ana Ruiz'));
    expect(rows()).toEqual(before);
    expect(document.activeElement).toBe(screen.button('Done: Write, Li Wei'));
  });

  test('takes it back by Ctrl Z, but not while typing', async () => {
    const kith = await withOneDue();
    const screen = await render(<TodayView />, kith);
    await screen.until(() => screen.text().includes('Say thanks'));
    await screen.click(screen.button('Done: Say thanks, Ana Ruiz'));
    await screen.until(() => !hasButton(screen, 'Done: Say thanks, Ana Ruiz'));
    const box = document.body.appendChild(document.createElement('input'));
    box.focus();
    await screen.press('z', { ctrlKey: true });
    expect((await today(kith)).due).toEqual([]);
    box.blur();
    await screen.press('z', { ctrlKey: true });
    await screen.until(() => hasButton(screen, 'Done: Say thanks, Ana Ruiz'));
    expect((await today(kith)).due).toHaveLength(1);
  });

  test('walks through all sections and settles by single keys', async () => {
    const kith = await withOneDue();
    const { id: ben } = await savePerson(kith, aDraft({ values: { name: 'Ben Osei' } }));
    await logInteraction(
      kith,
      anInteractionInput({ personIds: [ben], direction: 'from-them', text: 'Yes, gladly.' }),
    );
    const screen = await render(<TodayView />, kith);
    await screen.until(() => screen.text().includes('Your turn for 11 days'));
    await screen.press('j');
    expect(document.activeElement?.textContent).toBe('Ana Ruiz');
    await screen.press('d');
    await screen.until(() => screen.text().includes('Done: Say thanks, Ana Ruiz'));
    expect(document.activeElement?.textContent).toBe('Ben Osei');
    await screen.press('d');
    await screen.until(() => screen.text().includes('I wrote: Answer, Ben Osei'));
    expect((await readTodayView(kith)).turns).toEqual([]);
    await screen.press('u');
    await screen.until(() => hasButton(screen, 'I wrote: Answer, Ben Osei'));
    await screen.press('u');
    await screen.until(() => hasButton(screen, 'Done: Say thanks, Ana Ruiz'));
  });

  test('tells in its row how a meeting went, with a follow-up, and takes both back at once', async () => {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft({ values: { name: 'Ana Ruiz' } }));
    const input = aMeetingInput({ personIds: [id], title: 'Coffee at hers', on: '2026-11-20' });
    const { id: meeting } = await planMeeting(kith, input);
    const screen = await render(<TodayView />, kith);
    await screen.until(() => screen.text().includes('Coffee at hers'));
    await screen.press('j');
    await screen.press('d');
    await screen.until(() => screen.container.querySelector('form') !== null);
    await screen.type('Remind me', 'in 2 weeks');
    await screen.click(screen.button('Save'));
    await screen.until(() => screen.text().includes('I will remind you: Sat, Dec 5.'));
    expect(await kith.db.meetings.get(meeting)).toMatchObject({ state: 'held' });
    expect(screen.text()).toContain('Written down');
    await screen.click(screen.button('Undo'));
    await screen.until(() => hasButton(screen, 'How did it go? Coffee at hers, Ana Ruiz'));
    const due = (await kith.db.reminders.toArray()).filter(({ kind }) => kind === 'follow-up');
    expect(due.every(({ _del }) => _del)).toBe(true);
    screen.container.querySelector<HTMLElement>('.TodayRow-name')?.focus();
    await screen.press('n');
    await screen.until(() => screen.text().includes('Did not happen: Coffee at hers'));
    expect(await kith.db.meetings.get(meeting)).toMatchObject({ state: 'cancelled' });
  });

  test('leaves single keys alone where they are switched off', async () => {
    const kith = await withOneDue();
    const screen = await render(<TodayView />, kith, someSurroundings({ listKeys: false }));
    await screen.until(() => screen.text().includes('Ana Ruiz'));
    screen.container.querySelector<HTMLElement>('.TodayRow-name')?.focus();
    for (const key of ['j', 'd', '?']) await screen.press(key);
    expect((await today(kith)).due).toHaveLength(1);
    expect(screen.container.querySelector('dialog')).toBeNull();
  });

  test('owes thanks after a coffee until they are marked as said', async () => {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft({ values: { name: 'Ana Ruiz' } }));
    const coffee = { kind: 'coffee', direction: 'both', at: '2026-11-20T10:00:00.000Z' } as const;
    await logInteraction(kith, anInteractionInput({ personIds: [id], ...coffee }));
    const screen = await render(<TodayView />, kith);
    await screen.until(() => screen.text().includes('Coffee, yesterday'));
    await screen.click(screen.button('Thanked: Say thanks, Ana Ruiz'));
    await screen.until(() => !hasButton(screen, 'Thanked: Say thanks, Ana Ruiz'));
    await screen.until(() => screen.text().endsWith('Undo'));
    expect((await readTodayView(kith)).thanks).toEqual([]);
    await screen.click(screen.button('Undo'));
    await screen.until(() => hasButton(screen, 'Thanked: Say thanks, Ana Ruiz'));
  });

  test('lets go politely after two tries, with a way back', async () => {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft({ values: { name: 'Ana Ruiz' } }));
    for (const at of ['2026-10-20T10:00:00.000Z', '2026-11-01T10:00:00.000Z'])
      await logInteraction(kith, anInteractionInput({ personIds: [id], at }));
    const screen = await render(<TodayView />, kith);
    await screen.until(() => screen.text().includes('You have written twice'));
    await screen.click(screen.button('Let it rest: Ana Ruiz'));
    await screen.until(() => !hasButton(screen, 'Let it rest: Ana Ruiz'));
    await screen.until(() => screen.text().endsWith('Undo'));
    expect(await kith.db.people.get(id)).toMatchObject({ status: 'resting' });
    await screen.click(screen.button('Undo'));
    await screen.until(() => hasButton(screen, 'Let it rest: Ana Ruiz'));
  });

  test('puts a suggestion off as a reminder, or asks again later', async () => {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft({ values: { name: 'Ana Ruiz' } }));
    await logInteraction(kith, anInteractionInput({ personIds: [id] }));
    const screen = await render(<TodayView />, kith);
    await screen.until(() => screen.text().includes('No answer for 11 days'));
    await screen.press('j');
    await screen.press('n');
    await screen.until(() => screen.text().includes('Not now: Ana Ruiz'));
    expect(await kith.db.people.get(id)).toMatchObject({ pausedUntil: '2026-12-05' });
  });

  test('asks once, in the click itself, whether it may notify', async () => {
    const surroundings = someSurroundings();
    const screen = await render(<TodayView />, await withOneDue(), surroundings);
    await screen.until(() => screen.text().includes('Should Kith tell you'));
    await screen.click(screen.button('Yes, tell me'));
    expect(surroundings.askForNotifications).toHaveBeenCalledOnce();
    await screen.until(() => !screen.text().includes('Should Kith tell you'));
    expect(surroundings.settings().notifications).toBe('allowed');
  });

  test('takes "not now" for an answer without asking the browser', async () => {
    const surroundings = someSurroundings();
    const screen = await render(<TodayView />, await withOneDue(), surroundings);
    await screen.until(() => screen.text().includes('Should Kith tell you'));
    await screen.click(screen.button('Not now'));
    await screen.until(() => !screen.text().includes('Should Kith tell you'));
    expect(surroundings.askForNotifications).not.toHaveBeenCalled();
    expect(surroundings.settings().notifications).toBe('declined');
  });
});
