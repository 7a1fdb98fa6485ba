/**
 * A mentee's year in real Chromium, by a clock of the test's: three mentors, a mentee of one's own, and all that is
 * agreed on, done, given and thanked for between them. One of each kind goes through the screens, and after each
 * season they show what is still open.
 */

import type { Locator, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ClockedChromium } from '../support/clocked-chromium.ts';
import { BERLIN, CAST, MEETINGS, type Part, Year } from '../support/mentorship-year.ts';
import { see } from '../support/see.ts';
import type { YearVerbs } from '../support/year-driver.ts';

// Each season restarts the browser: far above what that takes, on whatever machine.
vi.setConfig({ testTimeout: 300_000 });

const CONFIDED = 'Nobody but Samuel may know of this';

let browser: ClockedChromium<YearVerbs>;
let year: Year;
let app: Page;
/** The mentorship with the career mentor, the goal, and the first meeting. */
let mentorship = '';
let goal = '';
let firstMeeting = '';

beforeAll(() => {
  browser = new ClockedChromium('tests/support/year-driver.ts');
  year = new Year(browser);
});
afterAll(() => browser.end());

const dayAt = (on: string, time: string) => Temporal.ZonedDateTime.from(`${on}T${time}[${BERLIN}]`);

/** The browser is opened on a day, at nine. */
async function season(on: string): Promise<void> {
  await browser.wakeAt(`${on}T09:00[${BERLIN}]`);
  app = await browser.kith.open('options.html#/today');
}

/** The meetings until a day go by, each thanked for, each with what was promised first done. */
async function talksUntil(on: string): Promise<void> {
  const now = browser.now().toPlainDate().toString();
  for (const talk of MEETINGS.filter((one) => one.on > now && one.on < on)) {
    await browser.goOnTo(dayAt(talk.on, '11:00'));
    await year.talk(talk.part, talk.on);
    await year.settle(`First of ${talk.on}`);
  }
}

async function go(address: string): Promise<void> {
  await app.goto(app.url().replace(/#.*/u, address));
  await app.locator('h1').waitFor();
}

const pageOf = (part: Part, tab = '') => `#/people/${year.id(part)}${tab}`;
const section = (name: string) => app.getByRole('region', { name: new RegExp(`^${name}`) });
const press = (name: string, where: Page | Locator = app) =>
  where.getByRole('button', { name, exact: true }).click();

/** Fills what a form asks for, by its labels. */
async function fill(form: Page | Locator, values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values))
    await form.getByLabel(label, { exact: true }).fill(value);
}

/** Chooses somebody in a form, by a few letters. */
async function choose(form: Locator, field: string, name: string): Promise<void> {
  const people = form.getByRole('group', { name: field });
  await people.getByRole('combobox').fill(name.slice(0, 4));
  await people.getByRole('option', { name }).click();
  await see(people.getByRole('link', { name })).toBeVisible();
}

/** The names that stand in a list of thanks, in order of the alphabet. */
const owed = (where: Locator) =>
  where
    .getByRole('listitem')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('bdi')?.textContent ?? '').sort());

/** Writes the note that is open, said face to face. */
async function sayThanks(what: string, impact: string): Promise<void> {
  await app.getByLabel('How', { exact: true }).selectOption('In person');
  await fill(app, { 'What they did': what, 'How it changed things': impact });
  await press('I said it');
  await see(app.getByText('Thanks said, and written down.')).toBeVisible();
}

