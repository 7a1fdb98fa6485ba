/** A time zone, and a time in one, as one would say them. */
import { i18n } from '#i18n';

/** @returns "Time in New York" for `America/New_York`; "Time in UTC". */
export function zoneWords(zone: string): string {
  return i18n.t('reminders.timeIn', { place: placeOf(zone) });
}

/**
 * @param readers - the reader's zone; a time that was meant for another is told with its place.
 * @returns "14:30", "14:30 (New York)".
 */
export function timeWords(time: string, zone: string | null | undefined, readers?: string): string {
  return zone && readers && zone !== readers ? `${time} (${placeOf(zone)})` : time;
}

/** The place a zone is named after: "New York". */
export function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
