/** "I sent it": what follows from a message that the user has sent. */
import type { Change } from '../db/change';
import { cleanDraft, type DraftInput } from '../domain/draft-input';
import type { InteractionInput } from '../domain/interaction-input';
import { isoTime } from '../domain/iso-time';
import type { Channel, Purpose } from '../domain/message';
import type { ReminderKind } from '../domain/reminder';
import type { ReminderInput } from '../domain/reminder-input';
import type { Stamp } from '../domain/row';
import { thanksOwed } from '../domain/thanks-owed';
import { act } from './action';
import { unsentDraft } from './drafts';
import { keepInteraction, readyToLog } from './interactions';
import type { Kith } from './kith';
import type { Moved } from './moves';

/** What went out, filled and without Liquid, and what is to follow. */
export interface Sending extends Pick<DraftInput, 'subject' | 'text'> {
  /** When to look whether there is an answer; null for not at all. */
  follow: ReminderInput | null;
}

/** What a message settles, where it was due: who has written the follow-up need not be reminded of it. */
const SETTLES: Partial<Record<Purpose, ReminderKind>> = {
  'follow-up-once': 'follow-up',
  'follow-up-twice': 'follow-up',
  'thank-you': 'thank-you',
};

/**
 * Logs the message, moves the person on, keeps what was sent, ends the reminder that asked for it and sets the
 * follow-up; a thank-you marks what it thanks for. One action, one undo.
 *
 * @returns what it moved, for the words that say so.
 * @throws {RowGoneError} when draft or person is gone; {ChangedElsewhereError} when another page has marked it sent; {InvalidInputError} for more text than is kept.
 */
export async function markSent(
  kith: Kith,
  id: string,
  { subject, text, follow }: Sending,
): Promise<{ interactionId: string; actionId: Stamp; moved: Moved[] }> {
  const clean = cleanDraft({ subject, text });
  const { actionId, result } = await act(kith, 'markSent', async (change) => {
    const { personId, channel, purpose, confidential } = await unsentDraft(change, id);
    const at = isoTime(kith.now());
    await settle(change, kith, personId, purpose);
    const ready = readyToLog(kith, logOf(personId, channel, at, clean.text ?? ''), { follow });
    const logged = await keepInteraction(change, kith, ready);
    if (confidential) await change.patch('interactions', logged.id, { confidential });
    const sent = { state: 'sent', sentAt: at, editedAt: at, interactionId: logged.id } as const;
    await change.patch('drafts', id, { ...clean, ...sent });
    return logged;
  });
  return { interactionId: result.id, actionId, moved: result.moved };
}

function logOf(personId: string, channel: Channel, at: string, text: string): InteractionInput {
  const kind = channel === 'email' ? 'email' : 'message';
  return { personIds: [personId], kind, direction: 'from-me', at, text, outcome: null };
}

/** Ends what asked for this message. Part of an action, before it is logged. */
async function settle(change: Change, kith: Kith, personId: string, purpose: Purpose) {
  const now = kith.now();
  const today = now.toZonedDateTimeISO(kith.zone()).toPlainDate();
  if (purpose === 'thank-you') {
    const theirs = await kith.db.interactions.where('personIds').equals(personId).toArray();
    const alone = theirs.filter((one) => one._del === undefined && one.personIds.length === 1);
    for (const { interaction } of thanksOwed(alone, today, kith.zone()))
      await change.patch('interactions', interaction.id, { thanked: true });
  }
  const kind = SETTLES[purpose];
  if (kind === undefined) return;
  const reminders = await kith.db.reminders.where('personId').equals(personId).toArray();
  for (const one of reminders)
    if (one.kind === kind && one._del === undefined && one.state === 'open' && !one.repeat)
      if (one.on <= today.toString())
        await change.patch('reminders', one.id, { state: 'done', doneAt: isoTime(now) });
}