test('January: a mentorship is begun with three mentors and a mentee, with a goal, an agreement, and gaps to see', async () => {
  await season('2027-01-11');
  await year.meetAll();
  await go('#/mentorships');
  await see(app.getByText('Nobody learns alone.')).toBeVisible();
  await go(pageOf('career', '/mentorship'));
  await app.getByRole('link', { name: 'Start a mentorship' }).click();
  await app.getByLabel('Stage').selectOption('Active');
  await fill(app, {
    'What it is about': 'From retail into hospital pharmacy',
    'Where I stand at the start': 'I fill orders; I have never compounded.',
  });
  await press('Start');
  await see(section('Agreement')).toBeVisible();
  mentorship = app.url().split('/').at(-1) ?? '';
  const others: Record<string, string> = {};
  for (const [part, type, role] of [
    ['peer', 'peer', 'mentee'],
    ['life', 'life', 'mentee'],
    ['mentee', 'career', 'mentor'],
  ] as const) {
    const given = { personId: year.id(part), type, role, stage: 'active' } as const;
    others[part] = (await browser.run('startMentorship', given)).id;
  }

  await press('Agree on how you work together');
  const agreement = app.getByRole('form', { name: 'Agree on how you work together' });
  await fill(agreement, {
    'How often': 'Twice a month',
    'How they like to hear from me': 'Short e-mails, no calls after six',
  });
  await press('Agree on how you work together', agreement);
  await see(section('Agreement').getByText('Twice a month')).toBeVisible();
  await go(`#/write/${year.id('career')}`);
  await see(app.getByText('Short e-mails, no calls after six')).toBeVisible();

  await go('#/goals');
  await press('Write down a first goal');
  await fill(app, {
    'What I want to reach': 'Compound sterile medicines',
    'By when': '2027-12-01',
  });
  await app.getByRole('form').getByRole('button', { name: 'Write down a first goal' }).click();
  await see(app.getByRole('button', { name: 'I reached it' })).toBeVisible();
  goal = app.url().split('/').at(-1) ?? '';
  await go(`#/mentorships/${mentorship}`);
  await app.getByLabel('Helps with one of my goals').selectOption('Compound sterile medicines');
  await press('It helps with this');
  await go('#/goals');
  const coverage = section('Who helps with what');
  await see(coverage.getByRole('link', { name: CAST.career })).toBeVisible();
  await see(coverage.getByRole('button', { name: /^Nobody yet/ })).toHaveCount(2);
  await browser.run('editItem', 'goals', goal, { mentorshipIds: [mentorship, others.peer ?? ''] });
  await see(coverage.getByRole('button', { name: /^Nobody yet/ })).toHaveCount(1);
  await see(coverage.getByRole('button', { name: /Life mentor/ })).toBeVisible();
});

test('a first meeting: prepared, held with what it brings, thanked for within the day', async () => {
  firstMeeting = await year.plan('career', '2027-01-18');
  await season('2027-01-18');
  await app
    .getByRole('link', { name: /^Prepare: / })
    .first()
    .click();
  await see(section('What to talk about')).toBeVisible();
  await app.getByRole('textbox', { name: 'Add: Questions' }).fill('How did you begin?');
  await app.keyboard.press('Enter');
  await see(app.getByText('How did you begin?')).toBeVisible();
  await press('Begin');
  await see(app.getByRole('timer')).toBeVisible();
  await app.getByRole('textbox', { name: 'Notes' }).fill('She began in retail too.');
  const capture = app.getByRole('group', { name: 'Keep at once' });
  const keep = async (kind: string, values: Record<string, string>) => {
    await capture.getByRole('button', { name: kind }).click();
    const form = app.getByRole('form', { name: 'Keep it' });
    await fill(form, values);
    await press('Keep it', form);
    await see(form).toHaveCount(0);
  };
  await keep('Action', {
    'What to do': 'Read the guideline on sterile rooms',
    'By when': '2027-01-25',
  });
  await keep('Advice', { 'What they said': 'Ask for a day in the clean room' });
  await keep('Favour', { 'In my words': 'Passed my résumé on' });
  await press('How did it go?');
  const told = app.getByRole('form', { name: 'How did it go?' });
  await told.getByLabel('What came of it').fill('A plan until summer');
  await press('Save', told);
  await app.getByRole('link', { name: 'Write thanks' }).click();
  await sayThanks('Your way into the clean room', 'I know where to begin.');
  const rows = await browser.run('kept');
  const linked = (table: string) =>
    rows.items[table]?.filter(({ meetingId }) => meetingId === firstMeeting);
  expect(
    [linked('actionItems'), linked('advice'), linked('favours')].map((all) => all?.length),
  ).toEqual([1, 1, 1]);
  year.open.set('Read the guideline on sterile rooms', linked('actionItems')?.[0]?.id ?? '');
  await year.agree('career', 'Show her my résumé', '2027-01-25', firstMeeting);
  await go(`#/mentorships/${mentorship}`);
  await see(section('Actions').getByRole('checkbox')).toHaveCount(2);
});

