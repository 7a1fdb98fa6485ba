import { describe, expect, test } from 'vitest';
import { dateWords, dayOf, dayWords, monthWords } from '../../../components/ui/dates';
import { distanceWords } from '../../../components/ui/distance-words';
import { pageDateWords } from '../../../components/ui/page-date-words';

const today = Temporal.PlainDate.from('2026-11-21');

describe('a day in words', () => {
  test('is said by its nearness when it is near', () => {
    expect(dayWords('2026-11-20', today)).toBe('yesterday');
    expect(dayWords('2026-11-21', today)).toBe('today');
    expect(dayWords('2026-11-22', today)).toBe('tomorrow');
  });

  test('has its weekday within the year, and its year beyond', () => {
    expect(dayWords('2026-12-01', today)).toMatch(/Tue/);
    expect(dayWords('2028-12-01', today)).toMatch(/2028/);
    expect(dayWords('2027-01-03', today)).toMatch(/Sun.*2027/);
    expect(dayWords('2026-12-01', today)).not.toMatch(/2026/);
    expect(dateWords(today, today)).toMatch(/Sat/);
  });

  test('is the same day whatever the zone of the computer', () => {
    expect(dayWords('2026-12-01', today)).toMatch(/\b1\b/);
  });
});

test.each([
  ['2026-11-18', '3 days ago'],
  ['2026-12-12', 'in 3 weeks'],
  ['2026-06-21', '5 months ago'],
  ['2025-09-10', '14 months ago'],
  ['2024-11-22', '23 months ago'],
  ['2024-11-20', '2 years ago'],
])('%s is %s from 21 November 2026', (on, words) => {
  expect(distanceWords(on, today)).toBe(words);
});

test('an instant falls on the day of the reader’s zone', () => {
  expect(dayOf('2026-11-21T23:30:00Z', 'Asia/Tokyo').toString()).toBe('2026-11-22');
  expect(dayOf('2026-11-21T23:30:00Z', 'America/Lima').toString()).toBe('2026-11-21');
});

test('a page’s date is as precise as the page', () => {
  expect(pageDateWords('2021')).toBe('2021');
  expect(pageDateWords('2021-07')).toMatch(/^Jul 2021$/);
  expect(pageDateWords('2021-07-04')).toMatch(/4/);
  expect(pageDateWords('summer of 21')).toBe('summer of 21');
  expect(pageDateWords('2021-19')).toBe('2021-19');
});

test('a month has its year only when that is another one', () => {
  expect(monthWords(Temporal.PlainDate.from('2026-03-03'), today)).toBe('March');
  expect(monthWords(Temporal.PlainDate.from('2025-12-31'), today)).toBe('December 2025');
});
