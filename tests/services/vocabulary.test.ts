/** Each noun of the product's vocabulary can be made, changed, linked, undone, searched, exported and erased. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { ItemInput, ItemTable } from '../../utils/domain/items/items';
import { THING_TABLES, type ThingTable } from '../../utils/domain/items/things';
import { toMarkdown } from '../../utils/exchange/markdown/to-markdown';
import { eraseThing } from '../../utils/services/deleted-things';
import { openDraft, writeDraft } from '../../utils/services/drafts';
import { findThings } from '../../utils/services/find-things';
import { editInteraction, logInteraction } from '../../utils/services/interactions';
import { addItem, editItem } from '../../utils/services/items';
import { editMeeting, planMeeting } from '../../utils/services/meetings';
import { savePerson } from '../../utils/services/people';
import { addReminder, editReminder } from '../../utils/services/reminders';
import { blocksOf, namingOf } from '../../utils/services/thing-text';
import { allThings } from '../../utils/services/things';
import { undo } from '../../utils/services/undo';
import {
  aDraft,
  aKith,
  aMeetingInput,
  anInteractionInput,
  aReminderInput,
  type TestKith,
} from '../support/builders';

interface Noun {
  table: ThingTable;
  /** @returns the row's id, and the action. */
  make(words: string): Promise<{ id: string; actionId: string }>;
  change(id: string, words: string): Promise<{ actionId: string }>;
  /** The id that the thing names, of what it belongs to. */
  link: { field: string; to: string };
}

let kith: TestKith;
let person: string;
let goal: string;
let mentorship: string;

/** An item of which words stand in this field. */
function item<T extends ItemTable>(
  table: T,
  field: keyof ItemInput<T> & string,
  start: Partial<ItemInput<T>>,
  link: Noun['link'],
): Noun {
  const saying = (words: string) => ({ [field]: words }) as Partial<ItemInput<T>>;
  return {
    table,
    link,
    make: (words) => addItem(kith, table, { ...start, ...saying(words) }),
    change: (id, words) => editItem(kith, table, id, saying(words)),
  };
}

/** By their names in the product's vocabulary. */
function nouns(): Record<string, Noun> {
  const personId = person;
  const withMara = { field: 'personId', to: person };
  const among = { field: 'personIds', to: person };
  const ofGoal = { field: 'goalId', to: goal };
  return {
    interaction: {
      table: 'interactions',
      link: among,
      make: (text) => logInteraction(kith, anInteractionInput({ personIds: [person], text })),
      change: (id, text) => editInteraction(kith, id, { text }),
    },
    reminder: {
      table: 'reminders',
      link: withMara,
      make: (text) => addReminder(kith, person, aReminderInput({ text })),
      change: (id, text) => editReminder(kith, id, aReminderInput({ text })),
    },
    draft: {
      table: 'drafts',
      link: withMara,
      make: async (text) => {
        const asked = { personId, purpose: 'advice', channel: 'email', templateId: null } as const;
        const { id } = await openDraft(kith, asked);
        return { id, ...(await writeDraft(kith, id, { text })) };
      },
      change: (id, text) => writeDraft(kith, id, { text }),
    },
    meeting: {
      table: 'meetings',
      link: among,
      make: (title) => planMeeting(kith, aMeetingInput({ personIds: [person], title })),
      change: (id, title) => editMeeting(kith, id, aMeetingInput({ personIds: [person], title })),
    },
    mentorship: item('mentorships', 'about', { personId }, withMara),
    closure: item('mentorships', 'summary', { personId, stage: 'closed' }, withMara),
    agreement: item(
      'agreements',
      'goals',
      { personId, mentorshipId: mentorship },
      { field: 'mentorshipId', to: mentorship },
    ),
    goal: item(
      'goals',
      'statement',
      { mentorshipIds: [mentorship] },
      { field: 'mentorshipIds', to: mentorship },
    ),
    milestone: item('milestones', 'text', { goalId: goal }, ofGoal),
    'progress entry': item('progress', 'text', { goalId: goal }, ofGoal),
    'point of an agenda': item('agenda', 'text', { personId }, withMara),
    'action item': item('actionItems', 'text', { personId, goalId: goal }, ofGoal),
    advice: item('advice', 'text', { personId, goalId: goal }, ofGoal),
    feedback: item('feedback', 'strengths', { personId, goalId: goal }, ofGoal),
    resource: item('resources', 'title', { personId, goalId: goal }, ofGoal),
    practice: item('feedback', 'improvements', { personId, kind: 'mock-interview' }, withMara),
    favour: item('favours', 'what', { personId, goalId: goal }, ofGoal),
    'help given': item(
      'favours',
      'what',
      { personId, direction: 'given', becauseOfId: 'help' },
      { field: 'becauseOfId', to: 'help' },
    ),
    introduction: item('introductions', 'why', { personIds: [person] }, among),
    reference: item('references', 'briefing', { personId }, withMara),
    'gratitude note': item(
      'gratitude',
      'impact',
      { personId, aboutIds: ['help'] },
      { field: 'aboutIds', to: 'help' },
    ),
    'turning point': item('turningPoints', 'title', { personIds: [person] }, among),
  };
}