test('spring: what is overdue is reminded of, thanks that are owed are listed, an introduction goes its way', async () => {
  await talksUntil('2027-03-29');
  await year.settle('Read the guideline on sterile rooms');
  await year.settle('Show her my résumé');
  for (const on of ['2027-02-15', '2027-03-08']) await year.settle(`Second of ${on}`);
  await year.favours('2027-03-01', '2027-03-28');
  await season('2027-03-29');
  const overdue = section('Overdue').getByRole('listitem').filter({ hasText: 'Second of' });
  await see(overdue).toHaveCount(2);
  await overdue.filter({ hasText: CAST.career }).getByRole('button', { name: /^Done/ }).click();
  await see(overdue).toHaveCount(1);
  year.open.delete('Second of 2027-03-15');
  await go(pageOf('peer', '/mentorship'));
  await section('Actions')
    .getByRole('button', { name: /^Drop: .*Second of 2027-02-03/ })
    .click();
  await see(section('Actions').getByText('2 settled actions')).toBeVisible();
  year.open.delete('Second of 2027-02-03');

  // Today names each person once, and asks for three weeks; the page of thanks has all of them.
  await go('#/today');
  await expect.poll(() => owed(section('Thanks owed'))).toEqual([CAST.manager]);
  await go('#/thanks');
  const all = [CAST.peer, CAST.peer, CAST.educator, CAST.manager, CAST.career];
  await expect.poll(() => owed(section('Thanks owed'))).toEqual(all);
  const referral = section('Thanks owed').getByRole('listitem').filter({ hasText: CAST.manager });
  await referral.getByRole('link', { name: /^Write thanks/ }).click();
  await sayThanks('Naming me to the ward', 'They read my application.');
  await go('#/thanks');
  await see(section('Thanks owed').getByRole('listitem')).toHaveCount(4);
  await see(section('Written').getByRole('listitem').first()).toContainText(CAST.manager);

  await go('#/introductions');
  await press('Ask for an introduction');
  const form = app.getByRole('form', { name: 'Ask for an introduction' });
  await choose(form, 'Who introduces us', CAST.career);
  await choose(form, 'Who is introduced', CAST.engineer);
  await press('Ask for an introduction', form);
  const row = app.getByRole('listitem').filter({ hasText: CAST.engineer }).first();
  for (const step of ['Both said yes', 'We are introduced']) await press(step, row);
  await row.getByRole('link', { name: 'Say thanks' }).click();
  await sayThanks('Bringing me to Li Wei', 'I saw how vaccines are made.');
  await go('#/introductions');
  await press('We met', row);
  await press('What came of it?', row);
  await fill(app.getByRole('form'), { 'What came of it': 'A day in the plant' });
  await press('Save', app.getByRole('form'));
  await see(row.getByRole('link', { name: 'Tell them what came of it' })).toBeVisible();
});

test('summer: the agreement is revised, advice is followed and told of, somebody speaks for me, and I bring two together', async () => {
  await talksUntil('2027-06-20');
  await season('2027-06-21');
  await year.favours('2027-05-01', '2027-06-20');
  await year.agree('career', 'Sign up for the course', '2027-12-30', null);
  await year.agree('mentee', 'Read his letter', '2027-12-30', null);
  await go(`#/mentorships/${mentorship}`);
  await press('Agree on something new');
  const agreement = app.getByRole('form', { name: 'Agree on something new' });
  await fill(agreement, { 'How often': 'Once a month' });
  await press('Agree on something new', agreement);
  await press('1 earlier version');
  await see(section('Agreement').getByText('Once a month').first()).toBeVisible();
  await see(section('Agreement').locator('del')).toContainText('Twice');

  await go('#/advice');
  const advice = app.getByRole('listitem').filter({ hasText: 'Ask for a day in the clean room' });
  await press('Say what came of it', advice);
  const came = app.getByRole('form');
  await fill(came, { 'What I did with it': 'I asked', 'What came of it': 'They train me now' });
  await press('Save', came);
  await advice
    .first()
    .getByRole('link', { name: /^Tell / })
    .click();
  await sayThanks('Ask for a day in the clean room', 'They train me now.');
  await go('#/advice');
  await see(app.getByText('Told of or set aside (1)')).toBeVisible();

  await go(pageOf('career', '/help'));
  await press('Ask for a reference');
  await press('Ask for a reference', app.getByRole('form'));
  await press('They said yes');
  await press('Brief them');
  await fill(app.getByRole('form'), { 'What to say, and for what': 'The residency: how I learn' });
  await press('Save', app.getByRole('form'));
  await press('They spoke for me');
  await fill(app.getByRole('form'), { 'To whom, or for what': 'Residency at Northside' });
  await press('They spoke for me', app.getByRole('form'));
  await see(app.getByText(/^For: .*Residency at Northside/).first()).toBeVisible();

  const mine = { by: 'me', personIds: [year.id('mentee'), year.id('educator')] } as const;
  const brought = await year.add('introductions', { ...mine, personIds: [...mine.personIds] });
  for (const part of ['mentee', 'educator'] as const)
    await browser.run('stepIntroduction', brought, 'agree', year.id(part));
  await go('#/introductions');
  const row = app.getByRole('listitem').filter({ hasText: CAST.mentee }).first();
  await press('I introduced them', row);
  await see(row.getByText('Made')).toBeVisible();
});

