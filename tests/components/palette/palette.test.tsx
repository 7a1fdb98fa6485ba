// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { RosterProvider } from '../../../components/hooks/RosterProvider';
import { Palette } from '../../../components/palette/Palette';
import { savePerson } from '../../../utils/services/people';
import { aDraft, aKith, aReminderInput } from '../../support/builders';
import { cleanUp, render } from '../../support/render';

afterEach(cleanUp);

async function opened(status: 'saved' | 'sent' = 'saved') {
  const kith = await aKith();
  const draft = aDraft({ values: { name: 'Ana Ruiz' }, status, reminder: aReminderInput() });
  const { id } = await savePerson(kith, draft);
  await savePerson(kith, aDraft({ values: { name: 'Mara Okafor' }, reminder: null }));
  const onGo = vi.fn();
  const onClose = vi.fn();
  const screen = await render(
    <RosterProvider>
      <Palette onGo={onGo} onClose={onClose} />
    </RosterProvider>,
    kith,
  );
  const options = () => [...screen.container.querySelectorAll('[role="option"]')];
  const box = () => {
    const found = screen.container.querySelector<HTMLInputElement>('[role="combobox"]');
    if (!found) throw new Error('There is no box.');
    return found;
  };
  await screen.until(() => options().length > 0);
  /** Types, and waits until the active answer says so. */
  const typed = async (text: string, first: string) => {
    const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    own?.set?.call(box(), text);
    box().dispatchEvent(new Event('input', { bubbles: true }));
    await screen.until(() => active().includes(first), `"${first}"`);
  };
  const active = () => {
    const id = box().getAttribute('aria-activedescendant');
    return (
      (id ? document.getElementById(id)?.textContent : null)?.replace(/[\u2068\u2069]/g, '') ?? ''
    );
  };
  const press = async (key: string) => {
    box().focus();
    await screen.press(key);
  };
  return { kith, id, screen, onGo, onClose, options, typed, active, press };
}

describe('the palette', () => {
  test('opens with those one was in touch with lately, verbs and views', async () => {
    const { screen } = await opened();
    for (const words of ['Ana Ruiz', 'Mara Okafor', 'Write down what happened', 'Today'])
      expect(screen.text()).toContain(words);
  });

  test('a name and Enter open the person', async () => {
    const { id, onGo, onClose, typed, press } = await opened();
    await typed('ana', 'Ana Ruiz');
    await press('Enter');
    expect(onGo).toHaveBeenCalledWith(`#/people/${id}`);
    expect(onClose).toHaveBeenCalled();
  });

  test('"remind ana fri" reminds on Friday', async () => {
    const { kith, id, screen, typed, press } = await opened();
    await typed('remind ana fri', 'Fri');
    await press('Enter');
    await screen.until(() => screen.text().includes('Kith will remind you'));
    const added = await kith.db.reminders.where('personId').equals(id).toArray();
    expect(added.map(({ on }) => on)).toContain('2026-11-27');
  });

  test('"move ana replied" moves them', async () => {
    const { kith, id, screen, typed, press } = await opened('sent');
    await typed('move ana replied', 'Replied');
    await press('Enter');
    await screen.until(() => screen.text().includes('Replied.'));
    expect((await kith.db.people.get(id))?.status).toBe('replied');
  });

  test.each([
    ['thank ana', 'Thank Ana Ruiz', (id: string) => `#/thanks/new?person=${id}&occasion=other`],
    ['advice ana', 'Write down advice from Ana Ruiz', (id: string) => `#/advice?from=${id}`],
    ['goals', 'Goals', () => '#/goals'],
  ])('"%s" leads to where it is done', async (query, words, address) => {
    const { id, onGo, typed, press } = await opened();
    await typed(query, words);
    await press('Enter');
    expect(onGo).toHaveBeenCalledWith(address(id));
  });

  test('"snooze ana" asks when, and puts off what is next', async () => {
    const { kith, id, screen, typed, press } = await opened();
    await typed('snooze ana', 'Put off');
    await press('Enter');
    await typed('in 2 weeks', 'Sat');
    await press('Enter');
    await screen.until(() => screen.text().includes('Put off to'));
    expect(await kith.db.reminders.where('personId').equals(id).toArray()).toMatchObject([
      { on: '2026-12-05', snoozes: 1 },
    ]);
  });

  test('Tab unfolds what can be done with somebody, and Escape goes back one step at a time', async () => {
    const { onClose, typed, press, screen } = await opened();
    await typed('ana', 'Ana Ruiz');
    await press('Tab');
    await screen.until(() => screen.text().includes('Write to'));
    await press('Escape');
    await screen.until(() => screen.text().includes('Mara Okafor'));
    expect(onClose).not.toHaveBeenCalled();
    await press('Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('a sentence is offered to be logged', async () => {
    const { onGo, typed, press } = await opened();
    await typed('called ana yesterday', 'Log: called ana yesterday');
    await press('Enter');
    expect(onGo).toHaveBeenCalledWith('#/log?line=called+ana+yesterday');
  });

  test('a view is found by its name', async () => {
    const { onGo, typed, press } = await opened();
    await typed('settings', 'Settings');
    await press('Enter');
    expect(onGo).toHaveBeenCalledWith('#/settings');
  });
});
