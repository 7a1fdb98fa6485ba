// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ReportPage } from '../../../components/report/ReportPage';
import { addItem } from '../../../utils/services/items';
import { savePerson } from '../../../utils/services/people';
import { aDraft, aKith, type TestKith } from '../../support/builders';
import { cleanUp, render } from '../../support/render';

let kith: TestKith;
/** A mentorship that began in March. */
let id: string;
let mara: string;

beforeEach(async () => {
  kith = await aKith();
  mara = (await savePerson(kith, aDraft())).id;
  const values = { personId: mara, stage: 'active', startedOn: '2026-03-01' } as const;
  id = (await addItem(kith, 'mentorships', values)).id;
});
afterEach(cleanUp);

const done = (values: { text: string; doneOn: string; confidential?: boolean }) =>
  addItem(kith, 'actionItems', { personId: mara, mentorshipId: id, state: 'done', ...values });

async function opened() {
  const screen = await render(<ReportPage id={id} />, kith);
  await screen.until(() => screen.text().includes('Progress report'));
  const since = async (period: string) => {
    const list = screen.field('Tell of the time');
    if (!(list instanceof HTMLSelectElement)) throw new Error('There is no list of times.');
    list.value = period;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  };
  return { screen, since };
}

test('where there is nothing to tell, it leads to where progress is written down', async () => {
  const { screen } = await opened();
  await screen.until(() => screen.text().includes('There is nothing to tell of this time yet.'));
  expect(screen.container.querySelector('a[href="#/goals"]')).not.toBeNull();
});

test('it can be copied, saved as a file and printed', async () => {
  await done({ text: 'Signed up', doneOn: '2026-11-18' });
  const { screen, since } = await opened();
  await since('start');
  await screen.until(() => screen.text().includes('Signed up'));
  for (const way of ['Copy as text', 'Copy as Markdown', 'Save as a file', 'Print'])
    expect(screen.button(way)).toBeTruthy();
});

test('a shorter time leaves out what is older', async () => {
  await done({ text: 'Asked the ward sister', doneOn: '2026-04-02' });
  await done({ text: 'Signed up', doneOn: '2026-11-18' });
  const { screen, since } = await opened();
  await screen.until(() => screen.text().includes('Asked the ward sister'));
  await since('month');
  await screen.until(() => !screen.text().includes('Asked the ward sister'));
  expect(screen.text()).toContain('Signed up');
});

test('what is confidential is left out, said so, and put in only when it is asked for', async () => {
  await done({ text: 'Signed up', doneOn: '2026-11-18' });
  await done({ text: 'Spoke to the union', doneOn: '2026-11-18', confidential: true });
  const { screen } = await opened();
  await screen.until(() => screen.text().includes('Signed up'));
  expect(screen.text()).toContain('1 thing stays between you and is left out of the text.');
  expect(screen.text()).not.toContain('Spoke to the union');
  const box = screen.container.querySelector<HTMLInputElement>('input[type="checkbox"]');
  if (!box) throw new Error('There is nothing to tick.');
  await screen.click(box);
  await screen.until(() => screen.text().includes('Spoke to the union'));
});

test('of a mentorship that is gone it says so', async () => {
  const screen = await render(<ReportPage id="nowhere" />, kith);
  await screen.until(() => screen.text().includes('This mentorship is not here any more.'));
});
