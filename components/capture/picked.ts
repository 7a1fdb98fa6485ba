/** Words picked in the context menu, put where the form will find them: as half-typed text, for correction. */
import type { TextPick } from '../../utils/domain/menu-pick';
import { asIfSaid } from '../../utils/domain/pick-capture';
import { emptyReview, isReview } from '../../utils/domain/review';
import { pageScratch, personScratch } from '../../utils/domain/scratch-key';
import type { Surroundings } from '../hooks/surroundings';
import { EMPTY_LOG, isLogDraft, type LogDraft } from '../outreach/log-draft';
import { usualFollowUp } from '../reminders/follow-up';
import type { Look } from './look';

/** @returns the look to show; of somebody known, what was picked stands among what has changed. */
export async function withPick(
  found: Look,
  { field, text }: TextPick,
  { readScratch, keepScratch }: Pick<Surroundings, 'readScratch' | 'keepScratch'>,
): Promise<Look> {
  const { capture, known } = found;
  if (!known?.sure) {
    const key = pageScratch(capture.address);
    const kept = await readScratch(key);
    const isSomebody = capture.person.name !== null || field === 'name';
    const review = isReview(kept) ? kept : emptyReview(isSomebody ? usualFollowUp() : '');
    const typed = { ...review.typed, ...(field === 'note' ? {} : { [field]: text }) };
    const note = field === 'note' ? after(review.note, text) : review.note;
    await keepScratch(key, { ...review, typed, note });
    return found;
  }
  if (field !== 'note') return { ...found, capture: asIfSaid(capture, field, text) };
  const key = personScratch(known.person.id, 'log');
  const kept = await readScratch(key);
  const draft: LogDraft = isLogDraft(kept) ? kept : { ...EMPTY_LOG, kind: 'note' };
  await keepScratch(key, { ...draft, text: after(draft.text, text) });
  return found;
}

const after = (before: string, text: string) => (before === '' ? text : `${before}\n${text}`);
