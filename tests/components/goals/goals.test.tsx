// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { GoalPage } from '../../../components/goals/GoalPage';
import { GoalsView } from '../../../components/goals/GoalsView';
import { MentorshipGoals } from '../../../components/goals/MentorshipGoals';
import { addItem } from '../../../utils/services/items';
import { savePerson } from '../../../utils/services/people';
import { aDraft, aKith, type TestKith } from '../../support/builders';
import { cleanUp, render } from '../../support/render';

let kith: TestKith;
let mara: string;

beforeEach(async () => {
  kith = await aKith();
  mara = (await savePerson(kith, aDraft())).id;
});
afterEach(cleanUp);

const goals = () => kith.db.goals.toArray();

test('with no goal yet the page asks for one, and leads on to its own page', async () => {
  const screen = await render(<GoalsView />, kith);
  await screen.until(() => screen.text().includes('What do you want to reach?'));
  await screen.click(screen.button('Write down a first goal'));
  await screen.until(() => screen.text().includes('What I want to reach'));
  await screen.type('What I want to reach', 'Pass the exam');
  await screen.click(screen.button('Write down a first goal'));
  await screen.until(() => window.location.hash.startsWith('#/goals/'));
  const [goal] = await goals();
  expect(window.location.hash).toBe(`#/goals/${goal?.id}`);
});

test('a cell with nobody in it leads to a mentor of that kind, who then helps with this too', async () => {
  await addItem(kith, 'goals', { statement: 'Pass the exam' });
  const values = { personId: mara, type: 'peer', stage: 'active' } as const;
  const { id } = await addItem(kith, 'mentorships', values);
  const screen = await render(<GoalsView />, kith);
  await screen.until(() => screen.text().includes('Who helps with what'));
  await screen.click(screen.button(/^Nobody yet: Career mentor/));
  await screen.until(() => screen.text().includes('Look among the people in Kith'));
  expect(screen.text()).not.toContain('helps with this too');
  await screen.click(screen.button(/^Nobody yet: Peer mentor/));
  await screen.until(() => screen.text().includes('helps with this too'));
  await screen.click(screen.button('Mara Okafor helps with this too'));
  await screen.until(() => screen.container.querySelector('[href*="#/mentorships/"]') !== null);
  expect(await goals()).toMatchObject([{ mentorshipIds: [id] }]);
});

test('somebody hoped for is shown with the way to begin', async () => {
  const values = { name: 'Li Wei', relationships: ['hoped-mentor'] };
  const li = await savePerson(kith, aDraft({ values }));
  await addItem(kith, 'goals', { statement: 'Pass the exam' });
  const screen = await render(<GoalsView />, kith);
  await screen.until(() => screen.text().includes('Who helps with what'));
  await screen.click(screen.button(/^Nobody yet: Life mentor/));
  await screen.until(() => screen.text().includes('Li Wei'));
  const link = [...screen.container.querySelectorAll('a')].find((a) => a.textContent === 'Li Wei');
  expect(link?.hash).toBe(`#/people/${encodeURIComponent(li.id)}/mentorship`);
});

test('a goal’s page ticks a step, says how it goes and ends it', async () => {
  const { id } = await addItem(kith, 'goals', { statement: 'Pass the exam' });
  await addItem(kith, 'milestones', { goalId: id, text: 'Sign up' });
  for (const [on, confidence] of [
    ['2026-11-01', 2],
    ['2026-11-20', 4],
  ] as const)
    await addItem(kith, 'progress', { goalId: id, text: 'A line', on, confidence });
  const screen = await render(<GoalPage id={id} />, kith);
  await screen.until(() => screen.text().includes('Sign up'));
  const line = screen.container.querySelector('[role="img"]')?.getAttribute('aria-label');
  expect(line).toMatch(/2 of 5.*4 of 5/);
  const box = screen.container.querySelector<HTMLInputElement>('input[type="checkbox"]');
  if (box) await screen.click(box);
  await screen.until(() => screen.text().includes('done today'));
  await screen.click(screen.button('I reached it'));
  await screen.until(() => screen.text().includes('Take it up again'));
  expect(await goals()).toMatchObject([{ state: 'reached' }]);
});

test('a goal that is gone says so, and leads back', async () => {
  const screen = await render(<GoalPage id="nowhere" />, kith);
  await screen.until(() => screen.text().includes('This goal is no longer here.'));
});

test('a mentorship’s goals are chosen from mine', async () => {
  await addItem(kith, 'goals', { statement: 'Pass the exam' });
  const { id } = await addItem(kith, 'mentorships', { personId: mara, stage: 'active' });
  const [mentorship] = await kith.db.mentorships.toArray();
  if (!mentorship) throw new Error('no mentorship');
  const screen = await render(<MentorshipGoals mentorship={mentorship} />, kith);
  await screen.until(() => screen.text().includes('Helps with one of my goals'));
  const [goal] = await goals();
  await screen.type('Helps with one of my goals', goal?.id ?? '');
  await screen.click(screen.button('It helps with this'));
  await screen.until(() => screen.container.querySelector('.Goals-row') !== null);
  expect(await goals()).toMatchObject([{ mentorshipIds: [id] }]);
});
