/**
 * Mentorships and all that belongs to them while people are merged, deleted, brought back and erased in the middle,
 * and actions are undone out of turn: a verb does what it says or refuses by name, and every view can still be read.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphOf } from '../../utils/domain/introductions-graph';
import { ITEMS, type ItemTable, wholeIn } from '../../utils/domain/items/items';
import type { Rules } from '../../utils/domain/items/rules';
import { thingDay } from '../../utils/domain/items/thing-day';
import { KithError } from '../../utils/domain/kith-error';
import type { Row } from '../../utils/domain/row';
import { readAdvice } from '../../utils/services/advice-chains';
import {
  eraseThing,
  recentlyDeletedThings,
  restoreThing,
} from '../../utils/services/deleted-things';
import { erasePerson } from '../../utils/services/erase';
import { stepFavour } from '../../utils/services/favours';
import { allGoals, coverage, goalView, settleGoal } from '../../utils/services/goals';
import { sayThanks } from '../../utils/services/gratitude';
import { helpView } from '../../utils/services/help';
import { introductionsView, stepIntroduction } from '../../utils/services/introductions';
import { addItem, editItem, removeItem } from '../../utils/services/items';
import type { Kith } from '../../utils/services/kith';
import { lately } from '../../utils/services/lately';
import { isLiving } from '../../utils/services/living';
import { meetingView } from '../../utils/services/meeting-view';
import { holdMeeting, planMeeting } from '../../utils/services/meetings';
import { allMentorships } from '../../utils/services/mentorship-view';
import {
  closeMentorship,
  moveStage,
  removeMentorship,
  startMentorship,
} from '../../utils/services/mentorships';
import { mergePeople } from '../../utils/services/merge';
import { noteStart } from '../../utils/services/note-start';
import { deletePerson, restorePerson, savePerson } from '../../utils/services/people';
import { progressReport } from '../../utils/services/report';
import { reportBlocks } from '../../utils/services/report-text';
import { thanksView } from '../../utils/services/thanks-view';
import { blocksOf, namingOf } from '../../utils/services/thing-text';
import { allThings, openThings } from '../../utils/services/things';
import { readTodayView, today } from '../../utils/services/today';
import { toldOf } from '../../utils/services/told-items';
import { undo } from '../../utils/services/undo';
import { aDraft, aKith, aMeetingInput, TODAY } from '../support/builders';

const TABLES = Object.keys(ITEMS) as ItemTable[];
const VERBS = [
  ...Array.from({ length: 8 }, () => 'addItem' as const),
  'removeItem',
  'restore',
  'eraseThing',
  'start',
  'move',
  'close',
  'removeMentorship',
  'merge',
  'deletePerson',
  'restorePerson',
  'erasePerson',
  'undo',
  'undo',
  'meet',
  'hold',
  'thank',
  'favour',
  'introduce',
  'goal',
  'confide',
] as const;
type Step = [verb: (typeof VERBS)[number], a: number, b: number];
const steps = fc.array(
  fc.tuple(fc.constantFrom(...VERBS), fc.nat(1000), fc.nat(1000)) as fc.Arbitrary<Step>,
  { minLength: 20, maxLength: 60 },
);

/** The ids of a table's rows, deleted ones too. */
async function idsOf(kith: Kith, table: string): Promise<string[]> {
  return (await kith.db.table(table).toCollection().primaryKeys()) as string[];
}

/** One of them; now and then one that never was, as a page has it that lags behind. */
async function one(kith: Kith, table: string, at: number): Promise<string> {
  const ids = await idsOf(kith, table);
  return (at % 19 === 0 ? undefined : ids[at % ids.length]) ?? 'never';
}

async function given(kith: Kith, table: ItemTable, a: number, b: number) {
  const rules: Rules = ITEMS[table];
  const linked: Record<string, string> = {
    personId: 'people',
    introducerId: 'people',
    mentorshipId: 'mentorships',
    goalId: 'goals',
    meetingId: 'meetings',
    adviceId: 'advice',
    turningPointId: 'turningPoints',
    referenceId: 'references',
    becauseOfId: 'favours',
    personIds: 'people',
    agreedIds: 'people',
    mentorshipIds: 'mentorships',
    aboutIds: 'favours',
  };
  const values: Record<string, unknown> = {};
  for (const [field, rule] of Object.entries(rules)) {
    const table = linked[field];
    if (rule.is === 'line' || rule.is === 'text') values[field] = `${field} ${a}`;
    else if (rule.is === 'choice') values[field] = rule.of[b % rule.of.length];
    else if (rule.is === 'date') values[field] = b % 3 ? TODAY : null;
    else if (rule.is === 'id' && table) values[field] = await one(kith, table, a);
    else if (rule.is === 'ids' && table)
      values[field] = [...new Set([await one(kith, table, a), await one(kith, table, b)])];
  }
  const whole = wholeIn(table);
  // A part is about whom its whole is about.
  const of = whole && (await kith.db.table(whole.table).get(String(values[whole.by])));
  return of ? { ...values, personId: of.personId } : values;
}

