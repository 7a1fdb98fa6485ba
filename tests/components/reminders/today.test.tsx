// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { TodayView } from '../../../components/reminders/TodayView';
import { savePerson } from '../../../utils/services/people';
import { addReminder, today } from '../../../utils/services/reminders';
import { aDraft, aKith, aReminderInput } from '../../support/builders';
import { cleanUp, render, someSurroundings } from '../../support/render';

afterEach(cleanUp);

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
    await screen.until(() => !screen.text().includes('Say thanks'));
    expect((await today(kith)).due).toEqual([]);
    await screen.click(screen.button('Undo'));
    await screen.until(() => screen.text().includes('Say thanks'));
    expect((await today(kith)).due).toHaveLength(1);
  });

  test('takes it back by Ctrl Z, but not while typing', async () => {
    const kith = await withOneDue();
    const screen = await render(<TodayView />, kith);
    await screen.until(() => screen.text().includes('Say thanks'));
    await screen.click(screen.button('Done: Say thanks, Ana Ruiz'));
    await screen.until(() => !screen.text().includes('Say thanks'));
    const box = document.body.appendChild(document.createElement('input'));
    box.focus();
    await screen.press('z', { ctrlKey: true });
    expect((await today(kith)).due).toEqual([]);
    box.blur();
    await screen.press('z', { ctrlKey: true });
    await screen.until(() => screen.text().includes('Say thanks'));
    expect((await today(kith)).due).toHaveLength(1);
  });

  test('asks once, in the click itself, whether it may notify', async () => {
    const surroundings = someSurroundings();
    const screen = await render(<TodayView />, await withOneDue(), surroundings);
    await screen.until(() => screen.text().includes('Shall Kith knock'));
    await screen.click(screen.button('Yes, tell me'));
    expect(surroundings.askForNotifications).toHaveBeenCalledOnce();
    await screen.until(() => !screen.text().includes('Shall Kith knock'));
    expect(surroundings.settings().notifications).toBe('allowed');
  });

  test('takes "not now" for an answer without asking the browser', async () => {
    const surroundings = someSurroundings();
    const screen = await render(<TodayView />, await withOneDue(), surroundings);
    await screen.until(() => screen.text().includes('Shall Kith knock'));
    await screen.click(screen.button('Not now'));
    await screen.until(() => !screen.text().includes('Shall Kith knock'));
    expect(surroundings.askForNotifications).not.toHaveBeenCalled();
    expect(surroundings.settings().notifications).toBe('declined');
  });
});
