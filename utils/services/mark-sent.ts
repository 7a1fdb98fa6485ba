/** "I sent it": what follows from a message that the user has sent. */
import type { Draft } from '../domain/draft';
import { cleanDraft, type DraftInput } from '../domain/draft-input';
import type { InteractionInput } from '../domain/interaction-input';
import { isoTime } from '../domain/iso-time';
import type { Channel, Purpose } from '../domain/message';
import type { ReminderKind } from '../domain/reminder';
import type { ReminderInput } from '../domain/reminder-input';
import type { Stamp } from '../domain/row';
import { occasionOf, type ThanksOwed } from '../domain/thanks-owed';
import { act } from './action';
import { unsentDraft } from './drafts';
import { endReminders, keepSaid } from './gratitude';
import { keepInteraction, readyToLog } from './interactions';
import type { Kith } from './kith';
import type { Moved } from './moves';
import { owedTo } from './owed';

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
 * follow-up; a thank-you is among the notes of thanks, and settles all that was owed. One action, one undo.
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
    const draft = await unsentDraft(change, id);
    const { personId, channel, purpose, confidential } = draft;
    const at = isoTime(kith.now());
    const settled = SETTLES[purpose];
    if (settled) await endReminders(change, kith, personId, settled);
    const owed = purpose === 'thank-you' ? await owedTo(kith, personId) : null;
    const ready = readyToLog(kith, logOf(personId, channel, at, clean.text ?? ''), { follow });
    const logged = await keepInteraction(change, kith, ready);
    if (confidential) await change.patch('interactions', logged.id, { confidential });
    if (owed) await keepSaid(change, kith, noteOf(draft, clean.text ?? '', owed, logged.id), null);
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

/** What a letter of thanks is among the notes: its answers say what they did and what it changed. */
function noteOf(
  { personId, channel, why, goal, confidential }: Draft,
  text: string,
  owed: readonly ThanksOwed[],
  interactionId: string,
): Parameters<typeof keepSaid>[2] {
  const [first] = owed;
  return {
    personId,
    kind: 'thanks',
    occasion: first ? occasionOf(first) : 'other',
    what: why,
    impact: goal,
    text,
    channel: channel === 'email' ? 'email' : 'message',
    aboutIds: owed.map(({ row }) => row.id),
    interactionId,
    confidential,
  };
}
