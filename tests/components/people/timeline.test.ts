import { expect, test } from 'vitest';
import { timelineOf } from '../../../components/people/timeline';
import { anInteraction, aReminder } from '../../support/builders';

const nothing = { interactions: [], moves: [], reminders: [], history: [] };

test('one story, latest first', () => {
  const entries = timelineOf({
    interactions: [anInteraction({ id: 'i', at: '2026-11-10T10:00:00.000Z' })],
    moves: [
      {
        id: 'm',
        _c: {},
        _s: 1,
        personId: 'p',
        from: null,
        to: 'saved',
        at: '2026-11-01T00:00:00.000Z',
      },
    ],
    reminders: [aReminder({ id: 'r', state: 'done', doneAt: '2026-11-12T00:00:00.000Z' })],
    history: [{ at: '2026-11-11T00:00:00.000Z', field: 'headline', before: 'Technician' }],
  });
  expect(entries.map(({ kind }) => kind)).toEqual(['done', 'change', 'interaction', 'move']);
});

test('open reminders are no story yet', () => {
  expect(timelineOf({ ...nothing, reminders: [aReminder()] })).toEqual([]);
});

test('only changes that tell something about the person are told', () => {
  const at = '2026-11-11T00:00:00.000Z';
  const history = [
    { at, field: 'organization', before: 'Eastgate' },
    { at, field: 'headline', before: null },
    { at, field: 'note', before: 'x' },
    { at, field: 'positions', before: [] },
    { at, field: 'of-a-later-version', before: 'x' },
  ];
  expect(timelineOf({ ...nothing, history })).toMatchObject([
    { kind: 'change', field: 'organization', before: 'Eastgate' },
  ]);
});
