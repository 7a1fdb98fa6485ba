// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { PersonByHand } from '../../../components/people/PersonByHand';
import { NotificationOffer } from '../../../components/reminders/NotificationOffer';
import { SettingsView } from '../../../components/settings/SettingsView';
import { aKith } from '../../support/builders';
import { cleanUp, render, someSurroundings } from '../../support/render';

afterEach(cleanUp);

const refuse = async () => {
  throw new Error('The browser could not read it.');
};

describe('where the browser cannot read what it kept', () => {
  test('a form opens empty instead of never', async () => {
    const surroundings = { ...someSurroundings(), readScratch: refuse };
    const screen = await render(<PersonByHand />, await aKith(), surroundings);
    await screen.until(() => screen.container.querySelector('form') !== null);
    expect(screen.field('Name').value).toBe('');
  });

  test('the settings can still be chosen', async () => {
    const surroundings = { ...someSurroundings(), readSettings: refuse };
    const screen = await render(<SettingsView />, await aKith(), surroundings);
    await screen.until(() => screen.text().includes('Colors'));
    expect(screen.field('Colors').value).toBe('system');
  });

  test('an answer that cannot be kept says so, and the question stays', async () => {
    const surroundings = { ...someSurroundings(), changeSettings: refuse };
    const screen = await render(<NotificationOffer />, await aKith(), surroundings);
    await screen.until(() => screen.text().includes('Yes, tell me'));
    await screen.click(screen.button('Yes, tell me'));
    await screen.until(() => screen.text().includes('That did not work'));
    expect(screen.button('Not now')).toBeTruthy();
  });
});
