/**
 * What can go wrong, as named classes. Each carries the key of the sentence on screen that says what
 * happened and what to do next (locales/en.yml, `errors`), so that no caller reads an English message.
 */
import { KithError } from './kith-error';

/** A move that the rules of outreach or of mentorships do not know. Offer `allowedMoves` or `stageMoves` instead. */
export class ForbiddenMoveError extends KithError {
  override readonly name = 'ForbiddenMoveError';
  readonly key = 'forbiddenMove';
}

/** A newer Kith wrote this database: it may be read and exported, not written. Update Kith. */
export class NewerDatabaseError extends KithError {
  override readonly name = 'NewerDatabaseError';
  readonly key = 'newerDatabase';
}

/** Another page holds the database, or has upgraded it. Close Kith's other tabs, or reload. */
export class DatabaseBusyError extends KithError {
  override readonly name = 'DatabaseBusyError';
  readonly key = 'databaseBusy';
}

/** The disk or the browser's quota is full. Nothing was written; keep what was typed on screen. */
export class StorageFullError extends KithError {
  override readonly name = 'StorageFullError';
  readonly key = 'storageFull';
}

/** The row has been deleted or erased meanwhile, perhaps in another tab. Look the list up again. */
export class RowGoneError extends KithError {
  override readonly name = 'RowGoneError';
  readonly key = 'rowGone';
}

/** The field was written in another tab since editing it began. Show both values; saving again may overwrite. */
export class ChangedElsewhereError extends KithError {
  override readonly name = 'ChangedElsewhereError';
  readonly key = 'changedElsewhere';
}

/** A value that no form offers: a date that does not exist, a wrong type. Correct the field named in `message`. */
export class InvalidInputError extends KithError {
  override readonly name = 'InvalidInputError';
  readonly key = 'invalidInput';
}

/** The action's history has been trimmed, or erased with whom it was about. What is there is changed by hand. */
export class TooOldToUndoError extends KithError {
  override readonly name = 'TooOldToUndoError';
  readonly key = 'tooOldToUndo';
}

/** The database lacks what every Kith database has. Offer rescue: export what can be read, or restore. */
export class DamagedDatabaseError extends KithError {
  override readonly name = 'DamagedDatabaseError';
  readonly key = 'damaged';
}
