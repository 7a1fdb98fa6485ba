// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { SettingsView } from '../../../components/settings/SettingsView';
import { aKith } from '../../support/builders';
import { cleanUp, render, someSurroundings } from '../../support/render';

afterEach(cleanUp);

test('quiet hours are off until chosen, begin with the night, and keep a time that is emptied', async () => {
  const surroundings = someSurroundings({ notifications: 'allowed' });
  const quiet = async () => (await surroundings.readSettings()).quiet;
  const screen = await render(<SettingsView />, await aKith(), surroundings);
  await screen.until(() => screen.text().includes('Quiet hours'));
  expect(await quiet()).toBeNull();
  const toggle = () => screen.container.querySelector<HTMLInputElement>('[role=switch]');
  await screen.click(toggle() as HTMLInputElement);
  await screen.until(() => screen.text().includes('Until'));
  expect(await quiet()).toEqual({ from: '21:00', until: '08:00' });
  await screen.type('From', '22:30');
  await screen.type('Until', '');
  expect(await quiet()).toEqual({ from: '22:30', until: '08:00' });
  await screen.click(toggle() as HTMLInputElement);
  expect(await quiet()).toBeNull();
});
