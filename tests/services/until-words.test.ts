import { expect, test } from 'vitest';
import { readUntil } from '../../utils/services/until-words';
import { TODAY } from '../support/builders';

const today = Temporal.PlainDate.from(TODAY);
const read = (words: string) => readUntil(words, today, 'en-GB');

test.each([
  ['after her leave, 3 March', '2027-03-03', 'after her leave'],
  ['3 March', '2027-03-03', null],
  ['until 3 March', '2027-03-03', null],
  ['when the board has met (10 Dec)', '2026-12-10', 'when the board has met'],
  ['in 3 weeks, once he has answered', '2026-12-12', 'once he has answered'],
  ['her exams are over on 18 December 2026', '2026-12-18', 'her exams are over'],
  ['2030-01-15', '2030-01-15', null],
  ['nach der Elternzeit 2027-03-03', '2027-03-03', 'nach der Elternzeit'],
])('%j waits until %s for %j', (words, on, waitsFor) => {
  expect(read(words)).toEqual({ on, waitsFor, isPast: false });
});

test.each([
  ['after her leave', false],
  ['', false],
  ['after the fair, 3 March or 5 March', false],
  ['the course, 1 November 2026', true],
  ['today', true],
])('%j names no day to come', (words, isPast) => {
  expect(read(words)).toMatchObject({ on: null, isPast });
});
