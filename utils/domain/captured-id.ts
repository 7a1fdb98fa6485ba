/** The id that someone captured will have, known before they are saved: their colour shows from the start. */
import type { CaptureResult } from './capture-result';
import { strongestProved } from './identity';
import { personIdFor } from './ids';

/**
 * The id from the strongest key that a capture proves, the same in every browser. Awaits WebCrypto:
 * see `personIdFor`.
 *
 * @returns `null` where no key is proved; such a person gets a new id when saved.
 */
export async function capturedId(
  capture: Pick<CaptureResult, 'keys' | 'site' | 'recipe' | 'address'>,
): Promise<string | null> {
  const strongest = strongestProved(capture);
  return strongest ? personIdFor(strongest) : null;
}
