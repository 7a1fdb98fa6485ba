/** Opens Kith in a page of the extension, for scripts that call its services there. */
import { type Kith, openKith } from '../../utils/services/kith';

/** @returns Kith, once it is open, however long that takes. */
export async function ready(): Promise<Kith> {
  for (;;) {
    const opening = await openKith();
    if (opening.state === 'ready') return opening.kith;
    // On a machine hard at work opening may take longer than a person is kept waiting.
    if (opening.state === 'busy') continue;
    const why = 'expected' in opening ? { was: opening.expected, is: opening.found } : {};
    throw new Error(`Kith opened as ${opening.state}: ${JSON.stringify(why)}`);
  }
}
