import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings, watchSettings } from '../../utils/platform/settings';
import { soon } from '../support/soon';

test('settings have defaults, also where another version kept something else', async () => {
  expect(await readSettings()).toEqual({
    notifications: 'unasked',
    listKeys: true,
    theme: 'system',
    helper: 'nobody',
    helperAddress: '',
    helperModel: '',
    quiet: null,
    meetingAlarm: 'hour',
  });
  await fakeBrowser.storage.local.set({ settings: { theme: 'purple', listKeys: false } });
  expect(await readSettings()).toMatchObject({ theme: 'system', listKeys: false });
});

test('quiet hours that are no times of day are none', async () => {
  const quiet = { from: '21:00', until: '08:00' };
  expect(await changeSettings({ quiet })).toMatchObject({ quiet });
  for (const wrong of [
    { from: '21:00' },
    { from: '24:00', until: '08:00' },
    'night',
    { from: '9', until: '1' },
  ]) {
    await fakeBrowser.storage.local.set({ settings: { quiet: wrong } });
    expect(await readSettings()).toMatchObject({ quiet: null });
  }
});

test('changing one keeps the others', async () => {
  await changeSettings({ theme: 'dark' });
  await changeSettings({ listKeys: false });
  expect(await readSettings()).toMatchObject({ theme: 'dark', listKeys: false });
});

test('a watcher hears the settings now and after each change, until it stops', async () => {
  const heard = vi.fn();
  const stop = watchSettings(heard);
  await soon(() => expect(heard).toHaveBeenCalledTimes(1));
  await changeSettings({ theme: 'dark' });
  await soon(() =>
    expect(heard).toHaveBeenLastCalledWith(expect.objectContaining({ theme: 'dark' })),
  );
  stop();
  await changeSettings({ theme: 'light' });
  expect(heard).not.toHaveBeenCalledWith(expect.objectContaining({ theme: 'light' }));
});
