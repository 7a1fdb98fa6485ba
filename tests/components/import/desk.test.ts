import { expect, test } from 'vitest';
import {
  EMPTY_DESK,
  importable,
  isEmptyDesk,
  withChoices,
  withFile,
  withLooked,
  withoutFile,
} from '../../../components/import/desk';
import { ImportFileError } from '../../../utils/domain/file-errors';
import { anImportedFile } from '../../support/an-import';

const looked = (name: string, format: 'csv' | 'kith-backup' = 'csv') => ({
  source: { name, bytes: new Uint8Array() },
  file: anImportedFile([], { name, format }),
});
const list = looked('list.csv');
const backup = looked('kith-backup.json', 'kith-backup');
const problem = new ImportFileError('empty', 'nothing.csv');
const desk = withLooked(EMPTY_DESK, {
  files: [list, backup],
  problems: [problem],
  passedOver: ['picture.jpg'],
});

test('what was chosen lies on the desk until it is taken away', () => {
  expect(isEmptyDesk(EMPTY_DESK)).toBe(true);
  expect(isEmptyDesk(desk)).toBe(false);
  expect(withoutFile(desk, problem).problems).toEqual([]);
  expect(withoutFile(desk, list).files).toEqual([backup]);
});

test('a backup is not imported', () => {
  expect(importable(desk)).toEqual([list]);
});

test('a file that was read again stands where it stood', () => {
  const again = looked('list.csv');
  expect(withFile(desk, list, again).files).toEqual([again, backup]);
});

test('what was said of a row is taken back by saying nothing, whatever the row is called', () => {
  const said = withChoices(desk, new Map([['__proto__', 'new' as const]]));
  expect(Object.entries(said.choices)).toEqual([['__proto__', 'new']]);
  expect(withChoices(said, new Map([['__proto__', null]])).choices).toEqual({});
});
