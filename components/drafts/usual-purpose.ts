/** What one most likely writes to somebody for, and how, by how things stand: a guess that the menus change. Pure. */
import type { Channel, Purpose } from '../../utils/domain/message';
import type { Person } from '../../utils/domain/person';

/** After so long without a word one begins anew. */
const LONG_AGO_DAYS = 180;

/** @param today - the user's day; `lastContact` the day of the last contact, or null. */
export function usualPurpose(
  person: Pick<Person, 'status' | 'howWeMet' | 'tries' | 'links'>,
  lastContact: Temporal.PlainDate | null,
  today: Temporal.PlainDate,
): Purpose {
  const tries = person.tries ?? 0;
  if (tries > 1) return 'follow-up-twice';
  if (tries === 1) return 'follow-up-once';
  if (lastContact) {
    const days = lastContact.until(today, { largestUnit: 'day' }).days;
    return days > LONG_AGO_DAYS ? 'reconnect' : 'advice';
  }
  if (person.howWeMet === 'alumni') return 'alumni-introduction';
  if (person.howWeMet === 'event') return 'after-event';
  return isOnLinkedIn(person) ? 'connection-note' : 'informational-interview';
}

/** How one most likely reaches somebody. */
export function usualChannel(person: Pick<Person, 'emails' | 'links'>): Channel {
  if (person.emails.length > 0) return 'email';
  return isOnLinkedIn(person) ? 'linkedin-message' : 'message';
}

function isOnLinkedIn({ links }: Pick<Person, 'links'>): boolean {
  return links.some((link) => /^https:\/\/([a-z]+\.)?linkedin\.com\//u.test(link));
}
