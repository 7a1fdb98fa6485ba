/** Today keeps still about backups for a while, once it was told to. */
import { type Clock, todayOf } from '../clock';
import { changeBackupState } from './backup-state';

const QUIET_DAYS = 14;

/** From today on, for two weeks. */
export async function quietBackups(clock: Clock): Promise<void> {
  await changeBackupState({ quietUntil: todayOf(clock).add({ days: QUIET_DAYS }).toString() });
}
