// @vitest-environment jsdom
import { Dexie } from 'dexie';
import { createRoot } from 'react-dom/client';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Look } from '../../../components/capture/look';
import { look } from '../../../components/capture/look';
import { Popup } from '../../../components/capture/Popup';
import type { CaptureResult } from '../../../utils/domain/capture-result';
import type { Opening } from '../../../utils/services/kith';
import { savePerson } from '../../../utils/services/people';
import { addReminder } from '../../../utils/services/reminders';
import { aCapture, NOBODY } from '../../support/a-capture';
import { aDraft, aKith, aReminderInput, type TestKith } from '../../support/builders';
import {
  act,
  click,
  field,
  isThere,
  press,
  settle,
  someSurroundings,
  type,
} from '../../support/show';

// Loaded when used: here before any test, so that none ends while it is on its way.
await import('../../../components/sites/PageOffers');

const NEW_TAB = aCapture({ outcome: 'unsupported', address: 'chrome://newtab/', person: NOBODY });

/** As after a peek that does not know; what it is when it does, has tests of its own. */
const unsure = async () => false;

async function aPopup(
  opening: Opening | Promise<Opening>,
  capture: CaptureResult = aCapture(),
  isNew = unsure,
) {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  onTestFinished(async () => {
    await act(async () => root.unmount());
    place.remove();
  });
  const lookAgain = vi.fn(
    async (): Promise<Look> => look(async () => opening, Promise.resolve(capture), isNew),
  );
  const onOpenApp = vi.fn();
  const open = async () => opening;
  const first = lookAgain();
  await act(async () =>
    root.render(
      <Popup
        first={first}
        lookAgain={lookAgain}
        open={open}
        surroundings={someSurroundings()}
        onOpenApp={onOpenApp}
      />,
    ),
  );
  await settle(() => isThere(place));
  const says = (words: string) => () => place.textContent?.includes(words) ?? false;
  return { root: place, says, lookAgain, onOpenApp };
}

const ready = (kith: TestKith): Opening => ({ state: 'ready', kith });

describe('the popup on a page', () => {
  it('shows the form for someone new', async () => {
    const { root } = await aPopup(ready(await aKith()));
    await settle(() => root.querySelector('form') !== null);
    expect(field(root, 'Name')).toHaveProperty('value', 'Mara Okafor');
  });

  it('shows the person where a key proves who it is', async () => {
    const kith = await aKith();
    await savePerson(kith, aDraft({}, aCapture()));
    const { root, says } = await aPopup(ready(kith));
    await settle(says('Saved today'));
    expect(root.querySelector('form[aria-label="Review and save"]')).toBeNull();
  });

  it('asks where only the address is the same, and Enter does not answer', async () => {
    const kith = await aKith();
    await savePerson(kith, aDraft({}, aCapture({ keys: [] })));
    const { root, says } = await aPopup(ready(kith), aCapture({ keys: [] }));
    await settle(says('whom you saved in November?'));
    expect(document.activeElement?.closest('form')).toBeNull();
    await click(root, 'Yes, the same');
    await settle(says('Saved today'));
    await settle();
  });

  it('finds anyone by Ctrl and K and comes back by Escape, with nothing typed lost', async () => {
    const kith = await aKith();
    const { root, says, onOpenApp } = await aPopup(ready(kith));
    await savePerson(kith, aDraft({ values: { name: 'Ana Ruiz' } }));
    await type(field(root, 'Why I am saving them'), 'Half a thou');
    await press('k', { ctrlKey: true });
    await settle(says('Ana Ruiz'));
    await press('Enter');
    expect(onOpenApp).toHaveBeenCalledWith(expect.stringMatching(/^#\/people\//));
    await press('Escape');
    expect(field(root, 'Why I am saving them')).toHaveProperty('value', 'Half a thou');
    expect(root.querySelector('[role="combobox"][type="search"]')).toBeNull();
  });
});

describe('the popup on a page of somebody new', () => {
  const certain = async () => true;

  it('shows the form before the notes are open, and saves once they are', async () => {
    const kith = await aKith();
    const notes = Promise.withResolvers<Opening>();
    const { root, says } = await aPopup(notes.promise, aCapture(), certain);
    await type(field(root, 'Why I am saving them'), 'Half a thought');
    await press('Enter', {}, root.querySelector('form'));
    expect(says('is saved.')()).toBe(false);
    await act(async () => notes.resolve(ready(kith)));
    await settle(says('is saved.'));
    await settle();
    expect(await kith.db.people.toArray()).toMatchObject([{ note: 'Half a thought' }]);
  });

  it('says above the form that the notes did not open, with what was typed kept', async () => {
    const notes = Promise.withResolvers<Opening>();
    const { root, says } = await aPopup(notes.promise, aCapture(), certain);
    await type(field(root, 'Why I am saving them'), 'Half a thought');
    await act(async () => notes.resolve({ state: 'busy' }));
    await settle(says('Another Kith tab holds the notes.'));
    expect(field(root, 'Why I am saving them')).toHaveProperty('value', 'Half a thought');
    await press('Enter', {}, root.querySelector('form'));
    await settle(() => root.querySelector('form [role="alert"]') !== null);
  });

  it('saves nobody twice where the peek was wrong', async () => {
    const kith = await aKith();
    await savePerson(kith, aDraft({}, aCapture()));
    const { root, says } = await aPopup(ready(kith), aCapture(), certain);
    await press('Enter', {}, root.querySelector('form'));
    await settle(says('is saved.'));
    expect(await kith.db.people.count()).toBe(1);
  });
});

describe('the popup without a page', () => {
  it('shows what is due today, and settles it', async () => {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft());
    await addReminder(kith, id, aReminderInput({ text: 'Send the article' }));
    const { root, says } = await aPopup(ready(kith), NEW_TAB);
    await settle(says('Send the article'));
    expect(root.textContent).toContain('1 waiting');
    await click(root, 'Done');
    await settle(says('Nothing is due.'));
  });

  it('leads to Today once', async () => {
    const { root, says } = await aPopup(ready(await aKith()), NEW_TAB);
    await settle(says('Nothing is due.'));
    expect(root.querySelectorAll('a[href$="#/today"]')).toHaveLength(1);
  });

  it('shows five of those due at most', async () => {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft());
    for (let at = 1; at <= 6; at += 1)
      await addReminder(kith, id, aReminderInput({ text: `Step ${at}` }));
    const { root, says } = await aPopup(ready(kith), NEW_TAB);
    await settle(says('6 waiting'));
    expect(root.querySelectorAll('.TodayFive-row')).toHaveLength(5);
  });
});

