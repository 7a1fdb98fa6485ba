// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { PersonPage } from '../../../components/people/PersonPage';
import { savePerson, updatePerson } from '../../../utils/services/people';
import { personView } from '../../../utils/services/person-view';
import { aDraft, aKith } from '../../support/builders';
import { cleanUp, render } from '../../support/render';

afterEach(cleanUp);

async function changed() {
  const kith = await aKith();
  const values = { name: 'Mara Okafor', headline: 'Technician' };
  const { id } = await savePerson(kith, aDraft({ values }));
  const screen = await render(<PersonPage id={id} tab="timeline" />, kith);
  await screen.until(() => screen.text().includes('Technician'));
  await screen.click(screen.button('Edit: Headline'));
  await screen.type('Headline', 'Supervisor');
  await screen.click(screen.button('Save'));
  await screen.until(() => screen.text().includes('Saved: Headline'));
  const headline = async () => (await personView(kith, id))?.person.headline;
  return { kith, id, screen, headline };
}

test('what was taken back can be put forward again', async () => {
  const { screen, headline } = await changed();
  await screen.click(screen.button('Undo'));
  await screen.until(() => screen.text().includes('Taken back.'));
  expect(await headline()).toBe('Technician');
  await screen.click(screen.button('Redo'));
  await screen.until(() => screen.text().includes('Done again.'));
  expect(await headline()).toBe('Supervisor');
  await screen.click(screen.button('Undo'));
  await screen.until(() => screen.text().includes('Taken back.'));
  expect(await headline()).toBe('Technician');
});

test('Ctrl Z goes back step by step, and Ctrl Shift Z forward again, each saying what', async () => {
  const { kith, id, screen, headline } = await changed();
  await updatePerson(kith, id, { headline: 'Director' });
  const step = async (back: boolean, words: string) => {
    document.body.focus();
    await screen.press(back ? 'z' : 'Z', { ctrlKey: true, shiftKey: !back });
    await screen.until(() => screen.text().includes(words));
  };
  await step(true, 'Taken back: Changed: Headline, Mara Okafor');
  expect(await headline()).toBe('Supervisor');
  screen.click(screen.button('Close'));
  await step(true, 'Taken back: Changed: Headline, Mara Okafor');
  expect(await headline()).toBe('Technician');
  await step(false, 'Done again: Changed: Headline, Mara Okafor');
  expect(await headline()).toBe('Supervisor');
});

test('what has been changed since is not said to be taken back', async () => {
  const { kith, id, screen, headline } = await changed();
  await updatePerson(kith, id, { headline: 'Director' });
  await screen.click(screen.button('Undo'));
  await screen.until(() => screen.text().includes('What has been changed since stays as it is.'));
  expect(screen.text()).not.toContain('Taken back.');
  expect(await headline()).toBe('Director');
});
