import { describe, expect, test } from 'vitest';
import { beside, columnsOf } from '../../../components/board/board';
import { nextWords, turnSince } from '../../../components/board/next-line';
import { OUTREACH_STATUSES } from '../../../utils/domain/outreach';
import { aRosterRow, TODAY } from '../../support/builders';

const today = Temporal.PlainDate.from(TODAY);

describe('columns', () => {
  const ana = aRosterRow({ id: 'a', name: 'Ana', status: 'sent' });
  const li = aRosterRow({ id: 'b', name: 'Li', status: 'in-touch' });
  const mara = aRosterRow({ id: 'c', name: 'Mara', status: 'in-touch' });

  test('are all there, each with its people in the order given', () => {
    const columns = columnsOf([mara, ana, li], null);
    expect(columns.map(({ status }) => status)).toEqual([...OUTREACH_STATUSES]);
    expect(columns.find(({ status }) => status === 'in-touch')?.rows).toEqual([mara, li]);
  });

  test('are one alone where the list is narrowed to its status', () => {
    expect(columnsOf([ana], 'sent')).toEqual([{ status: 'sent', rows: [ana] }]);
  });

  test('lead to the side to the nearest that has anybody, at the same height where it can be', () => {
    const columns = columnsOf([ana, li, mara], null);
    const inTouch = OUTREACH_STATUSES.indexOf('in-touch');
    const sent = OUTREACH_STATUSES.indexOf('sent');
    expect(beside(columns, { column: sent, index: 0 }, 1)).toEqual({ column: inTouch, index: 0 });
    expect(beside(columns, { column: inTouch, index: 1 }, -1)).toEqual({ column: sent, index: 0 });
    expect(beside(columns, { column: inTouch, index: 1 }, 1)).toBeNull();
  });
});

describe('the third line of a card', () => {
  test('says the next step with its day first', () => {
    const row = aRosterRow({ next: '2026-12-01', nextKind: 'follow-up' });
    expect(nextWords(row, today)).toBe('Tue, Dec 1: Follow up');
    expect(nextWords({ ...row, nextText: 'Ask about Oslo' }, today)).toBe(
      'Tue, Dec 1: Ask about Oslo',
    );
    expect(nextWords(aRosterRow(), today)).toBeNull();
  });

  test('says whose turn it is with their pronouns, and since when', () => {
    const row = aRosterRow({
      turn: 'theirs',
      pronouns: 'she/her',
      lastContactAt: '2026-11-12T10:00:00.000Z',
    });
    expect(turnSince(row, today, 'UTC')).toBe('Her turn, 9 days ago');
    expect(turnSince(aRosterRow(), today, 'UTC')).toBeNull();
  });
});
