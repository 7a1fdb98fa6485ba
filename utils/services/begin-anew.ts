/** Puts a database away that cannot be opened any more, so that a backup can be brought into a new one. */
import type { Kith } from './kith';

/**
 * What can still be read must have been saved before: it is gone afterwards. The sentinel stays, so the next
 * opening tells what is missing, and a backup can be brought in there.
 */
export async function beginAnew({ db }: Pick<Kith, 'db'>): Promise<void> {
  await db.delete();
}
