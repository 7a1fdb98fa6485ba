/**
 * When a backup is due, and which files it is kept as. Free of schemas: the background asks it on waking
 * (docs/decisions/automatic-backups.md).
 */

/** Where Kith writes backups by itself: into the Downloads folder, or into one that was chosen. */
export const BACKUP_PLACES = ['downloads', 'folder'] as const;
export type BackupPlace = (typeof BACKUP_PLACES)[number];

/** Which state of a database a backup is of: its id, and how many actions it had seen. */
export interface BackedUpState {
  databaseId: string;
  sequence: number;
}

export interface LastBackup extends BackedUpState {
  /** ISO 8601 in UTC. */
  at: string;
  way: BackupPlace | 'hand';
}

interface When {
  now: Temporal.Instant;
  /** IANA time zone. */
  zone: string;
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** All names that there ever are, without an ending: files never grow more than these. */
export const BACKUP_SLOTS = [...WEEKDAYS, ...MONTHS].map(nameOf);

function nameOf(slot: string | undefined): string {
  return `kith-backup-${slot}`;
}

/**
 * The files that a backup of a day becomes: the weekday's, over that of a week ago; and the first one in a month
 * the month's too, over that of a year ago.
 *
 * @param month - in which a month's file was written last, `2026-11`; empty for never.
 * @returns names without an ending.
 */
export function backupSlots(day: Temporal.PlainDate, month: string): string[] {
  const weekday = nameOf(WEEKDAYS[day.dayOfWeek - 1]);
  return backupMonth(day) === month ? [weekday] : [weekday, nameOf(MONTHS[day.month - 1])];
}

/** `2026-11`. */
export function backupMonth(day: Temporal.PlainDate): string {
  return day.toPlainYearMonth().toString();
}

/** Whether something has changed since the last backup, and that was on another day, by the user's calendar. */
export function isBackupDue(last: LastBackup | null, found: BackedUpState, when: When): boolean {
  if (found.sequence === 0) return false;
  if (last === null) return true;
  if (isBackedUp(last, found)) return false;
  return daysSinceBackup(last, when) !== 0;
}

/** Whether to try after what stood in the way. A browser that asks where to save asks once a day, and not every quarter of an hour. */
export function mayTryAgain(trouble: { why: string; at: string } | null, when: When): boolean {
  return trouble?.why !== 'asks' || daysSinceBackup(trouble, when) !== 0;
}

/** Whether nothing has changed since. */
function isBackedUp(last: BackedUpState, found: BackedUpState): boolean {
  return last.databaseId === found.databaseId && last.sequence === found.sequence;
}

/** Whole days by the user's calendar, below 0 where the clock was set back since. */
function daysSinceBackup({ at }: Pick<LastBackup, 'at'>, { now, zone }: When): number {
  const day = (moment: Temporal.Instant) => moment.toZonedDateTimeISO(zone).toPlainDate();
  return day(Temporal.Instant.from(at)).until(day(now)).days;
}

/**
 * Whether a database has gone back behind what is remembered of it outside (sentinel.ts): it may be damaged, and
 * no backup of it may take the place of an older one before the user has looked.
 *
 * @param remembered - the sentinel as it was kept, whatever it is.
 */
export function hasGoneBack(remembered: unknown, found: BackedUpState): boolean {
  const kept = new Map<string, unknown>(Object.entries(remembered ?? {}));
  const sequence = kept.get('sequence');
  if (typeof sequence !== 'number' || sequence === 0) return false;
  return kept.get('databaseId') !== found.databaseId || found.sequence < sequence;
}

/** So many people are worth a word about backups. */
const WORTH_PEOPLE = 10;
const LONG_DAYS = 14;

/**
 * Whether to remind of backups: none was made for two weeks, and none is by itself.
 *
 * @param isByItself - whether they go somewhere by themselves, with nothing in the way.
 * @param quietUntil - an ISO day before which to keep still; empty for none.
 * @param people - how many are kept.
 */
export function isBackupWanting(
  {
    last,
    isByItself,
    quietUntil,
  }: { last: LastBackup | null; isByItself: boolean; quietUntil: string },
  people: number,
  when: When,
): boolean {
  if (isByItself || people <= WORTH_PEOPLE) return false;
  const today = when.now.toZonedDateTimeISO(when.zone).toPlainDate().toString();
  if (today < quietUntil) return false;
  return last === null || daysSinceBackup(last, when) >= LONG_DAYS;
}
