/** What can be wrong with a file, a template or a backup that comes in. Apart from errors.ts, because what opens first need not load it. */
import { KithError } from './kith-error';

/** What an imported recipe holds that no recipe may. Nothing was read from the file; mend it there, or ask for another. */
export class InvalidRecipeError extends KithError {
  override readonly name = 'InvalidRecipeError';
  readonly key = 'invalidRecipe';

  /**
   * @param field - the place in the file, `recipes.0.fields.name.1.css`; empty where the file itself is wrong.
   * @param line - of the file, from 1; null where it is not known.
   */
  constructor(
    readonly field: string,
    readonly line: number | null,
  ) {
    super(`${field} (line ${line})`);
  }
}

/** What is wrong with a template: said on screen with the line and what to do. */
export type TemplateProblem =
  | 'unclosed'
  | 'unknownTag'
  | 'unknownFilter'
  | 'syntax'
  | 'tooLong'
  | 'tooMuch';

/** A template that cannot be filled. Nothing was changed; mend the line named, or take the template as it came. */
export class TemplateError extends KithError {
  override readonly name = 'TemplateError';
  readonly key = 'invalidTemplate';

  /**
   * @param line - of the template, from 1; null where it is the template as a whole.
   * @param word - the tag or filter that nobody knows; empty for other problems.
   */
  constructor(
    readonly problem: TemplateProblem,
    readonly line: number | null,
    readonly word = '',
    options?: ErrorOptions,
  ) {
    super(`${problem} ${word} (line ${line})`, options);
    this.told = {
      sentence: `templateProblem.${problem}`,
      words: { word, line: String(line ?? 1) },
    };
  }
}

/** A file that holds no templates, or those of a newer Kith. Nothing was read; export it again, or update Kith. */
export class TemplateFileError extends KithError {
  override readonly name = 'TemplateFileError';
  readonly key = 'invalidTemplateFile';

  /** @param line - of the file, from 1, where it stops being readable; null where that is not known. */
  constructor(readonly line: number | null) {
    super(`line ${line}`);
    this.told = { line };
  }
}

/** What is wrong with a file to import; its words are `import.problems.<problem>`. */
export type ImportProblem =
  | 'tooBig'
  | 'tooManyRows'
  | 'tooWide'
  | 'tooDeep'
  | 'zipTooBig'
  | 'zipBroken'
  | 'empty'
  | 'unreadable'
  | 'noPeople'
  /** Moved, removed or locked since it was chosen. */
  | 'gone';

/** A file that cannot be imported. Nothing was read from it, or written; take another, or save it again as the sentence says. */
export class ImportFileError extends KithError {
  override readonly name = 'ImportFileError';
  readonly key = 'importFile';

  /** @param line - of the file, from 1, where it stops being readable; null where that is not known. */
  constructor(
    readonly problem: ImportProblem,
    readonly file: string,
    readonly line: number | null = null,
    options?: ErrorOptions,
  ) {
    super(`${problem}: ${file} (line ${line})`, options);
    this.told = { sentence: `import.problems.${problem}`, words: { file }, line };
  }
}

/** What is wrong with a backup; its words are `backup.problems.<problem>`. */
export type BackupProblem = 'notABackup' | 'damaged' | 'newer' | 'passphrase' | 'encrypted';

/** A backup that cannot be read. Nothing was written; type the passphrase again, take another file, or update Kith. */
export class BackupError extends KithError {
  override readonly name = 'BackupError';
  readonly key = 'backup';

  constructor(
    readonly problem: BackupProblem,
    options?: ErrorOptions,
  ) {
    super(problem, options);
    this.told = { sentence: `backup.problems.${problem}` };
  }
}
