/** What is remembered of backups, live. */
import { useEffect, useState } from 'react';
import {
  type BackupState,
  readBackupState,
  watchBackupState,
} from '../../utils/services/backup/backup-state';

/** @returns null until read. */
export function useBackups(): BackupState | null {
  const [state, setState] = useState<BackupState | null>(null);
  useEffect(() => {
    let here = true;
    const read = () => void readBackupState().then((found) => here && setState(found));
    const stop = watchBackupState(read);
    read();
    return () => {
      here = false;
      stop();
    };
  }, []);
  return state;
}
