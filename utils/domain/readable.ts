/**
 * What happened and what is planned, as it may be read. Their time decides where they stand in every list, so
 * that one damaged row would take a whole view away; items have their rules for it (items/mended.ts).
 */
import type { Interaction } from './interaction';
import type { Meeting } from './meeting';
import type { Row, Values } from './row';

/** In place of a time that cannot be read: so long ago that the row is seen to be odd, and can be corrected or removed. */
const LONG_AGO = '1970-01-01';

const INTERACTION: Values<Interaction> = {
  personIds: [],
  kind: 'note',
  direction: 'both',
  at: `${LONG_AGO}T00:00:00Z`,
  text: '',
  outcome: null,
  // What may have been kept between two stays so.
  confidential: true,
};

const MEETING: Omit<Values<Meeting>, 'mentorshipId' | 'activity' | 'notes' | 'startedAt'> = {
  personIds: [],
  kind: 'meeting',
  title: '',
  on: LONG_AGO,
  time: '00:00',
  zone: 'UTC',
  minutes: 30,
  place: '',
  note: '',
  state: 'planned',
  interactionId: null,
  confidential: true,
};

/** @returns the row itself where it can be read; else a copy in which what cannot is as long ago, or empty. */
export function readableInteraction(row: Interaction): Interaction {
  const whole = filled(row, INTERACTION);
  return isTime(() => Temporal.Instant.from(whole.at)) ? whole : { ...whole, at: INTERACTION.at };
}

/** As {@link readableInteraction}. */
export function readableMeeting(row: Meeting): Meeting {
  const whole = filled(row, MEETING);
  const { on, time, zone } = whole;
  const isReal = isTime(() =>
    Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: zone, plainTime: time }),
  );
  return isReal ? whole : { ...whole, on: MEETING.on, time: MEETING.time, zone: MEETING.zone };
}

/** The row with what stands for a field that is missing or of another kind. */
function filled<T extends Row>(row: T, instead: object): T {
  const wrong = Object.entries(instead).filter(([field, value]) => !isLike(row[field], value));
  const hasClocks = typeof row._c === 'object' && row._c !== null;
  if (wrong.length === 0 && hasClocks) return row;
  return { ...row, ...Object.fromEntries(wrong), _c: hasClocks ? row._c : {} };
}

/** Null stands where a text may come. */
function isLike(value: unknown, instead: unknown): boolean {
  if (Array.isArray(instead))
    return Array.isArray(value) && value.every((one) => typeof one === 'string');
  if (instead === null) return value === null || typeof value === 'string';
  return typeof value === typeof instead;
}

function isTime(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
