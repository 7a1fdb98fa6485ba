/** What is typed about a reminder before it is added. */
import { REMINDER_KINDS, type ReminderKind } from '../../utils/domain/reminder';

export interface ReminderDraft {
  /** The day, in words; read when saved. */
  when: string;
  kind: ReminderKind;
  text: string;
}

export const EMPTY_REMINDER: ReminderDraft = { when: '', kind: 'follow-up', text: '' };

/** Whether a kept draft has this shape. */
export function isReminderDraft(value: unknown): value is ReminderDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { when, kind, text } = value as Partial<Record<keyof ReminderDraft, unknown>>;
  return (
    typeof when === 'string' &&
    REMINDER_KINDS.some((one) => one === kind) &&
    typeof text === 'string'
  );
}