test('autumn: a setback, who has been through it, what was chosen, and a day to look again', async () => {
  await season('2027-07-12');
  await go('#/turning-points');
  await press('Note the first');
  const form = app.getByRole('form', { name: 'Note the first' });
  await fill(form, { 'In a few words': 'The residency went to somebody else' });
  await form.getByLabel('What kind').selectOption('A promotion that did not come');
  await choose(form, 'Who has been through this', CAST.life);
  await press('Note the first', form);
  await see(section('Who has been through this').getByText(CAST.life)).toBeVisible();
  await press('I have chosen');
  await fill(app.getByRole('form'), {
    'What I chose': 'Apply again in a year',
    'Look at it again on': '2027-09-20',
  });
  await press('I have chosen', app.getByRole('form'));
  await see(app.getByText('Your choice is written down.')).toBeVisible();
  await talksUntil('2027-09-20');
  await year.favours('2027-08-01', '2027-09-19');
  await year.add('advice', { personId: year.id('life'), text: CONFIDED, confidential: true });
  await season('2027-09-20');
  await section('To look at again').getByRole('link').click();
  await press('Look at it again');
  await fill(app.getByRole('form'), { 'How it looks now': 'I know now what they look for' });
  await press('Look at it again', app.getByRole('form'));
  await see(app.getByText('Looked at again.')).toBeVisible();
  await see(app.getByText('I know now what they look for')).toBeVisible();
});

test('December: a report, a goal reached, a good end; and all of the year is accounted for', async () => {
  await talksUntil('2027-12-13');
  await year.favours('2027-10-01', '2027-12-12');
  await season('2027-12-13');
  await go(`#/goals/${goal}`);
  await press('I reached it');
  await go(`#/mentorships/${mentorship}/report`);
  await app.getByLabel('Tell of the time').selectOption('Since it began');
  const report = app.getByRole('article');
  await see(report).toContainText('Compound sterile medicines');
  await see(report).toContainText('Read the guideline on sterile rooms');
  await see(report).not.toContainText(CONFIDED);

  await go(`#/mentorships/${mentorship}`);
  await press('It is coming to an end');
  await app.getByRole('link', { name: 'Close it' }).click();
  await fill(app, {
    'What it has been': 'A year from counting pills to the clean room',
    'Where I stand now': 'I compound under supervision.',
  });
  await press('Close the mentorship');
  await see(section('Closing').getByText('I compound under supervision.')).toBeVisible();
  await see(section('Closing').getByText('I fill orders; I have never compounded.')).toBeVisible();
  await app.getByRole('link', { name: /^Thank / }).click();
  await sayThanks('A year of Mondays', 'I have a trade I love.');
  await go('#/goals');
  await see(section('Reached').getByText('Compound sterile medicines')).toBeVisible();

  const { items, meetings } = await browser.run('kept');
  const counted = (table: string, state: string) =>
    items[table]?.filter((row) => row.state === state).length;
  expect(meetings.map(({ state }) => state)).toEqual(MEETINGS.map(() => 'held'));
  const actions = (items.actionItems ?? []).filter(({ state }) => state === 'open');
  expect(actions.map(({ text }) => text).sort()).toEqual([...year.open.keys()].sort());
  expect([items.actionItems?.length, counted('actionItems', 'dropped')]).toEqual([30, 1]);
  expect([items.favours?.length, items.introductions?.length]).toEqual([12, 2]);
  expect([counted('references', 'agreed'), counted('turningPoints', 'reviewed')]).toEqual([1, 1]);
  expect(items.mentorships?.map(({ stage }) => stage).sort()).toEqual([
    'active',
    'active',
    'active',
    'closed',
  ]);
});
