// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { AdviceOf } from '../../../components/advice/AdviceOf';
import { AdviceView } from '../../../components/advice/AdviceView';
import { FeedbackOf } from '../../../components/advice/FeedbackOf';
import { ResourcesOf } from '../../../components/advice/ResourcesOf';
import { readAdvice } from '../../../utils/services/advice-chains';
import { addItem } from '../../../utils/services/items';
import { latestItems } from '../../../utils/services/latest-items';
import { savePerson } from '../../../utils/services/people';
import { aDraft, aKith, TODAY } from '../../support/builders';
import { cleanUp, render } from '../../support/render';

afterEach(cleanUp);

async function withMara() {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft());
  return { kith, person: { id, name: 'Mara Okafor', pronouns: null, confidential: false } };
}

test('an advice goes from its words to the thanks by the buttons of its chain', async () => {
  const { kith, person } = await withMara();
  const screen = await render(<AdviceOf person={person} />, kith);
  const sees = (words: string) => screen.until(() => screen.text().includes(words), words);
  await sees('What have you been told lately?');

  await screen.click(screen.button('Note advice'));
  await screen.until(() => screen.container.querySelector('textarea') !== null);
  await screen.type('What they said', 'Ask the night shift first.');
  await screen.click(screen.button('Note advice'));
  await sees('Make it something to do');
  expect(screen.text()).toContain('Ask the night shift first.');

  await screen.click(screen.button('Make it something to do'));
  await screen.until(() => screen.container.querySelector('.AdviceLinks input') !== null);
  await screen.type('What to do', 'Ask Ada');
  await screen.click(screen.button('Keep what to do'));
  await sees('Ask AdaYou');
  expect(document.activeElement?.textContent).toBe('Make it something to do');
  const box = screen.container.querySelector<HTMLInputElement>('.AdviceLinks input');
  if (!box) throw new Error('There is no box to tick.');
  await screen.click(box);
  await sees('Ask AdaYoutoday');

  await screen.click(screen.button('Say what came of it'));
  await screen.until(() => screen.container.querySelector('.AdviceLinks textarea') !== null);
  await screen.type('What came of it', 'They let me come along.');
  await screen.click(screen.button('Save'));
  await sees('Tell Mara');
  const tell = screen.container.querySelector<HTMLAnchorElement>('.AdviceLinks a');
  const [chain] = await readAdvice(kith);
  expect(tell?.getAttribute('href')).toContain(`about=${chain?.advice.id}`);
  expect(chain).toMatchObject({ step: 'to-tell', advice: { outcomeOn: TODAY } });

  await screen.click(screen.button('Knows already'));
  await sees('They all know what came of what they told you.');
  await sees('Told of or set aside (1)');
});

test('whoever was asked what came of an advice finds it first, with the form open', async () => {
  const { kith, person } = await withMara();
  const add = (text: string, on: string) =>
    addItem(kith, 'advice', { personId: person.id, text, on });
  const { id } = await add('The old one', '2026-01-01');
  await add('The new one', '2026-11-01');
  const screen = await render(<AdviceView query={new URLSearchParams({ of: id })} />, kith);
  await screen.until(() => screen.container.querySelector('.AdviceLinks textarea') !== null);
  const [first] = screen.container.querySelectorAll('.ItemSection-list > li');
  expect(first?.textContent).toContain('The old one');
  expect(first?.querySelector('textarea')).not.toBeNull();
});

test('words narrow all three lists', async () => {
  const { kith, person } = await withMara();
  const about = { personId: person.id };
  await addItem(kith, 'advice', { ...about, text: 'Apply in spring' });
  await addItem(kith, 'feedback', { ...about, strengths: 'Calm voice' });
  await addItem(kith, 'resources', { ...about, title: 'Résumé course' });
  const screen = await render(<AdviceView query={new URLSearchParams()} />, kith);
  await screen.until(() => screen.text().includes('Résumé course'));
  await screen.type('Find in advice, feedback and resources', 'resume');
  await screen.until(() => !screen.text().includes('Apply in spring'));
  expect(screen.text()).toContain('Résumé course');
  expect(screen.text()).not.toContain('Calm voice');
  expect(screen.text()).toContain('Nothing here has these words.');
});

test('feedback is read by its kind, and asked for with a draft', async () => {
  const { kith, person } = await withMara();
  const add = (kind: 'resume' | 'interview', strengths: string) =>
    addItem(kith, 'feedback', { personId: person.id, kind, strengths });
  await add('resume', 'Clear');
  await add('interview', 'Honest');
  const screen = await render(<FeedbackOf person={person} />, kith);
  await screen.until(() => screen.text().includes('Honest'));
  const ask = screen.container.querySelector('.ItemSection-actions a');
  expect(ask?.getAttribute('href')).toBe(`#/write/${person.id}?purpose=feedback`);
  await screen.type('On what', 'interview');
  await screen.until(() => !screen.text().includes('Clear'));
  expect(screen.text()).toContain('Honest');
});

test('how far one is with a resource is said in its row; its address leads out of Kith only where it is one', async () => {
  const { kith, person } = await withMara();
  const title = 'Sterile compounding notes';
  await addItem(kith, 'resources', { personId: person.id, title, address: 'mara.dev/notes' });
  const screen = await render(<ResourcesOf person={person} />, kith);
  await screen.until(() => screen.text().includes(title));
  expect(screen.container.querySelector('h3 a')?.getAttribute('href')).toBe(
    'https://mara.dev/notes',
  );
  await screen.type(`How far I am: ${title}`, 'done');
  await screen.until(
    () => (screen.field(`How far I am: ${title}`) as HTMLSelectElement).value === 'done',
  );
  expect(await latestItems(kith, 'resources')).toMatchObject([{ state: 'done' }]);
});

test('whose advice is to be written down is known, and the keyboard is at the words', async () => {
  const { kith, person } = await withMara();
  const query = new URLSearchParams({ from: person.id });
  const screen = await render(<AdviceView query={query} />, kith);
  await screen.until(() => screen.container.querySelector('form.ItemForm') !== null);
  expect(document.activeElement).toBe(screen.field('What they said'));
  await screen.type('What they said', 'Ask the night shift first.');
  await screen.press('Enter', { ctrlKey: true });
  await screen.until(() => screen.text().includes('Make it something to do'));
  expect(await kith.db.advice.toArray()).toMatchObject([{ personId: person.id }]);
});
