import { describe, expect, test } from 'vitest';
import { typedDate, typedSpan } from '../../../components/people/typed-date';

describe('a date as it is typed', () => {
  test.each([
    ['2012', '2012'],
    [' 2021-07 ', '2021-07'],
    ['2021-7', '2021-07'],
    ['7/2021', '2021-07'],
    ['Mar 2021', '2021-03'],
    ['sept. 2019', '2019-09'],
    ['december, 2019', '2019-12'],
    ['13/2021', '13/2021'],
    ['2021-07-04', '2021-07-04'],
    ['last summer', 'last summer'],
    ['Ma 2021', 'Ma 2021'],
  ])('%s is %s', (text, date) => {
    expect(typedDate(text)).toBe(date);
  });

  test('nothing is no date', () => {
    expect(typedDate('  ')).toBeNull();
  });
});

describe('a stretch of time', () => {
  test.each([
    ['2012 - 2014', '', '2012', '2014'],
    ['Mar 2012 – Jan 2014', '', '2012-03', '2014-01'],
    ['2012-2014', '2015', '2012-2014', '2015'],
    ['2021-07', '', '2021-07', null],
  ])('%s and %s', (start, end, from, until) => {
    expect(typedSpan(start, end)).toEqual({ start: from, end: until });
  });
});
