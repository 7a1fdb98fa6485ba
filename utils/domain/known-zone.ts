/**
 * Zones come from other browsers too, by a backup or a sync, and a newer one knows zones that this one does
 * not: what was planned there must neither stop the badge here nor a page.
 */
const known = new Map<string, boolean>();

/** The zone where this browser knows it; null otherwise, and for none. */
export function knownZone(zone: string | null | undefined): string | null {
  if (!zone) return null;
  const isKnown = known.get(zone) ?? isZone(zone);
  known.set(zone, isKnown);
  return isKnown ? zone : null;
}

function isZone(zone: string): boolean {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).offset !== '';
  } catch {
    return false;
  }
}
