/** What is remembered of backups on this device: where they go, the last one, what stood in the way. It holds no names. */
import { BACKUP_PLACES, type BackupPlace, type LastBackup } from '../../domain/backup-plan';
import { asBackupTrouble, type BackupTrouble } from '../../domain/backup-trouble';
import { isoTime } from '../../domain/iso-time';
import { readLocal, watchLocal, writeLocal } from '../../platform/local-store';
import { withLock } from '../../platform/locks';

const KEY = 'backups';

export interface BackupState {
  /** Where they go by themselves; null for nowhere. */
  to: BackupPlace | null;
  /** Whether files are sealed: then never one is written open, whatever goes wrong. */
  sealed: boolean;
  last: LastBackup | null;
  /** In which a month's file was written last, `2026-11`. */
  month: string;
  /** What stood in the way since the last one that was written. */
  trouble: { why: BackupTrouble; at: string } | null;
  /** Until which day Today does not speak of backups, ISO; empty for none. */
  quietUntil: string;
}

const asText = (value: unknown) => (typeof value === 'string' ? value : '');

const fieldsOf = (value: unknown) => new Map<string, unknown>(Object.entries(value ?? {}));

const isMoment = (value: string) => {
  try {
    return Temporal.Instant.from(value) !== null;
  } catch {
    return false;
  }
};

function checkedLast(value: unknown): LastBackup | null {
  const found = fieldsOf(value);
  const [at, sequence, way] = [asText(found.get('at')), found.get('sequence'), found.get('way')];
  if (!isMoment(at) || typeof sequence !== 'number') return null;
  const place = BACKUP_PLACES.find((one) => one === way);
  return { at, sequence, databaseId: asText(found.get('databaseId')), way: place ?? 'hand' };
}

function checkedTrouble(value: unknown): BackupState['trouble'] {
  const found = fieldsOf(value);
  const at = asText(found.get('at'));
  return isMoment(at) ? { why: asBackupTrouble(found.get('why')), at } : null;
}

/** Checked by hand, as settings are: the background reads it too. */
function checked(kept: unknown): BackupState {
  const found = fieldsOf(kept);
  return {
    to: BACKUP_PLACES.find((one) => one === found.get('to')) ?? null,
    sealed: found.get('sealed') === true,
    last: checkedLast(found.get('last')),
    month: asText(found.get('month')),
    trouble: checkedTrouble(found.get('trouble')),
    quietUntil: asText(found.get('quietUntil')),
  };
}

/** Whatever lies there is checked: what cannot be read is as if it were not set. */
export async function readBackupState(): Promise<BackupState> {
  return checked(await readLocal(KEY));
}

/** Changes some of it and keeps the rest, also what another page or the background changes at the same moment. */
export async function changeBackupState(patch: Partial<BackupState>): Promise<void> {
  await withLock(KEY, async () =>
    writeLocal(KEY, checked({ ...(await readBackupState()), ...patch })),
  );
}

/** Calls back after each change in whatever page. @returns a function that stops it. */
export function watchBackupState(changed: () => void): () => void {
  return watchLocal(KEY, changed);
}

/** The user withdrew the permission to save files, or gave it again: said at once, not only when the next is due. */
export async function noteMayDownload(allowed: boolean, now: Temporal.Instant): Promise<void> {
  const { to, trouble } = await readBackupState();
  if (to !== 'downloads') return;
  if (!allowed) await changeBackupState({ trouble: { why: 'permission', at: isoTime(now) } });
  else if (trouble?.why === 'permission') await changeBackupState({ trouble: null });
}
