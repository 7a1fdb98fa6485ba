import { expect, test } from 'vitest';
import { meetingWhen } from '../../../components/calendar/meeting-when';

const today = Temporal.PlainDate.from('2026-11-22');
/** `formatRange` joins by thin spaces, a time and its half of the day by a narrow one. */
const plain = (text: string) => text.replace(/[\u2009\u202f]/gu, ' ');

test.each([
  ['2026-11-23', '10:30', 'UTC', 30, 'tomorrow, 10:30 – 11:00 AM'],
  ['2026-11-23', '23:30', 'UTC', 60, 'tomorrow, 11:30 PM – 12:30 AM'],
  ['2026-11-23', '09:00', 'UTC', 2 * 24 * 60, 'tomorrow, 9:00 AM – Wed, Nov 25, 9:00 AM'],
  ['2026-11-24', '08:30', 'Asia/Tokyo', 60, 'tomorrow, 11:30 PM – 12:30 AM · 8:30 AM in Tokyo'],
])('%s at %s in %s for %i minutes', (on, time, zone, minutes, words) => {
  expect(plain(meetingWhen({ on, time, zone, minutes }, today, 'UTC'))).toBe(words);
});
