import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFollowUp } from '../../utils/services/follow-up-words';

/** A Saturday. */
const today = Temporal.PlainDate.from('2026-11-21');

describe('readFollowUp', () => {
  it.each([
    ['today', '2026-11-21'],
    ['tomorrow', '2026-11-22'],
    ['Tomorrow at 3pm', '2026-11-22'],
    ['in 1 week', '2026-11-28'],
    ['in 2 weeks', '2026-12-05'],
    ['2 weeks', '2026-12-05'],
    ['2w', '2026-12-05'],
    ['in a month', '2026-12-21'],
    ['in ten days', '2026-12-01'],
    ['in 6 months', '2027-05-21'],
    ['next Tuesday', '2026-11-24'],
    ['friday', '2026-11-27'],
    ['Tues', '2026-11-24'],
    ['weds', '2026-11-25'],
    ['thurs', '2026-11-26'],
    ['nxt friday', '2026-11-27'],
    ['in 2 wks', '2026-12-05'],
    ['nxt wk', '2026-11-28'],
    ['in 3 mths', '2027-02-21'],
    ['on Monday', '2026-11-23'],
    ['next week', '2026-11-28'],
    ['end of month', '2026-11-30'],
    ['end of next month', '2026-12-31'],
    ['1 Dec', '2026-12-01'],
    ['Dec 1', '2026-12-01'],
    ['december 1st', '2026-12-01'],
    ['1 Nov', '2027-11-01'],
    ['3 January 2027', '2027-01-03'],
    ['2026-12-01', '2026-12-01'],
    ['2026-11-21', '2026-11-21'],
    ['  remind me on 1 Dec, please ', '2026-12-01'],
  ])('reads %j as %s', async (words, date) => {
    expect((await readFollowUp(words, today, 'en-US')).on).toBe(date);
  });

  it.each([
    ['en-GB', '2026-12-01'],
    ['de', '2026-12-01'],
    ['en-US', '2027-01-12'],
  ])('reads 1/12 as people write it in %s', async (language, date) => {
    expect((await readFollowUp('1/12', today, language)).on).toBe(date);
  });

  it.each([
    [''],
    ['   '],
    ['soon'],
    ['yesterday'],
    ['2 weeks ago'],
    ['2025-01-01'],
    ['3 January 2020'],
    ['31 Feb'],
    ['in 99999 years'],
    ['monday in two weeks'],
    ['week from now'],
    ['Mara said in 2 weeks'],
  ])('has no date for %j', async (words) => {
    expect((await readFollowUp(words, today, 'en-US')).on).toBeNull();
  });

  it.each([
    ['yesterday', true],
    ['2 weeks ago', true],
    ['2025-01-01', true],
    ['soon', false],
    ['31 Feb', false],
    ['', false],
  ])('knows whether %j is a day that has passed', async (words, isPast) => {
    expect(await readFollowUp(words, today, 'en-US')).toEqual({ on: null, isPast, time: null });
  });

  it.each([
    ['tomorrow at 3pm', '15:00'],
    ['in 3 hours', null],
    ['tomorrow', null],
    ['2026-12-01', null],
    ['in 2 weeks', null],
  ])('knows whether %j names a time too', async (words, time) => {
    expect((await readFollowUp(words, today, 'en-US')).time).toBe(time);
  });

  it('never answers with a date in the past, whatever is typed on whatever day', async () => {
    const word = fc.constantFrom(
      ...'in a an 1 2 31 12 / - . day days week weeks month last ago next this end of'.split(' '),
      ...'tuesday friday Dec 1 Nov Feb yesterday tomorrow 2026 2020 noon midnight'.split(' '),
    );
    const words = fc.oneof(
      fc.array(word, { maxLength: 5 }).map((list) => list.join(' ')),
      fc.string(),
    );
    const day = fc
      .integer({ min: 0, max: 20_000 })
      .map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }));
    await fc.assert(
      fc.asyncProperty(words, day, fc.constantFrom('en-GB', 'en-US'), async (text, date, lang) => {
        const { on: found } = await readFollowUp(text, date, lang);
        return (
          found === null || Temporal.PlainDate.compare(Temporal.PlainDate.from(found), date) >= 0
        );
      }),
      { numRuns: 1000 },
    );
  });
});
