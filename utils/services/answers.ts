/**
 * Answers given to notifications, noted by the background, which loads no Dexie, until a page does them
 * (docs/decisions/answers-from-a-notification.md). Of this device only.
 */
import { ANSWERS, type Answer } from '../domain/answer';
import { knownZone } from '../domain/known-zone';
import { readLocal, watchLocal, writeLocal } from '../platform/local-store';
import { withLock } from '../platform/locks';

const KEY = 'answers';

/** Checked by hand, as the background loads no Zod. */
function isAnswer(kept: unknown): kept is Answer {
  const { does, ...texts } = (kept ?? {}) as Partial<Record<keyof Answer, unknown>>;
  const { reminderId, when, at, zone } = texts;
  return (
    ANSWERS.some((one) => one === does) &&
    [reminderId, when, at, zone].every((text) => typeof text === 'string') &&
    isMoment(String(at)) &&
    knownZone(String(zone)) !== null
  );
}

function isMoment(at: string): boolean {
  try {
    return Temporal.Instant.from(at).epochMilliseconds > 0;
  } catch {
    return false;
  }
}

/** What has been answered and not yet done, in order. */
export async function readAnswers(): Promise<Answer[]> {
  const kept = await readLocal(KEY);
  return Array.isArray(kept) ? kept.filter(isAnswer) : [];
}

/** Notes an answer; one about the same reminder gives way to it. */
export async function noteAnswer(answer: Answer): Promise<void> {
  await changeAnswers((kept) => [
    ...kept.filter(({ reminderId }) => reminderId !== answer.reminderId),
    answer,
  ]);
}

/** Forgets answers: done, or about somebody who is erased. */
export async function forgetAnswers(isGone: (answer: Answer) => boolean): Promise<void> {
  await changeAnswers((kept) => kept.filter((answer) => !isGone(answer)));
}

/** Calls back whenever an answer has been noted or done, in whatever context. */
export function onAnswers(changed: () => void): () => void {
  return watchLocal(KEY, changed);
}

async function changeAnswers(change: (kept: Answer[]) => Answer[]): Promise<void> {
  await withLock('answers', async () => {
    const kept = await readAnswers();
    const next = change(kept);
    if (kept.length + next.length > 0) await writeLocal(KEY, next);
  });
}
