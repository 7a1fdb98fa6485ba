// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseRoute } from '../../../components/hooks/route';
import { useRoute } from '../../../components/hooks/useRoute';
import { FindItems } from '../../../components/items/FindItems';
import { addItem } from '../../../utils/services/items';
import { savePerson } from '../../../utils/services/people';
import { aDraft, aKith, type TestKith } from '../../support/builders';
import { cleanUp, render } from '../../support/render';

let kith: TestKith;
let mara: string;

beforeEach(async () => {
  window.location.hash = '#/find';
  kith = await aKith();
  mara = (await savePerson(kith, aDraft())).id;
});
afterEach(cleanUp);

/** The view as the page shows it, at its address. */
function AtAddress() {
  const route = useRoute();
  return route.view === 'find' ? <FindItems query={route.query} /> : null;
}

async function opened() {
  const screen = await render(<AtAddress />, kith);
  await screen.until(() => screen.text().includes('Everything written down'));
  const titles = () =>
    [...screen.container.querySelectorAll('.ThingRow-title')].map(({ textContent }) => textContent);
  return { screen, titles };
}

test('with nothing written down it leads to a goal', async () => {
  const { screen } = await opened();
  await screen.until(() => screen.text().includes('Nothing here yet.'));
  expect(screen.container.querySelector('a[href="#/goals"]')).not.toBeNull();
});

test('words narrow what is shown, stand in the address, and say what was found', async () => {
  await addItem(kith, 'goals', { statement: 'Pass the exam' });
  await addItem(kith, 'advice', { personId: mara, text: 'Ask the night shift first.' });
  const { screen, titles } = await opened();
  await screen.until(() => titles().length === 2);
  await screen.type('Words in it', 'night');
  await screen.until(() => titles().length === 1);
  expect(titles()).toEqual(['Ask the night shift first.']);
  expect(screen.text()).toContain('1 thing');
  const route = parseRoute(window.location.hash);
  expect(route.view === 'find' && route.query.get('q')).toBe('night');
  await screen.type('Words in it', 'nowhere');
  await screen.until(() => screen.text().includes('Nothing with these words.'));
});

test('of one person only what is about them is shown, with the way back to everything', async () => {
  window.location.hash = `#/find?person=${mara}`;
  await addItem(kith, 'goals', { statement: 'Pass the exam' });
  await addItem(kith, 'advice', { personId: mara, text: 'Ask the night shift first.' });
  const { screen, titles } = await opened();
  await screen.until(() => titles().length === 1);
  expect(screen.text()).toContain('About: Mara Okafor');
  expect(screen.container.querySelector('a[href="#/find"]')).not.toBeNull();
});

test('a thing is changed where it stands, and the next row is at hand once one is removed', async () => {
  await addItem(kith, 'goals', { statement: 'Pass the exam' });
  await addItem(kith, 'goals', { statement: 'Learn to compound' });
  const { screen, titles } = await opened();
  await screen.until(() => titles().length === 2);
  await screen.click(screen.button('Remove: Learn to compound'));
  await screen.until(() => titles().length === 1);
  expect(document.activeElement?.getAttribute('aria-label')).toContain('Pass the exam');
  await screen.press('j');
  expect(document.activeElement?.textContent).toBe('Pass the exam');
});
