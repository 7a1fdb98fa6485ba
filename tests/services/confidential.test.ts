/** What is confidential is in nothing that leaves Kith or that others may see. */
import { expect, test } from 'vitest';
import { keptAboutBlocks } from '../../components/export/kept-about-blocks';
import { makeFile } from '../../components/export/make-file';
import { mentorshipBlocks } from '../../components/export/mentorship-blocks';
import { tellingOf } from '../../components/export/telling';
import { ITEMS, type ItemInput, type ItemTable } from '../../utils/domain/items/items';
import type { Rules } from '../../utils/domain/items/rules';
import { promptKey } from '../../utils/domain/prompt-key';
import { toMarkdown } from '../../utils/exchange/markdown/to-markdown';
import { agreementText } from '../../utils/services/agreement-text';
import { calendarFile } from '../../utils/services/calendar';
import { readKept } from '../../utils/services/export/kept';
import { keptAbout, keptAboutJson } from '../../utils/services/export/kept-about';
import { kithFile } from '../../utils/services/export/kith-file';
import { openKept } from '../../utils/services/export/open-kept';
import { logInteraction } from '../../utils/services/interactions';
import { introductionsView } from '../../utils/services/introductions';
import { addItem } from '../../utils/services/items';
import { planMeeting } from '../../utils/services/meetings';
import { savePerson, updatePerson } from '../../utils/services/people';
import { changePreferences } from '../../utils/services/preferences';
import { addReminder } from '../../utils/services/reminders';
import { progressReport } from '../../utils/services/report';
import { reportBlocks } from '../../utils/services/report-text';
import { fieldsFor } from '../../utils/services/templates/fields-for';
import { blocksOf, namingOf } from '../../utils/services/thing-text';
import { allThings, openThings } from '../../utils/services/things';
import {
  aDraft,
  aKith,
  aMeetingInput,
  anInteractionInput,
  aReminderInput,
  TODAY,
} from '../support/builders';
import { filesIn } from '../support/zip';

const dayOf = (on: string) => on;

/** An item with words wherever words may be. */
function saying<T extends ItemTable>(table: T, words: string, given: object): ItemInput<T> {
  const rules: Rules = ITEMS[table];
  const written = Object.entries(rules).filter(([, { is }]) => is === 'line' || is === 'text');
  const told = Object.fromEntries(written.map(([field]) => [field, `${words} ${field}`]));
  return { ...told, ...given } as ItemInput<T>;
}

/** Two of each item with Mara, one confidential; somebody who is; reminders and meetings. */
async function aLife() {
  const kith = await aKith();
  const mara = (await savePerson(kith, aDraft())).id;
  const hidden = (await savePerson(kith, aDraft({ values: { name: 'SECRET Person' } }))).id;
  await updatePerson(kith, hidden, { confidential: true, introducedBy: mara });
  const mentorship = (
    await addItem(kith, 'mentorships', saying('mentorships', 'OPEN', { personId: mara }))
  ).id;
  const secretGoal = (
    await addItem(
      kith,
      'goals',
      saying('goals', 'SECRET', { mentorshipIds: [mentorship], confidential: true }),
    )
  ).id;
  await addItem(kith, 'milestones', { goalId: secretGoal, text: 'SECRET step' });
  await addItem(kith, 'progress', { goalId: secretGoal, text: 'SECRET entry', on: TODAY });
  const goal = (
    await addItem(kith, 'goals', saying('goals', 'OPEN', { mentorshipIds: [mentorship] }))
  ).id;
  const links = {
    ...{ personId: mara, personIds: [mara], introducerId: mara, mentorshipId: mentorship },
    ...{ goalId: goal, on: TODAY, outcomeOn: TODAY, doneOn: TODAY, state: undefined },
  };
  for (const table of Object.keys(ITEMS) as ItemTable[]) {
    const fields = Object.keys(ITEMS[table]);
    const given = Object.fromEntries(
      Object.entries(links).filter(
        ([field, value]) => fields.includes(field) && value !== undefined,
      ),
    );
    await addItem(kith, table, saying(table, 'SECRET', { ...given, confidential: true }));
    await addItem(kith, table, saying(table, 'OPEN', { ...given, goalId: secretGoal }));
  }
  await addItem(kith, 'advice', { personId: hidden, text: 'SECRET advice' });
  await addItem(kith, 'introductions', { personIds: [mara, hidden], why: 'SECRET pair' });
  await addItem(kith, 'introductions', {
    ...{ personIds: [mara, hidden], introducerId: mara, state: 'met', why: 'SECRET pair' },
    ...{ outcome: 'SECRET outcome', outcomeOn: TODAY },
  });
  const theirs = { personId: hidden, mentorshipIds: [mentorship], statement: 'SECRET aim' };
  const theirGoal = (await addItem(kith, 'goals', theirs)).id;
  await addItem(kith, 'milestones', { goalId: theirGoal, text: 'SECRET step of theirs' });
  await planMeeting(
    kith,
    aMeetingInput({ personIds: [mara], title: 'SECRET', confidential: true }),
  );
  await addReminder(kith, hidden, aReminderInput({ text: 'SECRET' }));
  await logInteraction(
    kith,
    anInteractionInput({ personIds: [mara, hidden], text: 'SECRET talk of three' }),
  );
  const secretMeeting = await kith.db.meetings.filter(({ title }) => title === 'SECRET').first();
  await changePreferences(kith, {
    filters: { 'Where is SECRET Person': 'q=secret', Labs: 'tag=lab' },
    dismissed: [promptKey('keep', hidden), promptKey('thanks', secretMeeting?.id ?? '')],
  });
  return { kith, mara, hidden, mentorship };
}

