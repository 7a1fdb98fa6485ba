/** "I sent it": what follows from a message that the user has sent. */
import type { Change } from '../db/change';
import type { Draft } from '../domain/draft';
import { cleanDraft } from '../domain/draft-input';
import { newId } from '../domain/ids';
import { isoTime } from '../domain/iso-time';
import type { OutreachStatus } from '../domain/outreach';
import { cleanReminder, type ReminderInput } from '../domain/reminder-input';
import type { Stamp } from '../domain/row';
import { act } from './action';
import { refreshContact } from './interactions';
import type { Kith } from './kith';
import { recordMove } from './person-rows';
import { newReminder } from './reminders';

export interface Sending {
  /** As it went out: filled, without Liquid. */
  subject: string;
  text: string;
  /** When to look whether there is an answer; null for not at all. */
  follow: ReminderInput | null;
}

const UNWRITTEN: readonly OutreachStatus[] = ['saved', 'drafting', 'resting'];

/**
 * Logs the message, moves the status, keeps what was sent and sets the follow-up, as one action.
 *
 * @throws {RowGoneError} when draft or person is gone; {InvalidInputError} for more text than is kept.
 */
export async function markSent(
  kith: Kith,
  id: string,
  { subject, text, follow }: Sending,
): Promise<{ interactionId: string; actionId: Stamp }> {
  const clean = cleanDraft({ subject, text });
  const reminder = follow && cleanReminder(follow);
  const now = kith.now();
  const at = isoTime(now);
  const interactionId = newId(now.epochMilliseconds);
  const { actionId } = await act(kith, 'markSent', async (change) => {
    const { personId, channel, purpose, confidential } = await change.living('drafts', id);
    const { status } = await change.living('people', personId);
    if (purpose === 'thank-you') await markThanked(change, kith, personId);
    await change.insert('interactions', interactionId, {
      personIds: [personId],
      kind: channel === 'email' ? 'email' : 'message',
      direction: 'from-me',
      at,
      text: clean.text ?? '',
      outcome: null,
      confidential,
    });
    await refreshContact(change, kith, [personId]);
    if (UNWRITTEN.includes(status)) {
      await change.patch('people', personId, { status: 'sent' });
      await recordMove(change, kith, personId, status, 'sent');
    }
    const sent: Partial<Draft> = { state: 'sent', sentAt: at, editedAt: at, interactionId };
    await change.patch('drafts', id, { ...clean, ...sent });
    if (reminder) await newReminder(change, kith, personId, reminder);
  });
  return { interactionId, actionId };
}

/** Thanks have been said for all that happened with them so far. */
async function markThanked(change: Change, { db }: Kith, personId: string): Promise<void> {
  const theirs = await db.interactions.where('personIds').equals(personId).toArray();
  for (const { id, kind, direction, thanked, _del } of theirs)
    if (_del === undefined && kind !== 'note' && direction !== 'from-me' && !thanked)
      await change.patch('interactions', id, { thanked: true });
}
