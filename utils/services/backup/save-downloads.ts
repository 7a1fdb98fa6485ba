/** A backup's file into the Downloads folder. Free of Dexie and Zod: the background saves what another page made. */
import { BackupTroubleError, type MadeFile } from '../../domain/backup-trouble';
import { mayDownload } from '../../platform/download-permission';
import { saveDownload } from '../../platform/downloads';

/**
 * @param names - in the folder Kith, one after the other.
 * @param make - called where there is leave to save what it makes.
 * @throws {BackupTroubleError}
 */
export async function saveDownloads(names: string[], make: () => Promise<MadeFile>): Promise<void> {
  if (!(await mayDownload())) throw new BackupTroubleError('permission');
  const made = await make();
  if ('why' in made) throw new BackupTroubleError(made.why);
  for (const name of names) await saveDownload(made.address, name);
}
