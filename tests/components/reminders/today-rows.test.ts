import { describe, expect, test } from 'vitest';
import { todayRows } from '../../../components/reminders/today-rows';
import type { ThanksOwed } from '../../../utils/domain/thanks-owed';
import type { Today, TodayLists } from '../../../utils/services/today';
import { anInteraction, aPerson, aReminder, aRosterRow, TODAY } from '../../support/builders';

const ana = aRosterRow({ id: 'ana', name: 'Ana Ruiz' });
const ben = aRosterRow({ id: 'ben', name: 'Ben Osei' });
const coffee: ThanksOwed = {
  for: 'time',
  row: anInteraction({ id: 'coffee', kind: 'coffee', direction: 'both' }),
  personIds: ['ana', 'ben'],
  on: Temporal.PlainDate.from(TODAY),
  isFresh: true,
};

const due = (...ids: string[]): Today => ({
  date: TODAY,
  overdue: [],
  soon: [],
  due: ids.map((id, at) => ({
    reminder: aReminder({ id: `reminder-${at}`, personId: id }),
    person: aPerson({ id }),
  })),
});
const lists = (changes: Partial<TodayLists>): TodayLists => ({
  people: 2,
  thanks: [],
  turns: [],
  quiet: [],
  advice: [],
  actions: [],
  pick: null,
  drafts: [],
  ...changes,
});

describe('the rows of Today', () => {
  test('are there for what is due before anything else is read', () => {
    const rows = todayRows(due('ana'), undefined, undefined, []);
    expect(rows.due).toHaveLength(1);
    expect(rows.turns).toEqual([]);
  });

  test('give each reminder its row, as the badge counts', () => {
    const rows = todayRows(due('ana', 'ana'), lists({}), undefined, []);
    expect(new Set(rows.due.map(({ key }) => key)).size).toBe(2);
  });

  test('name a person once, and say in that row what else there is', () => {
    const turn = { person: ana, days: 9 };
    const both = lists({ thanks: [{ owed: coffee, people: [ana] }], turns: [turn] });
    const alone = todayRows(due(), both, undefined, []);
    expect(alone.turns).toEqual([]);
    expect(alone.thanks).toMatchObject([{ also: [{ kind: 'turn', days: 9 }] }]);
    const beside = todayRows(due('ana'), both, undefined, []);
    expect([...beside.thanks, ...beside.turns]).toEqual([]);
    expect(beside.due).toMatchObject([{ also: [{ kind: 'thanks' }, { kind: 'turn' }] }]);
  });

  test('tell of one thanks to several once, beside whoever has no row yet', () => {
    const owed = lists({ thanks: [{ owed: coffee, people: [ana, ben] }] });
    expect(todayRows(due(), owed, undefined, []).thanks).toMatchObject([
      { person: { id: 'ana' }, reason: { others: [{ id: 'ben' }] } },
    ]);
    const rows = todayRows(due('ana'), owed, undefined, []);
    expect(rows.thanks).toMatchObject([{ person: { id: 'ben' }, reason: { others: [] } }]);
    expect(rows.due).toMatchObject([{ also: [{ kind: 'thanks' }] }]);
  });

  test('bring nothing else up for somebody while what was settled is still in sight', () => {
    const turns = lists({ turns: [{ person: ana, days: 9 }] });
    expect(todayRows(due(), turns, undefined, ['ana due reminder-0']).turns).toEqual([]);
    expect(todayRows(due(), turns, undefined, ['ana turn']).turns).toHaveLength(1);
  });
});
