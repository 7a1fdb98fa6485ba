/** What is typed about a reminder before it is added. */
import { REMINDER_KINDS, type ReminderKind } from '../../utils/domain/reminder';

export interface ReminderDraft {
  /** `2026-12-01`, or `null` while no day is known. */
  on: string | null;
  kind: ReminderKind;
  text: string;
}

export const EMPTY_REMINDER: ReminderDraft = { on: null, kind: 'follow-up', text: '' };

/** Whether a kept draft has this shape. */
export function isReminderDraft(value: unknown): value is ReminderDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { on, kind, text } = value as Partial<Record<keyof ReminderDraft, unknown>>;
  return (
    (on === null || typeof on === 'string') &&
    REMINDER_KINDS.some((one) => one === kind) &&
    typeof text === 'string'
  );
}
