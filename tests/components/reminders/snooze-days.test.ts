import { expect, test } from 'vitest';
import { snoozeDay } from '../../../components/reminders/snooze-days';
import { whenWords } from '../../../components/reminders/when-words';

const today = Temporal.PlainDate.from('2026-12-30');

test.each([
  ['tomorrow', '2026-12-31'],
  ['three-days', '2027-01-02'],
  ['week', '2027-01-06'],
] as const)('%s is %s', (snooze, day) => {
  expect(snoozeDay(snooze, today).toString()).toBe(day);
});

test('what is past is said by how long ago, what comes by its day and time', () => {
  expect(whenWords({ on: '2026-12-27', time: null }, today)).toBe('3 days ago');
  expect(whenWords({ on: '2026-12-30', time: '14:30' }, today)).toBe('today, 14:30');
  expect(whenWords({ on: '2026-12-31', time: null }, today)).toBe('tomorrow');
});

test('a time that was meant for another zone is said with its place', () => {
  const call = { on: '2026-12-30', time: '14:30', zone: 'America/New_York' };
  expect(whenWords(call, today, 'Europe/Madrid')).toBe('today, 14:30 (New York)');
  expect(whenWords(call, today, 'America/New_York')).toBe('today, 14:30');
});
