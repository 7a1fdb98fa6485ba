import { expect, test } from 'vitest';
import {
  draftsOf,
  EDUCATION_PARTS,
  educationOf,
  isEntryDrafts,
  POSITION_PARTS,
  positionsOf,
} from '../../../components/people/entry-drafts';
import { linesOf } from '../../../components/people/LinesField';

const position = {
  title: 'Technician',
  organization: null,
  start: '2014',
  end: null,
  current: true,
};

test('a position survives being edited', () => {
  expect(positionsOf(draftsOf([position], POSITION_PARTS))).toEqual([position]);
});

test('a position with an end is no current one', () => {
  expect(positionsOf([{ title: 'T', end: '2020' }])[0]?.current).toBe(false);
});

test('rows that say nothing are not kept', () => {
  expect(positionsOf([{ title: ' ', organization: '', start: '2014' }])).toEqual([]);
  expect(educationOf(draftsOf([{ start: '2014' }], EDUCATION_PARTS))).toEqual([]);
  expect(educationOf([{ school: 'Central' }])).toHaveLength(1);
});

test('a kept draft of another shape is not taken', () => {
  expect(isEntryDrafts([{ title: 'x' }])).toBe(true);
  expect(isEntryDrafts([{ title: 3 }])).toBe(false);
  expect(isEntryDrafts('x')).toBe(false);
});

test('a list typed line by line loses blanks and repeats', () => {
  expect(linesOf(' a \n\nb\na')).toEqual(['a', 'b']);
});
