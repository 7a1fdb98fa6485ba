import { describe, expect, test } from 'vitest';
import { ITEMS, type ItemTable, wholeIn } from '../../utils/domain/items/items';
import type { Rules } from '../../utils/domain/items/rules';
import { isItemTable, THING_TABLES } from '../../utils/domain/items/things';
import { toMarkdown } from '../../utils/exchange/markdown/to-markdown';
import { toText } from '../../utils/exchange/markdown/to-text';
import { findThings } from '../../utils/services/find-things';
import { addItem } from '../../utils/services/items';
import { savePerson, updatePerson } from '../../utils/services/people';
import { blocksOf, namingOf } from '../../utils/services/thing-text';
import { allThings, openThings } from '../../utils/services/things';
import { aDraft, aKith } from '../support/builders';

const EVERYWHERE = { words: '', table: null, personId: null, partOf: null };
const dayOf = (on: string) => on;

async function withMara() {
  const kith = await aKith();
  const mara = (await savePerson(kith, aDraft())).id;
  return { kith, mara };
}

/** What a search for these words finds, by their titles as they are read. */
async function found(kith: Awaited<ReturnType<typeof aKith>>, search: object) {
  const all = await allThings(kith);
  const naming = namingOf(all, dayOf);
  return findThings(all.things, { ...EVERYWHERE, ...search }, naming).map(({ row }) => row.id);
}

describe('a search over everything written down', () => {
  test('finds by any words inside, by the name of who it is about, and by what kind it is', async () => {
    const { kith, mara } = await withMara();
    const goal = await addItem(kith, 'goals', { statement: 'Pass the PTCB exam', why: 'A raise' });
    const advice = await addItem(kith, 'advice', { personId: mara, text: 'Practise calculations' });
    expect(await found(kith, { words: 'raise EXAM' })).toEqual([goal.id]);
    expect(await found(kith, { words: 'okafor calcul' })).toEqual([advice.id]);
    expect(await found(kith, { words: 'advice' })).toEqual([advice.id]);
    expect(await found(kith, { table: 'goals' })).toEqual([goal.id]);
    expect(await found(kith, { words: 'exam calculations' })).toEqual([]);
  });

  test('finds all about somebody, and all that belongs to something with its parts', async () => {
    const { kith, mara } = await withMara();
    const whole = await addItem(kith, 'mentorships', { personId: mara });
    const goal = await addItem(kith, 'goals', { statement: 'Lead', mentorshipIds: [whole.id] });
    const step = await addItem(kith, 'milestones', { goalId: goal.id, text: 'Run a huddle' });
    await addItem(kith, 'goals', { statement: 'Another' });
    expect(await found(kith, { personId: mara })).toEqual([whole.id]);
    expect((await found(kith, { partOf: whole.id })).toSorted()).toEqual(
      [whole.id, goal.id, step.id].toSorted(),
    );
  });
});

describe('what others may see of everything written down', () => {
  test('is nothing confidential, no part of it, and nothing about somebody who is', async () => {
    const { kith, mara } = await withMara();
    const li = (await savePerson(kith, aDraft({ values: { name: 'Li Wei' } }))).id;
    await updatePerson(kith, li, { confidential: true });
    const secret = await addItem(kith, 'goals', { statement: 'Leave', confidential: true });
    await addItem(kith, 'milestones', { goalId: secret.id, text: 'Look around' });
    await addItem(kith, 'advice', { personId: li, text: 'Wait' });
    const open = await addItem(kith, 'actionItems', {
      personId: mara,
      text: 'Ask for shifts',
      goalId: secret.id,
    });
    const outward = openThings(await allThings(kith));
    expect(outward.things.map(({ row }) => row.id)).toEqual([open.id]);
    const text = toText(outward.things.flatMap((one) => blocksOf(one, namingOf(outward, dayOf))));
    expect(text).toContain('Ask for shifts');
    for (const word of ['Leave', 'Look around', 'Li Wei', 'Wait']) expect(text).not.toContain(word);
  });
});

test.each(Object.keys(ITEMS) as ItemTable[])(
  'an item of %s is told in both kinds of text',
  async (table) => {
    const { kith, mara } = await withMara();
    const whole = wholeIn(table);
    const of = whole && (await addItem(kith, whole.table, filledOf(whole.table, mara, 'WHOLE')));
    await addItem(kith, table, {
      ...filledOf(table, mara, 'WORDS'),
      ...(whole && { [whole.by]: of?.id }),
    });
    const all = await allThings(kith);
    const blocks = all.things.flatMap((one) => blocksOf(one, namingOf(all, dayOf)));
    expect(toText(blocks)).toContain('WORDS');
    expect(toMarkdown(blocks)).toContain('WORDS');
  },
);

test('every kind of thing can be told', () => {
  expect(THING_TABLES.filter((table) => !isItemTable(table)).toSorted()).toEqual([
    'drafts',
    'interactions',
    'meetings',
    'reminders',
  ]);
});

/** Words wherever words may be, and an id wherever one is needed. */
function filledOf(table: ItemTable, personId: string, words: string) {
  const rules: Rules = ITEMS[table];
  return Object.fromEntries(
    Object.entries(rules).flatMap(([field, rule]): [string, unknown][] => {
      if (rule.is === 'line' || rule.is === 'text') return [[field, `${words} ${field}`]];
      if (rule.is === 'id' && rule.required)
        return [[field, field === 'personId' ? personId : 'some-row']];
      if (rule.is === 'ids' && rule.required) return [[field, [personId]]];
      return [];
    }),
  );
}

test('one that was damaged and has no clocks is read with the others, last', async () => {
  const { kith, mara } = await withMara();
  await kith.db.table('interactions').put({ id: 'damaged', personIds: [mara] });
  const goal = await addItem(kith, 'goals', { statement: 'Lead' });
  const { things } = await allThings(kith);
  expect(things.map(({ row }) => row.id)).toEqual([goal.id, 'damaged']);
});
