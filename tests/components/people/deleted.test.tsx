// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { DeletedView } from '../../../components/people/DeletedView';
import { deletePerson, recentlyDeleted, savePerson } from '../../../utils/services/people';
import { aDraft, aKith } from '../../support/builders';
import { cleanUp, render } from '../../support/render';

afterEach(cleanUp);

async function withOneDeleted() {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft({ values: { name: 'Ana Ruiz' } }));
  await deletePerson(kith, id);
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
    const kith = await withOneDeleted();
    const screen = await render(<DeletedView />, kith);
    await screen.until(() => screen.text().includes('Ana Ruiz'));
    await screen.click(screen.button('Restore: Ana Ruiz'));
    await screen.until(() => screen.text().includes('Nothing here.'));
    expect(await recentlyDeleted(kith)).toEqual([]);
    expect(await kith.db.people.count()).toBe(1);
  });

  test('erases for good only after a plain question, whose safe answer comes first', async () => {
    const kith = await withOneDeleted();
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
});
