// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { DeletedView } from '../../../components/people/DeletedView';
import { deletePerson, recentlyDeleted, savePerson } from '../../../utils/services/people';
import { aDraft, aKith } from '../../support/builders';
import { cleanUp, render } from '../../support/render';

afterEach(cleanUp);

async function withDeleted(...names: string[]) {
  const kith = await aKith();
  for (const name of names) {
    const { id } = await savePerson(kith, aDraft({ values: { name } }));
    await deletePerson(kith, id);
  }
  return kith;
}

const inDialog = (name: string) => {
  const buttons = [...document.querySelectorAll<HTMLElement>('[role=alertdialog] button')];
  const button = buttons.find((one) => one.textContent === name);
  if (!button) throw new Error(`no ${name} in the dialog`);
  return button;
};

describe('Recently deleted', () => {
  test('brings someone back', async () => {
    const kith = await withDeleted('Ana Ruiz');
    const screen = await render(<DeletedView />, kith);
    await screen.until(() => screen.text().includes('Ana Ruiz'));
    await screen.click(screen.button('Restore: Ana Ruiz'));
    await screen.until(() => screen.text().includes('Nothing here.'));
    expect(await recentlyDeleted(kith)).toEqual([]);
    expect(await kith.db.people.count()).toBe(1);
  });

  test('erases for good only after a plain question, whose safe answer comes first', async () => {
    const kith = await withDeleted('Ana Ruiz');
    const screen = await render(<DeletedView />, kith);
    await screen.until(() => screen.text().includes('Ana Ruiz'));
    const isOpen = () => document.querySelector('[role=alertdialog]') !== null;
    await screen.click(screen.button('Erase for good: Ana Ruiz'));
    await screen.until(isOpen, 'the question');
    expect(document.activeElement?.textContent).toBe('Keep them');
    await screen.click(inDialog('Keep them'));
    await screen.until(() => !isOpen());
    expect(await kith.db.people.count()).toBe(1);
    await screen.click(screen.button('Erase for good: Ana Ruiz'));
    await screen.until(isOpen, 'the question');
    await screen.click(inDialog('Erase for good'));
    await screen.until(() => screen.text().includes('Nothing here.'));
    expect(await kith.db.people.count()).toBe(0);
  });

  test('what was erased has no Undo left, and the keyboard is at the next row, then at the heading', async () => {
    const kith = await withDeleted('Ana Ruiz', 'Mara Okafor', 'Wei Li');
    const screen = await render(<DeletedView />, kith);
    await screen.until(() => screen.text().includes('Ana Ruiz'));
    const erase = async (name: string) => {
      const button = screen.button(`Erase for good: ${name}`);
      button.focus();
      await screen.click(button);
      await screen.until(() => document.querySelector('[role=alertdialog]') !== null);
      await screen.click(inDialog('Erase for good'));
      await screen.until(() => screen.text().includes(`Erased for good: ${name}`));
      expect(screen.text()).not.toContain('Undo');
    };
    const isAt = (words: string) => {
      const at = document.activeElement;
      const heard = at?.getAttribute('aria-label') ?? at?.textContent;
      return heard?.replace(/[\u2068\u2069]/gu, '') === words;
    };
    await screen.click(screen.button('Restore: Wei Li'));
    await screen.until(() => screen.text().includes('Undo'));
    await erase('Mara Okafor');
    await screen.until(() => isAt('Restore: Ana Ruiz'), 'the next row');
    await erase('Ana Ruiz');
    await screen.until(() => isAt('Recently deleted'), 'the heading');
  });
});
