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

/** What a sentence on screen says besides its key. */
export interface Told {
  /** The key of another sentence than that of the error's own key: one for each problem. */
  sentence?: string;
  /** What stands in it, by name. */
  words?: Record<string, string>;
  /** The line of a file, from 1, from which on it cannot be read; null where it is not known. */
  line?: number | null;
}

/** The common base: `instanceof KithError` tells what Kith foresaw from what it did not. */
export abstract class KithError extends Error {
  abstract readonly key: ErrorKey;
  /** What its sentence says besides. */
  told: Told = {};
}