async function take(kith: Kith, [verb, a, b]: Step, done: string[]): Promise<unknown> {
  const table = TABLES[b % TABLES.length] ?? 'goals';
  switch (verb) {
    case 'addItem':
      return addItem(kith, table, await given(kith, table, a, b));
    case 'removeItem':
      return removeItem(kith, table, await one(kith, table, a));
    case 'restore':
      return restoreThing(kith, table, await one(kith, table, a));
    case 'eraseThing':
      return eraseThing(kith, table, await one(kith, table, a));
    case 'start':
      return startMentorship(kith, await given(kith, 'mentorships', a, b));
    case 'move': {
      const id = await one(kith, 'mentorships', a);
      return moveStage(kith, id, b % 2 ? 'active' : 'paused');
    }
    case 'close': {
      const said = { summary: 's', atEnd: '', next: '', closedOn: null, confidential: false };
      const words = { ...said, supportReceived: [] };
      return closeMentorship(kith, await one(kith, 'mentorships', a), { words, everyDays: b % 90 });
    }
    case 'removeMentorship':
      return removeMentorship(kith, await one(kith, 'mentorships', a));
    case 'merge':
      return mergePeople(kith, await one(kith, 'people', a), await one(kith, 'people', b));
    case 'deletePerson':
      return deletePerson(kith, await one(kith, 'people', a));
    case 'restorePerson':
      return restorePerson(kith, await one(kith, 'people', a));
    case 'erasePerson':
      return { erased: await erased(kith, await one(kith, 'people', a)) };
    case 'undo':
      return undo(kith, done[a % Math.max(1, done.length)] ?? 'never');
    case 'meet': {
      const personIds = [await one(kith, 'people', a), await one(kith, 'people', b)];
      const mentorshipId = await one(kith, 'mentorships', b);
      return planMeeting(kith, aMeetingInput({ personIds: [...new Set(personIds)], mentorshipId }));
    }
    case 'hold':
      return holdMeeting(kith, await one(kith, 'meetings', a), { text: 'held', outcome: null });
    case 'thank': {
      const note = await given(kith, 'gratitude', a, b);
      return sayThanks(kith, note as never, b % 2 ? await one(kith, 'gratitude', b) : null);
    }
    case 'favour':
      return stepFavour(kith, await one(kith, 'favours', a), 'do');
    case 'introduce':
      return stepIntroduction(kith, await one(kith, 'introductions', a), b % 2 ? 'agree' : 'make');
    case 'goal':
      return settleGoal(kith, await one(kith, 'goals', a), b % 2 ? 'reached' : 'open');
    case 'confide':
      return editItem(kith, table, await one(kith, table, a), { confidential: b % 2 === 0 });
  }
}

async function erased(kith: Kith, id: string): Promise<string> {
  await erasePerson(kith, id);
  return id;
}

/** What holds whatever was done. */
async function check(kith: Kith, gone: readonly string[]): Promise<void> {
  const people = new Map((await kith.db.people.toArray()).map((one) => [one.id, one]));
  for (const table of TABLES) {
    const whole = wholeIn(table);
    const rows: Row[] = await kith.db.table(table).toArray();
    for (const row of rows.filter(isLiving)) {
      const { personId } = row;
      const person = typeof personId === 'string' ? people.get(personId) : null;
      expect([table, row.id, person === null || person?._del === undefined]).toContain(true);
      if (whole) {
        const of = await kith.db.table(whole.table).get(String(row[whole.by]));
        expect([table, row.id, of && isLiving(of)]).toContain(true);
      }
    }
  }
  const kept = JSON.stringify(await Promise.all(kith.db.tables.map((one) => one.toArray())));
  for (const id of gone) if (id !== 'never') expect(kept).not.toContain(id);
}

/** All that the rooms show. */
async function readAll(kith: Kith): Promise<void> {
  const all = await allThings(kith);
  for (const things of [all, openThings(all)])
    for (const thing of things.things) {
      blocksOf(thing, namingOf(things, String));
      thingDay(thing, 'UTC');
    }
  await Promise.all([today(kith), readTodayView(kith), allMentorships(kith), allGoals(kith)]);
  await Promise.all([coverage(kith), readAdvice(kith), helpView(kith), thanksView(kith)]);
  await Promise.all([lately(kith, 100), recentlyDeletedThings(kith)]);
  const { brought, open } = await introductionsView(kith);
  graphOf(brought);
  graphOf(open);
  for (const id of await idsOf(kith, 'goals')) await goalView(kith, id);
  for (const id of await idsOf(kith, 'meetings')) await meetingView(kith, id);
  for (const id of await idsOf(kith, 'mentorships')) {
    const report = await progressReport(kith, id, 'start', true);
    if (report) reportBlocks(report, String);
  }
  for (const personId of await idsOf(kith, 'people')) {
    await toldOf(kith, personId);
    await noteStart(kith, { personId, occasion: 'other', about: null });
  }
}

test('whatever is done in whatever order, a verb does it or refuses, and all can be read', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const kith = await aKith();
      for (const name of ['Mara', 'Ana', 'Li', 'Noor', 'Sam', 'Ida'])
        await savePerson(kith, aDraft({ values: { name } }));
      const done: string[] = [];
      const gone: string[] = [];
      for (const step of taken) {
        try {
          const made = Object(await take(kith, step, done));
          if (typeof made.actionId === 'string') done.push(made.actionId);
          if (typeof made.erased === 'string') gone.push(made.erased);
        } catch (error) {
          if (!(error instanceof KithError)) throw error;
        }
      }
      await readAll(kith);
      await check(kith, gone);
    }),
    { numRuns: 20 },
  );
});
