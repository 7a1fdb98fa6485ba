/** The background as the browser sees it: what it listens to from the first moment, and what it then does. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background/index';
import { openAppPage } from '../../utils/platform/pages';
import { keepScratch } from '../../utils/platform/scratch';
import { readSettings } from '../../utils/platform/settings';
import { readAnswers } from '../../utils/services/answers';
import { backUpWhenDue } from '../../utils/services/backup/due-backup';
import { lookAtWhatIsDue } from '../../utils/services/look';
import { markTab, markTabs } from '../../utils/services/marks';
import { menuItems } from '../../utils/services/menu-picks';
import { opensOnLog } from '../../utils/services/popup-view';
import { reconcileSites, sitesChanged } from '../../utils/services/sites';
import { takePick } from '../../utils/services/taken-pick';
import { soon } from '../support/soon';

vi.mock('../../utils/services/look', () => ({ lookAtWhatIsDue: vi.fn(async () => {}) }));
vi.mock('../../utils/services/backup/due-backup', () => ({ backUpWhenDue: vi.fn() }));
vi.mock('../../utils/services/marks', () => ({ markTab: vi.fn(), markTabs: vi.fn() }));
vi.mock('../../utils/services/sites', () => ({ reconcileSites: vi.fn(), sitesChanged: vi.fn() }));
vi.mock('../../utils/platform/pages', () => ({ openAppPage: vi.fn(async () => {}) }));

const look = vi.mocked(lookAtWhatIsDue);
const listeners = new Map<string, ((...args: never[]) => void)[]>();
const spy = (name: string) => ({
  addListener: (listener: (...args: never[]) => void) =>
    listeners.set(name, [...(listeners.get(name) ?? []), listener]),
});
const fire = (name: string, ...args: unknown[]) => {
  for (const listener of listeners.get(name) ?? []) listener(...(args as never[]));
};

beforeEach(() => {
  listeners.clear();
  vi.clearAllMocks();
  Object.assign(fakeBrowser.runtime, {
    onStartup: spy('startup'),
    onInstalled: spy('installed'),
    onMessage: spy('message'),
  });
  Object.assign(fakeBrowser.alarms, { onAlarm: spy('alarm') });
  Object.assign(fakeBrowser.permissions, {
    onAdded: spy('permission'),
    onRemoved: spy('permission gone'),
  });
  Object.assign(fakeBrowser, {
    commands: { onCommand: spy('key') },
    omnibox: {
      onInputChanged: spy('typed'),
      onInputEntered: spy('entered'),
      setDefaultSuggestion: vi.fn(),
    },
    contextMenus: { onClicked: spy('menu'), removeAll: vi.fn(async () => {}), create: vi.fn() },
    sidePanel: { open: vi.fn(async () => {}) },
  });
  Object.assign(fakeBrowser.action, { openPopup: vi.fn(async () => {}) });
  Object.assign(fakeBrowser.notifications, {
    onClicked: spy('notification'),
    onButtonClicked: spy('notification button'),
    clear: vi.fn(),
  });
});

describe('the background', () => {
  test('listens to everything before anything is awaited', () => {
    background.main();
    expect([...listeners.keys()].toSorted()).toEqual([
      'alarm',
      'entered',
      'installed',
      'key',
      'menu',
      'message',
      'notification',
      'notification button',
      'permission',
      'permission gone',
      'startup',
      'typed',
    ]);
  });

  test('looks at what is due on waking, and at its own alarm only', async () => {
    background.main();
    expect(look).toHaveBeenCalledTimes(1);
    await look.mock.results[0]?.value;
    fire('alarm', { name: 'tick' });
    fire('alarm', { name: 'somebody else’s' });
    expect(look).toHaveBeenCalledTimes(2);
  });

  test('looks whether a backup is due at each start and tick', () => {
    background.main();
    expect(backUpWhenDue).not.toHaveBeenCalled();
    fire('startup');
    fire('alarm', { name: 'tick' });
    fire('alarm', { name: 'somebody else’s' });
    expect(vi.mocked(backUpWhenDue).mock.calls.map(([place]) => place)).toEqual([
      'downloads',
      'downloads',
    ]);
  });

  test('looks once at a start, however many events tell of it', async () => {
    const first = Promise.withResolvers<void>();
    look.mockReturnValueOnce(first.promise);
    background.main();
    fire('startup');
    fire('installed');
    expect(look).toHaveBeenCalledTimes(1);
    first.resolve();
    await soon(() => {
      fire('startup');
      expect(look).toHaveBeenCalledTimes(2);
    });
  });

  test('looks at the button of a tab whose page says it is another, and listens to nobody else', () => {
    background.main();
    const page = {
      id: fakeBrowser.runtime.id,
      url: 'https://site.example/a',
      frameId: 0,
      tab: { id: 7 },
    };
    fire('message', 'page-seen', { ...page, id: 'another extension' });
    fire('message', 'page-seen', { ...page, frameId: 3 });
    fire('message', 'page-seen', { ...page, url: 'http://site.example/a' });
    fire('message', 'page-seen', { id: page.id });
    fire('message', { kind: 'page-seen' }, page);
    expect(markTab).not.toHaveBeenCalled();
    fire('message', 'page-seen', page);
    expect(markTab).toHaveBeenCalledExactlyOnceWith(7);
  });

  test('agrees with what the user allows, at each start and whenever that changes', () => {
    background.main();
    fire('startup');
    expect(reconcileSites).toHaveBeenCalledOnce();
    fire('permission gone', { permissions: ['notifications'], origins: [] });
    expect(sitesChanged).not.toHaveBeenCalled();
    fire('permission gone', { origins: ['https://site.example/*'] });
    expect(sitesChanged).toHaveBeenCalledOnce();
  });

  test('shows Today, and opens the popup on the log, by key and from the menu of its button', async () => {
    background.main();
    fire('key', 'today', { id: 7 });
    fire('menu', { menuItemId: 'today' }, { id: 7 });
    expect(vi.mocked(openAppPage).mock.calls).toEqual([['#/today'], ['#/today']]);
    fire('key', 'quick-note', { id: 7 });
    expect(fakeBrowser.action.openPopup).toHaveBeenCalledOnce();
    await soon(async () => expect(await opensOnLog()).toBe(true));
    expect(await opensOnLog()).toBe(false);
  });

  test('writes down on its own page where there is no tab to open the popup beside', () => {
    background.main();
    fire('key', 'quick-note');
    expect(openAppPage).toHaveBeenCalledExactlyOnceWith('#/log');
    expect(fakeBrowser.action.openPopup).not.toHaveBeenCalled();
  });

  test('looks at the buttons of tabs again when something may have become due', () => {
    background.main();
    fire('alarm', { name: 'tick' });
    expect(markTabs).toHaveBeenCalledOnce();
  });

  test('makes the menu anew at a start, and keeps what is picked there for the popup it opens', async () => {
    background.main();
    fire('startup');
    const { create } = fakeBrowser.contextMenus;
    await soon(() => expect(create).toHaveBeenCalledTimes(menuItems().length));
    fire('menu', { menuItemId: 'name', selectionText: ' Ana\u202e Ruiz ' }, { id: 7 });
    expect(fakeBrowser.action.openPopup).toHaveBeenCalledOnce();
    expect(await takePick(8)).toBeNull();
    expect(await takePick(7)).toEqual({ field: 'name', text: 'Ana Ruiz' });
    expect(await takePick(7)).toBeNull();
  });

  test('opens the panel at its key and from the button’s menu, within the gesture', () => {
    background.main();
    fire('key', 'open-panel', { id: 7 });
    fire('key', 'somebody else’s', { id: 7 });
    fire('menu', { menuItemId: 'open-panel' }, { id: 8 });
    const { open } = fakeBrowser.sidePanel;
    expect(vi.mocked(open).mock.calls).toEqual([[{ tabId: 7 }], [{ tabId: 8 }]]);
  });

  test('opens what its own notification is about when that is clicked', () => {
    background.main();
    fire('notification', 'other');
    expect(openAppPage).not.toHaveBeenCalled();
    fire('notification', 'kith-due');
    expect(openAppPage).toHaveBeenLastCalledWith('#/today');
    fire('notification', 'kith-reminder touch:a/b 2026-11-21T');
    expect(openAppPage).toHaveBeenLastCalledWith('#/reminder/touch%3Aa%2Fb');
  });

  test('notes what a button of a notification says, and looks anew however it was woken', async () => {
    background.main();
    fire('notification button', 'kith-due', 0);
    fire('notification button', 'kith-reminder r1 2026-11-21T14:30', 1);
    await soon(async () =>
      expect(await readAnswers()).toMatchObject([
        { reminderId: 'r1', when: '2026-11-21T14:30', does: 'tomorrow' },
      ]),
    );
    await soon(() => expect(look.mock.calls.length).toBeGreaterThan(1));
  });

  test('notes the answer about notifications, since the prompt may close the popup that asked', async () => {
    const noted = async () => (await readSettings()).notifications;
    background.main();
    fire('permission', { permissions: ['bookmarks'] });
    fire('permission', { permissions: ['notifications'] });
    await soon(async () => expect(await noted()).toBe('allowed'));
    fire('permission gone', { permissions: ['notifications'] });
    await soon(async () => expect(await noted()).toBe('declined'));
  });

  test('forgets at each start what was half typed more than a week ago', async () => {
    const old = { value: 'Dear Ma', at: '2020-01-01T00:00:00Z' };
    await fakeBrowser.storage.local.set({ 'scratch:new-person': old });
    await keepScratch('page:a', 'fresh');
    background.main();
    fire('startup');
    await soon(async () =>
      expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['scratch:page:a']),
    );
  });

  test('lives without notifications, and listens once they are allowed', () => {
    const { onClicked } = fakeBrowser.notifications;
    Object.assign(fakeBrowser, { notifications: undefined });
    background.main();
    expect(listeners.has('notification')).toBe(false);
    Object.assign(fakeBrowser, { notifications: { onClicked, clear: vi.fn() } });
    fire('permission', { permissions: ['notifications'] });
    expect(listeners.has('notification')).toBe(true);
  });
});
