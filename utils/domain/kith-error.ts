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

/** The common base: `instanceof KithError` tells what Kith foresaw from what it did not. */
export abstract class KithError extends Error {
  abstract readonly key: ErrorKey;
}
