/** When a copy was made, for somebody who looks for the right one. */
import type { Kith } from '../../utils/services/kith';
import { format } from '../ui/dates';
import { isolate } from '../ui/isolate';

/**
 * @param at - ISO 8601; hostile.
 * @returns "22 November 2026, 14:05" in the reader's zone; what cannot be read as it is.
 */
export function momentWords({ zone }: Kith, at: string): string {
  try {
    const { epochMilliseconds } = Temporal.Instant.from(at);
    const shown = format({ dateStyle: 'long', timeStyle: 'short', timeZone: zone() });
    return shown.format(epochMilliseconds);
  } catch {
    return isolate(at.slice(0, 40));
  }
}