/** What a search for these words finds. */
async function search(words: string) {
  const all = await allThings(kith);
  const asked = { words, table: null, personId: null, partOf: null };
  return findThings(
    all.things,
    asked,
    namingOf(all, (on) => on),
  );
}

beforeEach(async () => {
  kith = await aKith();
  person = (await savePerson(kith, aDraft())).id;
  goal = (await addItem(kith, 'goals', { statement: 'A lab of my own' })).id;
  mentorship = (await addItem(kith, 'mentorships', { personId: person })).id;
});

describe.each([
  ...['interaction', 'reminder', 'draft', 'meeting', 'mentorship', 'closure', 'agreement', 'goal'],
  ...['milestone', 'progress entry', 'point of an agenda', 'action item', 'advice', 'feedback'],
  ...['resource', 'practice', 'favour', 'help given', 'introduction', 'reference'],
  ...['gratitude note', 'turning point'],
])('a noun of the vocabulary: %s', (name) => {
  const noun = () => {
    const found = nouns()[name];
    if (!found) throw new Error(`Nothing can be done with: ${name}`);
    return found;
  };
  const rowOf = (id: string) => kith.db.table(noun().table).get(id);

  test('is made, linked, searched and exported', async () => {
    const { table, make, link } = noun();
    const { id } = await make('Marmalade');
    expect([(await rowOf(id))[link.field]].flat()).toContain(link.to);
    const [found] = await search('marmalade');
    expect(found).toMatchObject({ table, row: { id } });
    const all = await allThings(kith);
    const naming = namingOf(all, (on) => on);
    const text = toMarkdown(all.things.flatMap((one) => blocksOf(one, naming)));
    expect(text).toContain('Marmalade');
  });

  test('is changed, and the change taken back', async () => {
    const { make, change } = noun();
    const { id } = await make('Marmalade');
    const { actionId } = await change(id, 'Quince');
    expect(await search('quince')).toHaveLength(1);
    await undo(kith, actionId);
    expect(await search('quince')).toEqual([]);
    expect(await search('marmalade')).toHaveLength(1);
  });

  test('is erased without a trace', async () => {
    const { table, make, change } = noun();
    const { id } = await make('Marmalade');
    await change(id, 'Quince');
    await eraseThing(kith, table, id);
    const kept = JSON.stringify(await Promise.all(kith.db.tables.map((one) => one.toArray())));
    for (const trace of ['Marmalade', 'Quince', id]) expect(kept).not.toContain(trace);
  });
});

test('no kind of thing is without a noun', () => {
  const told = new Set(Object.values(nouns()).map(({ table }) => table));
  expect(THING_TABLES.filter((table) => !told.has(table))).toEqual([]);
});
