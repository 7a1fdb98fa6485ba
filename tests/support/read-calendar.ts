/** Reads a calendar file as other programs do: with ical.js, in its strict mode. */
import ICAL from 'ical.js';

export interface ReadEntry {
  component: ICAL.Component;
  /** The text of a property; null where there is none. */
  text(name: string): string | null;
  /** When it begins or is due: `2026-12-01`, or the moment. */
  at(name: 'dtstart' | 'due' | 'recurrence-id'): string;
  /** When its alarm rings: local where it is all day. */
  rings(): string | null;
}

/** @throws where the file is not one. */
export function readCalendar(file: string): ICAL.Component {
  ICAL.design.strict = true;
  return new ICAL.Component(ICAL.parse(file));
}

/** The events or to-dos of a file, in its order. */
export function readEntries(file: string, name: 'vevent' | 'vtodo'): ReadEntry[] {
  return readCalendar(file).getAllSubcomponents(name).map(entryOf);
}

/** `2026-12-01` for a day, `2026-12-01T13:30:00Z` for a moment. */
export function momentOf(time: ICAL.Time): string {
  if (time.isDate) return time.toString();
  return Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1000).toString();
}

function entryOf(component: ICAL.Component): ReadEntry {
  const time = (name: string) => component.getFirstPropertyValue(name) as ICAL.Time;
  return {
    component,
    text: (name) => component.getFirstPropertyValue(name) as string | null,
    at: (name) => momentOf(time(name)),
    rings: () => {
      const trigger = component.getFirstSubcomponent('valarm')?.getFirstProperty('trigger');
      if (!trigger) return null;
      const isEnd = trigger.getFirstParameter('related') === 'END';
      const at = time(isEnd ? 'due' : 'dtstart').clone();
      at.isDate = false;
      at.addDuration(trigger.getFirstValue() as ICAL.Duration);
      return time(isEnd ? 'due' : 'dtstart').isDate ? at.toString() : momentOf(at);
    },
  };
}
