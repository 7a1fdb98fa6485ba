/** Does what was answered to notifications, in a page, where the ordinary verbs are. */
import { type Answer, dayAfter, stillStands } from '../domain/answer';
import { isSame } from '../domain/is-same';
import { withLock } from '../platform/locks';
import { forgetAnswers, readAnswers } from './answers';
import type { Kith } from './kith';
import { completeReminder, snoozeReminder } from './reminders';

/**
 * Does each answer as if at the moment it was given, where its reminder still stands as it did then; what
 * was settled otherwise meanwhile stays so. Safe in several pages at once, and again after one was killed
 * half way: what has been done no longer stands. One that cannot be done waits, and holds up no other.
 *
 * @throws {AggregateError} of what kept answers from being done.
 */
export async function applyAnswers(kith: Kith): Promise<void> {
  if ((await readAnswers()).length === 0) return;
  await withLock('apply-answers', async () => {
    const failures: unknown[] = [];
    for (const answer of await readAnswers()) {
      try {
        await applyAnswer(kith, answer);
        await forgetAnswers((one) => isSame(one, answer));
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Some answers could not be done.');
  });
}

async function applyAnswer(kith: Kith, answer: Answer): Promise<void> {
  const { reminderId: id, when, does } = answer;
  if (!stillStands(await kith.db.reminders.get(id), when)) return;
  const then = { ...kith, now: () => Temporal.Instant.from(answer.at), zone: () => answer.zone };
  if (does === 'done') await completeReminder(then, id);
  else await snoozeReminder(then, id, dayAfter(answer, 1));
}
