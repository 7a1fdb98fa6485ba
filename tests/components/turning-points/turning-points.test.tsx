// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ReviewsDue } from '../../../components/turning-points/ReviewsDue';
import { TurningPointPage } from '../../../components/turning-points/TurningPointPage';
import { TurningPointsView } from '../../../components/turning-points/TurningPointsView';
import { addItem } from '../../../utils/services/items';
import { savePerson } from '../../../utils/services/people';
import { aDraft, aKith, type TestKith } from '../../support/builders';
import { cleanUp, render, type Screen, someSurroundings } from '../../support/render';

let kith: TestKith;
let mara: string;

beforeEach(async () => {
  window.location.hash = '';
  kith = await aKith();
  mara = (await savePerson(kith, aDraft())).id;
});
afterEach(cleanUp);

const TITLE = 'Whether to leave the night shift';
const point = (values: Parameters<typeof addItem<'turningPoints'>>[2]) =>
  addItem(kith, 'turningPoints', values);

/** Presses what opens a form, and types into it once it is there. */
async function write(screen: Screen, button: string, label: string, text: string) {
  const buttons = () => [...screen.container.querySelectorAll('button')];
  await screen.until(() => buttons().some((one) => one.textContent === button), button);
  await screen.click(screen.button(button));
  const isThere = () =>
    [...screen.container.querySelectorAll('label')].some((one) => one.textContent === label);
  await screen.until(isThere, label);
  await screen.type(label, text);
}

test('with none yet the first one is noted, and its page follows', async () => {
  const screen = await render(<TurningPointsView />, kith);
  await screen.until(() => screen.text().includes('No turning point yet.'));
  await screen.click(screen.button('Note the first'));
  await screen.type('In a few words', TITLE);
  await screen.click(screen.button('Note the first'));
  await screen.until(() => window.location.hash.startsWith('#/turning-points/'));
  const [kept] = await kith.db.turningPoints.toArray();
  expect(kept).toMatchObject({ title: TITLE, state: 'open' });
  expect(window.location.hash).toBe(`#/turning-points/${kept?.id}`);
});

test('those under way stand before those behind me, and j walks from one to the next', async () => {
  await point({ title: 'Chosen long ago', state: 'reviewed', on: '2025-01-01' });
  await point({ title: TITLE });
  const screen = await render(<TurningPointsView />, kith);
  await screen.until(() => screen.text().includes(TITLE));
  await screen.press('j');
  expect(document.activeElement?.textContent).toBe(TITLE);
  await screen.press('j');
  expect(document.activeElement?.textContent).toBe('Chosen long ago');
});

test('a decision is asked about, advised on, made, and looked at again', async () => {
  const { id } = await point({ title: TITLE, options: 'Stay\nAsk for days', personIds: [mara] });
  const screen = await render(<TurningPointPage id={id} />, kith);
  const says = (words: string) => screen.until(() => screen.text().includes(words), words);
  await says('Ask for days');
  const ask = screen.container.querySelector('a[aria-label*="Ask"]');
  expect(ask?.getAttribute('href')).toContain(`#/write/${mara}`);
  await write(screen, 'Note advice', 'What they said', 'Ask for a trial.');
  await screen.click(screen.button('Note advice'));
  await says('Ask for a trial.');
  expect(await kith.db.advice.toArray()).toMatchObject([{ personId: mara, turningPointId: id }]);
  await write(screen, 'I have chosen', 'What I chose', 'Days, from March');
  await screen.click(screen.button('I have chosen'));
  await write(screen, 'Look at it again', 'How it looks now', 'I sleep.');
  await screen.click(screen.button('Look at it again'));
  await says('I sleep.');
  expect(await kith.db.turningPoints.get(id)).toMatchObject({
    state: 'reviewed',
    choice: 'Days, from March',
    review: 'I sleep.',
  });
});

test('a choice left half written is there again, and one given up leaves the keyboard at its button', async () => {
  const { id } = await point({ title: TITLE });
  const surroundings = someSurroundings();
  const before = await render(<TurningPointPage id={id} />, kith, surroundings);
  await before.until(() => before.text().includes(TITLE));
  await write(before, 'I have chosen', 'What I chose', 'Days');
  await before.unmount();
  const screen = await render(<TurningPointPage id={id} />, kith, surroundings);
  await screen.until(() => screen.text().includes('What I chose'));
  expect(screen.field('What I chose').value).toBe('Days');
  await screen.click(screen.button('Cancel'));
  expect(document.activeElement).toBe(screen.button('I have chosen'));
  expect(await kith.db.turningPoints.get(id)).toMatchObject({ state: 'open', choice: '' });
});

test('what another page wrote while a choice was written stays', async () => {
  const { id } = await point({ title: TITLE });
  const screen = await render(<TurningPointPage id={id} />, kith);
  await screen.until(() => screen.text().includes(TITLE));
  await write(screen, 'I have chosen', 'What I chose', 'Days');
  const { editItem } = await import('../../../utils/services/items');
  await editItem(kith, 'turningPoints', id, { options: 'A third way' });
  await screen.until(() => screen.text().includes('A third way'));
  await screen.click(screen.button('I have chosen'));
  await screen.until(() => screen.text().includes('Look at it again'));
  expect(await kith.db.turningPoints.get(id)).toMatchObject({
    choice: 'Days',
    options: 'A third way',
  });
});

test('Today asks to look again on the day, and not before', async () => {
  const chosen = { state: 'decided', on: '2026-10-01' } as const;
  await point({ ...chosen, title: TITLE, reviewOn: '2026-11-20' });
  await point({ ...chosen, title: 'Too early', reviewOn: '2027-11-20' });
  const screen = await render(<ReviewsDue />, kith);
  await screen.until(() => screen.text().includes(TITLE));
  expect(screen.text()).toContain('How does it look now?');
  expect(screen.text()).not.toContain('Too early');
});

test('one that is gone says so', async () => {
  const screen = await render(<TurningPointPage id="nowhere" />, kith);
  await screen.until(() => screen.text().includes('This turning point is not here any more.'));
});
