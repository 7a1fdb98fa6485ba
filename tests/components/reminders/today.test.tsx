// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { TodayView } from '../../../components/reminders/TodayView';
import { savePerson } from '../../../utils/services/people';
import { addReminder } from '../../../utils/services/reminders';
import { today } from '../../../utils/services/today';
import { aDraft, aKith, aReminderInput } from '../../support/builders';
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
