import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaOf, meetingBefore } from '../../utils/domain/agenda';
import { AGENDA_ITEM, type AgendaItem } from '../../utils/domain/items/agenda-item';
import { emptyItem } from '../../utils/domain/items/empty';
import type { Meeting } from '../../utils/domain/meeting';
import { firstStamp } from '../../utils/domain/stamp';
import { aMeetingInput } from '../support/builders';

const row = { _c: { _: firstStamp('testdevice') }, _s: 5 };

function aMeeting(changes: Partial<Meeting>): Meeting {
  const { confidential = false, ...values } = aMeetingInput({ personIds: ['mara'] });
  const state = { state: 'planned' as const, interactionId: null, confidential };
  return { ...row, ...values, ...state, id: 'one', ...changes };
}

function aPoint(changes: Partial<AgendaItem>): AgendaItem {
  return { ...row, ...emptyItem(AGENDA_ITEM), id: 'a', personId: 'mara', text: 'x', ...changes };
}

const last = aMeeting({ id: 'last', on: '2026-11-03', state: 'held' });
const next = aMeeting({ id: 'next', on: '2026-11-24' });
const later = aMeeting({ id: 'later', on: '2026-12-08' });
const all = [later, last, next];
const pointsOf = (meeting: Meeting, ...items: AgendaItem[]) =>
  agendaOf(meeting, items, all).map(({ item, isCarried }) => `${item.id}${isCarried ? '+' : ''}`);

test('a point that was not covered is carried to the next meeting, and to that one only', () => {
  const left = aPoint({ meetingId: 'last' });
  expect(pointsOf(next, left)).toEqual(['a+']);
  expect(pointsOf(later, left)).toEqual([]);
  expect(pointsOf(last, left)).toEqual(['a']);
});

test('a point that was covered stays with its meeting', () => {
  const covered = aPoint({ meetingId: 'last', covered: true });
  expect(pointsOf(last, covered)).toEqual(['a']);
  expect(pointsOf(next, covered)).toEqual([]);
});

test('a point for whichever comes next is in the next meeting, one for a later meeting waits for it', () => {
  expect(pointsOf(next, aPoint({}), aPoint({ id: 'b', meetingId: 'later' }))).toEqual(['a']);
  expect(pointsOf(later, aPoint({}), aPoint({ id: 'b', meetingId: 'later' }))).toEqual(['b']);
});

test('points of a meeting that was called off or is gone are carried over too', () => {
  const off = { ...last, state: 'cancelled' as const };
  const points = [aPoint({ meetingId: 'last' }), aPoint({ id: 'b', meetingId: 'unknown' })];
  expect(agendaOf(next, points, [off, next]).map(({ item }) => item.id)).toEqual(['a', 'b']);
});

test('with several people each point waits for the next meeting with its own person', () => {
  const both = aMeeting({ id: 'both', on: '2026-11-22', personIds: ['mara', 'li'] });
  const items = [aPoint({}), aPoint({ id: 'b', personId: 'li' })];
  expect(agendaOf(both, items, [both, next]).map(({ item }) => item.id)).toEqual(['a', 'b']);
  expect(agendaOf(next, items, [both, next])).toEqual([]);
});

test('the meeting before is the last one held, not one called off', () => {
  const off = aMeeting({ id: 'off', on: '2026-11-10', state: 'cancelled' });
  expect(meetingBefore(next, [off, ...all])?.id).toBe('last');
  expect(meetingBefore(last, all)).toBeUndefined();
});

test('while a meeting is planned, every open point is on exactly one agenda; a covered one on that of its meeting', () => {
  const meeting = fc.record({
    day: fc.integer({ min: 1, max: 28 }),
    state: fc.constantFrom('planned' as const, 'held' as const, 'cancelled' as const),
  });
  const point = fc.record({ at: fc.option(fc.integer({ min: 0, max: 5 })), covered: fc.boolean() });
  fc.assert(
    fc.property(fc.array(meeting, { maxLength: 5 }), fc.array(point), (days, points) => {
      const meetings = days.map(({ day, state }, at) =>
        aMeeting({ id: String(at), on: `2026-11-${String(day).padStart(2, '0')}`, state }),
      );
      const planned = meetings.filter(({ state }) => state === 'planned');
      const items = points.map(({ at, covered }, id) =>
        aPoint({ id: String(id), meetingId: at === null ? null : String(at), covered }),
      );
      const agendas = planned.flatMap((one) => agendaOf(one, items, meetings));
      for (const item of items) {
        const times = agendas.filter((one) => one.item === item).length;
        const isOwn = planned.some(({ id }) => id === item.meetingId);
        const isThere = item.covered ? isOwn : planned.length > 0;
        expect(times).toBe(isThere ? 1 : 0);
      }
    }),
  );
});