describe('notes that cannot be opened', () => {
  it('are waited for when another tab holds them', async () => {
    const { root, lookAgain } = await aPopup({ state: 'busy' });
    expect(root.textContent).toContain('Another Kith tab holds the notes.');
    await click(root, 'Try again');
    expect(lookAgain).toHaveBeenCalledTimes(2);
  });

  it('are never shown as empty', async () => {
    const { root } = await aPopup({
      state: 'broken',
      error: new Error('x'),
      remains: await aKith(),
    });
    expect(root.textContent).toContain('Your notes could not be opened.');
    expect([...root.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([
      '/options.html#/today',
    ]);
  });

  it('say so when another page takes them away, and keep what was typed', async () => {
    const kith = await aKith();
    const { root, says, lookAgain } = await aPopup(ready(kith));
    await type(field(root, 'Why I am saving them'), 'Half a thought');
    await act(async () => Dexie.delete(kith.db.name));
    await settle(says('Another Kith tab holds the notes.'));
    expect(field(root, 'Why I am saving them')).toHaveProperty('value', 'Half a thought');
    await click(root, 'Try again');
    expect(lookAgain).toHaveBeenCalledTimes(2);
  });

  it('are read where a newer Kith wrote them, and what is typed stays when saving is refused', async () => {
    const kith = await aKith();
    kith.db.readOnly = 'newer';
    const { root, says } = await aPopup({ state: 'newer', kith });
    expect(root.textContent).toContain('A newer Kith wrote these notes.');
    await press('Enter', {}, root.querySelector('form'));
    await settle(() => root.querySelector('[role="alert"]') !== null);
    expect(says('is saved.')()).toBe(false);
  });
});

describe('the popup’s own page', () => {
  it('is called by the extension’s name', async () => {
    document.title = '';
    const { says } = await aPopup(ready(await aKith()));
    await settle(says('Find anyone'));
    expect(document.title).toBe('Kith');
  });

  it('opens links into Kith in the tab that has it already', async () => {
    const { root, onOpenApp } = await aPopup(ready(await aKith()));
    await click(root, 'Today');
    expect(onOpenApp).toHaveBeenCalledExactlyOnceWith('#/today');
  });

  it('leaves a click that asks for a tab of its own to the browser', async () => {
    const { root, onOpenApp } = await aPopup(ready(await aKith()));
    const link = root.querySelector('a[href="/options.html#/today"]');
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    await act(async () => void link?.dispatchEvent(event));
    await settle();
    expect(event.defaultPrevented).toBe(false);
    expect(onOpenApp).not.toHaveBeenCalled();
  });
});
