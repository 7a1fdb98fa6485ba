import { expect, test } from 'vitest';
import {
  draftsOf,
  EDUCATION_PARTS,
  educationOf,
  isEntryDrafts,
  NEW_ENTRY,
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

test('positions survive being edited, whatever they are: current, past without a date, or with more than the form shows', () => {
  const undated = { ...position, title: 'Porter', start: null, current: false };
  const more = { ...position, url: 'https://northside.example', current: false, end: '2020' };
  const all = [position, undated, more];
  expect(positionsOf(draftsOf(all, POSITION_PARTS))).toEqual(all);
});

test('a school survives being edited, with more than the form shows', () => {
  const school = {
    school: 'Central',
    degree: null,
    field: null,
    start: null,
    end: null,
    grade: 'A',
  };
  expect(educationOf(draftsOf([school], EDUCATION_PARTS))).toEqual([school]);
});

test('rows that say nothing are not kept', () => {
  const row = (texts: Record<string, string>) => ({ ...NEW_ENTRY, texts });
  expect(positionsOf([row({ title: ' ', organization: '' })])).toEqual([]);
  expect(educationOf([row({})])).toEqual([]);
  expect(educationOf([row({ school: 'Central' })])).toHaveLength(1);
});

test('a kept draft of another shape is not taken', () => {
  expect(isEntryDrafts([NEW_ENTRY])).toBe(true);
  expect(isEntryDrafts([{ ...NEW_ENTRY, texts: { title: 3 } }])).toBe(false);
  expect(isEntryDrafts([{ title: 'x' }])).toBe(false);
  expect(isEntryDrafts('x')).toBe(false);
});

test('a list typed line by line loses blanks and repeats', () => {
  expect(linesOf(' a \n\nb\na')).toEqual(['a', 'b']);
});

test('where there are none, the form begins with an empty one, which is not saved', () => {
  const drafts = draftsOf([], POSITION_PARTS);
  expect(drafts).toHaveLength(1);
  expect(positionsOf(drafts)).toEqual([]);
});
