import { expect, test } from 'vitest';
import { errorWords } from '../../../components/ui/error-words';
import { BACKUP_TROUBLES, BackupTroubleError } from '../../../utils/domain/backup-trouble';
import { RowGoneError } from '../../../utils/domain/errors';
import {
  BackupError,
  type BackupProblem,
  ImportFileError,
  type ImportProblem,
  TemplateError,
  TemplateFileError,
  type TemplateProblem,
} from '../../../utils/domain/file-errors';

/** Every problem once: a missing one does not compile. */
const each = <T extends string>(problems: Record<T, true>) => Object.keys(problems) as T[];

const IMPORTS = each<ImportProblem>({
  ...{ tooBig: true, tooManyRows: true, tooWide: true, tooDeep: true, zipTooBig: true },
  ...{ zipBroken: true, empty: true, unreadable: true, noPeople: true, gone: true },
});
const BACKUPS = each<BackupProblem>({
  ...{ notABackup: true, damaged: true, newer: true, passphrase: true, encrypted: true },
});
const TEMPLATES = each<TemplateProblem>({
  ...{ unclosed: true, unknownTag: true, unknownFilter: true, syntax: true },
  ...{ tooLong: true, tooMuch: true },
});

test.each([
  ...IMPORTS.map((problem) => new ImportFileError(problem, 'people.csv')),
  ...BACKUPS.map((problem) => new BackupError(problem)),
  ...BACKUP_TROUBLES.map((why) => new BackupTroubleError(why)),
  ...TEMPLATES.map((problem) => new TemplateError(problem, 3, 'loop')),
  new RowGoneError('people/1'),
])('there is a sentence for: $name, $message', (error) => {
  expect(errorWords(error)).toMatch(/\w.*\.$/);
});

test('a sentence names the file, the word and the line it is about', () => {
  expect(errorWords(new ImportFileError('tooDeep', 'people.json'))).toContain('people.json');
  expect(errorWords(new TemplateError('unknownTag', 3, 'loop'))).toMatch(/3.*loop|loop.*3/);
  expect(errorWords(new TemplateFileError(12))).toContain('12');
});

test('whatever else was thrown says that nothing was changed', () => {
  expect(errorWords('oops')).toContain('nothing was changed');
});
