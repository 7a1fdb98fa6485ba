/** Which rows Today shows: each person's most important reason has the row, all others are said in it. Pure. */
import type { Draft } from '../../utils/domain/draft';
import type { QuietStep } from '../../utils/domain/going-quiet';
import type { Advice } from '../../utils/domain/items/advice';
import type { Meeting } from '../../utils/domain/meeting';
import type { Reminder } from '../../utils/domain/reminder';
import type { RosterRow } from '../../utils/domain/roster-row';
import type { ThanksOwed } from '../../utils/domain/thanks-owed';
import type { MeetingItem, MeetingsAround } from '../../utils/services/meetings';
import type { DueItem, Today, TodayLists } from '../../utils/services/today';

export type RowPerson = Pick<
  RosterRow,
  'id' | 'name' | 'nickname' | 'organization' | 'status' | 'lastContactAt'
>;

/** What nobody set a date for. */
export type Suggestion =
  | { kind: 'thanks'; owed: ThanksOwed; others: RowPerson[] }
  | { kind: 'turn'; days: number }
  | { kind: 'quiet'; step: QuietStep; days: number }
  | { kind: 'advice'; advice: Advice }
  | { kind: 'pick'; memory: string }
  | { kind: 'draft'; draft: Draft };

export type Reason =
  | { kind: 'reminder'; reminder: Reminder }
  | { kind: 'meeting'; meeting: Meeting; isOver: boolean; others: RowPerson[] }
  | Suggestion;

export interface TodayItem<R extends Reason = Reason> {
  /** The person's id, a space, and what tells this row from their others. */
  key: string;
  person: RowPerson;
  reason: R;
  /** What else there is about the person, the weightier first. */
  also: Suggestion[];
}

export interface TodayRows {
  overdue: TodayItem[];
  due: TodayItem[];
  thanks: TodayItem[];
  turns: TodayItem[];
  meetings: TodayItem[];
  quietly: TodayItem[];
  soon: TodayItem[];
}

/**
 * Reminders and meetings have a date of their own, and a row each, as the badge counts them. Of what is
 * suggested, a person's first reason has the row.
 *
 * @param lists - undefined while they are read.
 * @param meetings - likewise.
 * @param settled - keys of rows settled this moment: nothing else comes up for their people yet.
 */
export function todayRows(
  { overdue, due, soon }: Today,
  lists: TodayLists | undefined,
  meetings: MeetingsAround | undefined,
  settled: readonly string[],
): TodayRows {
  const first = new Map<string, TodayItem>();
  const held = new Set(settled.map(personOf));
  const add = (row: TodayItem): TodayItem => {
    if (!first.has(row.person.id)) first.set(row.person.id, row);
    return row;
  };
  const suggest = (
    people: readonly RowPerson[],
    id: string,
    of: (rest: RowPerson[]) => Suggestion,
  ) => {
    const [person, ...others] = people.filter(
      (one) => !first.has(one.id) && (!held.has(one.id) || settled.includes(`${one.id} ${id}`)),
    );
    for (const one of people) first.get(one.id)?.also.push(of([]));
    if (!person) return [];
    return [add({ key: `${person.id} ${id}`, person, reason: of(others), also: [] })];
  };
  const meet = (isOver: boolean) => (item: MeetingItem) => {
    const [person, ...others] = item.people;
    if (!person) return [];
    const reason = { kind: 'meeting' as const, meeting: item.meeting, isOver, others };
    return [add({ key: `${person.id} ${item.meeting.id}`, person, reason, also: [] })];
  };
  return {
    overdue: overdue.map((item) => add(reminderRow(item))),
    due: due.map((item) => add(reminderRow(item))),
    meetings: [
      ...(meetings?.untold ?? []).flatMap(meet(true)),
      ...(meetings?.coming ?? []).flatMap(meet(false)),
    ],
    thanks: (lists?.thanks ?? []).flatMap(({ people, owed }) =>
      suggest(people, owed.row.id, (others) => ({ kind: 'thanks', owed, others })),
    ),
    turns: (lists?.turns ?? []).flatMap(({ person, days }) =>
      suggest([person], 'turn', () => ({ kind: 'turn', days })),
    ),
    quietly: [
      ...(lists?.quiet ?? []).flatMap(({ person, step, days }) =>
        suggest([person], 'quiet', () => ({ kind: 'quiet', step, days })),
      ),
      ...(lists?.advice ?? []).flatMap(({ person, advice }) =>
        suggest([person], advice.id, () => ({ kind: 'advice', advice })),
      ),
      ...(lists?.pick ? [lists.pick] : []).flatMap(({ person, memory }) =>
        suggest([person], 'pick', () => ({ kind: 'pick', memory })),
      ),
      ...(lists?.drafts ?? []).flatMap(({ person, draft }) =>
        suggest([person], draft.id, () => ({ kind: 'draft', draft })),
      ),
    ],
    soon: soon.map((item) => reminderRow(item, 'soon')),
  };
}

/** @param when - a reminder just put off leaves one list and comes into another: two rows for a moment. */
function reminderRow({ reminder, person }: DueItem, when: 'due' | 'soon' = 'due'): TodayItem {
  const key = `${person.id} ${when} ${reminder.id}`;
  return { key, person, reason: { kind: 'reminder', reminder }, also: [] };
}

/** Whom a row is about. */
function personOf(key: string): string {
  return key.slice(0, key.indexOf(' '));
}
