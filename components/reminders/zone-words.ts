/** A time zone as one would say it. */
import { i18n } from '#i18n';

/** @returns "Time in New York" for `America/New_York`; "Time in UTC". */
export function zoneWords(zone: string): string {
  return i18n.t('reminders.timeIn', { place: placeOf(zone) });
}

/** The place a zone is named after: "New York". */
export function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
