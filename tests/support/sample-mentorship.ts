/** An invented mentorship in its fourth month, and help in both directions, among the sample people. */

import { addItem } from '../../utils/services/items';
import type { Kith } from '../../utils/services/kith';
import { holdMeeting, planMeeting } from '../../utils/services/meetings';
import { startMentorship } from '../../utils/services/mentorships';

/** @param ids - of the sample people, by their names. */
export async function saveSampleMentorship(
  kith: Kith,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const today = kith.now().toZonedDateTimeISO(kith.zone()).toPlainDate();
  const day = (days: number) => today.add({ days }).toString();
  const id = (name: string) => ids.get(name) ?? '';
  const mentor = { personId: id('Wanjiru Kamau') };
  const begun = await startMentorship(kith, {
    ...mentor,
    type: 'career',
    stage: 'active',
    about: 'From the front desk into imaging',
    supportSought: ['guidance', 'feedback'],
    atStart: 'I know the ward, and nothing of the machines.',
    startedOn: day(-100),
  });
  const helps = { ...mentor, mentorshipId: begun.id };
  await startMentorship(kith, { personId: id('Li Wei (李伟)'), type: 'peer', stage: 'exploring' });
  await addItem(kith, 'agreements', {
    ...helps,
    on: day(-96),
    goals: 'A place in the radiography course by autumn',
    format: 'By video',
    frequency: 'Once a month',
    length: 'Half an hour',
    style: 'Short e-mails, no calls after six',
  });
  const { id: goalId } = await addItem(kith, 'goals', {
    statement: 'A place in the radiography course',
    why: 'I want to see what is wrong, not only hear of it.',
    targetOn: day(120),
    mentorshipIds: [begun.id],
  });
  await addItem(kith, 'goals', { statement: 'Speak in front of the whole ward', stretch: true });
  const steps: [string, number, number | null][] = [
    ['Pass the physics exam', -20, -24],
    ['Two days beside a radiographer', 14, null],
    ['Send the application', 60, null],
  ];
  for (const [text, due, done] of steps)
    await addItem(kith, 'milestones', {
      goalId,
      text,
      dueOn: day(due),
      doneOn: done === null ? null : day(done),
    });
  for (const [days, confidence, text] of [
    [-70, 2, 'Started on the physics'],
    [-24, 4, 'Passed, with room to spare'],
  ] as const)
    await addItem(kith, 'progress', { goalId, on: day(days), confidence, text });
  await talkedAndToTalk(kith, helps, day);
  await help(kith, id, { ...helps, goalId }, day);
}

type Day = (days: number) => string;
interface Helps {
  personId: string;
  mentorshipId: string;
}

/** A meeting that was held, with what was promised in it, and the next. */
async function talkedAndToTalk(kith: Kith, helps: Helps, day: Day): Promise<void> {
  const at = {
    personIds: [helps.personId],
    kind: 'video-call',
    title: '',
    time: '17:00',
    zone: kith.zone(),
    minutes: 30,
    place: '',
    note: '',
    mentorshipId: helps.mentorshipId,
  } as const;
  const held = await planMeeting(kith, { ...at, on: day(-16), personIds: [helps.personId] });
  await holdMeeting(kith, held.id, { text: 'What the entrance interview is like', outcome: null });
  const meetingId = held.id;
  const promised = { ...helps, meetingId };
  await addItem(kith, 'actionItems', {
    ...promised,
    text: 'Ask the ward for two days off',
    dueOn: day(4),
  });
  await addItem(kith, 'actionItems', {
    ...promised,
    owner: 'them',
    text: 'Show me her old essay',
    dueOn: day(9),
  });
  const { id: nextId } = await planMeeting(kith, {
    ...at,
    on: day(2),
    personIds: [helps.personId],
  });
  const point = { ...helps, meetingId: nextId };
  await addItem(kith, 'agenda', { ...point, part: 'progress', text: 'The exam is passed' });
  await addItem(kith, 'agenda', { ...point, part: 'questions', text: 'What do they ask first?' });
}

/** Advice and what came of it; favours received and given. */
async function help(
  kith: Kith,
  id: (name: string) => string,
  helps: Helps & { goalId: string },
  day: Day,
): Promise<void> {
  const said = 'Do the physics before you apply: it shows that you mean it.';
  await addItem(kith, 'advice', {
    ...helps,
    topic: 'The exam',
    text: said,
    on: day(-95),
    state: 'done',
    did: 'Evening class, twice a week',
    outcome: 'Passed',
    outcomeOn: day(-24),
  });
  await addItem(kith, 'advice', {
    ...helps,
    text: 'Stand beside a machine for two days.',
    on: day(-30),
  });
  const owed = { direction: 'received', thanks: 'owed' } as const;
  const forwarded = await addItem(kith, 'favours', {
    ...owed,
    personId: helps.personId,
    kind: 'resume-forwarded',
    to: 'The head of the course',
    version: 'May',
    on: day(-6),
  });
  await addItem(kith, 'favours', {
    ...owed,
    personId: id('Mara Okafor'),
    kind: 'mock-interview',
    on: day(-3),
  });
  await addItem(kith, 'introductions', {
    by: 'them',
    personIds: [id('Ana Ruiz'), id('Wanjiru Kamau')],
    introducerId: id('Ana Ruiz'),
    state: 'met',
    madeOn: day(-130),
    metOn: day(-120),
    thanks: 'said',
    outcome: 'She is my mentor now',
    outcomeOn: day(-96),
  });
  await addItem(kith, 'favours', {
    direction: 'given',
    thanks: 'not-needed',
    personId: id('Priya R.'),
    kind: 'feedback',
    becauseOfId: forwarded.id,
    on: day(-2),
  });
}
