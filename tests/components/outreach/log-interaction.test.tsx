// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LogInteraction } from '../../../components/outreach/LogInteraction';
import { savePerson } from '../../../utils/services/people';
import { aDraft, aKith } from '../../support/builders';
import { cleanUp, render, someSurroundings } from '../../support/render';

afterEach(cleanUp);

async function opened() {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft());
  const surroundings = someSurroundings();
  const onClose = vi.fn();
  const form = <LogInteraction person={{ id, name: 'Mara Okafor' }} onClose={onClose} />;
  const screen = await render(form, kith, surroundings);
  const key = `person:${id}:log`;
  await screen.type('In a few words', 'She said yes');
  await screen.until(() => screen.container.querySelector('form') !== null);
  return { kith, id, screen, surroundings, onClose, key };
}

/** Presses Escape in the form; tells whether the page around it hears of it. */
async function pressEscape(
  screen: Awaited<ReturnType<typeof opened>>['screen'],
  isComposing = false,
) {
  let heard = false;
  const listen = (event: Event) => {
    heard = !event.defaultPrevented;
  };
  document.addEventListener('keydown', listen);
  screen.field('In a few words').focus();
  await screen.press('Escape', { isComposing });
  document.removeEventListener('keydown', listen);
  return heard;
}

describe('the log form', () => {
  test('given up is forgotten, so that it does not unfold again', async () => {
    const { screen, surroundings, onClose, key } = await opened();
    await screen.until(() => surroundings.kept.has(key));
    await screen.click(screen.button('Cancel'));
    expect(onClose).toHaveBeenCalledOnce();
    expect(surroundings.kept.has(key)).toBe(false);
  });

  test('saves a follow-up along with it, once its words name a day', async () => {
    const { kith, id, screen, onClose } = await opened();
    await screen.type('Remind me', 'soonish');
    await screen.click(screen.button('Save'));
    await screen.until(() => screen.container.querySelector('[role="alert"]') !== null);
    expect(await kith.db.interactions.count()).toBe(0);
    await screen.type('Remind me', 'friday at 14:30');
    await screen.click(screen.button('Save'));
    await screen.until(() => screen.text().includes('I will remind you: Fri, Nov 27.'));
    expect(onClose).toHaveBeenCalledOnce();
    const asked = async () =>
      (await kith.db.reminders.where('personId').equals(id).toArray()).filter(
        ({ kind, _del }) => kind === 'follow-up' && _del === undefined,
      );
    expect(await asked()).toMatchObject([{ on: '2026-11-27', time: '14:30' }]);
    await screen.click(screen.button('Undo'));
    await screen.until(() => screen.text().includes('Taken back.'));
    expect(await asked()).toEqual([]);
  });

  test('Escape closes the form and not the popup around it', async () => {
    const { screen, onClose } = await opened();
    expect(await pressEscape(screen)).toBe(false);
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('Escape while a word is being composed is not the form’s', async () => {
    const { screen, onClose } = await opened();
    await pressEscape(screen, true);
    expect(onClose).not.toHaveBeenCalled();
  });

  test('keeps what happened once, with all who were there', async () => {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft());
    const other = await savePerson(kith, aDraft({ values: { name: 'Tomasz Kowalski' } }));
    const form = <LogInteraction person={{ id, name: 'Mara Okafor' }} />;
    const screen = await render(form, kith);
    const box = screen.container.querySelector<HTMLInputElement>('[role="combobox"]');
    if (!box) throw new Error('There is no box for others.');
    box.focus();
    const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    own?.set?.call(box, 'tomasz');
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await screen.until(() => screen.container.querySelector('[role="option"]') !== null);
    box.focus();
    await screen.press('Enter');
    await screen.until(() => screen.text().includes('Tomasz Kowalski'));
    await screen.click(screen.button('Save'));
    await screen.until(() => screen.text().includes('Kept with'));
    expect(await kith.db.interactions.toArray()).toMatchObject([{ personIds: [id, other.id] }]);
  });
});
