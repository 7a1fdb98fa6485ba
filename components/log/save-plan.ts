/** Saves what a line came to, as one action. */
import type { ReminderInput } from '../../utils/domain/reminder-input';
import { remindMany } from '../../utils/services/bulk';
import { logInteraction } from '../../utils/services/interactions';
import type { Kith } from '../../utils/services/kith';
import type { Moved } from '../../utils/services/moves';
import { interactionOf } from '../outreach/log-draft';
import type { LinePlan } from './line-plan';

/**
 * @param plan - one that asks nothing.
 * @returns the action, and whom it moved on.
 * @throws what `logInteraction` and `remindMany` throw.
 */
export async function savePlan(
  kith: Kith,
  plan: LinePlan,
): Promise<{ actionId: string; moved: Moved[] }> {
  const personIds = plan.people.map(({ id }) => id);
  const follow = followOf(plan, kith.zone());
  if (plan.isOnlyReminder && follow) {
    return { ...(await remindMany(kith, personIds, follow)), moved: [] };
  }
  const now = kith.now().toZonedDateTimeISO(kith.zone());
  const { kind, direction, text, time } = plan;
  const values = interactionOf(
    { kind, direction, text, on: plan.on ?? '', outcome: '' },
    time ? now.withPlainTime(time) : now,
  );
  return logInteraction(kith, { ...values, personIds }, { follow });
}

function followOf({ reminder }: LinePlan, zone: string): ReminderInput | null {
  if (!reminder?.on) return null;
  const { on, time, text } = reminder;
  return { kind: 'follow-up', text, on, time, zone: time ? zone : null };
}