test('a text of everything, a progress report, a calendar, the graph and letters hold nothing confidential', async () => {
  const { kith, mara, hidden, mentorship } = await aLife();
  const open = openThings(await allThings(kith));
  const everything = toMarkdown(open.things.flatMap((one) => blocksOf(one, namingOf(open, dayOf))));
  const report = await progressReport(kith, mentorship, 'quarter', false);
  const told = toMarkdown(report ? reportBlocks(report, dayOf) : []);
  const calendar = await calendarFile(kith, 'all', {
    todos: false,
    confidential: false,
    meetingAlarm: null,
  });
  const letter = await fieldsFor(kith, { personId: mara, why: '', goal: '', ask: '' });

  expect(everything).toContain('OPEN');
  expect(told).toContain('OPEN');
  expect(report?.leftOut).toBeGreaterThan(0);
  for (const text of [everything, told, calendar.text, JSON.stringify(letter)])
    expect(text).not.toContain('SECRET');
  expect(JSON.stringify((await introductionsView(kith)).open)).not.toContain(hidden);
});

const FORMS = ['kith', 'folder', 'text', 'csv', 'vcard'] as const;
const form = { isWhole: false, newCards: false, todos: false };

test.each(FORMS)('everything taken out (%s) holds nothing confidential', async (format) => {
  const { kith, hidden } = await aLife();
  const open = await openKept(await readKept(kith));
  const { name, content } = await makeFile(kith, format, open, form, {});
  const texts = name.endsWith('.zip')
    ? [...(await filesIn(content)).values()]
    : [await content.text()];
  const text = texts.join('\n');
  expect(text).toContain('Mara');
  expect(text).not.toContain('SECRET');
  expect(text).not.toContain(hidden);
  if (format === 'kith' || format === 'text' || format === 'folder') expect(text).toContain('OPEN');
});

test.each(FORMS)('asked for, it is in what is taken out (%s)', async (format) => {
  const { kith } = await aLife();
  const options = { ...form, isWhole: true };
  const { name, content } = await makeFile(kith, format, await readKept(kith), options, {});
  const texts = name.endsWith('.zip')
    ? [...(await filesIn(content)).values()]
    : [await content.text()];
  expect(texts.join('\n')).toContain('SECRET');
});

test('as many are said to be left out as are', async () => {
  const { kith } = await aLife();
  const kept = await readKept(kith);
  const open = await openKept(kept);
  const { file, leftOut } = await kithFile(kith, false);
  expect(open.leftOut.people).toBe(1);
  expect(open.leftOut.things).toBe(kept.things.length - open.things.length);
  expect(leftOut).toBe(open.leftOut.people + open.leftOut.things);
  const { counts } = JSON.parse(await file.text());
  expect(counts.people).toBe(open.people.length);
});

test('a person’s or a mentorship’s document holds nothing confidential, and all that is kept about them holds it', async () => {
  const { kith, mara, hidden, mentorship } = await aLife();
  const about = await keptAbout(kith, mara);
  const row = await kith.db.mentorships.get(mentorship);
  if (!about || !row) throw new Error('They are gone.');
  const told = toMarkdown(
    mentorshipBlocks(row, await tellingOf(await openKept(about.kept), 'UTC')),
  );
  expect(told).toContain('OPEN');
  expect(told).not.toMatch(/SECRET/);
  expect(told).not.toContain(hidden);
  expect(toMarkdown(await keptAboutBlocks(about, 'UTC'))).toContain('SECRET');
  expect(keptAboutJson(kith, about)).toContain('SECRET');
});

test('asked for, it is in the report', async () => {
  const { kith, mentorship } = await aLife();
  const report = await progressReport(kith, mentorship, 'quarter', true);
  expect(report?.leftOut).toBe(0);
  expect(toMarkdown(report ? reportBlocks(report, dayOf) : [])).toContain('SECRET');
});

test('a report counts as left out only what would be in it', async () => {
  const kith = await aKith();
  const { id: personId } = await savePerson(kith, aDraft());
  const { id } = await addItem(kith, 'mentorships', { personId, stage: 'active' });
  const secret = { personId, confidential: true, outcome: 'It went well' };
  await addItem(kith, 'advice', { ...secret, text: 'Ask them', outcomeOn: '2020-01-01' });
  await addItem(kith, 'agenda', { personId, text: 'Pay', covered: true, confidential: true });
  expect(await progressReport(kith, id, 'month', false)).toMatchObject({ leftOut: 0 });
  await addItem(kith, 'advice', { ...secret, text: 'Ask again', outcomeOn: TODAY });
  expect(await progressReport(kith, id, 'month', false)).toMatchObject({ leftOut: 1 });
});

test.each([
  [false, false, true],
  [true, false, false],
  [false, true, false],
])(
  'an agreement (confidential: %s) of a mentorship (confidential: %s) is handed over: %s',
  async (ownFlag, wholeFlag, isHanded) => {
    const kith = await aKith();
    const { id: personId } = await savePerson(kith, aDraft());
    const mentorship = await addItem(kith, 'mentorships', { personId, confidential: wholeFlag });
    const about = { personId, mentorshipId: mentorship.id, goals: 'SECRET', on: TODAY };
    const { id } = await addItem(kith, 'agreements', { ...about, confidential: ownFlag });
    const row = await kith.db.agreements.get(id);
    if (!row) throw new Error('The agreement is gone.');
    const text = agreementText(row, { confidential: wholeFlag }, 'Mara', () => 'a day in May');
    if (isHanded) expect(text).toMatch(/a day in May.*SECRET/s);
    else expect(text).toBeNull();
  },
);
