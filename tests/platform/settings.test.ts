import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings, watchSettings } from '../../utils/platform/settings';

test('settings have defaults, also where another version kept something else', async () => {
  expect(await readSettings()).toEqual({
    notifications: 'unasked',
    listKeys: true,
    theme: 'system',
  });
  await fakeBrowser.storage.local.set({ settings: { theme: 'purple', listKeys: false } });
  expect(await readSettings()).toMatchObject({ theme: 'system', listKeys: false });
});

test('changing one keeps the others', async () => {
  await changeSettings({ theme: 'dark' });
  await changeSettings({ listKeys: false });
  expect(await readSettings()).toMatchObject({ theme: 'dark', listKeys: false });
});

test('a watcher hears the settings now and after each change, until it stops', async () => {
  const heard = vi.fn();
  const stop = watchSettings(heard);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  await changeSettings({ theme: 'dark' });
  await vi.waitFor(() =>
    expect(heard).toHaveBeenLastCalledWith(expect.objectContaining({ theme: 'dark' })),
  );
  stop();
  await changeSettings({ theme: 'light' });
  expect(heard).not.toHaveBeenCalledWith(expect.objectContaining({ theme: 'light' }));
});
