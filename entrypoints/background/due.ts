/** What the background does on waking: opens the database, looks at what is due, and lets go of it. */
import { tick } from '../../utils/services/due';
import { openKith } from '../../utils/services/kith';

/** Badge and, where allowed, a digest. A database that does not open leaves both as they are: pages say why. */
export async function lookAtWhatIsDue(): Promise<void> {
  const opening = await openKith();
  if (opening.state !== 'ready' && opening.state !== 'newer') return;
  await tick(opening.kith).finally(() => opening.kith.db.close());
}
