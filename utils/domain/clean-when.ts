/** Days, times and zones as they are stored: real ones only, each written one way. */
import { InvalidInputError } from './errors';
import { refuseOddYear } from './years';

/** A plain date as stored: a real day, written `YYYY-MM-DD`. @throws {InvalidInputError} */
export function cleanDate(on: string): string {
  const day = valid(() => Temporal.PlainDate.from(on, { overflow: 'reject' }), 'on');
  refuseOddYear(day.year, 'on');
  return day.toString();
}

/** A local time as stored: `14:30`. @throws {InvalidInputError} */
export function cleanTime(time: string): string {
  return valid(() => Temporal.PlainTime.from(time).toString({ smallestUnit: 'minute' }), 'time');
}

/** An IANA time zone that this browser knows. @throws {InvalidInputError} */
export function cleanZone(zone: string): string {
  const epoch = Temporal.Instant.fromEpochMilliseconds(0);
  return valid(() => epoch.toZonedDateTimeISO(zone).timeZoneId, 'zone');
}

function valid<T>(read: () => T, field: string): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new InvalidInputError(field, { cause: error });
    throw error;
  }
}
