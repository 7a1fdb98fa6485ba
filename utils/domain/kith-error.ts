/** What all errors that Kith foresees have in common; each kind stands in errors.ts. */

/** Keys under `errors` in locales/en.yml. */
export type ErrorKey =
  | 'forbiddenMove'
  | 'newerDatabase'
  | 'databaseBusy'
  | 'storageFull'
  | 'rowGone'
  | 'changedElsewhere'
  | 'invalidInput'
  | 'tooOldToUndo'
  | 'invalidRecipe'
  | 'damaged'
  | 'helperUnreachable'
  | 'helperRefuses'
  | 'helperModelMissing'
  | 'helperSilent'
  | 'helperAnswer'
  | 'notThisComputer'
  | 'invalidTemplate'
  | 'invalidTemplateFile'
  | 'importFile'
  | 'backup'
  | 'backupTrouble';

/** Which of several sentences is meant, and what stands in it. */
export interface Told {
  problem?: string;
  /** Of a file or template, from 1; null where it is not known. */
  line?: number | null;
  /** A file's name. */
  file?: string;
  word?: string;
}

/** The common base: `instanceof KithError` tells what Kith foresaw from what it did not. */
export abstract class KithError extends Error {
  abstract readonly key: ErrorKey;
  /** What its sentence says besides. */
  told: Told = {};
}
