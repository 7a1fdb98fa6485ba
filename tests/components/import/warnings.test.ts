import { expect, test } from 'vitest';
import { warnedPlaces } from '../../../components/import/warning-lines';
import { placeWords, warningsText } from '../../../components/import/warning-words';
import { anImportedFile } from '../../support/an-import';

const file = anImportedFile([], {
  warnings: [
    { line: 14, reason: 'no-name' },
    { line: 20, reason: 'bad-date', field: 'Connected On', text: '32 Jan' },
    { line: 88, reason: 'no-name' },
    { line: 88, reason: 'no-name' },
    { line: null, reason: 'not-kept', field: 'Shoe size' },
  ],
});

test('places of one kind are put together, each line once', () => {
  expect(warnedPlaces([file])).toEqual([
    { file: 'people.csv', reason: 'no-name', field: null, lines: [14, 88] },
    { file: 'people.csv', reason: 'bad-date', field: 'Connected On', lines: [20] },
    { file: 'people.csv', reason: 'not-kept', field: 'Shoe size', lines: [] },
  ]);
});

test('of many lines the first dozen are named', () => {
  const lines = Array.from({ length: 1_500 }, (_, at) => at + 1);
  expect(placeWords({ lines })).toMatch(/^Lines 1, 2, .*, 12 and 1,488 more$/);
  expect(placeWords({ lines: [7] })).toBe('Line 7');
});

test('the list to save names every place', () => {
  expect(warningsText([file]).split('\n')).toHaveLength(5);
  expect(warningsText([file])).toContain(
    'people.csv\t20\tThis is no date that Kith can read. (Connected On)\t32 Jan',
  );
});
